# breaks: <{t}/topic_2> - Or
DELETE WHERE { <{t}/topic_2> skos:prefLabel ?o }
