# breaks: <{d}/eng/txt#position=0,56> oa:end Pattern
# breaks: <{d}/eng/txt#position=0,56> oa:start LessThan
DELETE WHERE { <{d}/eng/txt#position=0,56> oa:end ?o } ;
INSERT DATA { <{d}/eng/txt#position=0,56> oa:end "the end" }
