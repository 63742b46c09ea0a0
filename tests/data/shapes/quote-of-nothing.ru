# breaks: <{d}/eng/txt#quote=0,56> oa:exact MinLength
DELETE WHERE { <{d}/eng/txt#quote=0,56> oa:exact ?o } ;
INSERT DATA { <{d}/eng/txt#quote=0,56> oa:exact "" }
