# breaks: <{c}/account/eng/period> dcat:startDate Or
# breaks: <{c}/account/eng/period> - Or
DELETE { ?p dcat:startDate ?s } INSERT { ?p dcat:startDate "soon" } WHERE { VALUES ?p { <{c}/account/eng/period> } ?p dcat:startDate ?s }
