# breaks: <{c}/account/eng/period> dcat:endDate MinCount
DELETE WHERE { <{c}/account/eng/period> dcat:endDate ?o }
