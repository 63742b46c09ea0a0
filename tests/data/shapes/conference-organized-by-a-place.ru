# breaks: <{c}> schema:organizer Class
DELETE WHERE { <{c}> schema:organizer ?o } ;
INSERT DATA { <{c}> schema:organizer <{id}place/shanghai> }
