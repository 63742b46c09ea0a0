#!/bin/sh
# softlaw's check beside pySHACL on the same graph and the same shapes, in milliseconds.
#
#     benches/shacl.sh [ROUNDS]
#
# softlaw reads the source, describes it, asks its rules and evaluates its shapes;
# pySHACL reads the graph and evaluates the shapes. Medians of all rounds, the two in
# turns. It needs pySHACL: pip install pyshacl
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-7}
if ! command -v pyshacl >/dev/null; then
    echo 'pyshacl is not here: pip install pyshacl' >&2
    exit 1
fi
cargo build --release --quiet
softlaw=target/release/softlaw
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$softlaw" export --output "$folder/graph.ttl"

# Appends to a file how long a command took. Both may exit with 1: they found something.
measure() {
    times=$1
    shift
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    end=$(date +%s%N)
    echo $(((end - start) / 10000)) >>"$times"
}

median() {
    sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"
}

for _ in $(seq "$rounds"); do
    measure "$folder/check" "$softlaw" check
    measure "$folder/graph" "$softlaw" check "$folder/graph.ttl"
    measure "$folder/pyshacl" pyshacl -s ontology/shapes.ttl "$folder/graph.ttl"
done
for name in check graph pyshacl; do
    awk -v name="$name" -v time="$(median "$folder/$name")" -v own="$(median "$folder/check")" \
        'BEGIN { printf "%-8s %9.1f ms  %7.1f times softlaw check\n", name, time / 100, time / own }'
done
