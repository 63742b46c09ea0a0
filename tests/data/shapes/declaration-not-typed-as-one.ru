# breaks: <{d}> - Or
DELETE DATA { <{d}> a sl:Declaration }
