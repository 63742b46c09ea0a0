# breaks: <{d}/eng/txt> dcterms:title MinCount
DELETE WHERE { <{d}/eng/txt> dcterms:title ?o }
