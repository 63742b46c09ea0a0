# breaks: <{c}/participation/countries> - Or
DELETE WHERE { <{c}/participation/countries> sl:unit ?o }
