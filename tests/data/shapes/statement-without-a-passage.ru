# breaks: <{d}/view_1/st_2> prov:wasQuotedFrom MinCount
DELETE WHERE { <{d}/view_1/st_2> prov:wasQuotedFrom ?o }
