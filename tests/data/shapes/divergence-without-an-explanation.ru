# breaks: <{d}/divergence_1> rdfs:comment MinCount
DELETE WHERE { <{d}/divergence_1> rdfs:comment ?o }
