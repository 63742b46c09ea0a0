# breaks: <{d}/view_1> eli:is_part_of MaxCount
# breaks: <{d}/view_1> eli:is_part_of Class
INSERT DATA { <{d}/view_1> eli:is_part_of <{id}declaration/2019/other> }
