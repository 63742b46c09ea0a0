# breaks: <{d}/diagnostic_1> sl:code Pattern
DELETE WHERE { <{d}/diagnostic_1> sl:code ?o } ;
INSERT DATA { <{d}/diagnostic_1> sl:code "The views end early." }
