#!/usr/bin/env bash
# Fuzzes the readers with libFuzzer and AddressSanitizer.
#
# usage: run.sh SECONDS [TARGET…]    TARGET: xml, json, rules, filter (default: all, one after the other)
# The corpus starts from the samples and the rules, the dictionary from the names in the published schemas. Both, and
# what was found, stay in .build-fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?usage: run.sh SECONDS [TARGET…]}
shift
build=.build-fuzz
# Coverage is instrumented in all modules; the fuzzer's own main program comes in when the last one is linked.
READINESS_FUZZ=1 swift build --scratch-path "$build" -c release --product readiness-fuzz --sanitize=address \
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing

dictionary=$build/names.dict
{
  grep -ohE '(name|value)="[a-z][a-z0-9-]*"' Rules/schema/*.xsd | sed -E 's/.*="(.*)"/"\1"/' | sort -u
  grep -oE '^ *"[A-Za-z]+":' Rules/schema/profile.schema.json | tr -d ' :' | sort -u
  printf '%s\n' '"urn:readiness:profile:1"' '"urn:readiness:rule-set:1"' '"<![CDATA["' '"]]>"' '"&#x"' '"&amp;"' \
    '"<!--"' '"-->"' '"\\u00"' '"/>"' '"xmlns"' '"<?xml"' '"2013-10-31"' '"not-known"' '"not-applicable"'
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
for target in ${@:-xml json rules filter}; do
  seed "$target"
  echo "== $target, $seconds s"
  longest=65536
  [ "$target" = rules ] && longest=262144
  READINESS_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no "$build/release/readiness-fuzz" "$build/corpus/$target" \
    -dict="$dictionary" -max_total_time="$seconds" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/found-$target-" 2>&1 | tail -n 12
done
