# breaks: <{t}> - Or
DELETE WHERE { <{t}> skos:prefLabel ?name ; skos:narrower ?topic }
