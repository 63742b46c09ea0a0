# breaks: <{c}/participation/host> - Or
DELETE WHERE { <{c}/participation/host> schema:participant ?o }
