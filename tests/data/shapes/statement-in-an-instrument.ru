# breaks: <{d}/view_1/st_1> eli:is_part_of Or
# breaks: <{d}> ^eli:is_part_of Equals
# breaks: <{d}/view_1> ^eli:is_part_of Equals
DELETE DATA { <{d}/view_1/st_1> eli:is_part_of <{d}/view_1> } ;
INSERT DATA { <{d}/view_1/st_1> eli:is_part_of <{d}> }
