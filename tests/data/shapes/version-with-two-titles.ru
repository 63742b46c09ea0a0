# breaks: <{d}/eng> eli:title MaxCount
INSERT DATA { <{d}/eng> eli:title "The Declaration"@en }
