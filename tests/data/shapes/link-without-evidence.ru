# breaks: <{d}/editor/link_1> sl:evidence MinCount
DELETE WHERE { <{d}/editor/link_1> sl:evidence ?o }
