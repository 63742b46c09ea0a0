# breaks: <{c}/account/zho> ^sl:account MinCount
DELETE DATA { <{c}> sl:account <{c}/account/zho> }
