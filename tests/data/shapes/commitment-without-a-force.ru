# breaks: <{d}/view_1/st_2> sl:force MinCount
DELETE WHERE { <{d}/view_1/st_2> sl:force ?o }
