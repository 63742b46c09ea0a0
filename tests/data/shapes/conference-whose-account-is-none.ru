# breaks: <{c}> sl:account Class
DELETE DATA { <{c}/account/eng> a sl:Account }
