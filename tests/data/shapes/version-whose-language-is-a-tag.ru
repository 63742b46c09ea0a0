# breaks: <{d}/eng> eli:language NodeKind
# breaks: <{d}/eng> eli:language Pattern
DELETE WHERE { <{d}/eng> eli:language ?o } ;
INSERT DATA { <{d}/eng> eli:language "en" }
