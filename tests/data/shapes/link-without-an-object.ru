# breaks: <{d}/editor/link_1> rdf:object MinCount
DELETE WHERE { <{d}/editor/link_1> rdf:object ?o }
