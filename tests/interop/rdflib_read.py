"""Reads files with rdflib and writes what it read as N-Quads.

Argument: the list of jobs (jobs.py). Without one it succeeds if it could work.
Literals keep the form they have in the file: "01" stays "01".
"""

import sys

import rdflib

from jobs import work

DATASETS = {"application/trig", "application/n-quads", "application/ld+json"}
# rdflib knows the two line formats by name only.
NAMES = {"application/n-triples": "nt11", "application/n-quads": "nquads"}


def read(media_type: str, path: str) -> bytes:
    dataset = rdflib.Dataset()
    default = dataset.default_graph
    target = dataset if media_type in DATASETS else default
    target.parse(path, format=NAMES.get(media_type, media_type))
    # As N-Quads, rdflib would give the default graph a name of its own.
    lines = default.serialize(format="nt", encoding="utf-8")
    default.remove((None, None, None))
    return lines + dataset.serialize(format="nquads", encoding="utf-8")


if __name__ == "__main__":
    if int(rdflib.__version__.split(".")[0]) < 7:
        sys.exit(f"rdflib {rdflib.__version__} is too old")
    if len(sys.argv) > 1:
        rdflib.NORMALIZE_LITERALS = False
        work(read)
