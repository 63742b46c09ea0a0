# breaks: <{d}/editor/link_1> rdf:predicate In
DELETE { ?l rdf:predicate ?o } INSERT { ?l rdf:predicate owl:differentFrom } WHERE { VALUES ?l { <{d}/editor/link_1> } ?l rdf:predicate ?o }
