# breaks: <{id}place/shanghai> schema:containedInPlace MaxCount
INSERT DATA { <{id}place/shanghai> schema:containedInPlace <{id}place/norway> . <{id}place/norway> a schema:Place ; rdfs:label "Norway"@en }
