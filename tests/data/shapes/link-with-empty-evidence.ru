# breaks: <{d}/editor/link_1> sl:evidence MinLength
# breaks: <{d}/editor/link_1> sl:evidence Datatype
DELETE WHERE { <{d}/editor/link_1> sl:evidence ?o } ;
INSERT DATA { <{d}/editor/link_1> sl:evidence "" }
