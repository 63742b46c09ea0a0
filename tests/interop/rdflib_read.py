"""Reads a file with rdflib and writes what it read as N-Quads.

Arguments: the media type, the file. Without them it succeeds if it could read one.
Literals keep the form they have in the file: "01" stays "01".
"""

import sys

import rdflib

DATASETS = {"application/trig", "application/n-quads", "application/ld+json"}
# rdflib knows the two line formats by name only.
NAMES = {"application/n-triples": "nt11", "application/n-quads": "nquads"}


def main(media_type: str, path: str) -> None:
    rdflib.NORMALIZE_LITERALS = False
    dataset = rdflib.Dataset()
    default = dataset.default_graph
    target = dataset if media_type in DATASETS else default
    target.parse(path, format=NAMES.get(media_type, media_type))
    # As N-Quads, rdflib would give the default graph a name of its own.
    out = sys.stdout.buffer
    out.write(default.serialize(format="nt", encoding="utf-8"))
    default.remove((None, None, None))
    out.write(dataset.serialize(format="nquads", encoding="utf-8"))


if __name__ == "__main__":
    if int(rdflib.__version__.split(".")[0]) < 7:
        sys.exit(f"rdflib {rdflib.__version__} is too old")
    if len(sys.argv) > 1:
        main(*sys.argv[1:])
