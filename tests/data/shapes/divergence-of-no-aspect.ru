# breaks: <{d}/divergence_1> sl:aspect MinCount
DELETE WHERE { <{d}/divergence_1> sl:aspect ?o }
