# breaks: <{t}/topic_1> sl:order MinInclusive
DELETE WHERE { <{t}/topic_1> sl:order ?o } ;
INSERT DATA { <{t}/topic_1> sl:order 0 }
