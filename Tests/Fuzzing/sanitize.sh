#!/usr/bin/env bash
# Runs the tests under a sanitizer, but for those that open a browser.
#
# usage: sanitize.sh address|thread
set -euo pipefail
cd "$(dirname "$0")/../.."
sanitizer=${1:?usage: sanitize.sh address|thread}
build=.build-$sanitizer
# The leak checker does not see what Swift keeps behind a tagged pointer, so it reports the tables of the program itself.
export ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=halt_on_error=0
swift build --build-tests --sanitize="$sanitizer" --scratch-path "$build" -Xswiftc -suppress-remarks
exec swift test --disable-xctest --skip-build --sanitize="$sanitizer" --scratch-path "$build" \
  --skip 'PageTests|ReadinessFormTests'
