# breaks: <{d}> dcterms:subject NodeKind
INSERT DATA { <{d}> dcterms:subject "enforcement"@en }
