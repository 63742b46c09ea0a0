#!/bin/sh
# Fills fuzz/corpus from our own texts; the corpus itself is not kept in Git.
#
#     fuzz/seed.sh && cargo fuzz run -s none read
set -eu
cd "$(dirname "$0")/.."
for target in read interpret quads; do
    mkdir -p "fuzz/corpus/$target"
    for folder in tests/instruments/*/ src/declarations/*/ tests/data/promises/; do
        name=$(basename "$folder")
        for file in "$folder"*; do
            case $file in
            *.toml | *"*") ;;
            *) cp "$file" "fuzz/corpus/$target/$name-$(basename "$file")" ;;
            esac
        done
        # Two files of one instrument, as the targets take them apart again.
        if [ -f "${folder}en.txt" ] && [ -f "${folder}zh.txt" ]; then
            { cat "${folder}en.txt"; printf '\035'; cat "${folder}zh.txt"; } \
                >"fuzz/corpus/$target/$name-pair"
        fi
    done
    echo "$target: $(ls "fuzz/corpus/$target" | wc -l) seeds"
done
