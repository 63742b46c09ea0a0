# breaks: <{d}/view_1/st_2> sl:action Datatype
INSERT DATA { <{d}/view_1/st_2> sl:action "to act" }
