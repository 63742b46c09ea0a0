# breaks: <{d}> eli:has_part Class
# breaks: <{d}> ^eli:is_part_of Equals
INSERT DATA { <{d}> eli:has_part <{c}> }
