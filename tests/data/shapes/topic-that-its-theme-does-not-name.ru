# breaks: <{t}> ^skos:broader Equals
DELETE DATA { <{t}> skos:narrower <{t}/topic_2> }
