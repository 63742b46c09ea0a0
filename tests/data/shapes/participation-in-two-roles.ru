# breaks: <{c}/participation/countries> cv:role MaxCount
INSERT DATA { <{c}/participation/countries> cv:role sl:host }
