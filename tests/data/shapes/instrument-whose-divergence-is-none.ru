# breaks: <{d}> sl:divergence Class
DELETE DATA { <{d}/divergence_1> a sl:Divergence }
