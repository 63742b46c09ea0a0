# breaks: <{d}/view_1/st_2> sl:speaker NodeKind
INSERT DATA { <{d}/view_1/st_2> sl:speaker "the participants"@en }
