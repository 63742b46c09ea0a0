# breaks: <{id}organization/supreme-peoples-court-of-the-peoples-republic-of-china> rdfs:label MinCount
DELETE WHERE { <{id}organization/supreme-peoples-court-of-the-peoples-republic-of-china> rdfs:label ?o }
