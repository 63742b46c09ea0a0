# breaks: <{d}/view_1/st_2> sl:putAs Disjoint
DELETE WHERE { <{d}/view_1/st_2> sl:putAs ?o } ;
INSERT DATA { <{d}/view_1/st_2> sl:putAs sl:commitment }
