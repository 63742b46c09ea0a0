# breaks: <{d}> sl:diagnostic Class
DELETE DATA { <{d}/diagnostic_1> a sl:Diagnostic }
