# breaks: <{d}/eng/txt> sl:sha256 MinLength
DELETE WHERE { <{d}/eng/txt> sl:sha256 ?o } ;
INSERT DATA { <{d}/eng/txt> sl:sha256 "2969f6fc"^^xsd:hexBinary }
