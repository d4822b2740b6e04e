#!/usr/bin/env bash
# Assesses 100,000 files, whole and while some vanish and some grow: a row for each, in order, and nothing else lost.
#
# usage: many-files.sh READINESS [FILES=100000]
set -euo pipefail
readiness=$(realpath "$1")
files=${2:-100000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
fail() { printf 'many-files: %s\n' "$*" >&2; exit 1; }

python3 - "$files" <<'END'
import os, sys
for number in range(int(sys.argv[1])):
    if number % 1000 == 0:
        os.makedirs('all/%03d' % (number // 1000))
    with open('all/%03d/%06d.xml' % (number // 1000, number), 'w') as file:
        file.write('<profile xmlns="urn:readiness:profile:1" id="body-%06d" kind="federation" as-of="2013-10-31" '
                   'target="none"><name>Body</name><answers><answer question="partners" value="%d"/></answers></profile>\n'
                   % (number, number % 40))
END

# Ids in the order of the rows, without the head of the table.
ids() { cut -d, -f1 "$1" | tail -n +2; }
wanted() { for ((number = 0; number < files; number++)); do printf 'body-%06d\n' "$number"; done; }

"$readiness" assess --quiet --format csv all > whole.csv
[ "$(tail -n +2 whole.csv | wc -l)" = "$files" ] || fail 'not a row for each file'
diff <(wanted) <(ids whole.csv) > /dev/null || fail 'the rows are not in the order of the names'
find all -name '*.xml' -print0 | sort -z > list
"$readiness" assess --quiet --format csv --jobs 3 --files-from list > listed.csv
cmp whole.csv listed.csv || fail 'a list gives other rows than the folder'
mkdir each
"$readiness" assess --quiet --format json --output each all
[ "$(find each -type f | wc -l)" = "$files" ] || fail 'not a file for each profile'

# One in a hundred goes away or grows while the list is worked through; the others must come out as before.
"$readiness" assess --quiet --format csv --jobs 1 --files-from list > moving.csv 2> moving.txt &
for ((number = files - 100; number > 0; number -= 200)); do
  rm "$(printf 'all/%03d/%06d.xml' $((number / 1000)) "$number")"
  printf '<!-- more -->' >> "$(printf 'all/%03d/%06d.xml' $(((number - 100) / 1000)) $((number - 100)))"
done
status=0
wait $! || status=$?
[ "$status" = 0 ] || [ "$status" = 3 ] || fail "ended with $status"
[ "$(tail -n +2 moving.csv | wc -l)" = "$files" ] || fail 'not a row for each file while some vanish'
others() { tail -n +2 "$1" | awk 'NR % 100 != 1'; }
cmp <(others whole.csv) <(others moving.csv) || fail 'other files were harmed'
printf '%d files: a row and a file for each, in order; %d had gone when they were read, all others as before\n' \
  "$files" "$(grep -c unreadable moving.csv)"
