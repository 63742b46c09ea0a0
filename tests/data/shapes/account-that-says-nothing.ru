# breaks: <{c}/account/new> - Or
INSERT DATA { <{c}> sl:account <{c}/account/new> . <{c}/account/new> a sl:Account ; sl:statedIn <{d}/eng> }
