# breaks: <{d}/view_1> sl:order MinCount
DELETE WHERE { <{d}/view_1> sl:order ?o }
