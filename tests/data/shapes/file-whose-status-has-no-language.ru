# breaks: <{d}/eng/txt> sl:statusNote Datatype
DELETE WHERE { <{d}/eng/txt> sl:statusNote ?o } ;
INSERT DATA { <{d}/eng/txt> sl:statusNote "Effective" }
