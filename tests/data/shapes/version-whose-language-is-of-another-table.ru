# breaks: <{d}/eng> eli:language Pattern
DELETE WHERE { <{d}/eng> eli:language ?o } ;
INSERT DATA { <{d}/eng> eli:language <http://lexvo.org/id/iso639-3/eng> }
