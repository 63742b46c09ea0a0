# breaks: <{d}> rdfs:label Datatype
INSERT DATA { <{d}> rdfs:label "Declaration" }
