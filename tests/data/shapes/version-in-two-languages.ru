# breaks: <{d}/eng> eli:language MaxCount
INSERT DATA { <{d}/eng> eli:language <http://publications.europa.eu/resource/authority/language/FRA> }
