# breaks: <{d}/view_1/st_2> - Or
DELETE DATA { <{d}/view_1/st_2> a sl:Commitment }
