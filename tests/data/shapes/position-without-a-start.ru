# breaks: <{d}/eng/txt#position=0,56> oa:start MinCount
DELETE WHERE { <{d}/eng/txt#position=0,56> oa:start ?o }
