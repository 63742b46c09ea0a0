# breaks: <{c}/account/eng/count/countries> sl:number MinInclusive
DELETE WHERE { <{c}/account/eng/count/countries> sl:number ?o } ;
INSERT DATA { <{c}/account/eng/count/countries> sl:number -29 }
