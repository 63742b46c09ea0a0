# breaks: <{d}/view_1> eli:number UniqueLang
INSERT DATA { <{d}/view_1> eli:number "1."@en }
