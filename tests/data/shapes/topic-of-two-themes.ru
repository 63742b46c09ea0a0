# breaks: <{t}/topic_1> skos:broader MaxCount
INSERT DATA { <{t}/topic_1> skos:broader <{t}/topic_2> }
