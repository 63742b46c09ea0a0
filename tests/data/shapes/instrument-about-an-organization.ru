# breaks: <{d}> eli:is_about Class
DELETE WHERE { <{d}> eli:is_about ?o } ;
INSERT DATA { <{d}> eli:is_about <{id}organization/supreme-peoples-court-of-the-peoples-republic-of-china> }
