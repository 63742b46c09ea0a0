# breaks: <{c}/account/eng/count/countries> sl:unit In
DELETE WHERE { <{c}/account/eng/count/countries> sl:unit ?o } ;
INSERT DATA { <{c}/account/eng/count/countries> sl:unit sl:ships }
