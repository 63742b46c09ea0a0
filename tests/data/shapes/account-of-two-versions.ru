# breaks: <{c}/account/eng> sl:statedIn MaxCount
INSERT DATA { <{c}/account/eng> sl:statedIn <{d}/zho> }
