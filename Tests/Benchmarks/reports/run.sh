#!/usr/bin/env bash
# Measures reports for boards: time, memory and size of portfolios, size of reports.
#
# usage: run.sh LIST.csv
#   LIST.csv  a table with a column of names and columns of practices and patients; answers are invented on the fly
# Everything is made in a scratch folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
list=$(realpath "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cd "$root"
swift build -c release --product readiness >&2
.build/release/readiness guide --format json > "$scratch/guide.json"
python3 "$here/measure.py" .build/release/readiness "$here/bodies.py" "$scratch" "$list"
