# breaks: <{d}> sl:proviso Class
DELETE WHERE { <{d}> sl:proviso ?o } ;
INSERT DATA { <{d}> sl:proviso "subject to domestic laws"@en }
