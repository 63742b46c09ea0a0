# breaks: <{d}/eng/txt> sl:sha256 MaxLength
DELETE WHERE { <{d}/eng/txt> sl:sha256 ?o } ;
INSERT DATA { <{d}/eng/txt> sl:sha256 "2969f6fc1b967466ad0fe05249cac5670ada3fa5ba40b0bc37085e14c2953b4200"^^xsd:hexBinary }
