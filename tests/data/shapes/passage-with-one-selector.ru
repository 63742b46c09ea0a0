# breaks: <{d}/eng/txt#char=0,56> oa:hasSelector MinCount
# breaks: <{d}/eng/txt#char=0,56> oa:hasSelector QualifiedMinCount
DELETE DATA { <{d}/eng/txt#char=0,56> oa:hasSelector <{d}/eng/txt#quote=0,56> }
