# breaks: <{d}/recital_1/st_1> - Or
INSERT DATA { <{d}/recital_1/st_1> sl:putAs sl:call }
