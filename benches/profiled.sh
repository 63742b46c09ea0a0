#!/bin/sh
# A release build that is laid out by what reading really does (profile-guided), and both
# builds side by side.
#
#     benches/profiled.sh
#
# Builds once to count, reads the instruments of the tests, and builds again with the counts.
# The program is target/profiled/release/softlaw, and says what target/release/softlaw says,
# about a third faster. For who packages softlaw: it needs `llvm-tools` of the same Rust,
# which rustup adds, and the time of two more builds.
set -eu
cd "$(dirname "$0")/.."
host=$(rustc -vV | sed -n 's/^host: //p')
merge=$(rustc --print sysroot)/lib/rustlib/$host/bin/llvm-profdata
if [ ! -x "$merge" ]; then
    rustup component add llvm-tools
fi
counts=$PWD/target/counts
rm -rf "$counts"
mkdir -p "$counts"

# The pool of one file holds the counts of all runs.
export LLVM_PROFILE_FILE="$counts/%1m.profraw"
RUSTFLAGS="-Cprofile-generate=$counts" cargo build --release --target-dir target/counting
for text in src/declarations/*/source.txt tests/instruments/*/source.*; do
    # What is wrong with a text is counted too.
    target/counting/release/softlaw compare "$text" >/dev/null 2>&1 || true
    target/counting/release/softlaw export "$text" >/dev/null 2>&1 || true
done
"$merge" merge -o "$counts/all.profdata" "$counts"/*.profraw
unset LLVM_PROFILE_FILE

# What never ran, most of the libraries, has no counts.
RUSTFLAGS="-Cprofile-use=$counts/all.profdata -Cllvm-args=-pgo-warn-missing-function=false" \
    cargo build --release --target-dir target/profiled
cargo build --release

plain=$(mktemp)
profiled=$(mktemp)
trap 'rm -f "$plain" "$profiled"' EXIT
target/release/softlaw export >"$plain"
target/profiled/release/softlaw export >"$profiled"
cmp "$plain" "$profiled"
test -s "$plain"

copies=$(mktemp -d)
trap 'rm -rf "$plain" "$profiled" "$copies"' EXIT
for number in $(seq 2000); do
    cp src/declarations/shanghai-2019/source.txt "$copies/$number.txt"
done
for round in 1 2 3; do
    for build in release profiled/release; do
        start=$(date +%s.%N)
        "target/$build/softlaw" read "$copies"/*.txt >/dev/null
        end=$(date +%s.%N)
        echo "$build 2000 $start $end" |
            awk '{ printf "%-20s %8.0f documents/s, written as JSON\n", $1, $2 / ($4 - $3) }'
    done
done
