#!/usr/bin/env bash
# Fuzzes the readers with libFuzzer and AddressSanitizer.
#
# usage: run.sh SECONDS [TARGET…]    TARGET: xml, json, rules, filter, merge, csv, zip, xlsx, inflate (default: all in turn)
#        run.sh build                only builds the fuzzer
# The corpus starts from the samples and the rules, the dictionary from the names in the published schemas. Both, and
# what was found, stay in .build-fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?usage: run.sh SECONDS [TARGET…] | build}
shift
build=.build-fuzz
# Coverage is instrumented in all modules; the fuzzer's own main program comes in when the last one is linked.
READINESS_FUZZ=1 swift build --scratch-path "$build" -c release --product readiness-fuzz --sanitize=address \
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing
[ "$seconds" != build ] || exit 0

# Runs beside each other must not read half a dictionary.
dictionary=$build/names-$$.dict
trap 'rm -f "$dictionary"' EXIT
{
  grep -ohE '(name|value)="[a-z][a-z0-9-]*"' Rules/schema/*.xsd | sed -E 's/.*="(.*)"/"\1"/' | sort -u
  grep -oE '^ *"[A-Za-z]+":' Rules/schema/profile.schema.json | tr -d ' :' | sort -u
  printf '%s\n' '"urn:readiness:profile:1"' '"urn:readiness:rule-set:1"' '"<![CDATA["' '"]]>"' '"&#x"' '"&amp;"' \
    '"<!--"' '"-->"' '"\\u00"' '"/>"' '"xmlns"' '"<?xml"' '"2013-10-31"' '"not-known"' '"not-applicable"' \
    '"question"' '"answer"' '"evidence"' '"patients"' '"profile-practice"' '"profile-interest"' '"_x000D_"' '"sheetData"' \
    '"inlineStr"' '"PK\x03\x04"' '"PK\x01\x02"' '"PK\x05\x06"'
} > "$dictionary"

seed() { # TARGET
  local corpus=$build/corpus/$1
  mkdir -p "$corpus"
  case $1 in
    xml) cp Samples/*.xml Samples/broken/*.xml "$corpus" ;;
    json | filter)
      local file
      for file in Samples/*.xml; do
        tr '\n' ' ' < "$file" | sed -E 's/<!--([^-]|-[^-])*-->//g' > "$corpus/$(basename "$file").line"
      done
      printf '%s' '{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","form":"short","name":"A",' \
        '"commissioner":"C","ruleSet":{"id":"three-step-path","version":"1.0.0"},' \
        '"interests":[{"person":"P","text":"T"}],"practices":[{"code":"K1","name":"N","patients":9}],' \
        '"answers":{"legal-form":"cic","partners":7,"partner-kinds":["practices","nhs-trust"],' \
        '"income-at-risk":{"state":"not-known"},"formed-on":{"value":"2011-06-01","by":"B","expected":"2014-01-01",' \
        '"note":"\u00e9\n","evidence":[{"dated":"2011-06-01","text":"E"}]}}}' > "$corpus/one.json"
      ;;
    merge)
      # Two to four voices: a sample, and the same with answers of another.
      local first second
      for first in Samples/*.xml; do
        for second in Samples/ironstone.xml Samples/harbour-health.xml "$first"; do
          cat "$first" <(echo) "$second" | tr '\n' ' ' | sed -E 's/<!--([^-]|-[^-])*-->//g; s/ *<[?]xml[^>]*>//g; s/<.profile> */&\n/g' \
            > "$corpus/$(basename "$first")-$(basename "$second")"
        done
      done
      ;;
    csv | zip | xlsx | inflate)
      cp Tests/ReadinessSheetTests/Fixtures/*.xlsx "$corpus"
      [ "$1" = zip ] || python3 - "$1" "$corpus" <<'END'
import glob, sys, zipfile, zlib
target, corpus = sys.argv[1:]
for file in glob.glob(corpus + '/*.xlsx'):
    with zipfile.ZipFile(file) as book:
        parts = [p for p in book.infolist() if not p.filename.startswith(('docProps', 'xl/theme'))]
        for number, part in enumerate(parts):
            text = book.read(part)
            if target == 'inflate':
                packer = zlib.compressobj(9, zlib.DEFLATED, -15)
                text = packer.compress(text) + packer.flush()
            names = ['sheet', 'styles', 'Strings', 'workbook.xml', 'workbook.xml.rels', '.rels']
            which = next((i for i, name in enumerate(names) if name in part.filename), 0)
            if target == 'xlsx':
                text = bytes([which]) + text
            if target != 'csv':
                open('%s-%d' % (file[:-5], number), 'wb').write(text)
if target == 'csv':
    head = ['question,answer,evidence,evidence dated,note,by,expected,why not applicable', 'profile-id,a', 'profile-name,A',
            'profile-kind,federation', 'profile-as-of,31/10/2013', 'profile-target,none']
    rows = ['partners,"1,250"', 'legal-form,cic,Deed,2011-06-01,"a ""b""', 'agreement-signed,97%', 'board-meets,n/a,NA',
            'profile-practice,K1; Abbey; 9340', 'profile-interest,Chair; owns', "partner-kinds,'=practices"]
    for name, mark in [('commas', ','), ('semicolons', ';'), ('tabs', '\t')]:
        text = '\n'.join(head + rows)
        open('%s/%s.csv' % (corpus, name), 'w').write(text if mark == ',' else text.replace(',', mark))
import os
for file in glob.glob(corpus + '/*.xlsx'): os.remove(file)
END
      ;;
    rules)
      cp Tests/ReadinessLoadingTests/RuleSet/Fixtures/full/rule-set.xml "$corpus/full.xml"
      cp Tests/Benchmarks/workload/rule-set.xml "$corpus/workload.xml"
      # The path in one file, and each of its files in the place of all the included ones.
      python3 - "$corpus" <<'END'
import glob, re, sys
folder = 'Rules/three-step-path/'
main = open(folder + 'rule-set.xml').read()
def content(name):
    return re.search(r'<part\b[^>]*>(.*)</part>', open(folder + name).read(), re.S)[1]
names = re.findall(r'<include file="(.*?)"/>', main)
for kept in [set(names)] + [{name} for name in names]:
    text = re.sub(r'<include file="(.*?)"/>', lambda m: content(m[1]) if m[1] in kept else '', main)
    open('%s/%s' % (sys.argv[1], 'path.xml' if len(kept) > 1 else kept.pop()), 'w').write(re.sub(r'\s+', ' ', text))
END
      ;;
  esac
}

# The leak checker does not see what Swift keeps behind a tagged pointer (an indirect enumeration), so it would report the
# rule set itself; a leak for each input would reach the memory limit instead.
export ASAN_OPTIONS=detect_leaks=0
for target in ${@:-xml json rules filter merge csv zip xlsx inflate}; do
  seed "$target"
  echo "== $target, $seconds s"
  longest=65536
  [ "$target" = rules ] && longest=262144
  READINESS_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no "$build/release/readiness-fuzz" "$build/corpus/$target" \
    -dict="$dictionary" -max_total_time="$seconds" -max_len="$longest" -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/found-$target-" 2>&1 | tail -n 12
done
