# breaks: <{c}/participation/countries> cv:role MaxCount
# breaks: <{c}/participation/countries> - Or
INSERT DATA { <{c}/participation/countries> cv:role sl:host }
