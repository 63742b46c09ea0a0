# breaks: <{c}> schema:location MaxCount
INSERT DATA { <{c}> schema:location <{id}place/china> }
