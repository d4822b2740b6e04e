#!/usr/bin/env bash
# Runs the recipes as written, on small data, and compares with one filter over the whole.
#
# usage: check.sh READINESS [spark|dask|tables]…      COUNT: how many profiles, 2000 otherwise
#   Without more: GNU parallel, the share of a Slurm job, and make, where they are installed.
#   spark, dask: those too, in a virtual environment made for it (from PyPI; Spark needs a Java).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
READINESS=$(realpath "$1")
export READINESS
# What the recipes would take from the environment.
unset PROFILES OUT BLOCK
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

record() { # NUMBER
  printf '{"id":"body-%d","kind":"federation","asOf":"2013-10-31","target":"none","name":"Body %d","answers":' "$1" "$1"
  printf '{"partners":%d,"legal-form":"cic","scheme-of-delegation":"%s"}}\n' "$(($1 % 40))" "$( (($1 % 3)) && echo yes || echo no)"
}
count=${COUNT:-2000}
for ((number = 0; number < count; number++)); do record "$number"; done > profiles.ndjson
"$READINESS" filter --quiet < profiles.ndjson > whole.ndjson
[ "$(wc -l < whole.ndjson)" = "$count" ]

if command -v parallel > /dev/null; then
  BLOCK=40k "$here/parallel.sh" profiles.ndjson > parallel.ndjson
  cmp whole.ndjson parallel.ndjson
  echo 'parallel: equal'
fi

for task in 0 1 2 3 4; do
  SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=5 "$here/slurm.sh" profiles.ndjson slurm
done
cat slurm/*.ndjson | cmp whole.ndjson -
echo 'shares of an array of jobs: equal'

if command -v make > /dev/null; then
  mkdir profiles
  cp "$here"/../*.xml profiles
  cp "$here"/../ironstone.xml "profiles/one of \$HOME, it's named.xml"
  echo '<profile' > 'profiles/bad one.xml'
  same() { # what make has assessed is what one run over the folder gives
    { "$READINESS" assess --quiet --format ndjson profiles 2> /dev/null || true; } | cmp - assessed/all.ndjson
  }
  again() { make -f "$here/Makefile" 2> /dev/null | grep -c 'assess --quiet' || true; }
  make --silent -f "$here/Makefile" -j4 2> make.log
  same
  grep -q 'bad one.xml' make.log
  [ "$(again)" = 0 ]
  touch profiles/four-rivers.xml
  [ "$(again)" = 1 ]
  rm profiles/harbour-health.xml 'profiles/bad one.xml'
  [ "$(again)" = 0 ]
  same
  echo 'make: equal, only what changed is assessed again, and what is gone is gone'
fi

ssh-keygen -q -t ed25519 -N '' -f key
echo "me namespaces=\"readiness\" $(cut -d' ' -f1,2 key.pub)" > signers
"$here/signed.sh" sign key "$here/../ironstone.xml" result.json 2> /dev/null
"$here/signed.sh" verify signers me "$here/../ironstone.xml" result.json 2> /dev/null
echo 'signed: verified'

for wanted in "$@"; do
  [ -d .venv ] || python3 -m venv .venv
  case $wanted in
    spark)
      .venv/bin/pip install --quiet 'pyspark==3.5.3'
      .venv/bin/python "$here/spark.py" "$READINESS" profiles.ndjson spark 2> spark.log || { tail spark.log; exit 1; }
      cat spark/assessments/part-* | cmp whole.ndjson -
      .venv/bin/pip install --quiet pandas pyarrow
      .venv/bin/python - spark/steps whole.ndjson <<'END'
import json, sys
import pandas
steps = pandas.read_parquet(sys.argv[1])
wanted = [(a['profile']['id'], s['id'], s['state'], s['gatesMet'], s['id'] == a['confirmedStep'])
          for a in map(json.loads, open(sys.argv[2])) for s in a['steps']]
found = list(zip(steps.body, steps.step, steps.state, steps.met, steps.is_confirmed.fillna(False)))
assert sorted(found) == sorted(wanted), (len(found), len(wanted))
END
      ;;
    tables)
      .venv/bin/pip install --quiet duckdb pandas polars
      printf 'code,region\nK83001,East\n' > known.csv
      .venv/bin/python "$here/tables.py" "$READINESS" "$here/.." known.csv tables 2> /dev/null
      ;;
    dask)
      .venv/bin/pip install --quiet 'dask[bag]==2024.12.1'
      mkdir -p dask
      .venv/bin/python "$here/dask_bag.py" "$READINESS" profiles.ndjson dask
      cat dask/*.ndjson | cmp whole.ndjson -
      ;;
  esac
  echo "$wanted: equal"
done
