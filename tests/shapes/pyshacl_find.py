"""Validates every N-Triples file of a folder against the shapes, with pySHACL.

    python pyshacl_find.py SHAPES FOLDER

Prints, tab-separated: the file's number; then for each result the number, the focus
node, the path (with a ^ before an inverse one; nothing for none) and the constraint
component.
"""

import pathlib
import sys

import pyshacl
import rdflib
from rdflib.namespace import SH

shapes = rdflib.Graph().parse(sys.argv[1], format="turtle")
for path in sorted(pathlib.Path(sys.argv[2]).iterdir()):
    number = path.stem
    print(number)
    data = rdflib.Graph().parse(path, format="nt")
    conforms, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    results = list(report.subjects(rdflib.RDF.type, SH.ValidationResult))
    assert conforms == (not results), path
    for result in results:
        path_taken = report.value(result, SH.resultPath)
        if isinstance(path_taken, rdflib.BNode):
            path_taken = "^" + report.value(path_taken, SH.inversePath)
        component = report.value(result, SH.sourceConstraintComponent)
        cells = [report.value(result, SH.focusNode), path_taken or "", component]
        print(number, *cells, sep="\t")
