# breaks: <{d}> rdfs:label UniqueLang
INSERT DATA { <{d}> rdfs:label "Another Declaration"@en }
