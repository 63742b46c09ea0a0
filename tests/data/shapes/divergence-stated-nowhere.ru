# breaks: <{d}/divergence_1> sl:statedIn MinCount
DELETE WHERE { <{d}/divergence_1> sl:statedIn ?o }
