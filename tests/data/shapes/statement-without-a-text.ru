# breaks: <{d}/view_1/st_2> sl:text MinCount
DELETE WHERE { <{d}/view_1/st_2> sl:text ?o }
