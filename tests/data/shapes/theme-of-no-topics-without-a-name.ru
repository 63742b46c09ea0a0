# breaks: <{t}> - Or
# breaks: <{t}> ^skos:broader Equals
DELETE WHERE { <{t}> skos:prefLabel ?name ; skos:narrower ?topic }
