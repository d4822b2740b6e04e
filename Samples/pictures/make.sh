#!/bin/sh
# Draws side one of four samples as it comes out of a printer. Needs Chromium and poppler-utils.
#   Samples/pictures/make.sh [PROGRAM]      from the repository's root
set -eu
program=${1:-.build/release/readiness}
place=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in four-rivers quarry-bank thornby-cross upland-ccg; do
  "$program" assess --quiet --format html --pages two --output "$work/$name.html" "Samples/$name.xml"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$work/$name.pdf" \
    "file://$work/$name.html" 2>/dev/null
  pdftoppm -png -r 110 -f 1 -l 1 -singlefile "$work/$name.pdf" "$place/$name"
done
