# breaks: <{d}/recital_9> eli:has_part MinCount
INSERT DATA { <{d}> eli:has_part <{d}/recital_9> . <{d}/recital_9> a sl:Recital , eli:WorkSubdivision ; sl:order 9 ; eli:is_part_of <{d}> }
