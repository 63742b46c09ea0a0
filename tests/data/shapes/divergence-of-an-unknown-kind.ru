# breaks: <{d}/divergence_1> sl:kind In
DELETE WHERE { <{d}/divergence_1> sl:kind ?o } ;
INSERT DATA { <{d}/divergence_1> sl:kind sl:typo }
