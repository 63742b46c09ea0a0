# breaks: <{c}/account/eng> dcterms:temporal Class
DELETE WHERE { <{c}/account/eng> dcterms:temporal ?o } ;
INSERT DATA { <{c}/account/eng> dcterms:temporal "2019-01-20"^^xsd:date }
