# breaks: <{d}/divergence_2> - Xone
DELETE WHERE { <{d}/divergence_2> sl:unit ?o }
