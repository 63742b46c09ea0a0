# breaks: <{d}/editor/link_1> sl:evidence Datatype
DELETE { ?l sl:evidence ?o } INSERT { ?l sl:evidence "read in EuroVoc" } WHERE { VALUES ?l { <{d}/editor/link_1> } ?l sl:evidence ?o }
