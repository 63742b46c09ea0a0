# breaks: <{d}/view_1> - Xone
INSERT DATA { <{d}/view_1> a sl:Recital }
