# breaks: <{d}/eng/txt> eli:media_type MaxCount
INSERT DATA { <{d}/eng/txt> eli:media_type <http://www.iana.org/assignments/media-types/text/html> }
