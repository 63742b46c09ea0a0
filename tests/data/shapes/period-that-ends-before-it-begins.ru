# breaks: <{c}/account/eng/period> - Or
DELETE WHERE { <{c}/account/eng/period> dcat:endDate ?o } ;
INSERT DATA { <{c}/account/eng/period> dcat:endDate "2018-12-31"^^xsd:date }
