# breaks: <{d}> eli:work_type MaxCount
INSERT DATA { <{d}> eli:work_type sl:resolution }
