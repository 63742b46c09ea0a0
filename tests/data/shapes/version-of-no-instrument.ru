# breaks: <{d}/eng> eli:realizes MinCount
DELETE WHERE { <{d}/eng> eli:realizes ?o }
