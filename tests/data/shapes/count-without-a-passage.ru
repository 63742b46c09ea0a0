# breaks: <{c}/account/eng/count/countries> prov:wasQuotedFrom MinCount
DELETE WHERE { <{c}/account/eng/count/countries> prov:wasQuotedFrom ?o }
