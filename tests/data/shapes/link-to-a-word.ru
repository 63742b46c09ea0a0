# breaks: <{d}/editor/link_1> rdf:object NodeKind
DELETE { ?l rdf:object ?o } INSERT { ?l rdf:object "930" } WHERE { VALUES ?l { <{d}/editor/link_1> } ?l rdf:object ?o }
