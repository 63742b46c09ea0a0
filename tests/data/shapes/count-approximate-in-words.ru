# breaks: <{c}/account/eng/count/countries> sl:approximate Datatype
INSERT DATA { <{c}/account/eng/count/countries> sl:approximate "about"@en }
