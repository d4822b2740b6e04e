#!/usr/bin/env bash
# Measures the program against a C floor and against xmllint, on one workload, in one run; prints ratios and judges none.
# It stops where a profile gains other points than it should.
#
# usage: run.sh [WORKLOAD=workload] [PROFILES=10000] [STREAM=100000]
#   WORKLOAD  a folder with gen.py (makes rules.json, xml/*.xml and expected.csv in a folder) and floor.c
#   STREAM    how many profiles the long stream holds (1000000 for the memory figure in full)
# JPMML_JARS (a class path) and JPMML_BENCH (Bench.java of the workload) bring in the strongest peer beside it.
# Needs gcc, libxml2-dev, xmllint, python3; uses valgrind where it is there. Everything is made in a scratch folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
workload=$(cd "${1:-$here/workload}" && pwd)
profiles=${2:-10000}
stream=${3:-100000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cd "$root"
swift build -c release --static-swift-stdlib --product readiness-bench >&2
swift build -c release --static-swift-stdlib --product readiness >&2

python3 "$workload/gen.py" "$profiles" "$scratch/data" >&2
# shellcheck disable=SC2046
gcc -O2 -I"$scratch/data" "$workload/floor.c" -o "$scratch/floor" $(pkg-config --cflags --libs libxml-2.0)
python3 "$here/workload/convert.py" "$scratch/data" "$scratch/converted"
cmp "$scratch/converted/rule-set.xml" "$here/workload/rule-set.xml"
python3 "$here/measure.py" "$root" "$scratch" "$stream"
