# breaks: <{d}/proviso> sl:text MinCount
DELETE WHERE { <{d}/proviso> sl:text ?o }
