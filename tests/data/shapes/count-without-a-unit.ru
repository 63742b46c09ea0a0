# breaks: <{c}/account/eng/count/countries> sl:unit MinCount
DELETE WHERE { <{c}/account/eng/count/countries> sl:unit ?o }
