# breaks: <{c}/account/eng> sl:statedIn MinCount
DELETE WHERE { <{c}/account/eng> sl:statedIn ?o }
