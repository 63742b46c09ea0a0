"""Validates every N-Triples file of a folder against the shapes, with pySHACL.

    python pyshacl_find.py SHAPES FOLDER

Prints, tab-separated: the file's number; then for each result the number, the focus
node, the path and the constraint component.
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
        cells = [report.value(result, p) for p in (SH.focusNode, SH.resultPath, SH.sourceConstraintComponent)]
        # A rule about the node itself has no path.
        print(number, *("" if cell is None else cell for cell in cells), sep="\t")
