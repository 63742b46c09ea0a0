# breaks: <{d}/eng/txt> eli:media_type NodeKind
# breaks: <{d}/eng/txt> eli:media_type Pattern
DELETE WHERE { <{d}/eng/txt> eli:media_type ?o } ;
INSERT DATA { <{d}/eng/txt> eli:media_type "text/plain" }
