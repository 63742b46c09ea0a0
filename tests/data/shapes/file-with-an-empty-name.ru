# breaks: <{d}/eng/txt> dcterms:title MinLength
DELETE WHERE { <{d}/eng/txt> dcterms:title ?o } ;
INSERT DATA { <{d}/eng/txt> dcterms:title "" }
