# breaks: <{d}/eng/txt#char=0,56> oa:hasSource MinCount
DELETE WHERE { <{d}/eng/txt#char=0,56> oa:hasSource ?o }
