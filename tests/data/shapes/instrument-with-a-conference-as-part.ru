# breaks: <{d}> eli:has_part Class
INSERT DATA { <{d}> eli:has_part <{c}> }
