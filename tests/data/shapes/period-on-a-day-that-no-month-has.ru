# breaks: <{c}/account/zho/period> dcat:endDate Or
DELETE { ?p dcat:endDate ?s } INSERT { ?p dcat:endDate "2019-02-31"^^xsd:date } WHERE { VALUES ?p { <{c}/account/zho/period> } ?p dcat:endDate ?s }
