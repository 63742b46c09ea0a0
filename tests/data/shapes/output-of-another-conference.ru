# breaks: <{d}> ^sl:output Equals
DELETE DATA { <{c}> sl:output <{d}> }
