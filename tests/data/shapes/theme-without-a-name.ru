# breaks: <{t}> skos:prefLabel MinCount
DELETE WHERE { <{t}> skos:prefLabel ?o }
