# breaks: <{id}place/shanghai> owl:sameAs NodeKind
INSERT DATA { <{id}place/shanghai> owl:sameAs "Shanghai" }
