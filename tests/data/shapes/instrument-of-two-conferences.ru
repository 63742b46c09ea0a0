# breaks: <{d}> sl:outputOf MaxCount
# breaks: <{d}> ^sl:output Equals
INSERT DATA { <{d}> sl:outputOf <{id}conference/2019/other> . <{id}conference/2019/other> a sl:Conference }
