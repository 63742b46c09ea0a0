# breaks: <{d}> ^eli:is_part_of Equals
DELETE DATA { <{d}> eli:has_part <{d}/view_1> }
