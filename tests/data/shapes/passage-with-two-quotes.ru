# breaks: <{d}/eng/txt#char=218,240> oa:hasSelector QualifiedMaxCount
# breaks: <{d}/eng/txt#char=218,240> oa:hasSelector QualifiedMinCount
DELETE DATA { <{d}/eng/txt#char=218,240> oa:hasSelector <{d}/eng/txt#position=218,240> } ;
INSERT DATA { <{d}/eng/txt#char=218,240> oa:hasSelector <{d}/eng/txt#quote=357,369> }
