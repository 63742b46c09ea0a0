# breaks: <{d}> sl:objective MaxCount
INSERT DATA { <{d}> sl:objective <{d}/proviso> . <{d}/proviso> a sl:Objective }
