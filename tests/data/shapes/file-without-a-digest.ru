# breaks: <{d}/eng/txt> sl:sha256 MinCount
DELETE WHERE { <{d}/eng/txt> sl:sha256 ?o }
