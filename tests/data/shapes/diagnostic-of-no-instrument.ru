# breaks: <{d}/diagnostic_1> ^sl:diagnostic MinCount
DELETE WHERE { <{d}> sl:diagnostic ?o }
