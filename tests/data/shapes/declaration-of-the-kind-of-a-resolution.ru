# breaks: <{d}> eli:work_type HasValue
DELETE WHERE { <{d}> eli:work_type ?o } ;
INSERT DATA { <{d}> eli:work_type sl:resolution }
