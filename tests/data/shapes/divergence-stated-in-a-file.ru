# breaks: <{d}/divergence_1> sl:statedIn Class
INSERT DATA { <{d}/divergence_1> sl:statedIn <{d}/eng/txt> }
