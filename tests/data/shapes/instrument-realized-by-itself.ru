# breaks: <{d}> eli:is_realized_by Class
INSERT DATA { <{d}> eli:is_realized_by <{d}> }
