# breaks: <{c}> schema:location Class
DELETE WHERE { <{c}> schema:location ?o } ;
INSERT DATA { <{c}> schema:location "Shanghai"@en }
