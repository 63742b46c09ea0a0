# breaks: <{c}> sl:output Class
INSERT DATA { <{c}> sl:output <{d}/view_1> }
