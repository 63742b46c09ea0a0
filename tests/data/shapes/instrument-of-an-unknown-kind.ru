# breaks: <{d}> eli:work_type MaxCount
# breaks: <{d}> eli:work_type In
INSERT DATA { <{d}> eli:work_type sl:treaty }
