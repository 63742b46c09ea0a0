# breaks: <{d}/view_1/st_2> sl:governedBy Class
INSERT DATA { <{d}/view_1/st_2> sl:governedBy <{d}/view_1> }
