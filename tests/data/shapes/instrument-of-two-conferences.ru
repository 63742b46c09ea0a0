# breaks: <{d}> sl:outputOf MaxCount
INSERT DATA { <{d}> sl:outputOf <{id}conference/2019/other> . <{id}conference/2019/other> a sl:Conference }
