# breaks: <{d}/diagnostic_1> sl:code MinCount
DELETE WHERE { <{d}/diagnostic_1> sl:code ?o }
