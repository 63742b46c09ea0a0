# breaks: <{d}/eng> eli:is_embodied_by MinCount
DELETE WHERE { <{d}/eng> eli:is_embodied_by ?o }
