# breaks: <{c}/participation/countries> schema:participant Class
INSERT DATA { <{c}/participation/countries> schema:participant <{id}place/china> }
