# breaks: <{d}/view_1/st_2> prov:wasQuotedFrom Class
INSERT DATA { <{d}/view_1/st_2> prov:wasQuotedFrom <{d}/eng/txt> }
