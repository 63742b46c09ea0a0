# breaks: <{d}/divergence_1> - Xone
INSERT DATA { <{d}/divergence_1> sl:unit sl:countries }
