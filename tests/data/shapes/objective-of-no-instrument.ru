# breaks: <{d}/objective> ^sl:objective MinCount
DELETE WHERE { <{d}> sl:objective ?o }
