# breaks: <{c}/account/eng/count/countries> ^sl:count MaxCount
INSERT DATA { <{c}/account/zho> sl:count <{c}/account/eng/count/countries> }
