# breaks: <{d}/view_1/st_2> sl:force In
DELETE WHERE { <{d}/view_1/st_2> sl:force ?o } ;
INSERT DATA { <{d}/view_1/st_2> sl:force sl:order }
