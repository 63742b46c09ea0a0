# breaks: <{c}/account/eng/period> prov:wasQuotedFrom MinCount
DELETE WHERE { <{c}/account/eng/period> prov:wasQuotedFrom ?o }
