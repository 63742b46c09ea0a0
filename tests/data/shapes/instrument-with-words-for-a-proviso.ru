# breaks: <{d}> sl:proviso Class
# breaks: <{d}/proviso> ^sl:proviso MinCount
DELETE WHERE { <{d}> sl:proviso ?o } ;
INSERT DATA { <{d}> sl:proviso "subject to domestic laws"@en }
