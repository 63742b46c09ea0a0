"""Reads JSON-LD files with PyLD and writes what it read as N-Quads.

Argument: the list of jobs (jobs.py). Without one it succeeds if it could work.
"""

import json
import sys

from pyld import jsonld

from jobs import work


def fetch(url: str, options: dict) -> dict:
    raise ValueError(f"the document asks for {url}; it should hold its context")


def read(media_type: str, path: str) -> bytes:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    options = {"format": "application/n-quads", "documentLoader": fetch}
    return jsonld.to_rdf(document, options).encode()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        work(read)
