# breaks: <{c}/participation/host> ^sl:participation MinCount
DELETE DATA { <{c}> sl:participation <{c}/participation/host> }
