# breaks: <{t}/topic_1> skos:broader MaxCount
# breaks: <{t}/topic_2> ^skos:broader Equals
INSERT DATA { <{t}/topic_1> skos:broader <{t}/topic_2> }
