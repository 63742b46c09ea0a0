# breaks: <{c}> rdfs:label UniqueLang
INSERT DATA { <{c}> rdfs:label "World Conference"@en }
