# breaks: <{d}/eng> eli:language MinCount
DELETE WHERE { <{d}/eng> eli:language ?o }
