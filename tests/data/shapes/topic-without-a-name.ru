# breaks: <{t}/topic_1> - Or
DELETE WHERE { <{t}/topic_1> skos:prefLabel ?o }
