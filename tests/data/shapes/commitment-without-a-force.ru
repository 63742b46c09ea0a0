# breaks: <{d}/view_1/st_2> sl:force MinCount
# breaks: <{d}/view_1/st_2> - Or
DELETE WHERE { <{d}/view_1/st_2> sl:force ?o }
