# breaks: <{d}/view_1/st_2> sl:text UniqueLang
INSERT DATA { <{d}/view_1/st_2> sl:text "Another sentence."@en }
