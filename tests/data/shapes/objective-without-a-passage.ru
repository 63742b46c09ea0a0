# breaks: <{d}/objective> prov:wasQuotedFrom MinCount
DELETE WHERE { <{d}/objective> prov:wasQuotedFrom ?o }
