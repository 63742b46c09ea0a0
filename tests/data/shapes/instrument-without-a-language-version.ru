# breaks: <{d}> eli:is_realized_by MinCount
DELETE WHERE { <{d}> eli:is_realized_by ?o }
