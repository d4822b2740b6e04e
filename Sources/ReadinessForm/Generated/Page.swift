// swift-format-ignore-file
// Generated from Sources/ReadinessForm/Page by `swift package regenerate`; not edited by hand.

let generatedStyle =
##"""
:root {
  --ink: #16212d; --muted: #465666; --line: #cdd7e1; --paper: #fff; --wash: #f2f6fa; --brand: #123a66;
  --brand-dark: #0b2747; --soft: #dce8f3; --edge: #667b90; --focus: #ffd34d; --note: #6b3c00; --note-wash: #fcf2e2;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { color: var(--ink); background: var(--wash); font: 1.125rem/1.5 system-ui, "Segoe UI", Arial, sans-serif;
  -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 .5rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
ul, ol { padding-inline-start: 1.25rem; }
li { margin-bottom: .35rem; }
a { color: #1a5a99; text-underline-offset: .15em; }
a:hover { color: var(--brand-dark); text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--ink); border-radius: 2px; }
h1:focus, h2:focus, fieldset:focus, .notice:focus { outline: none; box-shadow: none; }
fieldset.question:focus { box-shadow: -6px 0 0 var(--focus), -8px 0 0 var(--ink); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -999rem; padding: .5rem 1rem; background: var(--focus); color: var(--ink); }
.skip:focus { inset-inline-start: 0; top: 0; z-index: 2; }

header { background: var(--brand); color: #fff; }
header .inner, .frame { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
header .inner { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: center; padding-block: .75rem; }
header .title { font-weight: 700; margin: 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; }
nav li { margin: 0; }
nav a { color: #fff; display: inline-block; padding: .25rem 0; text-decoration: none; }
nav a:hover { color: #fff; text-decoration: underline; }
nav a[aria-current] { border-bottom: 3px solid #fff; font-weight: 600; }
#status { background: var(--wash); font-size: .95rem; color: var(--muted); min-height: 2rem; margin: 0; max-width: none;
  padding: .4rem max(1rem, calc((100vw - 66rem) / 2)) 0; }
#bar { background: var(--note-wash); color: var(--ink); border-bottom: 4px solid var(--note); position: sticky; top: 0; z-index: 1;
  padding: .6rem max(1rem, calc((100vw - 66rem) / 2)); display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; }
html:has(#bar:not([hidden])) { scroll-padding-top: 8rem; }
#bar p { margin: 0; font-weight: 600; max-width: 48rem; }
.frame { padding-bottom: 4rem; }
main { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.5rem 1.75rem 2rem;
  margin-top: .5rem; }
#aside { display: none; }
@media (min-width: 62rem) {
  .with-aside .columns { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 1.5rem; align-items: start; }
  .with-aside #aside { display: block; position: sticky; top: .5rem; max-height: calc(100vh - 1rem); overflow-y: auto;
    background: var(--paper); border: 1px solid var(--line); border-top: 6px solid var(--brand); border-radius: 6px;
    padding: 1rem 1.25rem; margin-top: .5rem; font-size: 1rem; }
  #aside h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
}
.lead { font-size: 1.2rem; }
.hint { color: var(--muted); margin-bottom: .5rem; }
.back { margin-bottom: .75rem; }
.inset { border-inline-start: 5px solid var(--line); padding-block: .5rem; padding-inline-start: 1rem; }
.notice { border: 2px solid var(--brand); border-radius: 4px; padding: 1rem 1.25rem; margin: 1.25rem 0; }
.notice h2 { margin-top: 0; }
.notice > :last-child { margin-bottom: 0; }
.summary { border: 4px solid var(--note); padding: 1rem 1.25rem; margin-bottom: 1.5rem; background: var(--note-wash); }
.summary h2 { margin-top: 0; }
.summary a { color: var(--note); font-weight: 600; }
.problem { color: var(--note); font-weight: 600; background: var(--note-wash); border-inline-start: 5px solid var(--note);
  padding: .5rem .75rem; }
.ruled-out { color: var(--muted); font-style: italic; }

fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.field { margin: 0 0 1.5rem; }
.field .field, .more .field, .revealed .field { margin-bottom: 1rem; }
.body > .field { margin-bottom: .5rem; }
label { display: block; margin-bottom: .25rem; }
.strong, legend { font-weight: 650; }
legend { padding: 0; margin-bottom: .35rem; max-width: 42rem; }
.code { color: var(--muted); font-weight: 400; margin-inline-end: .6rem; font-size: .95rem; }
.input { font: inherit; color: inherit; background: #fff; border: 2px solid var(--edge); border-radius: 4px;
  padding: .35rem .5rem; width: 100%; max-width: 34rem; }
textarea.input { display: block; resize: vertical; }
input[type=file] { font: inherit; max-width: 100%; }
::file-selector-button { font: inherit; border: 2px solid var(--brand); border-radius: 4px; background: #fff;
  color: var(--brand); padding: .45rem 1rem; margin-inline-end: .75rem; cursor: pointer; }
.w7 { max-width: 8rem; min-width: 6rem; } .w10 { max-width: 11rem; } .w20 { max-width: 22rem; }
.affixed { display: flex; max-width: 100%; }
.affix { background: var(--wash); border: 2px solid var(--edge); padding: .35rem .6rem; overflow-wrap: break-word; }
.affix:first-child { border-inline-end: 0; } .affix:last-child { border-inline-start: 0; }
.affixed .input { flex: 1 1 5rem; min-width: 5rem; }
.understood { color: var(--muted); min-height: 1.5em; margin: .15rem 0 0; }

.offer { color: var(--muted); margin-bottom: .5rem; }
.jumps ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.jumps li { margin: 0; }
.jumps a { color: #1a5a99; text-decoration: underline; padding: .15rem 0; }
.fold { border-inline-start: 4px solid var(--line); padding-block: .1rem; padding-inline-start: 1rem; margin: .75rem 0 0; color: var(--muted); }
.fold summary { color: var(--muted); }
.fold ul { margin: .25rem 0; }
#owners li > div:first-child { flex: 1 1 auto; }
#owners .option { margin: 0; }
.differences { list-style: none; padding: 0; max-width: none; }
.differences > li { border-top: 1px solid var(--line); padding-top: .75rem; }
.voices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin-bottom: 1rem; }
.voice { border: 1px solid var(--line); border-radius: 4px; padding: .75rem 1rem; }
.voice p { margin-bottom: .4rem; }

.question { border-top: 1px solid var(--line); padding: 1.5rem 0 1rem; }
.question legend { float: inline-start; width: 100%; font-size: 1.15rem; line-height: 1.35; }
.question > :not(legend) { clear: both; }
.option { position: relative; padding-inline-start: 2.75rem; min-height: 2.25rem; margin-bottom: .4rem; }
.option > input { position: absolute; inset-inline-start: 0; top: 0; width: 2rem; height: 2rem; margin: 0; accent-color: var(--brand); }
.option > label { display: inline-block; padding-block: .2rem; padding-inline-end: .5rem; margin: 0; cursor: pointer; max-width: 38rem; }
.option > label .hint { display: block; font-size: 1rem; }
.or { margin: .25rem 0 .4rem; color: var(--muted); width: 2rem; text-align: center; }
.revealed { border-inline-start: 4px solid var(--line); padding-block: .25rem; padding-inline-start: 1rem; margin: .5rem 0 .75rem; }
.beside { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; margin-top: .5rem; }
.beside details { flex: 0 1 auto; } .beside details[open] { flex: 1 0 100%; }
summary { cursor: pointer; color: var(--brand); padding: .2rem 0; }
summary:hover { text-decoration: underline; }
.more { border-inline-start: 4px solid var(--soft); padding-block: .75rem .25rem; padding-inline-start: 1rem; }
.piece { border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin-bottom: 1rem; }

.button { display: inline-block; font: inherit; font-weight: 600; border: 2px solid var(--brand); border-radius: 4px;
  background: var(--brand); color: #fff; padding: .45rem 1rem; cursor: pointer; text-decoration: none; text-align: start; }
.button:hover { background: var(--brand-dark); color: #fff; }
.button.second { background: #fff; color: var(--brand); } .button.second:hover { background: var(--soft); }
.button.plain { border: 0; background: none; color: var(--brand); padding: .2rem 0; font-weight: 400;
  text-decoration: underline; text-underline-offset: .15em; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; max-width: none; }
.field + .actions { margin-top: 0; }

.tasks { list-style: none; padding: 0; max-width: none; border-top: 1px solid var(--line); }
.tasks li { display: flex; justify-content: space-between; gap: .25rem 1.5rem; padding: .8rem 0; margin: 0;
  border-bottom: 1px solid var(--line); }
.tasks a { font-weight: 600; } .tasks .hint { margin: .1rem 0 0; font-size: 1rem; }
.count { white-space: nowrap; margin: 0; color: var(--muted); }
.tasks .count { white-space: normal; max-width: 15rem; text-align: end; flex: none; }
.count.complete { color: var(--brand-dark); font-weight: 600; }
.steps { list-style: none; padding: 0; } .steps li { margin-bottom: .75rem; }
.steps strong, .steps span { display: block; }
.dots { letter-spacing: .1em; color: var(--brand); }
.step { border-top: 1px solid var(--line); padding: .5rem 0; } .step > summary { font-weight: 600; }
.step > p { margin-top: .5rem; }
.gates { list-style: none; padding: 0; } .gates li { display: flex; gap: .75rem; }
.decided { display: block; color: var(--muted); }
.sign { width: 1.2rem; text-align: center; color: var(--brand); font-weight: 700; flex: none; }
.scrolls { position: relative; overflow-x: auto; margin-bottom: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--muted); padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; padding-block: .45rem; padding-inline-end: .75rem; border-bottom: 1px solid var(--line); }
.scores th[scope=row] { font-weight: 600; }
.bar { display: block; max-width: 100%; margin-top: .3rem; }
[dir=rtl] .bar { transform: scaleX(-1); } [dir=rtl] .axis text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; }
[dir=rtl] fieldset.question:focus { box-shadow: 6px 0 0 var(--focus), 8px 0 0 var(--ink); }
.track { fill: var(--soft); stroke: var(--edge); } .value { fill: var(--brand); } .said { fill: #fff; stroke: var(--brand); } .stripes { stroke: var(--brand); stroke-width: 1.6; fill: none; }
.choices span { margin-inline-end: 1.6rem; white-space: nowrap; }
.limit, .axis { fill: var(--ink); } .axis text { font-size: 11px; font-weight: 400; text-anchor: middle; }
.halo { stroke: #fff; stroke-width: 5; fill: none; }
.whisker { stroke: var(--ink); stroke-width: 2; fill: none; }
.plan .option { padding-inline-start: 2.25rem; min-height: 1.75rem; margin: 0; } .plan .option > input { width: 1.5rem; height: 1.5rem; }
.digests { border-top: 1px solid var(--line); padding-top: .5rem; font-size: .9rem; }
#paper { display: none; }

.meeting header .inner { display: none; }
.meeting .frame { max-width: 84rem; padding-bottom: 1rem; }
.meeting main { padding: .75rem 1.5rem 1rem; margin-top: .25rem; }
.meeting #status { min-height: 0; padding-top: .1rem; padding-bottom: 0; }
.meeting h1 { font-size: 1.6rem; margin-bottom: .5rem; max-width: 46rem; }
.meeting .agreed .option { min-height: 2.1rem; margin-bottom: .2rem; }
.meeting .agreed .option > label { font-size: 1.2rem; }
.meeting .agreed .or { display: none; }
.meeting .agreed .options { columns: 12rem 2; column-gap: 1rem; } .meeting .agreed .option { break-inside: avoid; }
.meeting .actions { margin: .75rem 0 0; }
.meeting-top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; color: var(--muted);
  font-size: .95rem; border-bottom: 1px solid var(--line); margin-bottom: .75rem; }
.meeting-top p { margin: 0 0 .25rem; }
.meeting-top ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; align-items: baseline; }
.meeting-top .option { min-height: 0; margin: 0; padding-inline-start: 1.75rem; }
.meeting-top .option > input { width: 1.25rem; height: 1.25rem; top: .2rem; }
.meeting-top .option > label { padding: 0; }
.dissent { margin-top: .25rem; }
@media (min-width: 50rem) {
  .meeting #aside h2 { margin: 0 0 .25rem; } .meeting #aside p, .meeting #aside li { margin-bottom: .5rem; }
  .meeting.with-aside .columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 1rem; align-items: start; }
  .meeting.with-aside #aside { display: block; position: sticky; top: .25rem; max-height: calc(100vh - .5rem); overflow-y: auto;
    background: var(--paper); border: 1px solid var(--line); border-top: 6px solid var(--brand); border-radius: 6px;
    padding: .75rem 1rem; margin-top: .25rem; font-size: .95rem; }
}

@media (max-width: 40rem) {
  html { font-size: 1.0625rem; }
  main { padding: 1.1rem 1rem 1.5rem; border-left: 0; border-right: 0; border-radius: 0; }
  .frame { padding-inline: 0; }
  h1 { font-size: 1.6rem; }
  .tasks li { flex-direction: column; } #owners li > div:first-child { flex: none; }
  .tasks .count { text-align: start; }
  .actions .button { width: 100%; text-align: center; }
  .plan, .plan tbody, .plan tr, .plan td { display: block; } .plan thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .plan td { border: 0; padding-block: .1rem; } .plan tr { border-bottom: 1px solid var(--line); padding-block: .5rem; }
  .plan td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
}
@media print {
  @page { size: A4; margin: 18mm 16mm;
    @bottom-right { content: $PAGE; font: 9pt system-ui, sans-serif; } }
  html { background: none; font-size: 10.5pt; } body { overflow-wrap: anywhere; } header, nav, #status, #bar, #aside, .meeting-top, .actions, .skip { display: none !important; }
  main { border: 0; padding: 0; }
  .on-paper .columns { display: none; } .on-paper #paper { display: block; }
  .printed { break-inside: avoid; border-bottom: 1px solid #999; padding: 1.5mm 0; }
  .printed p { margin: 0 0 1mm; max-width: none; } .boxes { display: flex; flex-wrap: wrap; gap: 0 6mm; }
  h1 { font-size: 17pt; margin-bottom: 2mm; } h2 { break-after: avoid; font-size: 12.5pt; margin: 4mm 0 1.5mm; }
  h3 { margin: 2mm 0 1mm; } p, ul, ol { margin-bottom: 1.5mm; max-width: none; } li { margin-bottom: .5mm; } th { width: 12rem; }
  th, td { padding-block: 1mm; } tr, li, .notice, .step { break-inside: avoid; } .notice { margin: 2mm 0; padding: 2mm 3mm; }
  .bar { display: inline-block; margin: 0; margin-inline-end: 3mm; width: 36mm; height: auto; vertical-align: middle; }
  .step { padding: 1mm 0; } .step > p { margin-top: 1mm; } .lead { font-size: 12pt; }
  .scrolls { overflow: visible; } .scores th:first-child { width: 32%; }
}

"""##

let generatedScripts: [String] = [
  // 01-numbers.js
##"""
function writtenNumber(text, type) {
const { whole, measure } = data.types[type];
let bare = plain(text);
const unmarked = () => { bare = bare.replace(/^(\p{Sc}|GBP) ?/u, "").replace(/ ?(\p{Sc}|GBP)$/u, ""); };
if (measure === "money") unmarked();
const isNegative = /^[-\u2212]/.test(bare);
bare = bare.replace(/^[-+\u2212] ?/, "");
if (measure === "money") unmarked();
if (measure === "per-cent") bare = bare.replace(/ ?(%|\uFF05|\uFE6A|per cent|percent)$/i, "");
const sign = isNegative ? "-" : "";
const power = /^(\d+(?:\.\d+)?)[eE]([-+]?\d{1,2})$/.exec(bare);
if (power) return { plain: sign + movedPoint(power[1], Number(power[2])) };
const read = readParts(bare.replace(/[’ʼ´\u0060‘]/g, "'"), whole || measure === "money");
if (read.plain !== undefined) return { plain: sign + read.plain };
return read.unclear ? { unclear: read.unclear.map((reading) => sign + reading) } : {};
}
function readParts(bare, hasRareThousandths) {
if (/^[.,]\d+$/.test(bare)) return { plain: `0.${bare.slice(1)}` };
if (!/^\d+([., ']\d+)*$/.test(bare)) return {};
const runs = bare.split(/[., ']/);
const marks = bare.replace(/\d/g, "");
const isGrouped = (parts) => parts[0].length <= 3 && (parts.length === 1 || parts[0] !== "0")
&& parts.slice(1).every((part) => part.length === 3);
const asDecimal = `${runs.slice(0, -1).join("")}.${runs.at(-1)}`;
const last = marks.at(-1);
if (!last) return { plain: bare };
const before = marks.slice(0, -1);
if (before !== "" && before[0] !== last && (last === "." || last === ",")) {
return new Set(before).size === 1 && isGrouped(runs.slice(0, -1)) ? { plain: asDecimal } : {};
}
if (new Set(marks).size > 1) return {};
if (marks.length > 1 || last === " " || last === "'") return isGrouped(runs) ? { plain: runs.join("") } : {};
if (last === ",") return isGrouped(runs) ? { plain: runs.join("") } : { unclear: [asDecimal] };
return isGrouped(runs) && hasRareThousandths ? { unclear: [asDecimal, runs.join("")] } : { plain: asDecimal };
}
function movedPoint(digits, power) {
const [whole, decimals = ""] = digits.split(".");
const at = whole.length + power;
const all = `${"0".repeat(Math.max(1 - at, 0))}${whole}${decimals}`.padEnd(at, "0");
const point = Math.max(at, 1);
return `${all.slice(0, point).replace(/^0+(?=\d)/, "")}.${all.slice(point)}`.replace(/\.?0*$/, "") || "0";
}
const plainNumber = (text, type = "whole-number") => writtenNumber(text, type).plain ?? plain(text);
const notKnownWords = ["not known", "notknown", "unknown", "not yet known", "we do not know", "we don't know", "we dont know",
"i do not know", "i don't know", "i dont know", "do not know", "don't know", "dont know", "n/k", "?"];
const notApplicableWords = ["not applicable", "notapplicable", "n/a", "n.a", "n. a", "n / a", "na", "does not apply", "doesn't apply",
"not applicable to us", "it does not apply"];
function stateOfWords(text) {
const said = plain(text).toLowerCase().replace(/[‘’ʼ´\u0060]/g, "'").replace(/[-_\u2010-\u2015]/g, " ")
.replace(/^[ !"(),.;[\]]+(?=.)|(?<=.)[ !"(),.;[\]]+$/g, "");
if (notKnownWords.includes(said) || said === words["not-known"]) return "not-known";
return notApplicableWords.includes(said) || said === words["not-applicable"] ? "not-applicable" : "";
}
const isNoEvidence = (text) => /^(#?n\.?\/?a\.?|<na>|nan|null|none|nil|[-–—.]+)$/i.test(plain(text));
"""##,
  // 01-text.js
##"""
function h(tag, props, ...children) {
const element = document.createElement(tag);
for (const [name, value] of Object.entries(props || {})) {
if (value === null || value === undefined || value === false) continue;
if (name === "on") for (const [event, run] of Object.entries(value)) element.addEventListener(event, run);
else if (name === "value" || name === "checked" || name === "open") element[name] = value;
else element.setAttribute(name, value === true ? "" : value);
}
add(element, children);
return element;
}
function add(element, children) {
for (const child of children.flat(Infinity)) {
if (child !== null && child !== undefined && child !== false) element.append(child);
}
return element;
}
function fill(element, ...children) {
element.replaceChildren();
return add(element, children);
}
function clean(text) {
return String(text ?? "").toWellFormed
? scrub(String(text ?? "").toWellFormed())
: scrub(String(text ?? "").replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
}
function scrub(text) {
return text.replace(/[\t\n\r ]+/g, " ").replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, "").replace(/^ | $/g, "");
}
const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
"November", "December"];
function plain(text) {
return clean(String(text ?? "")
.replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, "")
.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " "));
}
function readDate(text) {
const words = plain(text);
let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
if (match) return isoDate(match[1], match[2], match[3]);
match = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(words);
if (match) return isoDate(match[3], match[2], match[1]);
match = /^(\d{1,2})(?:st|nd|rd|th|er)?(?: of)?[ -](\p{L}{3,12})\.?,?[ -](\d{4})$/iu.exec(words);
if (!match) return null;
const begun = (name) => name.toLowerCase().startsWith(match[2].toLowerCase());
const own = englishMonths.findIndex((_, index) => begun(say(`month-${index + 1}`)));
const month = own < 0 ? englishMonths.findIndex(begun) : own;
return month < 0 ? null : isoDate(match[3], month + 1, match[1]);
}
function isoDate(year, month, day) {
const [y, m, d] = [Number(year), Number(month), Number(day)];
const date = new Date(Date.UTC(2000, 0, 1));
date.setUTCFullYear(y, m - 1, d);
if (y < 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
function dateWords(text) {
const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
return match ? say("date", { day: Number(match[3]), month: say(`month-${Number(match[2])}`), year: Number(match[1]) }) : text;
}
function slug(text) {
const words = clean(text).toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
return words.slice(0, 60).replace(/-+$/, "");
}
const isID = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
const isISODate = (text) => text !== "" && readDate(text) === text;
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
const figure = (number) => number.toLocaleString("en-GB").replace(/[.,]/g, (mark) => say(mark === "," ? "number-thousands" : "number-decimal"));
const digits = (text) => String(text).replace(".", say("number-decimal"));
const percentWords = (number) => say("number-percent", { number: digits(number) });
const list = (words, last = "list-and") =>
words.length < 2 ? words.join("") : say(last, { first: words.slice(0, -1).reduce((first, next) => say("list-more", { first, last: next })),
last: words.at(-1) });
const someOf = (texts) => list(texts.slice(0, 5).concat(texts.length > 5 ? say("form-and-more", { count: texts.length - 5 }) : []), "list-more");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
"""##,
  // 02-data.js
##"""
const data = JSON.parse(document.getElementById("rule-set").textContent);
const words = data.words;
const plainQuestion = { short: false, help: "", evidence: "", unit: "", answeredBy: "", notApplicable: null, least: "0", most: "0",
evidenceMonths: null, isPast: false, choices: [], switches: [], figure: "" };
data.questions = data.questions.map((question) => ({ ...plainQuestion, ...question }));
const questionByID = new Map(data.questions.map((question) => [question.id, question]));
const sectionByID = new Map(data.sections.map((section) => [section.id, section]));
const stepByID = new Map(data.steps.map((step) => [step.id, step]));
const kindByID = new Map(data.kinds.map((kind) => [kind.id, kind]));
const gateByID = new Map(data.steps.flatMap((step) => step.gates.map((gate) => [gate.id, gate])));
for (const section of data.sections) {
section.questions = section.groups.flatMap((group) => group.questions.map((id) => questionByID.get(id)));
for (const question of section.questions) question.home = section;
}
const isPack = data.pack !== null;
const isForKind = (thing, kind) => !kind || thing.kinds.includes(kind);
const traits = (question) => data.types[question.type];
const isNumber = (question) => traits(question).shape === "number";
const isSingle = (question) => traits(question).shape === "one";
const isSeveral = (question) => traits(question).shape === "several";
const isDate = (question) => traits(question).shape === "date";
const isText = (question) => traits(question).shape === "text";
const isWhole = (question) => traits(question).whole;
const isPerCent = (question) => traits(question).measure === "per-cent";
const isMoney = (question) => traits(question).measure === "money";
const choiceLabel = (question, id) => question.choices.find((choice) => choice.id === id)?.label ?? id;
const nameOfParty = (id) => data.owners[id]?.[draft.kind] ?? data.owners[id]?.name ?? id;
function byName(parties) {
const groups = new Map();
for (const party of parties) groups.set(nameOfParty(party.id), [...(groups.get(nameOfParty(party.id)) ?? []), party]);
return [...groups].map(([name, all]) => ({ name, parties: all }));
}
const ownerName = (question) => (question.answeredBy === "" ? "" : nameOfParty(question.answeredBy));
function sentence(text, values) {
return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}
const plurals = new Intl.PluralRules(data.language);
function say(id, values = {}) {
if (!Number.isInteger(values.count)) return sentence(words[id], values);
return sentence(words[`${id}#${plurals.select(values.count)}`] ?? words[id], { ...values, count: figure(values.count) });
}
const counted = (id, number, values = {}) =>
say(`${id}-${plurals.select(number) === "one" ? "one" : "many"}`, { ...values, count: number });
const pieces = (id, values) => words[id].split(/\{([a-z]+)\}/).map((piece, index) => (index % 2 === 0 ? piece : values[piece]));
const unseen = (text) => h("span", { class: "hidden" }, ` ${text}`);
"""##,
  // 03-draft.js
##"""
const blankDraft = () => ({
id: "", name: "", kind: "", asOf: "", target: "", form: "short", since: "", commissioner: "", by: "",
ruleSet: { id: data.ruleSet.id, version: data.ruleSet.version },
interests: [], practices: [], answers: {}, strays: [],
pending: [],
...(data.pack?.head ?? {}),
});
let draft = blankDraft();
let hasUnsavedChanges = false;
const listeners = [];
const onChange = (run) => listeners.push(run);
function changed() {
hasUnsavedChanges = true;
for (const run of listeners) run();
}
function replaceDraft(next) {
draft = Object.assign(blankDraft(), next, data.pack?.head);
changed();
}
function isUntouched() {
const blank = blankDraft();
return ["id", "name", "kind", "asOf", "target", "commissioner", "by"].every((name) => clean(draft[name]) === clean(blank[name]))
&& draft.interests.length + draft.practices.length + draft.strays.length + draft.pending.length === 0 && Object.keys(draft.answers).length === 0;
}
const blankAnswer = () => ({ value: "", state: "", reason: "", by: "", expected: "", note: "", at: "", evidence: [] });
const answerOf = (id) => draft.answers[id] ?? blankAnswer();
const hasWord = (answer) => answer.value !== "" || answer.state !== "";
const hasDetail = (answer) =>
answer.reason !== "" || answer.by !== "" || answer.expected !== "" || answer.note !== "" || answer.evidence.length > 0;
function setAnswer(id, parts) {
const answer = Object.assign(answerOf(id), parts);
if ("value" in parts || "state" in parts) answer.at = hasWord(answer) ? today() : "";
if (hasWord(answer) || hasDetail(answer)) draft.answers[id] = answer;
else delete draft.answers[id];
changed();
}
function clearAnswer(id) {
setAside.delete(answerOf(id));
setAnswer(id, { value: "", state: "", reason: "" });
}
const setAside = new WeakMap();
const isSameWord = (one, other) => one.value === other.value && one.state === other.state;
const differing = () => draft.pending.filter((theirs) => !isSameWord(answerOf(theirs.question), theirs));
const bodyID = () => draft.id || slug(draft.name);
const isWholePractice = (row) =>
clean(row.code) !== "" && clean(row.name) !== "" && /^\d{1,10}$/.test(plainNumber(row.patients))
&& Number(plainNumber(row.patients)) <= 1e9;
const isWholeInterest = (row) => clean(row.person) !== "" && clean(row.text) !== "";
"""##,
  // 03-head.js
##"""
function headProblems() {
const problems = [];
const need = (field, text, isMissing = false) => problems.push({ view: "about", field, text, isMissing });
if (!clean(draft.name)) need("body-name", say("form-need-name"), true);
if (!draft.kind) need("kind", say("form-need-kind"), true);
if (!draft.asOf) need("as-of", say("form-need-date"), true);
else if (!isISODate(draft.asOf)) need("as-of", dateRequest(draft.asOf));
if (!draft.target && !isPack && data.steps.length > 0) need("target", say("form-need-target"), true);
const step = stepByID.get(draft.target);
if (step && draft.kind && !isForKind(step, draft.kind)) {
need("target", say("form-target-not-for", { step: step.title, kind: kindByID.get(draft.kind).name }));
problems.at(-1).isBearable = true;
}
if (draft.name && !isID(bodyID())) {
need("body-id", say("form-need-id"));
}
if (isPack && !clean(draft.by)) {
need("by", say("form-need-by"), true);
problems.at(-1).isBearable = true;
}
const seen = new Map();
draft.practices.forEach((row, index) => {
const code = clean(row.code).toLowerCase();
if (code && seen.has(code)) {
need(`practice-${index}-code`, memberFinding(index, say("form-member-twice", { code: clean(row.code), row: seen.get(code) })));
} else seen.set(code, index + 1);
for (const [part, text] of practiceRequests(row)) need(`practice-${index}-${part}`, memberFinding(index, text));
});
draft.interests.forEach((row, index) => {
if (!clean(row.person)) need(`interest-${index}-person`, say("form-interest-whose", { number: index + 1 }), true);
if (!clean(row.text)) need(`interest-${index}-text`, say("form-interest-what", { number: index + 1 }), true);
});
return problems;
}
const memberFinding = (index, text) => say("form-member-finding", { member: capital(words["form-member"]), number: index + 1, text });
const sizeQuestion = { type: "whole-number", ...data.types["whole-number"] };
function practiceRequests(row) {
const requests = [];
if (!clean(row.code)) requests.push(["code", say("form-member-code")]);
if (!clean(row.name)) requests.push(["name", say("form-member-name")]);
const { unclear } = writtenNumber(row.patients, "whole-number");
if (unclear) requests.push(["patients", uncapital(unclearRequest(sizeQuestion, row.patients, unclear))]);
else if (!isWholePractice({ code: "-", name: "-", patients: row.patients })) {
requests.push(["patients", say("form-member-number")]);
}
return requests;
}
const isInTheWay = (problem) => !problem.isBearable && !/^(practice|interest)-/.test(problem.field);
function showHeadProblems() {
const found = new Map();
for (const problem of headProblems()) {
if ((problem.isMissing && !isChecked) || isBeingTyped(problem.field)) continue;
if (!found.has(problem.field)) found.set(problem.field, problem.text);
}
for (const place of document.querySelectorAll("[data-problem-of]")) {
const id = place.dataset.problemOf;
const text = found.get(id) ?? "";
place.hidden = text === "";
if (place.textContent !== text) place.textContent = text;
const input = document.getElementById(id);
if (input?.matches("input, textarea")) input.setAttribute("aria-invalid", String(text !== ""));
}
}
"""##,
  // 03-progress.js
##"""
function isAsked(question) {
if (draft.answers[question.id] && hasWord(draft.answers[question.id])) return true;
return isForKind(question, draft.kind) && (isPack || draft.form === "full" || question.short);
}
const askedQuestions = (section) => section.questions.filter((question) => isAsked(question));
function standing(question) {
if (engine.rulesOut(question.id)) return "out";
const answer = answerOf(question.id);
if (!hasWord(answer)) return "open";
if (answerProblems(question, answer).some((problem) => problem.isAnswer) || engine.states.get(question.id) === "contradictory") {
return "mend";
}
return answer.state === "" ? "answered" : answer.state;
}
const noProgress = () => ({ answered: 0, asked: 0, open: 0, notKnown: 0, mend: 0 });
function progressOf(questions) {
const sum = noProgress();
for (const question of questions) {
const how = standing(question);
if (how === "out" || how === "not-applicable") continue;
sum.asked += 1;
if (how === "answered") sum.answered += 1;
else if (how === "not-known") sum.notKnown += 1;
else sum[how] += 1;
}
return sum;
}
const progress = (section) => progressOf(askedQuestions(section));
const totalProgress = () =>
progressOf(data.sections.filter((section) => !engine.leavesOut(section)).flatMap(askedQuestions));
function progressWords({ answered, asked, notKnown, mend }) {
return list([say("label-of-answered", { answered, of: asked }), notKnown > 0 && say("form-not-known-count", { count: notKnown }),
mend > 0 && say("form-to-mend", { count: mend })].filter(Boolean), "list-more");
}
const isComplete = ({ open, mend }) => open + mend === 0;
"""##,
  // 04-findings.js
##"""
function answerProblems(question, answer) {
const found = [];
const tell = (text, field = question.id, isAnswer = false) => found.push({ text, field, isAnswer });
const request = answer.state === "not-applicable" ? claimRequest(question, answer)
: answer.state === "" && answer.value !== "" ? valueRequest(question, answer.value) : "";
const isReason = answer.state === "not-applicable" && question.notApplicable !== null;
if (request) tell(request, isReason ? `r-${question.id}` : question.id, true);
if (answer.expected !== "" && !isISODate(answer.expected)) {
tell(say("form-expected-finding", { text: uncapital(dateRequest(answer.expected)) }), `x-${question.id}`);
}
answer.evidence.forEach((item, index) => {
if (item.dated !== "" && !isISODate(item.dated)) {
tell(say("form-evidence-date-finding", { number: index + 1, text: uncapital(dateRequest(item.dated)) }), `d-${question.id}-${index}`);
}
if (clean(item.text) === "") tell(say("form-evidence-empty", { number: index + 1 }), `e-${question.id}-${index}`);
else if (isNoEvidence(item.text)) {
tell(say("form-evidence-none", { number: index + 1, text: item.text }), `e-${question.id}-${index}`);
}
});
if (!hasWord(answer)) {
tell(say("form-answer-missing"));
}
return found;
}
function claimRequest(question, answer) {
if (engine.rulesOut(question.id) || (engine.result === null && question.switches.length > 0)) return "";
if (question.notApplicable === null) {
return say("form-claim-barred");
}
return clean(answer.reason) === "" ? say("form-need-reason") : "";
}
function valueRequest(question, value) {
if (isNumber(question)) return numberRequest(question, value);
if (isDate(question)) return dateAnswerRequest(question, value);
if (!isSingle(question) && !isSeveral(question)) return "";
const ids = isSingle(question) ? [value] : value.split(" ").filter((id) => id !== "");
const unknown = ids.filter((id) => !question.choices.some((choice) => choice.id === id));
if (unknown.length > 0) return say(isSingle(question) ? "form-choose-one" : "form-choose-again", { answer: unknown.join(" ") });
return new Set(ids).size < ids.length ? say("form-answer-repeated") : "";
}
function numberWanted(question, isBeyond = false) {
const limits = limitWords(question, isBeyond);
const example = exampleNumber(question);
return say(`form-enter-${isWhole(question) ? "whole" : "number"}${limits ? "-within" : ""}`, { limits, example });
}
function exampleNumber(question) {
const [least, most] = [Number(question.least), Number(question.most)];
return [31, 3, 300, 0.5].find((number) => number >= least && number <= most && (number !== 0.5 || !isWhole(question)))
?? question.least;
}
function numberRequest(question, value) {
const state = stateOfWords(value);
if (state === "not-applicable") {
return say("form-claim-number", { wanted: numberWanted(question) });
}
const { plain: digits, unclear } = writtenNumber(value, question.type);
if (unclear) return unclearRequest(question, value, unclear);
if (digits === undefined || digits !== value) return say("form-no-number", { answer: short(value), wanted: numberWanted(question) });
const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(value);
const decimals = (match[3] ?? "").replace(/0+$/, "");
if (decimals.length > 6) return say("form-six-decimals", { answer: short(value), wanted: numberWanted(question) });
if (isWhole(question) && decimals !== "") return say("form-not-whole", { answer: short(value), wanted: numberWanted(question) });
if (compareDecimals(value, question.least) < 0) return say("form-too-small", { answer: short(value), wanted: numberWanted(question, true) });
return compareDecimals(value, question.most) > 0 ? say("form-too-large", { answer: short(value), wanted: numberWanted(question, true) }) : "";
}
function unclearRequest(question, value, readings) {
const isFit = (reading) => !isWhole(question) || !/\.\d*[1-9]/.test(reading);
const fit = readings.filter(isFit).map((reading) => reading.replace(/\.0*$/, ""));
if (fit.length > 1) return say("form-two-ways", { answer: short(value), readings: list(fit, "list-or") });
if (fit.length === 0) return say("form-not-whole", { answer: short(value), wanted: numberWanted(question) });
return say("form-not-plain", { answer: short(value), reading: fit[0] });
}
function compareDecimals(left, right) {
const millionths = (text) => {
const [, minus, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
return BigInt(`${minus}${whole}${decimals.slice(0, 6).padEnd(6, "0")}`);
};
const [a, b] = [millionths(left), millionths(right)];
return a < b ? -1 : a > b ? 1 : 0;
}
function dateAnswerRequest(question, value) {
if (!isISODate(value)) return dateRequest(value);
if (!question.isPast || !isISODate(draft.asOf) || value <= draft.asOf) return "";
return say("form-date-later", { date: dateWords(value), end: dateWords(draft.asOf) });
}
function dateRequest(text) {
const words = plain(text);
if (/^\d{1,2}[/. -](\d{1,2}|[a-z]{3,9})[/. -]\d{2}$/i.test(words)) return say("form-date-century", { answer: short(text) });
if (/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}$/.test(words)) return say("form-date-none", { answer: short(text) });
return say("form-no-date", { answer: short(text) });
}
const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
function limitWords(question, all = false) {
const { least, most } = traits(question);
const usual = isPerCent(question) ? ["", ""] : [least, most];
const number = (text) => text.replace(/^(-?\d+)/, (digits) => (Math.abs(digits) > 9999 ? figure(Number(digits)) : digits));
if (!all && question.least === usual[0] && question.most === usual[1]) return null;
if (!all && question.most === usual[1]) return say("form-limit-least", { least: number(question.least) });
return say("form-limits", { least: number(question.least), most: number(question.most) });
}
"""##,
  // 04-profile.js
##"""
function profileAnswers(bare) {
const answers = [];
for (const question of data.questions) {
const answer = draft.answers[question.id];
if (answer && hasWord(answer)) answers.push([question.id, bare ? bareAnswer(answer) : answer]);
}
return answers;
}
const bareAnswer = (answer) => Object.assign({}, answer, { note: "", evidence: [], by: "" });
const wholePractices = () => draft.practices.filter(isWholePractice).map((row) => ({
code: clean(row.code), name: clean(row.name), patients: String(Number(plainNumber(row.patients))),
}));
const wholeInterests = () =>
draft.interests.filter(isWholeInterest).map((row) => ({ person: clean(row.person), text: clean(row.text) }));
function answerParts(answer) {
const evidence = answer.evidence
.map((item) => ({ dated: isISODate(item.dated) ? item.dated : "", text: clean(item.text) }))
.filter((item) => item.text && !isNoEvidence(item.text));
return {
value: clean(answer.value), state: answer.state,
reason: answer.state === "not-applicable" ? clean(answer.reason) : "", by: clean(answer.by),
expected: isISODate(answer.expected) ? answer.expected : "", note: clean(answer.note), evidence,
};
}
function profileJSON(bare = false, standIns = {}) {
const profile = {
id: bodyID(), kind: draft.kind, asOf: draft.asOf, target: draft.target, form: draft.form, name: clean(draft.name),
...standIns,
};
if (clean(draft.since)) profile.since = clean(draft.since);
if (clean(draft.commissioner)) profile.commissioner = clean(draft.commissioner);
profile.ruleSet = { id: data.ruleSet.id, version: data.ruleSet.version };
const interests = wholeInterests();
if (interests.length && !bare) profile.interests = interests;
const practices = wholePractices();
if (practices.length) profile.practices = practices.map((row) => ({ ...row, patients: Number(row.patients) }));
const texts = Object.entries(profile).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
const answers = profileAnswers(bare).map(([id, answer]) => `${JSON.stringify(id)}:${answerJSON(answer)}`);
for (const stray of draft.strays) {
const answer = bare ? bareAnswer(stray) : stray;
const isPlain = answer.state === "" && !hasDetail(answer);
answers.push(`${JSON.stringify(stray.question)}:${isPlain ? JSON.stringify(stray.value) : answerJSON(answer)}`);
}
return `{${texts.join(",")},"answers":{${answers.join(",")}}}`;
}
function answerJSON(answer) {
const parts = answerParts(answer);
const object = {};
if (parts.state) object.state = parts.state;
else object.value = parts.value;
for (const name of ["reason", "by", "expected", "note"]) if (parts[name]) object[name] = parts[name];
if (parts.evidence.length) {
object.evidence = parts.evidence.map((item) => (item.dated ? item : { text: item.text }));
}
return JSON.stringify(object);
}
function profileXML(bare = false) {
const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
const attributes = (pairs) =>
pairs.filter(([, value]) => value !== "").map(([name, value]) => ` ${name}="${escapeXML(value)}"`).join("");
lines.push(`<profile${attributes([["xmlns", "urn:readiness:profile:1"], ["id", bodyID()], ["kind", draft.kind],
    ["as-of", draft.asOf], ["target", draft.target], ["form", draft.form], ["since", clean(draft.since)]])}>`);
lines.push(`  <name>${escapeXML(clean(draft.name))}</name>`);
if (clean(draft.commissioner)) lines.push(`  <commissioner>${escapeXML(clean(draft.commissioner))}</commissioner>`);
lines.push(`  <rule-set${attributes([["id", data.ruleSet.id], ["version", data.ruleSet.version]])}/>`);
const interests = bare ? [] : wholeInterests();
block(lines, "interests", interests, (row) =>
`<interest${attributes([["person", row.person]])}>${escapeXML(row.text)}</interest>`);
block(lines, "practices", wholePractices(), (row) => `<practice${attributes(Object.entries(row))}/>`);
lines.push("  <answers>");
for (const [id, answer] of profileAnswers(bare)) pushAnswer(lines, id, answerParts(answer), attributes);
for (const stray of draft.strays) pushAnswer(lines, stray.question, answerParts(bare ? bareAnswer(stray) : stray), attributes);
lines.push("  </answers>", "</profile>", "");
return lines.join("\n");
}
function block(lines, name, rows, write) {
if (rows.length) lines.push(`  <${name}>`, ...rows.map((row) => `    ${write(row)}`), `  </${name}>`);
}
function pushAnswer(lines, id, parts, attributes) {
const head = attributes([["question", id], ["value", parts.state ? "" : parts.value], ["state", parts.state],
["reason", parts.reason], ["by", parts.by], ["expected", parts.expected]]);
if (!parts.evidence.length && !parts.note) {
lines.push(`    <answer${head}/>`);
return;
}
lines.push(`    <answer${head}>`);
for (const item of parts.evidence) {
lines.push(`      <evidence${attributes([["dated", item.dated]])}>${escapeXML(item.text)}</evidence>`);
}
if (parts.note) lines.push(`      <note>${escapeXML(parts.note)}</note>`);
lines.push("    </answer>");
}
const escapeXML = (text) =>
text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
function draftFile() {
const part = isPack ? { pack: data.pack.ids, saved: today() } : { pack: null };
return JSON.stringify({ schema: "readiness-draft/1", ...part, draft }, null, 1) + "\n";
}
"""##,
  // 05-engine.js
##"""
const engine = {
state: "starting",
exports: null,
json: null,
result: null,
shown: null,
findings: [],
points: [],
states: new Map(),
marks: new Map(),
leavesOut(section) {
return this.result?.sections.some((each) => each.id === section.id && each.state === "not-sought") ?? false;
},
rulesOut(id) {
return this.states.get(id) === "does-not-apply";
},
};
const bytesOf = (base64) => Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
async function startEngine() {
const module = document.getElementById("engine");
if (!module) {
engine.state = "absent";
return;
}
try {
engine.exports = (await WebAssembly.instantiate(await unpackedPart(module), {})).instance.exports;
send(new Uint8Array(await unpackedPart(document.getElementById("image"))));
engine.state = engine.exports.readiness_load() === 1 ? "ready" : "refused";
} catch {
engine.state = "refused";
}
}
const unpackedPart = async (element) => (await gunzipped(bytesOf(element.textContent))).arrayBuffer();
const gunzipped = (bytes) => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
function send(bytes) {
const address = engine.exports.readiness_room(bytes.length);
new Uint8Array(engine.exports.memory.buffer, address, bytes.length).set(bytes);
}
function receive(length) {
const address = engine.exports.readiness_output();
return new TextDecoder().decode(new Uint8Array(engine.exports.memory.buffer, address, length));
}
function onlyShown() {
if (engine.shown === null && engine.result !== null && engine.exports.readiness_shown) {
const length = engine.exports.readiness_shown();
if (length > 0) engine.shown = JSON.parse(receive(length));
}
return engine.shown;
}
function assess() {
engine.json = engine.result = engine.shown = null;
engine.findings = [];
engine.points = [];
engine.states.clear();
engine.marks.clear();
if (engine.state !== "ready") return;
try {
const missing = headProblems().filter(isInTheWay);
if (missing.length === 0) {
const text = judged({});
if (text !== null) take(text);
engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
engine.points = engine.result?.contradictions ?? [];
deciding.begin();
plan.begin();
} else if (draft.kind) lookWithout(missing);
} catch {
engine.state = "refused";
engine.json = engine.result = null;
}
}
function judged(standIns) {
send(new TextEncoder().encode(profileJSON(false, standIns)));
const length = engine.exports.readiness_assess();
const text = receive(Math.abs(length));
return length > 0 ? text : null;
}
function lookWithout(missing) {
const lacks = new Set(missing.map((problem) => problem.field));
const standIns = { id: "x", name: "x" };
if (lacks.has("target")) standIns.target = "none";
const dates = lacks.has("as-of") ? ["0001-01-01", "9999-12-31"] : [draft.asOf];
const rounds = dates.map((asOf) => {
const text = judged({ ...standIns, asOf });
return text === null ? [] : JSON.parse(text).contradictions;
});
engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
engine.points = rounds[0].filter((point) => rounds.every((round) => round.some((other) =>
other.id === point.id && other.questions.join() === point.questions.join())));
for (const point of engine.points) {
if (point.severity === "error") for (const id of point.questions) engine.states.set(id, "contradictory");
}
}
function take(text) {
engine.json = text;
engine.result = JSON.parse(text);
for (const section of engine.result.sections) {
for (const rule of section.rules) {
if (!rule.question) continue;
engine.states.set(rule.question, rule.state);
if (rule.mark !== null) engine.marks.set(rule.question, rule.mark);
}
}
}
"""##,
  // 06-deciding.js
##"""
const deciding = {
found: new Map(),
waiting: [],
begin() {
this.found.clear();
this.waiting = [];
let index = 0;
for (const step of engine.result?.steps ?? []) {
for (const gate of step.gates) {
if (isOpenStep(step) && (gate.outcome === "unknown" || gate.outcome === "contradictory")) {
this.waiting.push({ id: gate.id, index });
}
index += 1;
}
}
this.goOn();
},
finish() { this.goOn(Infinity); },
goOn(most = 15) {
const end = performance.now() + most;
while (this.waiting.length > 0 && performance.now() < end) {
const { id, index } = this.waiting.shift();
const length = engine.exports.readiness_deciding(index);
if (length > 0) this.found.set(id, JSON.parse(receive(length)));
}
if (this.waiting.length === 0) return;
const round = this.waiting;
const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
later(() => {
if (this.waiting !== round) return;
this.goOn();
if (this.waiting.length > 0) return;
if (current.view === "stand") redrawInPlace();
else refresh();
}, { timeout: 500 });
},
};
const isOpenStep = (step) => !["reached", "not-sought", "not-applicable"].includes(step.state);
function nextQuestions() {
const next = engine.result.steps.find(isOpenStep);
const ids = (next?.gates ?? []).flatMap((gate) => deciding.found.get(gate.id)?.questions ?? []);
if (ids.length > 0) return [...new Set(ids)];
const isForOthers = engine.result.steps.every((step) => step.state === "not-applicable");
return isForOthers ? engine.result.openQuestions.filter((id) => questionByID.has(id)) : [];
}
"""##,
  // 06-json.js
##"""
const deepestFile = 32;
function mendJSON(text) {
const open = [];
let inString = false;
let best = null;
for (let at = 0; at < text.length && open.length <= deepestFile; at += 1) {
const character = text[at];
if (inString) {
if (character === "\\") at += 1;
else if (character === '"') inString = false;
} else if (character === '"') inString = true;
else if (character === "{" || character === "[") open.push(character === "{" ? "}" : "]");
else if (character === "}" || character === "]") {
if (open.pop() !== character) break;
best = { end: at + 1, closers: [...open] };
} else if (character === "," && open.length > 0) best = { end: at, closers: [...open] };
}
if (!best) return null;
const readTo = text.slice(0, best.end);
try {
const whole = readTo + best.closers.reverse().join("");
return { value: JSON.parse(whole), whole, readTo };
} catch {
return null;
}
}
function objectsWithRepeatedKeys(text) {
const found = [];
const open = [];
const close = (at) => {
const top = open[open.length - 1];
if (top?.entry) top.entry.to = at;
if (top) top.entry = null;
};
for (let at = 0; at < text.length && open.length <= deepestFile; at += 1) {
const character = text[at];
const top = open[open.length - 1];
if (character === '"') {
const start = at;
for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
if (top?.entries && !top.entry) {
const name = text.slice(start, at + 1);
const key = name.includes("\\") ? JSON.parse(name) : name.slice(1, -1);
top.entry = { key, at: start, from: 0, to: 0 };
top.entries.push(top.entry);
}
} else if (character === ":" && top?.entry && top.entry.from === 0) top.entry.from = at + 1;
else if (character === ",") close(at);
else if (character === "{" || character === "[") {
const path = top?.entry ? [...top.path, top.entry.key] : top?.path ?? [];
open.push({ path, entries: character === "{" ? [] : null, entry: null });
} else if (character === "}" || character === "]") {
close(at);
const { path, entries } = open.pop() ?? {};
if (entries && new Set(entries.map((entry) => entry.key)).size < entries.length) found.push({ path, entries });
}
}
return found;
}
function keepRepeated(source, place, text, notes) {
for (const { path, entries } of objectsWithRepeatedKeys(text)) {
if (path.join("/") === place) {
source.answerList = entries.map(({ key, from, to }) => [key, JSON.parse(text.slice(from, to))]);
continue;
}
const seen = new Set();
for (const { key, at } of entries) {
if (seen.has(key)) {
notes.push(say("form-file-key-twice", { key: clean(key), line: lineCount(text.slice(0, at)) }));
}
seen.add(key);
}
}
}
"""##,
  // 06-reading.js
##"""
const largestFile = 1 << 20;
function readFileText(text) {
const body = text.replace(/^\uFEFF/, "").trim();
if (body === "") return { refusal: say("form-file-empty") };
if (/^(<\?xml[^>]*>|<!--[^]*?-->|\s)*<(!doctype html|html)\b/i.test(body)) return { refusal: say("form-file-html") };
const read = body.startsWith("{") || body.startsWith("[") ? readJSON(body) : body.startsWith("<") ? readXML(body) : readSheetText(body);
if (read) {
return holdsSomething(read) ? read
: { refusal: [...read.notes.slice(0, 1), say("form-file-nothing")].join(" ") };
}
return { refusal: say("form-file-neither") };
}
const holdsSomething = (read) => read.refusal !== undefined
|| Object.keys(read.draft.answers).length + read.draft.practices.length + read.draft.interests.length + read.draft.strays.length > 0
|| ["id", "name", "kind", "asOf", "target", "commissioner", "by"].some((name) => read.draft[name] !== "");
function readJSON(body) {
const notes = [];
let value;
let text = body;
try {
value = JSON.parse(body);
} catch {
if (severalLines(body)) return { refusal: say("form-file-several") };
value = mendJSON(body);
if (value === null) return { refusal: say("form-file-damaged") };
notes.push(say("form-file-cut", { line: lineCount(value.readTo) }));
[text, value] = [value.whole, value.value];
}
if (Array.isArray(value)) return { refusal: say("form-file-list") };
const isDraft = value.schema === "readiness-draft/1";
if (typeof value.schema === "string" && value.schema.startsWith("readiness-draft/") && !isDraft) {
return { refusal: say("form-file-newer") };
}
if (notes.length > 0 && endsEarly(isDraft ? value.draft : value)) return { refusal: say("form-file-cut-early", { line: lineCount(text) }) };
if (isDraft) {
if (typeof value.draft !== "object" || value.draft === null) return { refusal: say("form-file-draft-empty") };
keepRepeated(value.draft, "draft/answers", text, notes);
return { ...fitted(value.draft, notes, Array.isArray(value.pack) ? value.pack.map(String) : null),
saved: isISODate(String(value.saved ?? "")) ? value.saved : "" };
}
if (typeof value.schema === "string") {
return { refusal: say("form-file-other", { what: `“${short(value.schema)}”` }) };
}
if (!["answers", "ruleSet"].some((key) => typeof value[key] === "object") && !kindByID.has(value.kind)) {
return { refusal: [...notes, say("form-file-nothing")].join(" ") };
}
keepRepeated(value, "answers", text, notes);
return fitted(value, notes, null);
}
const endsEarly = (source) => !["answers", "practices", "interests", "strays"]
.some((key) => Object.keys(source?.[key] ?? {}).length > 0);
function severalLines(body) {
try {
const [first, second] = body.split("\n").filter((line) => line.trim() !== "").slice(0, 2).map((line) => JSON.parse(line));
return typeof first === "object" && typeof second === "object";
} catch {
return false;
}
}
const lineCount = (text) => text.split("\n").length;
function readXML(body) {
const notes = [];
if (/<!DOCTYPE|<!ENTITY/i.test(body)) {
return { refusal: say("form-file-doctype") };
}
let tree = new DOMParser().parseFromString(body, "application/xml");
if (tree.querySelector("parsererror")) {
const end = Math.max(body.lastIndexOf("</answer>") + 9, lastEmptyAnswer(body));
const head = body.slice(0, end);
tree = new DOMParser().parseFromString(`${head}\n</answers></profile>`, "application/xml");
if (end < 10 || tree.querySelector("parsererror")) {
return { refusal: say("form-file-no-xml", { line: lineCount(head) }) };
}
notes.push(say("form-file-cut-after", { line: lineCount(head) }));
}
const root = tree.documentElement;
if (root.localName !== "profile") {
return { refusal: say("form-file-element", { name: root.localName }) };
}
return fitted(profileOfTree(root), notes, null);
}
function lastEmptyAnswer(body) {
const matches = [...body.matchAll(/<answer\b[^<>]*\/>/g)];
const last = matches[matches.length - 1];
return last ? last.index + last[0].length : 0;
}
function profileOfTree(root) {
const child = (parent, name) => [...parent.children].find((element) => element.localName === name);
const children = (name, inner) => {
const parent = child(root, name);
return parent ? [...parent.children].filter((element) => element.localName === inner) : [];
};
const text = (element) => clean(element?.textContent ?? "");
const attribute = (element, name) => element?.getAttribute(name) ?? "";
return {
id: attribute(root, "id"), kind: attribute(root, "kind"), asOf: attribute(root, "as-of"),
target: attribute(root, "target"), form: attribute(root, "form") || "full", since: attribute(root, "since"), name: text(child(root, "name")),
commissioner: text(child(root, "commissioner")),
ruleSet: { id: attribute(child(root, "rule-set"), "id"), version: attribute(child(root, "rule-set"), "version") },
interests: children("interests", "interest")
.map((element) => ({ person: attribute(element, "person"), text: text(element) })),
practices: children("practices", "practice").map((element) => ({
code: attribute(element, "code"), name: attribute(element, "name"), patients: attribute(element, "patients"),
})),
answerList: children("answers", "answer").map((element) => [attribute(element, "question"), {
value: attribute(element, "value"), state: attribute(element, "state"), reason: attribute(element, "reason"),
by: attribute(element, "by"), expected: attribute(element, "expected"), note: text(child(element, "note")),
evidence: [...element.children].filter((part) => part.localName === "evidence")
.map((part) => ({ dated: attribute(part, "dated"), text: text(part) })),
}]),
};
}
"""##,
  // 07-fitting.js
##"""
function fitted(source, notes, pack) {
const next = blankDraft();
const said = typeof source.ruleSet === "object" && source.ruleSet !== null ? source.ruleSet : {};
if (said.id && said.id !== data.ruleSet.id) {
return {
refusal: say("form-file-other-rules", { other: clean(said.id), id: data.ruleSet.id }),
};
}
if (said.version && said.version !== data.ruleSet.version) {
const present = carriedOver(source, notes);
if (present) source = present;
else notes.push(say("form-file-version", { other: clean(said.version), version: data.ruleSet.version }));
}
const text = (value) => {
const words = typeof value === "string" || typeof value === "number" ? clean(value) : "";
if (words.length <= mostCharacters) return words;
notes.push(say("form-file-long-text", { text: words.slice(0, 40), number: figure(words.length), most: figure(mostCharacters) }));
return clean(words.slice(0, mostCharacters));
};
for (const name of ["id", "name", "asOf", "since", "commissioner", "by"]) next[name] = text(source[name]);
next.asOf = readDate(next.asOf) ?? next.asOf;
next.form = source.form === "short" ? "short" : "full";
fitChoice(next, "kind", text(source.kind), [...kindByID.keys()], notes);
fitChoice(next, "target", text(source.target), [...stepByID.keys(), "none"], notes);
noteSurplus(source.interests, mostRows, say("form-file-interests"), notes);
noteSurplus(source.practices, mostRows, members, notes);
next.interests = rows(source.interests, ["person", "text"], text);
next.practices = rows(source.practices, ["code", "name", "patients"], text);
fitAnswers(next, source, notes, text);
if (!said.id && !next.kind && !next.name && next.strays.length > 0 && Object.keys(next.answers).length === 0) {
return { refusal: say("form-file-none-ours") };
}
return { draft: next, pack, notes };
}
function carriedOver(source, notes) {
if (engine.state !== "ready") return null;
const given = answersGiven(source).slice(0, mostAnswers);
const text = (value) => clean(typeof value === "string" || typeof value === "number" ? String(value) : "");
const head = {
id: text(source.id) || "x", kind: text(source.kind), asOf: text(source.asOf),
target: stepByID.has(source.target) ? source.target : "none", name: text(source.name) || "x",
ruleSet: { id: data.ruleSet.id, version: text(source.ruleSet.version) },
};
const answers = given.map(([id, raw]) => `${JSON.stringify(id)}:${answerJSON(fitAnswer(raw, text))}`);
send(new TextEncoder().encode(`${JSON.stringify(head).slice(0, -1)},"answers":{${answers.join(",")}}}`));
const length = engine.exports.readiness_carry();
if (length === 0) return null;
const { profile, carried } = JSON.parse(receive(length));
notes.push(say("form-file-carried", { other: head.ruleSet.version, version: data.ruleSet.version }));
for (const { question, value, fate, to } of carried) {
const now = questionByID.get(to ?? question);
if (fate !== "kept") {
notes.push(say(`form-carried-${fate}`, { question, answer: value, code: now?.code ?? "", ask: now?.ask ?? "" }));
}
}
return { ...source, answerList: undefined, answers: profile.answers };
}
const answersGiven = (source) => source.answerList
?? Object.entries(typeof source.answers === "object" && source.answers !== null ? source.answers : {});
function fitChoice(next, name, value, known, notes) {
if (known.includes(value)) next[name] = value;
else if (value !== "") notes.push(say(name === "kind" ? "form-file-kind" : "form-file-target", { answer: value }));
}
const [mostRows, mostAnswers, mostCharacters] = [1000, 1000, 20000];
const rows = (value, names, text) =>
(Array.isArray(value) ? value : []).filter((row) => typeof row === "object" && row !== null)
.slice(0, mostRows).map((row) => Object.fromEntries(names.map((name) => [name, text(row[name])])));
function noteSurplus(things, most, words, notes) {
if (things?.length > most) {
notes.push(say("form-file-surplus", { number: figure(things.length), things: words, most: figure(most) }));
}
}
function fitAnswers(next, source, notes, text) {
const given = answersGiven(source);
noteSurplus(given, mostAnswers, say("form-file-answers"), notes);
for (const [id, raw] of given.slice(0, mostAnswers)) {
const answer = fitAnswer(raw, text);
const question = questionByID.get(id);
if (question && !(id in next.answers)) {
next.answers[id] = answer;
} else keepStray(next, id, answer, notes, question);
}
const strays = Array.isArray(source.strays) ? source.strays : [];
noteSurplus(strays, mostAnswers, say("form-file-strays"), notes);
for (const stray of strays.slice(0, mostAnswers)) {
const answer = fitAnswer(stray ?? "", text);
const id = text(stray?.question);
if (questionByID.has(id) && !(id in next.answers)) next.answers[id] = answer;
else if (id) keepStray(next, id, answer, notes, questionByID.get(id));
}
for (const other of (Array.isArray(source.pending) ? source.pending : []).slice(0, mostAnswers)) {
const question = text(other?.question);
if (questionByID.has(question)) next.pending.push({ ...fitAnswer(other, text), question });
else if (question) keepStray(next, question, fitAnswer(other, text), notes);
}
}
function fitAnswer(raw, text) {
const answer = blankAnswer();
if (Array.isArray(raw)) answer.value = raw.map(text).join(" ");
else if (typeof raw === "boolean") answer.value = raw ? "yes" : "no";
else if (typeof raw !== "object" || raw === null) answer.value = text(raw);
else {
Object.assign(answer, fitAnswer(raw.value ?? "", text));
for (const name of ["reason", "by", "expected", "note", "at"]) answer[name] = text(raw[name]);
if (raw.state === "not-known" || raw.state === "not-applicable") answer.state = raw.state;
else if (text(raw.state)) answer.note = clean(`${answer.note} (${say("form-file-state", { text: text(raw.state) })})`);
answer.evidence = rows(raw.evidence, ["dated", "text"], text);
}
return answer;
}
function keepStray(next, id, answer, notes, question) {
next.strays.push({ ...answer, question: clean(id) });
const why = say(question ? "form-file-twice" : "form-file-no-question", { name: clean(id) });
notes.push(`${why}${answer.value || answer.state ? `: ${answer.value || answer.state}` : ""}.`);
}
"""##,
  // 08-store.js
##"""
const store = {
state: "on",
prefix: isPack ? `readiness-part/${data.ruleSet.id}/${data.pack.ids.join("+")}/${data.pack.head?.id ?? ""}/${data.pack.head?.asOf ?? ""}/`
: `readiness-draft/${data.ruleSet.id}/`,
slot: null,
timer: 0,
lastText: null,
window: Math.random().toString(36).slice(2, 10),
others: new Set(),
probe() {
try {
localStorage.setItem("readiness-probe", "1");
localStorage.removeItem("readiness-probe");
} catch (problem) {
this.state = isFull(problem) ? "full" : "off";
}
},
drafts() {
const found = [];
try {
for (let index = 0; index < localStorage.length; index += 1) {
const key = localStorage.key(index);
if (!key.startsWith(this.prefix)) continue;
const text = localStorage.getItem(key);
const value = ownDraft(text);
if (value) found.push({ key, name: value.name || say("form-no-name-yet"), asOf: value.asOf, version: value.ruleSet?.version,
kept: String(JSON.parse(text).kept ?? ""), answers: Object.values(value.answers ?? {}).filter((each) => each?.value || each?.state).length });
}
} catch {
}
return found.sort((left, right) => (left.kept > right.kept ? -1 : 1));
},
begin(key) {
this.leave();
this.slot = key ?? `${this.prefix}${data.ruleSet.version}/${Math.random().toString(36).slice(2, 10)}`;
try {
sessionStorage.setItem(`${this.prefix}open`, this.slot);
this.lastText = localStorage.getItem(this.slot);
if (key) this.tell("here");
} catch {
}
},
tell(word) {
try {
localStorage.setItem(`readiness-window/${this.slot}`, `${word} ${this.window} ${Math.random()}`);
localStorage.removeItem(`readiness-window/${this.slot}`);
} catch {
}
},
leave() {
if (this.slot !== null) this.tell("gone");
this.slot = null;
this.others.clear();
if (["elsewhere", "apart"].includes(this.state)) this.state = "on";
},
heard(event) {
if (this.slot === null || event.newValue === null) return;
if (event.key === this.slot && event.newValue !== this.lastText) this.state = this.others.size > 0 ? "elsewhere" : "apart";
if (event.key === `readiness-window/${this.slot}`) {
const [word, name] = event.newValue.split(" ");
if (word === "here") this.tell("also");
if (word === "gone") this.others.delete(name);
else this.others.add(name);
this.state = this.others.size > 0 ? "elsewhere" : localStorage.getItem(this.slot) === this.lastText ? "on" : "apart";
}
showStatus();
},
reopened() {
try {
const key = sessionStorage.getItem(`${this.prefix}open`);
return key && ownDraft(localStorage.getItem(key)) ? key : null;
} catch {
return null;
}
},
load(key) {
try {
const text = localStorage.getItem(key);
const read = ownDraft(text) && readFileText(text);
return read?.draft ? read : null;
} catch {
return null;
}
},
remove(key) {
try {
localStorage.removeItem(key);
} catch {
this.state = "off";
}
},
later() {
clearTimeout(this.timer);
this.timer = setTimeout(() => this.now(), 300);
},
now() {
clearTimeout(this.timer);
if (this.slot === null) this.begin();
try {
const there = localStorage.getItem(this.slot);
if (there !== null && there !== this.lastText) {
this.begin();
this.state = "apart";
}
const text = draftFile();
if (withoutTime(this.lastText) !== text) {
this.lastText = text.replace("{", `{\n "kept": ${JSON.stringify(`${today()} ${new Date().toTimeString().slice(0, 8)}`)},`);
localStorage.setItem(this.slot, this.lastText);
}
if (!["elsewhere", "apart"].includes(this.state)) this.state = "on";
} catch (problem) {
this.state = isFull(problem) ? "full" : "off";
}
showStatus();
},
};
const withoutTime = (text) => text?.replace(/^\{\n "kept": .*,\n/, "{\n") ?? "";
const isFull = (problem) => problem?.name === "QuotaExceededError" || problem?.name === "NS_ERROR_DOM_QUOTA_REACHED";
function ownDraft(text) {
try {
const value = JSON.parse(text);
return (value.pack?.join() ?? "") === (data.pack?.ids.join() ?? "") ? value.draft ?? null : null;
} catch {
return null;
}
}
function showStatus() {
const troubles = {
off: say("form-store-off"),
full: say("form-store-full"),
elsewhere: say("form-store-elsewhere"), apart: say("form-store-apart"),
};
const status = document.getElementById("status");
const words = store.state === "on" && hasUnsavedChanges ? say("form-kept") : "";
if (status.textContent !== words) status.textContent = words;
const bar = document.getElementById("bar");
const trouble = troubles[store.state] ?? "";
if (bar.dataset.trouble === trouble) return;
bar.dataset.trouble = trouble;
bar.hidden = trouble === "";
fill(bar, trouble && h("p", {}, trouble), trouble && button(say("form-save-now"), saveDraft, "second", { id: "save-now" }));
}
"""##,
  // 09-controls.js
##"""
function field(options) {
const hintID = options.hint ? `${options.id}-hint` : null;
const problemID = options.checked ? `${options.id}-problem` : null;
const described = [hintID, problemID, options.describedBy].filter(Boolean).join(" ") || null;
const input = h(options.long ? "textarea" : "input", {
id: options.id, class: `input ${options.width ?? ""}`, type: options.long ? null : "text", rows: options.long ? 3 : null,
inputmode: options.numeric ? "decimal" : null, autocomplete: "off", spellcheck: options.plain ? "false" : null,
"aria-describedby": described, value: options.value ?? "",
on: {
input: (event) => {
typing = options.id;
options.input?.(event.target.value, event.target);
},
change: (event) => options.change?.(event.target.value, event.target),
},
});
const box = options.prefix || options.suffix
? h("div", { class: "affixed" }, options.prefix && h("span", { class: "affix", "aria-hidden": "true" }, options.prefix),
input, options.suffix && h("span", { class: "affix", "aria-hidden": "true" }, options.suffix))
: input;
return h("div", { class: "field" }, h("label", { for: options.id, class: options.strong ? "strong" : null },
options.label), options.hint && h("p", { class: "hint", id: hintID }, options.hint),
options.checked && problemPlace(options.id), box);
}
const problemPlace = (id) => h("p", { class: "problem", id: `${id}-problem`, "data-problem-of": id, hidden: true });
function dateField(options) {
const understood = h("p", { class: "understood", id: `${options.id}-understood` },
dateHint(readDate(options.value) ?? options.value));
const element = field({
...options, width: "w10", plain: true, describedBy: [options.describedBy, understood.id].filter(Boolean).join(" "),
input: (text) => {
const value = readDate(text) ?? clean(text);
understood.textContent = dateHint(value);
options.input(value);
},
});
element.append(understood);
return element;
}
const dateHint = (value) => (isISODate(value) ? dateWords(value) : "");
function option(type, name, id, label, props, inside) {
return h("div", { class: "option" }, h("input", { type, name, id, ...props }), h("label", { for: id }, label), inside);
}
function radios(options) {
return h("fieldset", { class: "field", id: options.id, tabindex: "-1" }, h("legend", { class: "strong" }, options.label),
options.hint && h("p", { class: "hint" }, options.hint), options.checked && problemPlace(options.id),
options.choices.map((choice) => option("radio", options.id, `${options.id}-${choice.id}`,
[choice.label, choice.hint && h("span", { class: "hint" }, choice.hint)],
{ value: choice.id, checked: options.value === choice.id, on: { change: () => options.change(choice.id) } })));
}
const button = (label, run, kind = "", props = {}) =>
h("button", { type: "button", class: `button ${kind}`, on: { click: run }, ...props }, label);
const textButton = (label, run, props = {}) => button(label, run, "plain", props);
const link = (label, target, props = {}) => h("a", { href: `#${target}`, ...props }, label);
const notice = (title, ...children) => h("div", { class: "notice" }, title && h("h2", {}, title), children);
const privacyHint = () => h("p", { class: "hint" }, words["form-privacy"]);
"""##,
  // 10-answers.js
##"""
function answerControl(question) {
const answer = answerOf(question.id);
return [
isSingle(question) ? null : valueControl(question, answer),
h("div", { class: "options" },
isSingle(question) && question.choices.map((choice) => singleOption(question, answer, choice)),
isSeveral(question) && question.choices.map((choice) => severalOption(question, answer, choice)),
h("p", { class: "or" }, say("form-or")), stateOption(question, answer, "not-known", say("form-not-known")),
question.notApplicable !== null && stateOption(question, answer, "not-applicable", say("form-not-applicable"),
reasonField(question, answer))),
];
}
function singleOption(question, answer, choice) {
return option("radio", `a-${question.id}`, `a-${question.id}-${choice.id}`, choice.label, {
value: choice.id, checked: answer.state === "" && answer.value === choice.id,
on: { change: () => choose(question, { value: choice.id, state: "" }) },
});
}
function severalOption(question, answer, choice) {
return option("checkbox", `a-${question.id}`, `a-${question.id}-${choice.id}`, choice.label, {
value: choice.id, checked: answer.state === "" && answer.value.split(" ").includes(choice.id),
on: { change: () => chooseSeveral(question) },
});
}
function chooseSeveral(question) {
const chosen = question.choices
.filter((choice) => document.getElementById(`a-${question.id}-${choice.id}`).checked)
.map((choice) => choice.id);
choose(question, { value: chosen.join(" "), state: "" });
}
function stateOption(question, answer, state, label, inside) {
return option(isSingle(question) ? "radio" : "checkbox", `a-${question.id}`, `a-${question.id}--${state}`, label, {
value: state, checked: answer.state === state,
on: { change: (event) => choose(question, { value: "", state: event.target.checked ? state : "" }) },
}, inside);
}
function choose(question, parts) {
const before = answerOf(question.id);
if (parts.state !== "" && before.value !== "" && stateOfWords(before.value) === "") setAside.set(before, before.value);
const restored = parts.state === "" && parts.value === "" && before.state !== "" && typing !== `v-${question.id}` && setAside.get(before);
if (parts.state === "not-applicable") typing = `r-${question.id}`;
else if (typing !== `v-${question.id}`) typing = "";
setAnswer(question.id, restored ? { ...parts, value: restored } : parts);
const answer = answerOf(question.id);
for (const input of document.getElementsByName(`a-${question.id}`)) {
const isState = input.value === "not-known" || input.value === "not-applicable";
input.checked = isState ? answer.state === input.value : answer.state === "" && answer.value.split(" ").includes(input.value);
}
const typed = document.getElementById(`v-${question.id}`);
if (typed && (restored || (answer.state !== "" && typed.value !== ""))) {
const understood = document.getElementById(`v-${question.id}-understood`);
if (understood) understood.textContent = dateHint(answer.value);
typed.value = isISODate(answer.value) ? dateWords(answer.value) : answer.value;
}
}
function valueControl(question, answer) {
if (isSeveral(question)) return h("p", { class: "hint" }, say("form-choose-all"));
const shared = {
id: `v-${question.id}`, value: answer.value, label: h("span", { class: "hidden" }, `${say("form-your-answer")}${unitWords(question)}`),
describedBy: `${question.id}-problem`,
};
if (isDate(question)) {
return dateField({
...shared, value: isISODate(answer.value) ? dateWords(answer.value) : answer.value,
hint: say("form-date-hint"), input: (value) => typeValue(question, value), change: (text) => stateWritten(question, text),
});
}
if (isText(question)) {
return field({ ...shared, long: true, hint: words["form-privacy"],
input: (text) => typeValue(question, clean(text)), change: (text) => stateWritten(question, text) });
}
const isUsual = isPerCent(question) && question.least === traits(question).least && question.most === traits(question).most;
const limits = isUsual ? null : limitWords(question);
return [field({
...shared, numeric: true, plain: true, width: "w10", prefix: isMoney(question) ? data.currency : null,
suffix: isPerCent(question) ? "%" : isMoney(question) ? null : question.unit || null,
hint: limits && say(isWhole(question) ? "form-whole-within" : "form-number-within", { limits }),
input: (text) => typeValue(question, numberOf(question, text)),
change: (text, input) => { if (!stateWritten(question, text)) input.value = numberOf(question, text); },
}), listOffer(question, answer)];
}
function numberOf(question, text) {
const unit = question.unit.toLowerCase();
const words = plain(text);
return plainNumber(unit && words.toLowerCase().endsWith(` ${unit}`) ? words.slice(0, -unit.length) : words, question.type);
}
function stateWritten(question, text) {
const state = stateOfWords(text);
if (state === "" || (state === "not-applicable" && question.notApplicable === null)) return false;
choose(question, { value: "", state });
announce(say(state === "not-known" ? "form-taken-not-known" : "form-taken-not-applicable"));
return true;
}
function listOffer(question, answer) {
const rows = wholePractices();
const number = question.figure === "count" ? rows.length : rows.reduce((sum, row) => sum + Number(row.patients), 0);
if (!question.figure || rows.length === 0 || answer.value === String(number)) return null;
const words = say(question.figure === "count" ? "form-listed" : "form-in-list", { number: figure(number) });
return h("p", { class: "offer" }, words, " ", textButton([say("form-use-number"), unseen(say("form-for", { name: question.code || question.ask }))], () => {
setAnswer(question.id, { value: String(number), state: "" });
fill(document.getElementById(`${question.id}-body`), answerControl(question));
refreshQuestion(question);
document.getElementById(`v-${question.id}`).focus();
}, { id: `use-${question.id}` }));
}
function typeValue(question, value) {
choose(question, { value, state: value === "" ? answerOf(question.id).state : "" });
}
function unitWords(question) {
if (isPerCent(question)) return ` ${say("form-in-percent")}`;
if (isMoney(question)) return ` ${say("form-in-unit", { unit: data.currency })}`;
return question.unit ? ` ${say("form-in-unit", { unit: question.unit })}` : "";
}
function reasonField(question, answer) {
return h("div", { class: "revealed", id: `reason-${question.id}` }, field({
id: `r-${question.id}`, label: say("form-why-not"), value: answer.reason, checked: true,
hint: say("form-why-where", { ground: question.notApplicable }),
input: (text) => setAnswer(question.id, { reason: clean(text) }),
}));
}
"""##,
  // 11-folding.js
##"""
const answeredAnyway = new Set();
const isFolded = (question) => engine.rulesOut(question.id) && !hasWord(answerOf(question.id)) && !answeredAnyway.has(question.id);
function switchOf(question, shown) {
const seen = new Set([question.id]);
let place = question;
while (place && isFolded(place)) {
const next = place.switches.find((id) => shown.has(id) && !seen.has(id));
if (!next) return null;
seen.add(next);
place = questionByID.get(next);
}
return place;
}
function refreshFolds(questions) {
const shown = new Set(questions.map((question) => question.id));
const folds = new Map();
for (const question of questions.filter(isFolded)) {
const place = switchOf(question, shown)?.id ?? "";
folds.set(place, [...(folds.get(place) ?? []), question]);
}
for (const question of questions) drawFold(document.getElementById(`${question.id}-fold`), folds.get(question.id) ?? []);
drawFold(document.getElementById("section-fold"), folds.get("") ?? []);
}
function drawFold(place, questions) {
if (!place) return;
const key = questions.map((question) => question.id).join();
if (place.dataset.key === key) return;
const isOpen = place.querySelector("details")?.open ?? false;
place.dataset.key = key;
fill(place, questions.length > 0 && h("details", { class: "fold", open: isOpen },
h("summary", {}, place.id === "section-fold"
? counted("form-fold-elsewhere", questions.length)
: counted("form-fold", questions.length)),
h("ul", {}, questions.map((question) => h("li", {}, `${question.code} ${question.ask} `.trimStart(),
place.id === "section-fold" && switchWords(question),
textButton([say("form-answer-anyway"), h("span", { class: "hidden" }, `: ${question.code || question.ask}`)], () => {
answeredAnyway.add(question.id);
refresh();
document.getElementById(`q-${question.id}`).querySelector("input").focus();
}, { id: `${question.id}-anyway` }))))));
}
function switchWords(question) {
const others = question.switches.map((id) => questionByID.get(id)).filter(Boolean);
if (others.length === 0) return null;
return h("span", { class: "hint" }, say("form-see"), " ", others.map((other, index) => [index > 0 && ", ",
link(other.code || other.ask, `section/${other.home.id}/${other.id}`)]), ". ");
}
function outWords(question, answer) {
return [say("form-ruled-out"), " ",
hasWord(answer) && `${say("form-kept-not-counted")} `, switchWords(question)];
}
"""##,
  // 11-question.js
##"""
function questionElement(question) {
const body = h("div", { class: "body", id: `${question.id}-body` }, answerControl(question));
const element = h("fieldset", { class: "question", id: `q-${question.id}`, tabindex: "-1",
"aria-describedby": question.help ? `${question.id}-help` : null },
h("legend", {}, question.code && h("span", { class: "code" }, question.code), question.ask),
question.help && h("p", { class: "hint", id: `${question.id}-help` }, question.help),
h("p", { class: "problem", id: `${question.id}-problem`, hidden: true }),
h("p", { class: "ruled-out", id: `${question.id}-out`, hidden: true }), body,
h("div", { class: "revealed", id: `${question.id}-expected`, hidden: true }, expectedField(question)),
h("div", { id: `${question.id}-differs` }),
h("div", { class: "beside" }, moreElement(question),
textButton([say("form-clear"), unseen(say("form-to", { name: question.code || question.ask }))], () => {
clearAnswer(question.id);
fill(body, answerControl(question));
element.focus();
announce(say("form-cleared"));
}, { id: `${question.id}-clear`, hidden: true })), h("div", { id: `${question.id}-fold` }));
return element;
}
function refreshQuestion(question) {
const part = (name) => document.getElementById(`${question.id}-${name}`);
if (!part("body")) return;
const answer = answerOf(question.id);
part("clear").hidden = !hasWord(answer);
const reason = document.getElementById(`reason-${question.id}`);
if (reason) reason.hidden = answer.state !== "not-applicable";
const mark = engine.marks.get(question.id);
part("expected").hidden = answer.expected === ""
&& (answer.value === "" || (engine.result !== null && (mark ?? "1") === "1"));
const isOut = engine.rulesOut(question.id);
const element = document.getElementById(`q-${question.id}`);
element.hidden = isFolded(question);
part("out").hidden = !isOut;
if (isOut) fill(part("out"), outWords(question, answer));
element.classList.toggle("is-out", isOut);
showDiffering(question);
showProblem(question.id, part("problem"));
}
function expectedField(question) {
const answer = answerOf(question.id);
return dateField({
id: `x-${question.id}`, label: say("form-expected"), checked: true,
value: isISODate(answer.expected) ? dateWords(answer.expected) : answer.expected,
input: (value) => setAnswer(question.id, { expected: value }),
});
}
function moreElement(question) {
const summary = h("span", {}, moreWords(question));
const isOpen = answerProblems(question, answerOf(question.id)).some((problem) => /^[de]-/.test(problem.field));
const inside = h("div", { class: "more" }, isOpen && moreFields(question, summary));
const element = h("details", {
id: `m-${question.id}`, open: isOpen,
on: {
toggle: () => {
if (element.open && inside.childElementCount === 0) fill(inside, moreFields(question, summary));
},
},
}, h("summary", {}, summary, unseen(say("form-for", { name: question.code || question.ask }))), inside);
return element;
}
function moreWords(question) {
const answer = answerOf(question.id);
const has = [
answer.evidence.length > 0 && counted("form-evidence-count", answer.evidence.length),
answer.note !== "" && say("form-a-note"), answer.by !== "" && say("form-answered-by", { name: answer.by }),
].filter(Boolean);
return `${words["form-evidence"]} ${say("form-evidence-and-notes")}${has.length ? ` (${list(has)})` : ""}`;
}
function moreFields(question, summary) {
const answer = answerOf(question.id);
const set = (parts) => {
setAnswer(question.id, parts);
summary.textContent = moreWords(question);
};
const wanted = question.evidenceMonths ? counted("form-evidence-months", question.evidenceMonths, { evidence: question.evidence })
: `${question.evidence}.`;
const shown = h("div", {});
const redraw = () => {
fill(shown, answerOf(question.id).evidence.map((item, index) => evidenceFields(question, item, index, set, redraw)));
showFieldProblems(question.id);
};
redraw();
return [
h("p", {}, h("strong", {}, words["form-evidence-wanted"]), " ", question.evidence ? wanted
: say("form-evidence-any")),
ownerName(question) && h("p", { class: "hint" }, say("form-usually-by", { name: ownerName(question) })),
privacyHint(), shown,
button(say("form-evidence-add"), () => {
typing = `e-${question.id}-${answerOf(question.id).evidence.length}`;
set({ evidence: [...answerOf(question.id).evidence, { dated: "", text: "" }] });
redraw();
document.getElementById(`e-${question.id}-${answerOf(question.id).evidence.length - 1}`).focus();
}, "second", { id: `add-evidence-${question.id}` }),
field({ id: `n-${question.id}`, label: say("form-note"), long: true, value: answer.note,
input: (text) => set({ note: clean(text) }) }),
field({ id: `b-${question.id}`, label: say("form-who-answered"), width: "w20", value: answer.by,
input: (text) => set({ by: clean(text) }) }),
];
}
function evidenceFields(question, item, index, set, redraw) {
const change = (parts) => {
const evidence = answerOf(question.id).evidence.map((old, at) => (at === index ? { ...old, ...parts } : old));
set({ evidence });
};
return h("div", { class: "piece" },
field({ id: `e-${question.id}-${index}`, label: say("form-evidence-what", { number: index + 1 }), value: item.text, checked: true,
input: (text) => change({ text: clean(text) }) }),
dateField({ id: `d-${question.id}-${index}`, label: say("form-evidence-date"), checked: true,
value: isISODate(item.dated) ? dateWords(item.dated) : item.dated, input: (value) => change({ dated: value }) }),
textButton(say("form-evidence-remove", { number: index + 1 }), () => {
typing = "";
set({ evidence: answerOf(question.id).evidence.filter((_, at) => at !== index) });
redraw();
document.getElementById(`add-evidence-${question.id}`).focus();
}));
}
"""##,
  // 12-about.js
##"""
function aboutView() {
return isPack ? packAbout() : [
h("h1", {}, say("form-about")), nameField(say("form-name")), kindRadios(), dateQuestion(), wholeAbout(),
h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" })),
];
}
const nameField = (label) => field({ id: "body-name", label, strong: true, checked: true, value: draft.name,
input: (text) => set("name", clean(text)) });
const kindRadios = () => radios({
id: "kind", label: say("form-kind"), hint: say("form-kind-hint"), checked: true,
choices: data.kinds.map((kind) => ({ id: kind.id, label: capital(kind.name) })), value: draft.kind,
change: (id) => { set("kind", id); redrawTargets(); },
});
const dateQuestion = () => dateField({ id: "as-of", label: say("form-date"), strong: true, checked: true,
hint: say("form-date-hint"), value: dateWords(draft.asOf), input: (value) => set("asOf", value) });
function packAbout() {
const { head } = data.pack;
return [
h("h1", {}, say("form-part-about")),
head ? h("p", { class: "inset", id: "head" }, say("form-part-body", { name: head.name,
kind: kindByID.get(head.kind)?.name ?? say("form-body"), date: dateWords(head.asOf) })) : [nameField(say("form-part-whom")), kindRadios(), dateQuestion()],
field({ id: "by", label: say("form-who-answers"), strong: true, width: "w20", value: draft.by, checked: true,
hint: say("form-part-asks-for", { names: list(data.pack.names) }), input: (text) => set("by", clean(text)) }),
h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" })),
];
}
function wholeAbout() {
const most = (isShort) => data.questions.filter((question) => isForKind(question, draft.kind) && (question.short || !isShort)).length;
return [
h("div", { id: "targets" }, targetRadios()),
radios({ id: "form", label: say("form-how-many"), value: draft.form,
hint: say("form-how-many-hint"),
choices: [
{ id: "short", label: say("form-first-pass"),
hint: draft.kind ? say("form-first-pass-most", { count: most(true) }) : say("form-first-pass-hint") },
{ id: "full", label: say("form-all-questions"), hint: draft.kind && say("form-at-most", { count: most(false) }) },
], change: (id) => set("form", id) }),
(data.hasCommissioner || draft.commissioner !== "") && field({ id: "commissioner", label: say("form-commissioner-label"), strong: true, width: "w20",
hint: words["form-commissioner"], value: draft.commissioner, input: (text) => set("commissioner", clean(text)) }),
field({ id: "body-id", label: say("form-id"), strong: true, checked: true, width: "w20", plain: true,
hint: say("form-id-hint"), value: draft.id,
input: (text) => set("id", plain(text)) }),
(data.hasPractices || draft.practices.length > 0) && practicesPart(),
(data.hasInterests || draft.interests.length > 0) && interestsPart(),
];
}
function set(name, value) {
draft[name] = value;
changed();
}
function targetRadios() {
const fits = data.steps.filter((step) => isForKind(step, draft.kind));
if (data.steps.length === 0) {
if (draft.target !== "none") set("target", "none");
return null;
}
if (draft.kind && fits.length === 0) {
if (draft.target !== "none") set("target", "none");
return h("p", { class: "inset", id: "target", tabindex: "-1" },
say("form-steps-for-others", { kind: kindByID.get(draft.kind).name }));
}
return radios({
id: "target", label: say("form-target"), value: draft.target, checked: true,
hint: say("form-target-hint"),
choices: [
...fits.map((step) => ({ id: step.id, label: step.title, hint: step.means })),
{ id: "none", label: words["form-no-target"] },
], change: (id) => set("target", id),
});
}
function redrawTargets() {
const place = document.getElementById("targets");
if (!place) return;
const step = stepByID.get(draft.target);
if (step && !isForKind(step, draft.kind)) set("target", "");
fill(place, targetRadios());
}
function interestsPart() {
const place = h("div", {});
const redraw = () => fill(place, draft.interests.map((row, index) => h("div", { class: "piece" },
field({ id: `interest-${index}-person`, label: say("form-interest-person", { number: index + 1 }), width: "w20", checked: true,
value: row.person, input: (text) => { row.person = text; changed(); } }),
field({ id: `interest-${index}-text`, label: say("form-interest"), value: row.text, checked: true,
input: (text) => { row.text = text; changed(); } }),
textButton(say("form-interest-remove", { number: index + 1 }), () => {
draft.interests.splice(index, 1);
changed();
redraw();
document.getElementById("add-interest").focus();
}))));
redraw();
return h("section", { "aria-labelledby": "interests-title" }, h("h2", { id: "interests-title" }, say("heading-interests")),
h("p", { class: "hint" }, words["form-interests"]), place,
button(say("form-interest-add"), () => {
draft.interests.push({ person: "", text: "" });
changed();
redraw();
document.getElementById(`interest-${draft.interests.length - 1}-person`).focus();
}, "second", { id: "add-interest" }));
}
"""##,
  // 13-practices.js
##"""
const [member, members, memberSize] = [words["form-member"], words["form-members"], words["form-member-size"]];
function practicesPart() {
const place = h("div", {});
const pasted = h("p", { class: "understood", id: "pasted", role: "status" });
const redraw = () => fill(place, practiceTable(redraw));
redraw();
return h("section", { "aria-labelledby": "practices-title" }, h("h2", { id: "practices-title" }, words["form-members-title"]),
h("p", { class: "hint" }, words["form-members-hint"]),
place, h("p", { class: "actions" },
button(say("form-member-add", { member }), () => {
draft.practices.push({ code: "", name: "", patients: "" });
changed();
redraw();
document.getElementById(`practice-${draft.practices.length - 1}-code`).focus();
}, "second", { id: "add-practice" })),
h("details", {}, h("summary", {}, say("form-members-paste", { members })),
h("div", { class: "more" }, field({ id: "paste", label: say("form-members-rows", { size: memberSize }), long: true, plain: true,
hint: say("form-members-copy") }),
button(say("form-members-add", { members }), () => {
const input = document.getElementById("paste");
const { rows: found, words: told } = readPracticeRows(input.value);
draft.practices.push(...found);
changed();
redraw();
showHeadProblems();
input.value = "";
pasted.textContent = told;
}, "second", { id: "add-pasted" }), pasted)));
}
function practiceTable(redraw) {
if (draft.practices.length === 0) return null;
const cell = (row, index, name, label, width) => h("td", {}, h("label", { class: "hidden",
for: `practice-${index}-${name}` }, say("form-member-cell", { label, member, number: index + 1 })), h("input", {
id: `practice-${index}-${name}`, class: `input ${width}`, type: "text", autocomplete: "off", value: row[name],
inputmode: name === "patients" ? "numeric" : null,
"aria-describedby": `practice-${index}-${name}-problem`,
on: {
input: (event) => {
typing = event.target.id;
row[name] = name === "patients" ? plainNumber(event.target.value) : event.target.value;
fill(document.getElementById("practice-total"), practiceTotal());
changed();
},
change: (event) => { event.target.value = row[name]; },
},
}), problemPlace(`practice-${index}-${name}`));
return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": say("form-table", { title: words["form-members-title"] }) }, h("table", {},
h("caption", { id: "practice-total" }, practiceTotal()),
h("thead", {}, h("tr", {}, [say("label-code"), say("label-name"), capital(memberSize)].map((word) => h("th", { scope: "col" }, word)),
h("td", {}))),
h("tbody", {}, draft.practices.map((row, index) => h("tr", {}, cell(row, index, "code", say("label-code"), "w7"),
cell(row, index, "name", say("label-name"), "w20"), cell(row, index, "patients", capital(memberSize), "w7"),
h("td", {}, textButton([say("form-remove"), unseen(`${member} ${index + 1}`)], () => {
draft.practices.splice(index, 1);
changed();
redraw();
showHeadProblems();
document.getElementById("add-practice").focus();
})))))));
}
function practiceTotal() {
const whole = wholePractices();
const patients = whole.reduce((sum, row) => sum + Number(row.patients), 0);
return counted("form-members-total", draft.practices.length, { member, members, sum: figure(patients), size: memberSize });
}
function readPracticeRows(text) {
const lines = tableOf(text).rows.filter((line) => line.some((cell) => cell.trim() !== ""));
const found = [];
const left = [];
lines.forEach((line, index) => {
const cells = line.map((cell) => clean(unguarded(cell)));
const row = practiceOfCells(cells.filter((cell) => cell !== ""));
if (!row) {
if (found.length + left.length > 0 || /\d/.test(line.join(" "))) left.push(index);
} else if (draft.practices.length + found.length < mostRows) found.push(row);
else left.push(index);
});
const told = [counted("form-members-added", found.length, { member, members })];
if (left.length > 0) {
told.push(counted("form-rows-left-out", left.length), `${someOf(left.map((index) =>
      `${capital(say("form-sheet-row", { row: index + 1 }))}: “${short(lines[index].map(clean).join("; "))}”`))}.`);
}
return { rows: found, words: told.join(" ") };
}
function practiceOfCells(cells) {
if (cells.length < 3) return null;
let at = cells.length - 1;
while (at > 0 && !/^\d+$/.test(plainNumber(cells[at]))) at -= 1;
if (at === 0) return null;
const rest = cells.filter((_, index) => index !== at);
const codeAt = Math.max(rest.findIndex((cell) => /^[A-Z]\d{3,7}$/i.test(cell)), 0);
const name = rest.filter((_, index) => index !== codeAt).join(", ");
return { code: rest[codeAt], name, patients: plainNumber(cells[at]) };
}
"""##,
  // 14-tasks.js
##"""
function tasksView() {
const total = totalProgress();
const shown = data.sections.filter((section) => askedQuestions(section).length > 0);
const left = data.sections.filter((section) => askedQuestions(section).length === 0);
return [
h("h1", {}, draft.name ? say("form-questions-for", { name: draft.name }) : say("form-nav-questions")),
h("p", { class: "lead" }, `${progressWords(total)}. ${say("form-any-order")}`),
notesOfDraft.length > 0 && h("div", { class: "notice" }, h("h2", {}, say("form-misfits")), h("ul", {}, firstOf(notesOfDraft))),
!draft.kind && h("p", { class: "inset" }, pieces("form-say-kind", { kind: link(say("form-say-kind-link"), "about/kind") })),
h("ul", { class: "tasks" }, shown.map((section) => {
const so = progress(section);
return h("li", {}, h("div", {}, link(section.title, `section/${section.id}`,
{ "aria-describedby": `${section.id}-count` }), h("p", { class: "hint" }, section.about)),
h("p", { class: `count ${isComplete(so) ? "complete" : ""}`, id: `${section.id}-count` }, countWords(section, so)));
})),
left.length > 0 && draft.kind && h("p", { class: "hint" }, leftOutWords(left)),
isPack && h("p", { class: "hint" }, say("form-others-answer")),
formSwitch(),
h("p", { class: "actions" }, button(say("form-check-answers"), () => go("check"), "second"),
!isPack && link(say("form-ask-others"), "others", { class: "button second" }),
!isPack && link(say("form-in-meeting"), "meeting", { class: "button second" }),
!isPack && link(say("form-stand"), "stand", { class: "button second" }),
link(say("form-save"), "save", { class: "button second" })),
];
}
const leftOutWords = (left) => say(!isPack && draft.form === "short" ? "form-left-out-short" : "form-left-out",
{ kind: kindByID.get(draft.kind).name, names: list(left.map((section) => uncapital(section.title))) });
function countWords(section, so) {
if (so.asked === 0) return say("form-nothing-applies");
if (engine.leavesOut(section)) return say("form-not-aimed-at", { progress: progressWords(so) });
return isComplete(so) ? say("form-complete", { progress: progressWords(so) }) : capital(progressWords(so));
}
function formSwitch(section) {
if (isPack) return null;
const questions = (section ? section.questions : data.questions).filter((question) => isForKind(question, draft.kind));
const further = questions.filter((question) => !question.short && !hasWord(answerOf(question.id))).length;
if (draft.form === "full" || further === 0) return null;
return h("p", { class: "inset" }, `${counted("form-further", further)} `,
textButton(say("form-ask-all"), () => {
set("form", "full");
redraw();
announce(say("form-all-shown"));
}));
}
function sectionView(id) {
const section = sectionByID.get(id) ?? data.sections[0];
const asked = askedQuestions(section);
const other = section.questions.filter((question) => !isForKind(question, draft.kind)
&& !hasWord(answerOf(question.id))).length;
const next = data.sections.slice(data.sections.indexOf(section) + 1).find((later) => askedQuestions(later).length > 0);
const groups = section.groups.map((group, index) => ({ title: group.title, id: `group-${index}`,
questions: group.questions.map((each) => questionByID.get(each)).filter((question) => asked.includes(question)) }))
.filter((group) => group.questions.length > 0);
return [
h("p", { class: "back" }, link(say("form-all-sections"), "tasks")),
h("h1", {}, section.title),
section.about && h("p", { class: "lead" }, section.about),
h("p", { class: "hint", id: "section-count" }, sectionCount(section)),
other > 0 && h("p", { class: "hint" },
counted("form-for-other-kinds", other)),
groupJumps(section, groups),
groups.map((group) => [group.title && h("h2", { id: group.id, tabindex: "-1" }, group.title), group.questions.map(questionElement)]),
h("div", { id: "section-fold" }),
formSwitch(section),
h("p", { class: "actions" }, next ? link(say("form-next", { title: next.title }), `section/${next.id}`, { class: "button" })
: link(say("form-all-sections"), "tasks", { class: "button" }),
link(say("form-save"), "save", { class: "button second" })),
];
}
function groupJumps(section, groups) {
const titled = groups.filter((group) => group.title);
if (titled.length < 2) return null;
return h("nav", { class: "jumps", "aria-label": say("form-section-parts") }, h("ul", {}, titled.map((group) =>
h("li", {}, link(group.title, `section/${section.id}/${group.id}`), " ",
h("span", { class: "count", id: `${group.id}-count` }, groupCount(group.questions))))));
}
const groupCount = (questions) => {
const so = progressOf(questions);
return so.asked === 0 ? uncapital(say("form-nothing-applies")) : say("label-count-of", { met: so.answered + so.notKnown, of: so.asked });
};
function sectionCount(section) {
const so = progress(section);
const open = askedQuestions(section).find((question) => standing(question) === "open");
return [`${capital(progressWords(so))}. `,
open && so.open < so.asked && link(say("form-first-open"), `section/${section.id}/${open.id}`)];
}
"""##,
  // 15-meeting.js
##"""
const meetingQuestions = () => data.sections.filter((section) => !engine.leavesOut(section)).flatMap(askedQuestions)
.filter((question) => !isFolded(question));
let isMeetingOverOpen = false;
function meetingView() {
const all = meetingQuestions();
const wanted = questionByID.get(current.field);
const question = wanted && all.includes(wanted) ? wanted : all.find(needsAnswer) ?? all[0];
if (!question) return [h("h1", {}, say("form-meeting")), h("p", { class: "lead" }, say("form-meeting-none"), " ",
link(say("form-meeting-about"), "about"), ".")];
return [
h("div", { class: "meeting-top" }, h("p", { id: "meeting-place" }, placeWords(question, all)),
h("ul", {}, h("li", {}, option("checkbox", "over-open", "over-open", say("form-only-open"), { checked: isMeetingOverOpen,
on: { change: (event) => { isMeetingOverOpen = event.target.checked; } } })),
h("li", {}, link(say("form-leave-meeting"), `section/${question.home.id}/${question.id}`)))),
h("h1", { id: "asked", tabindex: "-1" }, question.code && h("span", { class: "code" }, question.code), question.ask),
question.help && h("p", { class: "hint" }, question.help),
h("p", { class: "problem", id: `${question.id}-problem`, hidden: true }),
h("fieldset", { class: "agreed", id: `q-${question.id}` }, h("legend", { class: "hidden" }, say("form-agreed")),
h("div", { id: `${question.id}-body` }, answerControl(question))),
h("div", { id: `${question.id}-differs` }), dissentPart(question),
h("p", { class: "actions" }, button(say("form-next-question"), () => step(question, 1), "", { id: "next-question" }),
button(say("form-back"), () => step(question, -1), "second", { id: "previous-question" }),
textButton(say("form-clear"), () => {
clearAnswer(question.id);
redraw();
}, { id: `${question.id}-clear` })),
];
}
const needsAnswer = (question) => ["open", "not-known", "mend"].includes(standing(question));
const placeWords = (question, all) =>
say("form-meeting-place",
{ title: question.home.title, number: all.indexOf(question) + 1, of: all.length, answered: progressOf(all).answered });
function step(question, way) {
const all = meetingQuestions();
const start = Math.max(all.indexOf(question), 0);
for (let far = 1; far <= all.length; far += 1) {
const next = all[(start + far * way + all.length * far) % all.length];
if (isMeetingOverOpen && !needsAnswer(next)) continue;
go(`meeting/${next.id}`);
return;
}
announce(say("form-nothing-open"));
}
function dissentPart(question) {
const { note } = answerOf(question.id);
const kept = h("p", { class: "inset", id: "meeting-note", hidden: note === "" }, note);
const who = h("select", { id: "dissent-party", class: "input w20" }, h("option", { value: "" }, capital(say("form-somebody"))),
byName(data.parties).map(({ name }) => h("option", { value: name }, capital(name))));
const element = h("details", { class: "dissent", id: "dissent" }, h("summary", {}, say("form-dissent")), h("div", { class: "more" },
h("div", { class: "field" }, h("label", { for: "dissent-party" }, say("label-owner")), who),
field({ id: "dissent-text", label: say("form-dissent-what") }),
button(say("form-dissent-note"), () => {
document.getElementById(keepDissent() ? "next-question" : "dissent-text").focus();
}, "second", { id: "note-dissent" })));
return [kept, element];
}
function keepDissent() {
const input = document.getElementById("dissent-text");
const text = clean(input?.value);
if (text === "") return false;
const id = document.querySelector(".agreed").id.slice(2);
input.value = "";
const party = document.getElementById("dissent-party").value || say("form-somebody");
const note = [answerOf(id).note, say("form-dissent-said", { party, text })].filter(Boolean).join(" – ");
setAnswer(id, { note });
const kept = document.getElementById("meeting-note");
[kept.hidden, kept.textContent] = [false, note];
announce(say("form-noted"));
return true;
}
function refreshMeeting() {
const question = questionByID.get(document.querySelector(".agreed")?.id.slice(2));
if (!question) return;
document.getElementById("meeting-place").textContent = placeWords(question, meetingQuestions());
document.getElementById(`${question.id}-clear`).hidden = !hasWord(answerOf(question.id));
const reason = document.getElementById(`reason-${question.id}`);
if (reason) reason.hidden = answerOf(question.id).state !== "not-applicable";
showDiffering(question);
showProblem(question.id, document.getElementById(`${question.id}-problem`));
}
"""##,
  // 15-stand.js
##"""
const stepWords = {
reached: say("form-in-place"), "not-begun": say("form-not-yet"), "cannot-tell": say("form-cannot-tell"),
"nothing-known": say("form-nothing-known"), "not-sought": say("form-not-sought"), "not-applicable": say("form-not-applicable"),
};
const gateWords = {
met: ["●", say("form-in-place")], "not-met": ["○", say("form-not-in-place")], unknown: ["?", say("form-unknown")],
contradictory: ["≠", say("form-to-be-checked")], "not-applicable": ["–", say("form-not-applicable")],
};
const stepState = (step) =>
step.state === "working-towards" || (step.state === "cannot-tell" && step.gatesMet > 0)
? say("form-of-in-place", { met: step.gatesMet, of: step.gates.length }) : stepWords[step.state];
function shownState(step) {
const isShown = onlyShown()?.steps.some((other) => other.id === step.id && other.state === "reached") ?? true;
return step.state === "reached" && !isShown ? say("label-step-said", { standing: stepState(step) }) : stepState(step);
}
function noResult() {
if (engine.state === "starting") return say("form-starting");
if (engine.state !== "ready") {
return say("form-no-engine");
}
if (engine.result) return null;
const problems = headProblems();
return problems.length > 0 ? say("form-first", { text: uncapital(problems[0].text) })
: say("form-no-stand");
}
function asideContent() {
const none = noResult();
if (none) return [h("h2", {}, say("form-stand")), h("p", {}, none)];
const ask = nextQuestions().slice(0, 3);
return [
h("h2", {}, say("form-stand")),
h("ul", { class: "steps" }, engine.result.steps.filter((step) => step.state !== "not-applicable").map((step) =>
h("li", {}, h("strong", {}, stepByID.get(step.id).title), h("span", {}, stepState(step)),
step.state !== "not-sought"
&& h("span", { class: "dots", "aria-hidden": "true" }, step.gates.map((gate) => gateWords[gate.outcome][0]).join(" "))))),
isHeld(engine.result) && h("p", { class: "inset" }, say("form-talk-first-see")),
engine.result.contradictions.length > 0 && h("p", { class: "inset" },
link(counted("form-to-check", engine.result.contradictions.length), "check")),
planPlace(false),
ask.length > 0 && [h("h3", {}, say("form-answer-next")), h("ul", {}, ask.map((id) => h("li", {}, questionLink(id))))],
h("p", {}, link(say("form-full-view"), "stand")),
];
}
const questionPlace = (question) => (current.view === "meeting" ? `meeting/${question.id}` : `section/${question.home.id}/${question.id}`);
function questionLink(id) {
const question = questionByID.get(id);
return question ? link(`${question.code} ${question.ask}`.trim(), questionPlace(question)) : id;
}
function standView() {
const none = noResult();
if (none) {
const problem = engine.state === "ready" ? headProblems().find(isInTheWay) : null;
return [h("h1", {}, say("form-stand")), h("p", { class: "lead" }, none),
problem && h("p", {}, link(say("form-go-there"), `about/${problem.field}`, { class: "button" }))];
}
const result = engine.result;
const told = [
h("p", { class: "lead" }, verdict(result)), besideVerdict(result).map((text) => h("p", {}, text)),
listed(say("form-talk-first"), result.holds), clearing(result), listed(say("form-said-with-it"), result.reservations ?? []),
result.steps.length > 0 && h("h2", {}, say("form-steps")), result.steps.map(stepPart),
h("h2", {}, say("heading-relied-on")), reliedOn(result).map((text) => h("p", {}, text)), forWhom(result), asked(result),
planPlace(true), nextQuestions().length > 0 && [h("h2", {}, say("form-what-next")),
engine.result.steps.some(isOpenStep) && h("p", { class: "hint" },
say("form-deciding")),
h("ul", {}, nextQuestions().map((id) => h("li", {}, questionLink(id))))],
actionsPart(result), contradictionsPart(result), listed(say("form-conditions"), result.conditions),
!hidesScores() && [h("h2", {}, say("form-sections")), sectionsTable(result)], unscored(result), strengths(result),
openByOwner(result), standInterests(),
];
return [
h("h1", {}, say("form-stand")), standHead(), told, wordsIn(told), standFoot(result),
h("p", { class: "actions" }, button(say("form-print"), () => window.print(), "second"),
button(say("form-save-page"), saveStand, "second", { id: "save-stand" }),
button(say("form-results-json"), () => offer(`${fileStem()}-assessment.json`, engine.json + "\n"), "second",
{ id: "download-assessment" })), saved,
];
}
const withNames = (text) => sentence(text, { name: draft.name, commissioner: draft.commissioner || say("the-commissioner") });
const wholeSentence = (text) => capital(withNames(text)).replace(/([^.?!])$/, "$1.");
const isHeld = (result) => result.holds.some((hold) => hold.state === "true");
function stepPart(step) {
const known = stepByID.get(step.id);
if (step.state === "not-applicable") return h("p", { class: "hint" }, say("form-step-not-applicable", { step: known.title }));
return h("details", { class: "step", open: step.state !== "reached" && step.state !== "not-sought" },
h("summary", {}, `${known.title}: ${shownState(step).toLowerCase()}`),
h("p", {}, known.means),
h("ul", { class: "gates" }, step.gates.map((gate) => h("li", {},
h("span", { class: "sign", "aria-hidden": "true" }, gateWords[gate.outcome][0]),
h("span", {}, `${gate.code} ${gateByID.get(gate.id).title}: `,
h("strong", {}, gateWords[gate.outcome][1].toLowerCase()), decidedBy(gate))))));
}
function decidedBy(gate) {
const ids = deciding.found.get(gate.id)?.questions ?? [];
if (ids.length === 0) return null;
return h("span", { class: "decided" }, `${say("form-decided-by")} `, ids.map((id, index) => [index > 0 && "; ", questionLink(id)]));
}
function contradictionsPart(result) {
if (result.contradictions.length === 0) return null;
return [h("h2", {}, say("form-check-together")), result.contradictions.map((point) => h("div", { class: "notice" },
h("p", {}, wholeSentence(point.text)), point.questions.length > 0 && h("ul", {}, point.questions.map((id) => h("li", {}, questionLink(id),
": ", h("strong", {}, answerWords(questionByID.get(id)))))),
data.askWhom[point.id] && h("p", { class: "hint" }, say("form-ask-of", { names: list(data.askWhom[point.id]) }))))];
}
function listed(title, points) {
const shown = points.filter((point) => point.state === "true");
return shown.length > 0 && [h("h2", {}, title), shown.map((point) => h("div", { class: "notice" },
h("p", {}, data.titles[point.id] && h("strong", {}, `${data.titles[point.id]}. `), wholeSentence(point.text))))];
}
const nameOfActor = (id) => (data.commissioners[draft.kind]?.includes(id) && draft.commissioner ? draft.commissioner : nameOfParty(id));
function ownerWords({ owner, with: others }) {
const ids = (owner ?? "").split(" ");
const names = list(ids.filter((id) => id !== "").map(nameOfActor)) || say("label-not-assigned");
if (!others) return names;
const commissioners = (data.commissioners[draft.kind] ?? []).map(nameOfParty);
const named = others.split("; ").map((name) => (commissioners.includes(name) ? draft.commissioner || name : name));
return `${names} ${say("owner-with", { others: named.join(", ") })}`;
}
let lastSteps = "";
function announceSteps() {
if (!engine.result) return;
const words = engine.result.steps.filter((step) => step.state !== "not-applicable" && step.state !== "not-sought")
.map((step) => `${stepByID.get(step.id).title}: ${stepState(step).toLowerCase()}`).join(". ");
if (lastSteps !== "" && words !== lastSteps) announce(words);
lastSteps = words;
}
"""##,
  // 15-verdict.js
##"""
const isTrue = (point) => point.state === "true";
const isCommissioner = () => kindByID.get(draft.kind)?.isCommissioner ?? false;
const isUndecided = (step) => step.state === "cannot-tell" || step.state === "nothing-known";
const stepIn = (result, id) => result.steps.find((step) => step.id === id);
const clause = (point) => withNames(data.clauses[point.id] ?? point.text.replace(/[.]$/, ""));
function nextStep(result) {
const first = result.steps.find((step) => isOpenStep(step) || step.state === "not-sought");
return first && isOpenStep(first) ? first : null;
}
const seeksNothing = (result) => result.steps.some((step) => step.state === "not-sought") && !result.steps.some(isOpenStep);
function says(state, step) {
const { says: sentences, title } = stepByID.get(step.id);
return sentences[state] ? sentence(sentences[state],
{ name: draft.name, step: title, met: String(step.gatesMet), of: String(step.gates.length) }) : null;
}
function verdict(result) {
const { name } = draft;
const hold = result.holds.find(isTrue);
if (hold) return say("verdict-hold", { name, hold: clause(hold) });
const reservations = (result.reservations ?? []).filter(isTrue).map(clause);
if (isCommissioner()) return commissionerVerdict(result, reservations);
const plainly = plainVerdict(result);
const [reservation, second] = reservations;
if (!reservation) return plainly;
const form = reservations.length > 2 ? "more" : second ? "two" : "one";
return say(`verdict-reservation-${form}`, { verdict: plainly.replace(/[.]$/, ""), name, reservation, second,
count: String(reservations.length - 1) });
}
function plainVerdict(result) {
const { name } = draft;
if (result.steps.length === 0) return say("verdict-no-steps", { name });
const confirmed = stepIn(result, result.confirmedStep);
if (confirmed) return says("confirmed", confirmed) ?? say("verdict-confirmed", { name, step: stepByID.get(confirmed.id).title });
const next = nextStep(result);
if (!next) return say(seeksNothing(result) ? "verdict-nothing-sought" : "verdict-none-confirmed", { name });
if (isUndecided(next) && words["verdict-cannot-tell"] && deciding.waiting.length === 0) {
const count = new Set(next.gates.flatMap((gate) => deciding.found.get(gate.id)?.questions ?? [])).size;
if (count > 0) return say(plurals.select(count) === "one" ? "verdict-cannot-tell-one" : "verdict-cannot-tell", { name, count });
}
return says(next.state, next) ?? say("verdict-none-confirmed", { name });
}
function commissionerVerdict(result, reservations) {
const { name } = draft;
if (reservations.length > 0 && words["verdict-commissioner-reservation"]) {
return say("verdict-commissioner-reservation", { name, reservation: reservations[0] });
}
const scored = result.sections.filter((section) => section.state === "scored");
const isLower = (one, other) => isBelow(parted(one.exact), parted(other.exact));
const best = scored.reduce((most, each) => (most && !isLower(most, each) ? most : each), null);
const worst = scored.reduce((least, each) => (least && !isLower(each, least) ? least : each), null);
if (!best || best.exact === worst.exact) return say("verdict-commissioner", { name });
return say("verdict-commissioner-finding", { name, best: sectionByID.get(best.id).title, worst: sectionByID.get(worst.id).title });
}
function besideVerdict(result) {
if (isHeld(result)) return [];
const next = nextStep(result);
return [
result.confirmedStep && next && missing(next),
result.possibleStep && result.possibleStep !== result.confirmedStep
&& say("verdict-possible", { name: draft.name, step: stepByID.get(result.possibleStep).title }),
!isCommissioner() && seeksNothing(result) && words["optional-note"],
draft.form === "short" && words["short-form-note"],
].filter(Boolean);
}
function missing(next) {
const count = next.gates.filter((gate) => gate.outcome === "not-met").length;
if (!["working-towards", "not-begun"].includes(next.state) || count === 0) return says(next.state, next);
return counted("verdict-next-missing", count, { name: draft.name, step: stepByID.get(next.id).title });
}
function patients(result) {
const { name } = draft;
if (isHeld(result) && words["patients-hold"]) return [say("patients-hold", { name })];
const acting = new Set([...(result.reservations ?? []), ...result.conditions].filter(isTrue).map((point) => point.id));
const found = Object.keys(data.forPatients).filter((id) => acting.has(id)).map((id) => withNames(data.forPatients[id]));
if (isCommissioner()) found.push(say("patients-commissioner", { name }));
else if (result.confirmedStep) found.push(withNames(stepByID.get(result.confirmedStep).patients));
else if (found.length === 0) found.push(words["patients-none"]);
return found.filter(Boolean);
}
function forWhom(result) {
const texts = patients(result);
return texts.length > 0 && [h("h2", {}, say("heading-patients")), texts.map((text) => h("p", {}, text))];
}
function askOf(result) {
const next = nextStep(result);
if (isHeld(result)) return "assure";
if (next && isUndecided(next)) return "inform";
return result.actions.length === 0 || (seeksNothing(result) && !result.confirmedStep) ? "note" : "approve";
}
const choicesOf = (verb) => (verb === "note" ? ["choice-noted"] : ["choice-approve", "choice-evidence", "choice-defer"]);
function asked(result) {
const verb = askOf(result);
return [h("h2", {}, say("heading-asked")), h("p", {}, say(`board-ask-${verb}`, { name: draft.name })),
h("p", { class: "choices" }, choicesOf(verb).map((id) => h("span", {}, `☐ ${say(id)}`)))];
}
function shownSentence(result) {
const shown = onlyShown();
if (!shown || !result.confirmedStep) return null;
const place = (id) => result.steps.findIndex((step) => step.id === id);
const isSame = place(shown.confirmedStep) >= place(result.confirmedStep);
if (!isSame && !shown.confirmedStep) return say("shown-none");
return say(isSame ? "shown-same" : "shown-lower", { step: stepByID.get(shown.confirmedStep).title });
}
"""##,
  // 16-paper.js
##"""
const standHead = () => h("p", { class: "hint about" }, [draft.name, kindByID.get(draft.kind)?.name, say("label-as-of", { date: dateWords(draft.asOf) }),
say(draft.form === "short" ? "form-as-first-pass" : "form-as-full")].filter(Boolean).join(", "));
function standFoot(result) {
const digest = (text) => (text ?? "").slice(0, 19);
return h("footer", { class: "hint digests" }, `${say("form-judged-by", { id: result.ruleSet.id, version: result.ruleSet.version,
    digest: digest(result.ruleSet.digest), answers: digest(result.profile.digest), engine: result.engine })} ${progressWords(totalProgress())}.`);
}
const standInterests = () => data.hasInterests && [h("h2", {}, say("heading-interests")),
wholeInterests().length === 0 ? h("p", {}, say("label-interests-none"))
: h("ul", {}, wholeInterests().map((row) => h("li", {}, `${row.person}: ${row.text}`)))];
function paperView(result) {
const sides = [sideOne(result), sideTwo(result)].map((blocks) => h("div", { class: "sheet" }, blocks));
const paper = h("main", {}, sides);
spellOut(paper);
const items = wayItems(result);
add(paper, [annex("heading-steps", result.steps.map(stepPart)),
annex("heading-reservations", [...result.holds, ...result.reservations ?? [], ...result.conditions].filter(isTrue)
.map((point) => named(data.titles[point.id], wholeSentence(point.text)))),
items && annex("form-take", [wayTable(items)]),
annex("heading-all-actions", [allActions("heading-next-actions", result.actions.filter((action) => action.text)
.map((action) => `${actionWords(action)} (${ownerWords(action)})`)), allActions("commissioner-heading", owedTexts(result))].filter(Boolean)),
annex("form-check-together", contradictionsPart(result)?.slice(1)),
annex("heading-open", openByOwner(result) && [h("ul", {}, result.openQuestions.map((id) => h("li", {}, questionLink(id))))]),
annex("heading-interests", wholeInterests().length > 0 && [h("ul", {}, wholeInterests().map((row) => h("li", {}, `${row.person}: ${row.text}`)))]),
annex("heading-tailoring", data.tailoring.reasons.length > 0 && [h("ul", {}, data.tailoring.reasons.map((text) => h("li", {}, text)))])]);
for (const element of paper.querySelectorAll("button, input, [data-screen]")) element.remove();
for (const element of paper.querySelectorAll("a, label")) element.replaceWith(...element.childNodes);
for (const element of paper.querySelectorAll("details")) element.setAttribute("open", "");
return paper;
}
const annex = (title, content) => content && content.flat(Infinity).filter(Boolean).length > 0
&& h("details", { class: "annex" }, h("summary", {}, h("h2", {}, say(title))), content);
const allActions = (heading, texts) => texts.length > 0 && [h("h3", {}, say(heading, {
commissioner: draft.commissioner || say("the-commissioner"), name: draft.name })), h("ul", {}, texts.map((text) => h("li", {}, text)))];
const paperTitle = () => say(isCommissioner() ? "commissioner-title" : "report-title", { name: draft.name });
function bodyLine() {
const { commissioner } = draft;
const practices = wholePractices();
const size = figure(practices.reduce((sum, row) => sum + Number(row.patients), 0));
const members = practices.length > 0
&& say("list-more", { first: counted("members", practices.length), last: say("members-size", { size }) });
return [capital(kindByID.get(draft.kind).name), members, say("label-as-of", { date: dateWords(draft.asOf) }),
commissioner && !isCommissioner() && say("label-commissioner", { name: commissioner })].filter(Boolean).join(" · ");
}
function spellOut(paper) {
const left = new Map(Object.entries(data.abbreviations));
const isKept = (node) => node.parentElement.closest("h1, h2, h3, .note, dl, .stairs, .ticks, .w, .kept, th:not(.plain), strong");
const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
if (left.size === 0 || isKept(node)) continue;
node.data = node.data.replace(/(?<=(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]* +)[\p{L}\p{N}]+/gu, (word) => {
const short = left.has(word) ? word : word.replace(/s$/, "");
const name = left.get(short);
if (!name) return word;
left.delete(short);
return `${name}${short === word ? "" : "s"} (${word})`;
});
}
}
async function saveStand() {
deciding.finish();
plan.finish();
const style = await (await gunzipped(bytesOf(data.paperStyle))).text();
const title = paperTitle();
const running = `${draft.name} · ${dateWords(draft.asOf)}`.replace(/[^A-Za-z0-9 ,.]/gu, (sign) => `\\${sign.codePointAt(0).toString(16)} `);
const head = h("header", {}, h("p", { class: "kicker" }, data.ruleSet.title), h("h1", { class: title.length > 60 ? "long" : null }, title),
h("p", { class: "meta" }, bodyLine()));
const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const body = (head.outerHTML + paperView(engine.result).outerHTML).replaceAll(" data-style=", " style=");
offer(`${fileStem()}-where-it-stands.html`, `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"${document.dir ? ` dir="${document.dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(title)}</title>
<style>${style.replace("RUNNING", () => running)}</style>
</head>
<body class="paper">
${body}
</body>
</html>
`);
}
"""##,
  // 16-plan.js
##"""
const plan = {
result: null,
ticked: new Set(),
isAsked: false,
timer: 0,
get isThere() { return engine.exports?.readiness_plan !== undefined; },
begin() {
[this.result, this.isAsked] = [null, false];
clearTimeout(this.timer);
if (!this.isThere || !engine.result) return;
const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
this.timer = setTimeout(() => later(() => this.work(), { timeout: 500 }), 250);
},
work() {
if (!engine.result || !isPlanShown()) return;
[this.result, this.isAsked] = [this.ask(), true];
if (this.result) {
const items = new Set(this.result.items.map((item) => item.question));
for (const id of this.ticked) if (!items.has(id)) this.ticked.delete(id);
if (this.ticked.size > 0) this.result = this.ask() ?? this.result;
}
drawPlan();
},
finish() {
if (this.isThere && engine.result && !this.result) this.work();
},
ask() {
try {
const input = this.ticked.size > 0 ? JSON.stringify({ tick: [...this.ticked] }) : "{}";
send(new TextEncoder().encode(input));
const length = engine.exports.readiness_plan();
return length > 0 ? JSON.parse(receive(length)) : null;
} catch {
return null;
}
},
};
window.addEventListener("beforeprint", () => plan.finish());
const isPlanShown = () => document.querySelector("[data-plan]") !== null;
function planPlace(full) {
const place = h("div", { "data-plan": full ? "full" : "short" }, planContent(full));
if (plan.isThere && engine.result && !plan.result) plan.begin();
return place;
}
function drawPlan() {
for (const place of document.querySelectorAll("[data-plan]")) {
const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
fill(place, planContent(place.dataset.plan === "full"));
if (focused) document.getElementById(focused)?.focus();
}
}
function planContent(full) {
if (!plan.isThere || !engine.result || (plan.isAsked && !plan.result)) return null;
const heading = full ? "h2" : "h3";
if (!plan.result) return [h(heading, {}, say("form-take")), h("p", { class: "hint" }, say("form-working"))];
const { state, items } = plan.result;
if (state === "reached" || (items.length === 0 && state !== "impossible")) {
return state === "reached" ? null : [h(heading, {}, say("form-take")), h("p", {}, planWords())];
}
if (!full) {
return [h(heading, {}, say("form-take")), h("p", {}, planWords()),
h("ul", {}, items.slice(0, 3).map((item) => h("li", {}, itemText(item)))),
items.length > 3 && h("p", { class: "hint" }, say("form-and-more", { count: items.length - 3 })), h("p", {}, link(say("form-all-of-it"), "stand"))];
}
return [h(heading, { id: "plan-title" }, planHeading()), planSummary(),
items.length > 0 && planTable(items), plan.result.ticked && tickedPart(plan.result.ticked)];
}
function planWords() {
const { state, goal, items, days, isProven, end, blockedBy } = plan.result;
const step = stepByID.get(goal?.step)?.title ?? say("form-the-next-step");
if (state === "impossible") {
const gates = (blockedBy ?? []).map((each) => gateByID.get(each.gate)?.title).filter(Boolean);
return gates.length > 0 ? say("form-no-way-gates", { step, gates: list(gates) }) : say("form-no-way", { step });
}
const range = days.atLeast === days.atMost ? counted("form-days", days.atMost) : counted("form-days-range", days.atMost, { least: days.atLeast });
const aim = state === "held" ? say("form-aim-clear") : say("form-aim-step", { step });
const changes = counted("form-changes", items.length);
return `${say(end ? "form-plan-by" : "form-plan", { changes, aim, days: range, date: dateWords(end ?? "") })} `
+ say(isProven && state !== "best-found" ? "form-plan-proven" : "form-plan-best");
}
const isWay = ({ state, items, end }) => (state === "planned" || state === "best-found") && items.length > 0 && Boolean(end);
const planHeading = () => (isWay(plan.result) && plan.result.goal?.step
? say("heading-take", { step: stepByID.get(plan.result.goal.step).title }) : say("form-take"));
function planSummary() {
if (!isWay(plan.result)) return h("p", {}, planWords());
const { items, days, months, from, end, isProven, findOutFirst } = plan.result;
const own = items.filter((item) => isForCommissioner(item.owner)).length;
return [
h("p", {}, oneOrMany("route-summary", items.length, {
days: days.atMost, months, work: counted("guide-action-days", days.atMost), time: counted("months", months), date: dateWords(end), start: dateWords(from),
})),
[days.atLeast < days.atMost && oneOrMany("route-range", findOutFirst.length || engine.result.openQuestions.length, { least: days.atLeast, most: days.atMost }),
!isProven && say("route-not-proven"),
data.hasCommissioner && !isCommissioner() && say(own > 0 ? "route-commissioner-needed" : "route-commissioner-spared",
{ commissioner: draft.commissioner || say("the-commissioner"), count: own })].filter(Boolean).map((text) => h("p", { class: "hint" }, text)),
];
}
const isForCommissioner = (owners) => data.commissioners[draft.kind]?.includes((owners ?? "").split(" ")[0]) ?? false;
function itemText(item) {
const action = item.actions[0] ?? engine.result.actions.find((each) => each.code !== null && each.code === item.code);
return action?.text ? withNames(action.text) : questionByID.get(item.question)?.ask ?? item.question;
}
function planTable(items) {
return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-labelledby": "plan-title" }, h("table", { class: "plan" },
h("caption", {}, say("form-tick")),
h("thead", {}, h("tr", {}, [say("form-if-we-did"), say("label-change"), say("label-owner"), say("form-days-heading"), say("form-by")].map((word) => h("th", { scope: "col" }, word)))),
h("tbody", {}, items.map(planRow))));
}
function planRow(item) {
const question = questionByID.get(item.question);
const now = !question ? item.from : standing(question) === "mend" ? say("form-to-be-checked") : answerWords(question);
return h("tr", {}, h("td", {}, option("checkbox", "plan", `plan-${item.question}`, itemText(item), {
value: item.question, checked: plan.ticked.has(item.question),
on: {
change: (event) => {
if (event.target.checked) plan.ticked.add(item.question);
else plan.ticked.delete(item.question);
plan.result = plan.ask() ?? plan.result;
drawPlan();
if (plan.result.ticked) announce(ladderWords(plan.result.ticked));
},
},
})), h("td", {}, questionLink(item.question), h("br", {}), `${say("label-now")}: ${capital(now)}`, h("br", {}),
`${say("label-needed")}: ${capital(item.to)}`, item.findOutFirst && h("span", { class: "hint" }, ` ${say("label-find-out-first")}`)),
h("td", { "data-label": say("label-owner") }, capital(ownerWords(item))), h("td", { "data-label": say("form-days-heading") }, String(item.days)),
h("td", { "data-label": say("form-by") }, dateWords(item.end ?? "")));
}
function tickedPart(result) {
return h("div", { class: "notice", id: "ticked" }, h("h3", {}, say("form-with-ticked")), h("ul", { class: "steps" },
result.steps.filter((step) => step.state !== "not-applicable").map((step) =>
h("li", {}, h("strong", {}, stepByID.get(step.id).title), h("span", {}, stepState(step))))));
}
const ladderWords = (result) => result.steps.filter((step) => step.state !== "not-applicable" && step.state !== "not-sought")
.map((step) => `${stepByID.get(step.id).title}: ${stepState(step).toLowerCase()}`).join(". ");
"""##,
  // 16-report.js
##"""
const oneOrMany = (id, count, values) => say(plurals.select(count) === "one" ? `${id}-one` : id, { count, ...values });
function reliedOn(result) {
const { evidence, openQuestions: open } = result;
const clashes = result.contradictions.filter((point) => point.severity === "error").length;
return [
evidence && oneOrMany("evidence-note", evidence.answered, { name: draft.name, shown: evidence.shown, answered: evidence.answered }),
shownSentence(result), open.length === 0 ? say("label-open-none") : counted("label-open", open.length),
clashes > 0 && counted("label-disagree", clashes), ...notJudged(result),
].filter(Boolean);
}
function notJudged(result) {
if ((result.reservations ?? []).some(isTrue)) return [];
return result.holds.filter((point) => point.state === "unknown").slice(0, 2).map((point) => {
const title = data.titles[point.id] ?? "";
const open = point.questions.map((id) => questionByID.get(id)).filter((question) => question && result.openQuestions.includes(question.id));
return open.length === 0 ? say("label-not-judged-score", { title })
: say("label-not-judged", { title, questions: open.slice(0, 2).map((each) => shortened(`${each.code} ${each.ask}`, 60)).join(" ") });
});
}
function openByOwner(result) {
const counts = new Map();
for (const question of result.openQuestions.map((id) => questionByID.get(id)).filter(Boolean)) {
const owner = capital(question.answeredBy === "" ? say("label-the-body") : nameOfActor(question.answeredBy));
counts.set(owner, (counts.get(owner) ?? 0) + 1);
}
return counts.size > 0 && [h("h2", {}, say("heading-open")),
h("p", {}, [...counts].map(([owner, count]) => `${owner}: ${count}`).join(" · "))];
}
const clearing = (result) => result.holds.filter((hold) => isTrue(hold) && data.clears[hold.id])
.map((hold) => h("p", {}, say("label-clears", { text: wholeSentence(data.clears[hold.id]) })));
function strengths(result) {
const gates = result.steps.filter((step) => step.state !== "not-sought" && step.state !== "not-applicable").reverse()
.flatMap((step) => step.gates.filter((gate) => gate.outcome === "met").map((gate) => gateByID.get(gate.id).title));
const groups = result.sections.filter((section) => section.state === "scored").flatMap((section) => {
const { title, rules } = sectionByID.get(section.id);
const isFull = (group) => {
const counting = group.rules.map((index) => section.rules[index]).filter((rule) => rule.contribution !== null);
return counting.length > 1 && counting.every((rule) => rule.mark === "1");
};
return rules.filter(isFull).map((group) => say("label-group-strength", { section: title, group: group.title }));
});
return listUnder("heading-strengths", [...gates.slice(0, 4), ...groups].slice(0, 6));
}
const listUnder = (heading, texts) => texts.length > 0
&& [h("h2", {}, say(heading, { commissioner: draft.commissioner || say("the-commissioner"), name: draft.name })),
h("ul", {}, texts.map((text) => h("li", {}, text)))];
function actionWords(action) {
const day = expectedWords(action);
return day ? `${withNames(action.text)} (${day})` : withNames(action.text);
}
function expectedWords(action) {
const question = data.questions.find((each) => each.code !== "" && each.code === action.code);
const expected = question ? answerOf(question.id).expected : "";
return isISODate(expected) ? say(expected < draft.asOf ? "expected-was" : "expected-by", { date: dateWords(expected) }) : "";
}
const isFirst = (result, action) => (result.firstActions ?? []).includes(action.code ?? action.rule);
const furtherActions = (result) => result.actions.filter((action) => !isFirst(result, action) && action.text).slice(0, 10);
function actionsPart(result) {
const first = result.actions.filter((action) => isFirst(result, action) && action.text);
const further = furtherActions(result);
const owners = [...new Set(further.map(ownerWords))];
return [h("h2", {}, say("form-next-actions")), first.length === 0 ? h("p", {}, say("label-actions-none"))
: h("ol", {}, first.map((action) => h("li", {}, actionWords(action), h("span", { class: "hint" }, ` ${capital(ownerWords(action))}.`)))),
further.length > 0 && [h("h2", {}, say("heading-by-owner")), h("dl", {}, owners.map((owner) => [h("dt", {}, capital(owner)),
further.filter((action) => ownerWords(action) === owner).map((action) => h("dd", {}, actionWords(action)))]))],
listUnder("commissioner-heading", (result.commissionerActions ?? []).map((action) => withNames(action.text)).slice(0, 5))];
}
const unscored = (result) => [["not-sought", "label-not-sought"], ["not-applicable", "label-not-applicable"]].map(([state, id]) => {
const names = result.sections.filter((section) => section.state === state).map((section) => sectionByID.get(section.id).title);
return names.length > 0 && h("p", { class: "hint" }, say(id, { names: names.join("; ") }));
});
function termsIn(texts) {
const cut = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const all = texts.map(cut);
const stands = (term) => all.some((text) => text.some((_, at) => term.every((word, index) => {
const said = text[at + index];
return said === word || (index === term.length - 1 && said === `${word}s`);
})));
return data.glossary.filter(([short]) => cut(short).length > 0 && stands(cut(short)));
}
function wordsIn(parts) {
const used = termsIn([h("div", {}, parts).textContent]);
return used.length > 0 && [h("h2", {}, say("heading-words")), h("dl", {}, used.map(([short, means]) =>
[h("dt", {}, short), h("dd", {}, means)]))];
}
"""##,
  // 16-room.js
##"""
class Room {
constructor(lines) { this.tenths = lines * 10; }
take(wanted) { this.tenths -= wanted; }
takeIfThere(wanted) {
if (wanted > this.tenths) return false;
this.tenths -= wanted;
return true;
}
fit(items, tenthsOf) {
const end = items.findIndex((item, index) => !this.takeIfThere(tenthsOf(item)) && index > 0);
return end < 0 ? items : items.slice(0, end);
}
}
const linesOf = (text, width = 112) => Math.ceil([...text].length / width);
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
const rest = (count) => count > 0 && h("p", { class: "note" }, say("label-in-annex", { count }));
const shortened = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text);
"""##,
  // 16-scores.js
##"""
const parted = (fraction) => `${fraction}/1`.split("/").slice(0, 2).map(BigInt);
const isBelow = ([above, below], [otherAbove, otherBelow]) => above * otherBelow < otherAbove * below;
function percent(fraction) {
const [above, below] = parted(fraction);
return Number((above * 200n + below) / (below * 2n));
}
function shareWords(fraction, isExact = false) {
const share = parted(fraction);
for (let places = 0; ; places += 1) {
const scale = 10n ** BigInt(2 + places);
const scaled = (share[0] * scale * 2n + share[1]) / (share[1] * 2n);
const isOnItsSide = (limit) => isBelow(share, parted(limit)) === isBelow([scaled, scale], parted(limit));
if (places < 6 && (isExact ? (share[0] * scale) % share[1] !== 0n : !data.limits.every(isOnItsSide))) continue;
const text = String(scaled).padStart(places + 1, "0");
return percentWords(places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
}
}
function bandWords(section) {
const names = Object.values(data.bands);
const bandOf = (fraction) => {
const index = data.limits.findIndex((limit) => isBelow(parted(fraction), parted(limit)));
return names[index < 0 ? names.length - 1 : index];
};
const [low, high] = [section.low, section.high].map((end) => (end === null ? null : bandOf(end)));
return low === high || low === null || high === null ? data.bands[section.band] ?? section.band : say("label-band-two", { low, high });
}
function scoreWords(section) {
const isOpen = section.low !== null && section.high !== null && section.low !== section.high;
const between = (text) => (isOpen ? say("list-more", { first: text, last: say("form-between",
{ low: shareWords(section.low), high: shareWords(section.high) }) }) : text);
switch (section.state) {
case "scored": return between([shareWords(section.exact), bandWords(section)].filter(Boolean)
.reduce((first, last) => say("list-more", { first, last })));
case "withheld": return between(say("form-too-little"));
case "not-scored": return say("form-not-scored");
case "not-sought": return uncapital(say("form-not-sought"));
default: return uncapital(say("form-not-applicable"));
}
}
function sectionsTable(result) {
const shown = result.sections.filter((section) => section.state !== "not-applicable");
return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": say("form-sections") }, h("table", { class: "scores" },
h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("form-section")), h("th", { scope: "col" }, say("label-score"), scoreAxis()))),
h("tbody", {}, shown.map((section) => h("tr", {}, h("th", { scope: "row" }, sectionByID.get(section.id).title),
h("td", {}, scoreBar(section), scoreWords(section), h("span", { class: "hint" }, answeredWords(section)), openCountsOf(section)))))),
h("p", { class: "hint" }, say("label-bar-key")));
}
function openCountsOf(section) {
const { openCounts } = sectionByID.get(section.id);
return openCounts !== "" && h("p", { class: "hint" }, capital(openCounts));
}
function answeredOf(section) {
const graded = section.rules.filter((rule) => (rule.role === "graded" || (rule.role === "commissioner" && isCommissioner())) && !["does-not-apply", "not-applicable"].includes(rule.state));
return graded.length > 0 ? say("label-of-answered",
{ answered: graded.filter((rule) => rule.state === "answered").length, of: graded.length }) : "";
}
const answeredWords = (section) => (answeredOf(section) ? say("list-more", { first: "", last: answeredOf(section) }) : "");
function drawn(height, name, shapes) {
const make = ([tag, attributes, text]) => {
const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
if (text) element.textContent = text;
return element;
};
const picture = make(["svg", { viewBox: `-12 0 224 ${height}`, width: 224, height, "aria-hidden": "true", class: name }]);
picture.append(...shapes.map(make));
return picture;
}
const scoreAxis = () => drawn(18, "bar axis", [0, 25, 50, 75, 100].flatMap((mark) => [
["text", { x: mark * 2, y: 11 }, String(mark)], ["rect", { x: mark * 2 - 0.5, y: 14, width: 1, height: 4 }]]));
function shownPercent(section) {
const shown = onlyShown()?.sections.find((other) => other.id === section.id);
return shown?.state === "scored" ? shown.percent : 0;
}
function scoreBar(section) {
if (section.low === null || section.high === null) return null;
const [low, high] = [percent(section.low) * 2, percent(section.high) * 2];
const all = (section.percent ?? 0) * 2;
const shown = Math.min(shownPercent(section) * 2, all);
let stripes = "";
for (let x = shown + 2; x < all; x += 4) stripes += `M${x} 3v10`;
const d = `M${low} 3v10M${low} 8H${high}M${high} 3v10`;
return drawn(16, "bar", [
["rect", { x: 0, y: 3, width: 200, height: 10, class: "track" }],
["rect", { x: shown, y: 3, width: all - shown, height: 10, class: "said" }], ["path", { d: stripes, class: "stripes" }],
["rect", { x: 0, y: 3, width: shown, height: 10, class: "value" }],
...data.limits.map((limit) => ["rect", { x: percent(limit) * 2 - 0.5, y: 0, width: 1, height: 16, class: "limit" }]),
...(low === high ? [] : [["path", { d, class: "halo" }], ["path", { d, class: "whisker" }]]),
]);
}
const unitOfOne = (unit) => unit.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
function answerWords(question, answer = answerOf(question?.id)) {
if (!question) return "";
if (answer.state === "not-known") return uncapital(say("form-not-known"));
if (answer.state === "not-applicable") return `${uncapital(say("form-not-applicable"))}${answer.reason ? `: ${answer.reason}` : ""}`;
if (answer.value === "") return say("form-no-answer");
if (isSingle(question)) return choiceLabel(question, answer.value);
if (isSeveral(question)) return list(answer.value.split(" ").map((id) => choiceLabel(question, id)));
if (isDate(question)) return dateWords(answer.value);
if (isMoney(question)) return say("number-money", { currency: data.currency, amount: digits(answer.value) });
if (isPerCent(question)) return percentWords(answer.value);
const isOne = answer.value === "1" && data.language.startsWith("en");
return question.unit ? `${answer.value} ${isOne ? unitOfOne(question.unit) : question.unit}` : answer.value;
}
"""##,
  // 16-side-one.js
##"""
function sideOne(result) {
const room = new Room(62 - 16 - (paperTitle().length > 60 ? 2 : 0));
return [
holdBox(result, room), verdictPart(result, room), tailoredPart(room), reservationsBox(result, room),
!isCommissioner() && result.steps.length > 0
&& h("ol", { class: "stairs", "aria-label": say("label-steps") }, result.steps.map((step) => rung(result, step))),
reliedPart(result, room), askBox(result, room), nextPart(result, room),
columns(declaredPart(), ownWordsPart(result), signPart(result)),
];
}
const columns = (...parts) => h("div", { class: "pair" }, parts.filter(Boolean).map((part) => h("div", {}, part)));
const named = (title, text) => h("p", {}, h("strong", {}, `${title}.`), ` ${text}`);
function holdBox(result, room) {
const holds = result.holds.filter(isTrue);
if (holds.length === 0) return false;
const lead = verdict(result);
room.take(40 + 16 * linesOf(lead, 72));
const settle = ({ id }) => {
if (!data.clears[id]) return false;
const text = wholeSentence(data.clears[id]);
room.take(11 * linesOf(text));
return h("p", {}, say("label-clears", { text }));
};
const further = holds.slice(1, 3).map((hold) => {
const [title, text] = [data.titles[hold.id], wholeSentence(hold.text)];
room.take(11 * linesOf(title + text));
return [named(title, text), settle(hold)];
});
return h("div", { class: "hold" }, h("h2", {}, say("heading-hold")), h("p", { class: "lead" }, lead), settle(holds[0]), further, rest(holds.length - 3));
}
function verdictPart(result, room) {
if (isHeld(result)) return false;
const [lead, beside] = [verdict(result), besideVerdict(result)];
room.take(16 * linesOf(lead, 76) + 4 + sum(beside.map((text) => 12 * linesOf(text))));
return [h("p", { class: "lead" }, lead), beside.map((text) => h("p", {}, text))];
}
function tailoredPart(room) {
const { by, loosened } = data.tailoring;
room.take(sum(by.map((text) => 12 * linesOf(text, 115) + 3)) + sum(loosened.map(([lead, text]) => 13 * linesOf(lead + text, 100)))
+ (loosened.length > 0 ? 6 : 0));
return [by.map((text) => h("p", { class: "note" }, text)), loosened.map(([lead, text]) => h("p", {}, h("strong", {}, lead), ` ${text}`))];
}
function reservationsBox(result, room) {
const reservations = (result.reservations ?? []).filter(isTrue);
const said = isHeld(result) ? 0 : reservations.length > 2 ? 1 : reservations.length;
const left = [...reservations, ...result.conditions.filter(isTrue)].slice(said);
if (left.length === 0) return false;
const most = isHeld(result) ? 2 : 4;
const lines = left.slice(0, most).map((point) => [data.titles[point.id], wholeSentence(point.text)]);
room.take(20 + sum(lines.map(([title, text]) => 12 * linesOf(title + text))));
return [h("h2", {}, say("heading-reservations")),
h("div", { class: "cond" }, lines.map(([title, text]) => named(title, text)), rest(left.length - most))];
}
function rung(result, step) {
const { number, title } = stepByID.get(step.id);
const isShown = onlyShown()?.steps.some((other) => other.id === step.id && other.state === "reached") ?? true;
const look = { reached: isShown ? "shown" : "said", "working-towards": "way", "cannot-tell": "way", "not-sought": "unsought",
"not-applicable": "apart" }[step.state];
return h("li", { class: look }, h("span", { class: "no" }, number === "0" ? say("label-step-none") : say("label-step", { number })), " ",
h("b", {}, title), " ", h("span", { class: "st" }, rungWords(result, step, isShown)));
}
function rungWords(result, step, isShown) {
if (step.state === "not-applicable" || step.state === "not-sought") return say(step.state);
if (step.state === "reached") {
const waits = waitsFor(result, step);
const standing = waits ? say("in-place-not-counted", { gate: waits }) : say("state-reached");
return isShown ? standing : say("label-step-said", { standing });
}
const state = say(`state-${step.state}`);
return step.state === "nothing-known" ? state
: `${state}: ${counted("requirements-in-place", step.gates.length, { met: step.gatesMet })}`;
}
function waitsFor(result, step) {
const place = result.steps.indexOf(step);
if (place <= result.steps.findIndex((other) => other.id === result.confirmedStep)) return null;
const below = result.steps.slice(0, place).find((other) => other.state !== "not-applicable" && other.state !== "reached");
const gate = below?.gates.find((each) => each.outcome !== "met");
return gate ? gateByID.get(gate.id).title : null;
}
function reliedPart(result, room) {
const [relied, means] = [reliedOn(result), patients(result)];
const height = (texts) => 15 + sum(texts.map((text) => 12 * linesOf(text, 46)));
room.take(Math.max(height(relied), height(means)) + 6);
return columns([h("h2", {}, say("heading-relied-on")), relied.map((text) => h("p", {}, text))], forWhom(result));
}
function askBox(result, room) {
const verb = askOf(result);
const ask = say(`board-ask-${verb}`, { name: draft.name });
room.take(42 + 11 * linesOf(ask));
return h("div", { class: "ask" }, h("h2", {}, say("heading-asked")), h("p", {}, ask),
h("ul", { class: "ticks" }, choicesOf(verb).map((id) => h("li", {}, say(id)))));
}
function decidingQuestions(result) {
const ids = result.steps.filter(isOpenStep).flatMap((step) => step.gates).flatMap((gate) => deciding.found.get(gate.id)?.questions ?? []);
return [...new Set(ids)].map((id) => questionByID.get(id)).filter(Boolean).map((question) => `${question.code} ${question.ask}`);
}
function paperTable(title, columns, rows, name = null, axis = null) {
const isPlain = (column) => !/['"\\&<>\n]/.test(column);
const labels = columns.map((column, index) => (index > 0 && isPlain(column) ? `--c${index + 1}:'${column}'` : "")).filter(Boolean);
return h("table", { class: name, "data-style": labels.join(";") }, h("caption", { class: "same" }, title),
h("thead", {}, h("tr", {}, columns.map((column, index) => h("th", { scope: "col" }, column, index === 1 && axis)))),
h("tbody", {}, rows));
}
const firstActions = (result) => result.actions.filter((action) => isFirst(result, action) && action.text);
const wayItems = (result) => (plan.result && !isHeld(result) && !isCommissioner() && isWay(plan.result) && plan.result.goal?.step
? plan.result.items : null);
const apartFrom = (items, result) => firstActions(result).filter((action) => !items.some((item) => itemText(item) === withNames(action.text)));
function nextPart(result, room) {
const items = wayItems(result);
const apart = items ? apartFrom(items, result) : [];
const later = items ? 130 + (apart.length > 0 ? 40 : 0) : 70;
const questions = askOf(result) === "inform" ? decidingQuestions(result) : [];
const parts = [];
if (questions.length > 0 && (!items || room.tenths >= later + 60)) {
room.take(16);
const shown = [];
for (const text of questions.slice(0, 6)) {
if (shown.length > 0 && room.tenths < 11 * linesOf(text) + later) break;
room.take(11 * linesOf(text));
shown.push(text);
}
parts.push(h("h2", {}, say("heading-find-out")), h("ul", {}, shown.map((text) => h("li", {}, text))), rest(questions.length - shown.length));
}
return [parts, items ? wayPart(items, apart, room) : actionsTable(firstActions(result), room)];
}
function actionsTable(first, room) {
const heading = h("h2", {}, say("heading-next-actions"));
if (first.length === 0) return [heading, h("p", {}, say("label-actions-none"))];
const shown = room.fit(first, (action) => 11 * Math.max(linesOf(withNames(action.text), 60), linesOf(ownerWords(action), 24)) + 5);
return [heading, paperTable(say("heading-next-actions"), ["label-what", "label-owner", "label-by-when"].map((id) => say(id)), shown.map((action) =>
h("tr", {}, h("th", { scope: "row", class: "plain" }, h("p", {}, withNames(action.text))), h("td", { class: "w" }, capital(ownerWords(action))),
h("td", { class: "w" }, expectedWords(action) || say("label-not-stated")))))];
}
function wayPart(items, apart, room) {
const summary = planSummary().flat().filter(Boolean);
room.take(55 + 11 * linesOf(summary[0].textContent) + 9 * (summary.length - 1) + (apart.length > 0 ? 40 : 0));
const shown = room.fit(items.slice(0, 5), (item) => 9 * Math.max(linesOf(itemText(item), 28) + (item.findOutFirst ? 1 : 0),
linesOf(nowWords(item), 27) + linesOf(item.to, 27), linesOf(ownerWords(item), 14), 3) + 4);
const isFull = room.tenths < 40;
const left = rest(items.length - shown.length + (isFull ? apart.length : 0));
const lines = apart.map((action) => `${withNames(action.text)} (${ownerWords(action)})`);
const said = isFull ? [] : lines.slice(0, 1);
for (const text of isFull ? [] : lines.slice(1)) {
if (!room.takeIfThere(11 * linesOf(text))) break;
said.push(text);
}
return [h("h2", {}, planHeading()), summary, wayTable(shown), left,
said.length > 0 && [h("h2", {}, say("heading-next-actions")), h("ul", {}, said.map((text) => h("li", {}, text))), rest(lines.length - said.length)]];
}
function nowWords(item) {
const question = questionByID.get(item.question);
if (!question) return item.from;
const { state, value } = answerOf(question.id);
if (state === "not-applicable" || engine.states.get(question.id) === "does-not-apply") return say("not-applicable");
if (state === "not-known") return say("not-known");
return value === "" ? say("label-no-answer") : answerWords(question);
}
function wayTable(items) {
const note = (text) => h("p", { class: "note" }, text);
const row = (item) => h("tr", {}, h("th", { scope: "row", class: "plain" }, h("p", {}, itemText(item)),
item.findOutFirst && note(say("label-find-out-first"))),
h("td", {}, note(`${say("label-now")}: ${nowWords(item)}`), note(`${say("label-needed")}: ${item.to}`)),
h("td", { class: "w" }, capital(ownerWords(item))), h("td", { class: "w" }, dateWords(item.end ?? "")), h("td", {}, timeline(item)));
return paperTable(planHeading(), ["label-what", "label-change", "label-owner", "label-by-when", "label-over-time"].map((id) => say(id)),
items.map(row), "bars");
}
function timeline({ start, end }) {
const parts = (date) => date.split("-").map(Number);
const [year, month] = parts(plan.result.from);
const offset = (month - 1) % 3;
const quarters = Math.max(Math.floor((offset + plan.result.months + 3) / 3), 1);
const place = (date) => {
const [y, m, d] = parts(date);
const tenths = ((y - year) * 12 + m - month + offset) * 10 + Math.floor(Math.min(d, 30) / 3);
return Math.min(Math.max(Math.floor(200 * tenths / (quarters * 30)), 0), 200);
};
const [left, right] = [place(start), Math.min(Math.max(place(end), place(start) + 4), 200)];
const ticks = Array.from({ length: quarters - 1 }, (_, index) =>
["rect", { x: Math.floor(200 * (index + 1) / quarters), y: 1, width: 1, height: 14, class: "limit" }]);
return drawn(16, "bar", [["rect", { x: 0, y: 3, width: 200, height: 10, class: "track" }], ...ticks,
["rect", { x: left, y: 3, width: right - left, height: 10, class: "value" }]]);
}
function declaredPart() {
const heading = h("h2", {}, say("heading-interests"));
const rows = wholeInterests();
if (rows.length === 0) return [heading, h("p", {}, say("label-interests-none"))];
const texts = rows.map((row) => shortened(row.person ? `${row.person}: ${row.text}` : row.text, 140));
const shown = new Room(6).fit(texts, (text) => 10 * linesOf(text, 32));
return [heading, h("ul", {}, shown.map((text) => h("li", {}, text))), rest(texts.length - shown.length)];
}
function ownWordsPart(result) {
const name = shortened(draft.name, 32);
return [h("h2", {}, say("heading-own-words", { name })), h("div", { class: "space" },
h("p", { class: "note" }, say(askOf(result) === "note" ? "label-write-here-noted" : "label-write-here", { name })))];
}
function signPart(result) {
const isNoted = askOf(result) === "note";
return [h("h2", {}, say(isNoted ? "heading-noted" : "heading-sign")),
[...(isNoted ? [] : ["sign-decision"]), "sign-name", "sign-date"].map((id) => h("p", { class: "sign" }, say(id)))];
}
"""##,
  // 16-side-two.js
##"""
function sideTwo(result) {
const room = new Room(48);
const last = lastPart(result, room);
const areas = areasPart(result, room);
const tailored = tailoringPart(room);
const strong = strengths(result);
if (strong) room.take(20 + 11 * Math.floor((strong[1].children.length + 1) / 2));
return [areas, strong, furtherPart(result, room), owedPart(result, room), openByOwner(result), tailored, last];
}
const hidesScores = () => draft.form === "short" && !data.scoresShortForm;
function areasPart(result, room) {
const shown = result.sections.filter((section) => section.state !== "not-applicable" && section.state !== "not-sought");
room.take(20);
if (shown.length > 0) {
room.take(hidesScores() ? 30 + 17 * shown.length : 45 + sum(shown.map((section) => 17 + 13 * areaNotes(section).length)));
}
const names = unscored(result).filter(Boolean);
room.take(sum(names.map((line) => 10 * linesOf(line.textContent, 125))));
for (const line of names) line.className = "note";
return [h("h2", {}, say("heading-sections")), shown.length > 0 && areasTable(shown), names];
}
function areasTable(shown) {
const title = (section) => h("th", { scope: "row" }, sectionByID.get(section.id).title);
const words = (...content) => h("td", { class: "w" }, content.flat().filter(Boolean).length > 0 ? content : say("label-nothing"));
if (hidesScores()) {
return paperTable(say("heading-sections"), [say("label-area"), say("label-answered")], shown.map((section) =>
h("tr", {}, title(section), words(answeredOf(section)))));
}
const columns = ["label-area", "label-score", "label-score", "label-range", "label-answered", "label-shown-only"].map((id) => say(id));
const limits = data.limits.length > 0 && `${say("label-limits", { limits: data.limits.map((limit) => shareWords(limit, true)).join(", ") })}.`;
const row = (section) => h("tr", {}, title(section), h("td", {}, scoreBar(section)),
words(capital(figureOf(section)), areaNotes(section).map((text) => h("p", { class: "note" }, text))),
words(rangeOf(section) || say("label-range-fixed")), words(answeredOf(section)), words(shownFigure(section)));
return [paperTable(say("heading-sections"), columns, shown.map(row), "bars", scoreAxis()),
h("p", { class: "note" }, [say("label-bar-key"), limits].filter(Boolean).join(" "))];
}
const sectionState = (section) => (section.state === "scored" ? bandWords(section) || say("state-scored") : say(`state-${section.state}`));
const figureOf = (section) => (section.state === "scored" ? `${shareWords(section.exact)} ${sectionState(section)}` : sectionState(section));
const rangeOf = ({ low, high }) => (low !== null && high !== null && low !== high
? say("label-band-two", { low: shareWords(low), high: shareWords(high) }) : "");
function shownFigure(section) {
const shown = onlyShown()?.sections.find((other) => other.id === section.id);
if (!shown) return "";
return ["not-applicable", "not-sought"].includes(shown.state) ? say(shown.state) : figureOf(shown);
}
function areaNotes(section) {
const { openCounts } = sectionByID.get(section.id);
return [section.state === "withheld" && section.answeredPercent !== null && data.withholdBelow !== ""
&& say("label-withheld", { share: percentWords(section.answeredPercent), needed: shareWords(data.withholdBelow) }), openCounts].filter(Boolean);
}
function furtherPart(result, room) {
const all = result.actions.filter((action) => !isFirst(result, action) && action.text);
if (all.length === 0) return false;
room.take(40);
const shown = room.fit(all.slice(0, 10), (action) => 11 * linesOf(withNames(action.text), 88) + 2);
const owners = [...new Set(shown.map(ownerWords))];
return [h("h2", {}, say("heading-by-owner")),
paperTable(say("heading-by-owner"), [say("label-owner"), say("label-what")], owners.map((owner) => h("tr", {},
h("th", { scope: "row" }, capital(owner)), h("td", {}, h("ul", {}, shown.filter((action) => ownerWords(action) === owner)
.map((action) => h("li", {}, actionWords(action)))))))), rest(all.length - shown.length)];
}
function owedTexts(result) {
if (isCommissioner()) return [];
const isShared = ({ kind, owner }) => kind !== "rule"
&& (owner ?? "").split(" ").some((id) => data.commissioners[draft.kind]?.includes(id));
return [...result.actions.filter(isShared), ...result.commissionerActions ?? []].map((action) => withNames(action.text));
}
function owedPart(result, room) {
const texts = owedTexts(result);
if (texts.length === 0) return false;
room.take(40);
const shown = room.fit(texts.slice(0, 5), (text) => 6 * linesOf(text, 54));
return [listUnder("commissioner-heading", shown), rest(texts.length - shown.length)];
}
function tailoringPart(room) {
const { reasons } = data.tailoring;
const shown = [];
for (const text of reasons) if (room.takeIfThere((shown.length === 0 ? 52 : 0) + 12 * linesOf(text, 106))) shown.push(text);
if (reasons.length === 0) return false;
if (shown.length > 0) return [listUnder("heading-tailoring", shown), rest(reasons.length - shown.length)];
room.take(12);
return h("p", { class: "note" }, `${say("heading-tailoring")}: ${say("label-in-annex", { count: reasons.length })}`);
}
function lastPart(result, room) {
const { notFor, howToRead } = data;
const words = paperTerms(result);
const digest = digestLine(result);
const lines = (texts, width) => sum(texts.map((text) => linesOf(text, width)));
room.take(32 + 9 * Math.floor((lines(notFor, 54) + 2) / 2)
+ 10 * Math.max(lines(howToRead, 54), lines(words.map(([, text]) => text), 42)) + 10 + 9 * linesOf(digest, 125));
const read = [h("h2", {}, say("heading-how-to-read")), h("ul", {}, howToRead.map((text) => h("li", {}, text)))];
return [h("h2", {}, say("heading-not-for")), h("ul", {}, notFor.map((text) => h("li", {}, text))),
columns(read, words.length > 0 && [h("h2", {}, say("heading-words")),
h("dl", {}, words.map(([short, text]) => [h("dt", {}, short), h("dd", {}, text)]))]),
h("p", { class: "note" }, digest)];
}
function paperTerms(result) {
const standing = [...result.holds, ...result.reservations ?? [], ...result.conditions].filter(isTrue);
const texts = [verdict(result), say(`board-ask-${askOf(result)}`, { name: draft.name }), ...besideVerdict(result), ...patients(result),
...result.actions.slice(0, 12).flatMap((action) => [withNames(action.text ?? ""), ownerWords(action)]), ...owedTexts(result).slice(0, 5),
...standing.flatMap((point) => [data.titles[point.id], wholeSentence(point.text)]),
...result.steps.map((step) => stepByID.get(step.id).title), ...data.sections.map((section) => section.title)];
const used = termsIn(texts);
const isShort = ([short]) => /^[\p{Lu}\p{N}]+$/u.test(short);
const room = new Room(6);
return [...used.filter(isShort), ...used.filter((term) => !isShort(term))].filter(([, text]) => room.takeIfThere(10 * linesOf(text, 40)));
}
function digestLine(result) {
const digest = (text) => `${(text ?? "").slice(0, 19)}…`;
return say("label-digest", { id: result.ruleSet.id, version: result.ruleSet.version, digest: digest(result.ruleSet.digest),
answers: digest(result.profile.digest), engine: result.engine });
}
"""##,
  // 17-check.js
##"""
let isChecked = false;
let problems = [];
let typing = "";
const isBeingTyped = (id) => typing !== "" && typing === id;
function findProblems() {
const found = headProblems();
const flawed = new Set();
for (const question of data.questions) {
const answer = draft.answers[question.id];
if (!answer) continue;
for (const problem of answerProblems(question, answer)) {
found.push(problemAt([question.id], problem.text, problem.field));
if (problem.isAnswer) flawed.add(question.id);
}
}
for (const theirs of differing()) {
const said = say("form-differs", { answer: short(answerWords(questionByID.get(theirs.question), theirs)), source: theirs.by || say("form-nobody") });
found.push({ ...problemAt([theirs.question], said), isChoice: true });
}
for (const finding of engine.findings) {
const question = questionByID.get(finding.question);
if (!question || flawed.has(question.id)) continue;
flawed.add(question.id);
found.push(problemAt([question.id], `“${short(answerWords(question))}” ${finding.message}`));
}
for (const point of engine.points) {
const questions = point.questions.filter((id) => questionByID.has(id));
if (questions.length > 0 && !questions.some((id) => flawed.has(id))) found.push(problemAt(questions, wholeSentence(point.text)));
}
return found;
}
function problemAt(questions, said, field) {
const question = questionByID.get(questions[0]);
return { view: `section/${question.home.id}`, field: field ?? question.id, questions, said,
text: `${question.code || short(question.ask)}: ${said}` };
}
function allIsWell() {
if (totalProgress().asked === totalProgress().open) return [say("form-check-nothing"), say("form-check-none")];
if (isPack) {
return [say("form-check-alone"), say("form-check-part")];
}
if (engine.state !== "ready" || !engine.result) {
return [say("form-check-alone"), say("form-check-no-engine")];
}
return [say("form-check-well"), say("form-check-all")];
}
function checkView() {
isChecked = true;
problems = findProblems();
const total = totalProgress();
const [title, words] = problems.length > 0 ? [say("form-check-these"), ""] : allIsWell();
return [
h("h1", {}, title), words && h("p", { class: "lead" }, words),
problems.length > 0 && h("div", { class: "summary", role: "alert", id: "summary" },
h("h2", {}, counted("form-points", problems.length)),
h("ul", {}, problems.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))),
h("p", {}, `${capital(progressWords(total))}. `, total.open > 0
&& counted("form-no-answers", total.open)),
draft.strays.length > 0 && [h("h2", {}, say("form-strays")), h("ul", {}, firstOf(draft.strays.map((stray) =>
`${stray.question}: ${stray.value || stray.state || say("form-no-value")}`))),
textButton(say("form-remove-these"), () => {
set("strays", []);
redraw();
announce(say("form-removed"));
})],
h("p", { class: "actions" }, link(say("form-all-sections"), "tasks", { class: "button" }),
link(say("form-save"), "save", { class: "button second" })),
];
}
function showFieldProblems(id) {
for (const place of document.getElementById(`q-${id}`)?.querySelectorAll("[data-problem-of]") ?? []) {
const field = place.dataset.problemOf;
const text = problems.find((problem) => problem.field === field)?.said ?? "";
if (text !== "" && isBeingTyped(field)) continue;
place.hidden = text === "";
if (place.textContent !== text) place.textContent = text;
document.getElementById(field)?.setAttribute("aria-invalid", String(text !== ""));
}
}
function showProblem(id, place) {
showFieldProblems(id);
const found = problems.filter((problem) => problem.questions?.includes(id) && !problem.isChoice
&& !document.getElementById(`${problem.field}-problem`)?.dataset.problemOf);
const text = found.map((problem) => `${problem.said}.`.replace(/([.?!])\.$/, "$1")).join(" ");
if (text !== "" && [typing.slice(2), typing.slice(2).replace(/-\d+$/, "")].includes(id)) return;
place.hidden = text === "";
if (place.textContent !== text) place.textContent = text;
for (const input of document.querySelectorAll(`#v-${CSS.escape(id)}, [name="a-${CSS.escape(id)}"]`)) {
if (input.id === `v-${id}`) input.setAttribute("aria-invalid", String(text !== ""));
else if (text !== "") input.setAttribute("aria-describedby", place.id);
else input.removeAttribute("aria-describedby");
}
}
"""##,
  // 18-packs.js
##"""
const ownScript = document.currentScript.textContent;
const ownStyle = document.querySelector("style").textContent;
const ownPolicy = document.querySelector("meta[http-equiv]").content;
const ownShell = [...document.body.children].filter((element) => element.tagName !== "SCRIPT").map((element) => element.outerHTML)
.join("\n");
function owners() {
const asked = data.sections.flatMap(askedQuestions);
return byName(data.parties).map(({ name, parties }) => ({ name, parties,
questions: asked.filter((question) => parties.some((party) => party.id === question.answeredBy)) }))
.filter((owner) => owner.questions.length > 0);
}
function othersView() {
const missing = headProblems().filter(isInTheWay);
const recipient = h("input", { id: "recipient", class: "input w20", type: "text", autocomplete: "off", value: data.recipient });
return [
h("h1", {}, say("form-others")),
h("p", { class: "lead" }, say("form-others-lead")),
missing.length > 0 ? h("div", { class: "notice" }, h("p", {}, say("form-others-first")),
h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
h("div", { class: "field" }, h("label", { for: "recipient", class: "strong" }, say("form-recipient")),
h("p", { class: "hint" }, say("form-recipient-hint")), recipient),
h("ul", { class: "tasks", id: "owners" }, owners().map(({ name, parties, questions }) => h("li", {},
h("div", {}, h("strong", {}, capital(name)), h("p", { class: "hint" },
counted("form-owner-questions", questions.length, { progress: progressWords(progressOf(questions)) }))),
h("p", { class: "count" }, button([say("form-make"), unseen(say("form-for", { name }))],
() => makePack([{ parties, questions }], plain(recipient.value)), "second", { id: `pack-${parties[0].id}` })),
option("checkbox", "together", `with-${parties[0].id}`, [say("form-together"), unseen(say("form-with-others", { name }))],
{ value: parties[0].id })))),
h("p", { class: "hint" }, say("form-together-hint")),
h("p", { class: "actions" }, button(say("form-make-together"), () => {
const ticked = owners().filter(({ parties }) => document.getElementById(`with-${parties[0].id}`).checked);
if (ticked.length > 0) makePack(ticked, plain(recipient.value));
else announce(say("form-tick-first"));
}, "second", { id: "pack-together" })), saved],
h("h2", {}, say("form-files-back")),
h("p", { class: "actions" }, link(say("form-take-in"), "save/file", { class: "button second" })),
];
}
function makePack(chosen, recipient) {
const parties = chosen.flatMap((owner) => owner.parties);
offer(`${fileStem()}-form-for-${parties.map((party) => party.id).join("-and-")}.html`,
packPage(parties, chosen.flatMap((owner) => owner.questions), recipient));
saved.scrollIntoView({ block: "nearest" });
}
function packPage(parties, questions, recipient) {
const ids = new Set(questions.map((question) => question.id));
const part = JSON.parse(document.getElementById("rule-set").textContent);
part.pack = { ids: parties.map((party) => party.id), names: byName(parties).map(({ name }) => name), head: packHead() };
part.recipient = recipient;
[part.steps, part.glossary] = [[], []];
part.questions = part.questions.filter((question) => ids.has(question.id));
for (const section of part.sections) {
for (const group of section.groups) group.questions = group.questions.filter((id) => ids.has(id));
section.groups = section.groups.filter((group) => group.questions.length > 0);
}
part.sections = part.sections.filter((section) => section.groups.length > 0);
const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
return `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"${document.dir ? ` dir="${document.dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${quoted(ownPolicy.replace(" 'wasm-unsafe-eval'", ""))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${quoted(say("form-part-page-title", { title: data.ruleSet.title, names: list(part.pack.names) }))}</title>
<style>${ownStyle}</style>
</head>
<body>
${ownShell}
<script type="application/json" id="rule-set">${JSON.stringify(part).replaceAll("<", "\\u003c")}</${"script"}>
<script>${ownScript}</${"script"}>
</body>
</html>
`;
}
const packHead = () => ({ id: bodyID(), name: draft.name, kind: draft.kind, asOf: draft.asOf, form: draft.form });
"""##,
  // 18-save.js
##"""
const saved = h("div", { id: "saved", "aria-live": "polite" });
const fileStem = () => [bodyID() || "no-name-yet", isISODate(draft.asOf) ? draft.asOf : "no-date-yet"].join("-");
function fileState() {
const total = totalProgress();
return isComplete(total) ? "complete" : `${total.answered}-of-${total.asked}`;
}
function offer(name, text, place = saved) {
const type = name.endsWith(".xml") ? "application/xml" : name.endsWith(".html") ? "text/html" : name.endsWith(".csv") ? "text/csv" : "application/json";
const address = URL.createObjectURL(new Blob([text], { type }));
const anchor = h("a", { href: address, download: name });
document.body.append(anchor);
anchor.click();
anchor.remove();
setTimeout(() => URL.revokeObjectURL(address), 60000);
const area = h("textarea", { id: "copy-text", class: "input", rows: 6, readonly: true, spellcheck: "false",
"aria-label": say("form-text-of", { name }) });
const told = h("p", { class: "understood", role: "status" });
fill(place, h("div", { class: "notice" }, h("h2", {}, say("form-saved-as", { name })),
h("p", {}, say("form-downloads")),
h("details", { on: { toggle: (event) => { if (event.target.open) area.value = text; } } },
h("summary", {}, say("form-show-text")), h("div", { class: "more" }, area, button(say("form-copy-text"), async () => {
area.focus();
area.select();
try {
await navigator.clipboard.writeText(text);
told.textContent = say("form-copied");
} catch {
told.textContent = say("form-selected");
}
}, "second"), told))));
}
function saveDraft() {
if (!saved.isConnected) {
window.addEventListener("hashchange", saveDraft, { once: true });
go("save");
return;
}
offer(`${fileStem()}-${isPack ? `answers-${data.pack.ids.join("-")}` : "draft"}-${fileState()}.json`, draftFile());
saved.scrollIntoView({ block: "nearest" });
hasUnsavedChanges = false;
showStatus();
}
function saveView() {
fill(saved);
const missing = isPack ? [] : headProblems();
return [
h("h1", {}, say("form-save")),
h("h2", {}, say("form-save-draft")),
h("p", {}, say("form-save-draft-lead")),
h("p", { class: "actions" }, button(say(isPack ? "form-save-answers-file" : "form-save-draft-file"), saveDraft, "", { id: "save-draft" })),
isPack && h("p", {}, data.recipient ? say("form-send-to", { name: data.recipient })
: say("form-send")),
!isPack && profilePart(missing),
!isPack && h("p", {}, pieces("form-stand-page", { stand: link(say("form-stand"), "stand") })),
saved, openPart(),
h("h2", {}, say("form-print")), h("p", {}, say("form-print-lead")),
h("p", { class: "actions" }, button(say("form-print-all"), () => window.print(), "second")),
h("h2", {}, say("form-stop")),
h("p", {}, say("form-stop-lead")),
h("p", { class: "actions" }, button(say("form-remove-draft"), removeDraft, "second", { id: "remove-draft" })),
];
}
function profilePart(missing) {
const bare = h("input", { type: "checkbox", id: "bare" });
const name = (ending) => `${fileStem()}-profile-${fileState()}${bare.checked ? "-shared" : ""}.${ending}`;
const leftOut = draft.practices.length - wholePractices().length + draft.interests.length - wholeInterests().length;
const barring = missing.filter(isInTheWay);
return [
h("h2", {}, say("form-hand-on")),
h("p", {}, data.recipient ? say("form-profile-to", { name: data.recipient })
: say("form-profile")),
barring.length > 0 ? h("div", { class: "notice" }, h("p", {}, say("form-before-profile")),
h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
leftOut > 0 && h("p", { class: "problem" }, counted("form-rows-unfit", leftOut), " ", link(say("form-check-answers"), "check")),
h("div", { class: "options" }, h("div", { class: "option" }, bare,
h("label", { for: "bare" }, say("form-bare")))),
h("p", { class: "actions" },
button(say("form-download-profile"), () => offer(name("xml"), profileXML(bare.checked)), "", { id: "download-profile" }),
button(say("form-download-json"), () => offer(name("json"), profileJSON(bare.checked) + "\n"), "second",
{ id: "download-json" }),
button(say("form-download-sheet"), () => offer(name("csv"), sheetCSV()), "second", { id: "download-sheet" }))],
];
}
let isSureToRemove = false;
function removeDraft(event) {
if (!isSureToRemove) {
isSureToRemove = true;
event.target.textContent = say("form-sure");
announce(say("form-press-again"));
return;
}
if (store.slot) store.remove(store.slot);
store.leave();
draft = blankDraft();
[hasUnsavedChanges, isChecked, isSureToRemove] = [false, false, false];
assess();
go("start");
}
"""##,
  // 18-sheet.js
##"""
const sheetHeadings = ["rule set", "version", "code", "question", "what is asked", "possible answers", "answer", "why not applicable",
"answered by", "expected", "evidence", "evidence dated", "note"];
function sheetCSV() {
const row = (values) => sheetHeadings.map((heading) => sheetCell(values[heading] ?? "")).join(",");
const filled = (values) => row({ "rule set": data.ruleSet.id, version: data.ruleSet.version, ...values });
const lines = [sheetHeadings.join(",")];
const head = [["profile-id", bodyID()], ["profile-name", clean(draft.name)], ["profile-kind", draft.kind],
["profile-as-of", draft.asOf], ["profile-target", draft.target], ["profile-form", draft.form],
...(clean(draft.since) ? [["profile-since", clean(draft.since)]] : []),
["profile-commissioner", clean(draft.commissioner)],
...wholePractices().map((each) => ["profile-practice", `${each.code}; ${each.name}; ${each.patients}`]),
...wholeInterests().map((each) => ["profile-interest", `${each.person}; ${each.text}`])];
for (const [question, answer] of head) lines.push(filled({ question, answer }));
for (const question of data.questions) {
if (isAsked(question)) lines.push(...sheetRowsOf(question).map(filled));
}
for (const stray of draft.strays) lines.push(filled({ question: stray.question, answer: stray.state || stray.value, note: stray.note }));
return `\uFEFF${lines.join("\r\n")}\r\n`;
}
function sheetRowsOf(question) {
const parts = answerParts(answerOf(question.id));
const base = { code: question.code, question: question.id, "what is asked": question.ask, "possible answers": possibleAnswers(question) };
const first = { ...base, answer: parts.state || parts.value, "why not applicable": parts.reason, "answered by": parts.by,
expected: parts.expected, note: parts.note };
const pieces = parts.evidence.map((item) => ({ evidence: item.text, "evidence dated": item.dated }));
if (pieces.length === 0) return [first];
return [{ ...first, ...pieces[0] }, ...pieces.slice(1).map((piece) => ({ ...base, ...piece }))];
}
function possibleAnswers(question) {
const own = isSingle(question) || isSeveral(question)
? question.choices.map((choice) => (question.type === "yes-no" ? choice.id : `${choice.id} = ${choice.label}`))
: [isDate(question) ? say("answer-form-date-as", { date: traits(question).form, example: "2013-10-31" })
: `${traits(question).form}${unitWords(question)}`];
const claim = question.notApplicable === null ? [] : [say("sheet-say-why", { state: "not-applicable" })];
return [...own, "not-known", ...claim].join(" | ");
}
function sheetCell(text) {
const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
"""##,
  // 19-open.js
##"""
const outcome = h("div", { id: "opened", "aria-live": "polite" });
function openPart() {
return [
h("h2", {}, say(isPack ? "form-go-on-file" : "form-open")),
h("div", { class: "field" }, h("label", { for: "file" }, say(isPack ? "form-answers-file" : "form-any-file")),
h("input", { type: "file", id: "file",
on: {
change: async (event) => {
await openFile(event.target.files[0]);
event.target.value = "";
},
} })),
h("details", {}, h("summary", {}, say("form-paste-text")), h("div", { class: "more" },
field({ id: "file-text", label: say("form-file-text"), long: true, plain: true }),
button(say("form-open-text"), () => openText(document.getElementById("file-text").value), "second",
{ id: "open-text" }))),
outcome, differencesPart(),
];
}
async function openFile(file) {
if (!file) return;
if (file.size > largestFile) {
refuseFile(say("form-file-large", { name: file.name, size: Math.max(Math.round(file.size / 1048576), 1) }));
return;
}
let bytes;
try {
bytes = new Uint8Array(await file.arrayBuffer());
} catch {
refuseFile(say("form-file-unread", { name: file.name }));
return;
}
const refusal = otherFormat(bytes);
if (refusal) refuseFile(say(refusal, { name: file.name }));
else if (bytes[0] === 0x50 && bytes[1] === 0x4B) takeRead(await readWorkbook(bytes));
else {
const { text, note } = decodeText(bytes);
openText(text, note);
}
}
function otherFormat(bytes) {
const begins = (text) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
if (begins("%PDF")) return "form-file-pdf";
if (begins("\u00D0\u00CF\u0011\u00E0")) {
return "form-file-old";
}
return "";
}
function decodeText(bytes) {
if (bytes[0] === 0xFF && bytes[1] === 0xFE) return { text: new TextDecoder("utf-16le").decode(bytes) };
if (bytes[0] === 0xFE && bytes[1] === 0xFF) return { text: new TextDecoder("utf-16be").decode(bytes) };
try {
return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
} catch {
return { text: new TextDecoder("windows-1252").decode(bytes), note: say("form-file-windows") };
}
}
function refuseFile(words) {
fill(outcome, h("div", { class: "notice" }, h("h2", {}, say("form-not-opened")), h("p", {}, words),
h("p", {}, say("form-unchanged"))));
}
function openText(text, note) {
if (text.length > largestFile) return refuseFile(say("form-text-large"));
const read = readFileText(text);
if (note) read.notes?.unshift(note);
return takeRead(read);
}
function takeRead(read) {
if (read.refusal) refuseFile(read.refusal);
else if (isPack && read.pack?.join() !== data.pack.ids.join()) {
refuseFile(say("form-file-other-part", { names: list(data.pack.names) }));
} else if (isPack && data.pack.head && ["id", "asOf"].some((name) => read.draft[name] !== data.pack.head[name])) {
refuseFile(say("form-file-other-head", bothHeads(data.pack.head, read.draft)));
} else if (read.pack && !isPack) takePart(read);
else if (isUntouched()) {
replaceDraft(read.draft);
showOpened(read, say("form-opened", { name: read.draft.name || say("form-nameless-draft") }));
} else askBeforeReplacing(read);
}
function askBeforeReplacing(read) {
const many = (answers) => counted("form-answers", Object.values(answers).filter(hasWord).length);
fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, say("form-filled-already")),
h("p", {}, say("form-here-and-file", { name: draft.name || say("form-nameless"), answers: many(draft.answers),
other: read.draft.name || say("form-nameless"), others: many(read.draft.answers) })), misfits(read.notes),
h("p", { class: "actions" }, button(say("form-replace"), () => {
replaceDraft(read.draft);
showOpened(read, say("form-replaced"));
}, "", { id: "replace-draft" }), button(say("form-add-missing"), () => showTaken(read), "second",
{ id: "add-missing" }))));
outcome.firstChild.focus();
}
function showOpened(read, words) {
fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, words), misfits(read.notes),
pointsOf(() => true),
h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" }))));
redraw();
outcome.firstChild.focus();
}
function pointsOf(isRead) {
const found = findProblems().filter((problem) => !problem.isMissing && !problem.isChoice && isRead(problem));
return found.length > 0 && [h("p", {}, `${counted("form-points", found.length)}:`),
h("ul", { id: "points" }, firstOf(found.map((problem) => link(problem.text, `${problem.view}/${problem.field}`))))];
}
const bothHeads = (here, theirs) => ({ name: here.name || say("form-no-name"), date: dateWords(here.asOf) || say("form-date-missing"),
other: theirs.name || say("form-no-name"), theirs: dateWords(theirs.asOf) || say("form-date-missing") });
const misfits = (notes) => notes.length > 0
&& [h("p", {}, `${say("form-misfits")}:`), h("ul", { id: "misfits" }, firstOf(notes))];
function firstOf(lines) {
const shown = lines.slice(0, 200).map((line) => h("li", {}, line));
return lines.length > shown.length ? [shown, h("li", {}, say("form-and-more", { count: lines.length - shown.length }))] : shown;
}
"""##,
  // 19-taking.js
##"""
function takePart(read) {
const theirs = read.draft;
const isOther = theirs.name && draft.name && (theirs.id && bodyID() ? theirs.id !== bodyID() : theirs.name !== draft.name);
const isOtherDate = theirs.asOf && isISODate(draft.asOf) && theirs.asOf !== draft.asOf;
if (!isOther && !isOtherDate) return showTaken(read);
fill(outcome, h("div", { class: "notice", tabindex: "-1" },
h("h2", {}, say(isOther ? "form-other-body" : "form-other-date")),
h("p", {}, say("form-not-taken", bothHeads(draft, theirs))), misfits(read.notes),
h("p", { class: "actions" }, button(say("form-take-anyway"), () => showTaken(read), "second", { id: "take-anyway" }))));
outcome.firstChild.focus();
return null;
}
function takeIn(read) {
const other = read.draft;
const report = { taken: [], also: [], stays: [], same: 0 };
takeHead(other, read.pack !== null, report);
takeRows(other, report);
for (const [id, answer] of Object.entries(other.answers)) {
if (!hasWord(answer) && !hasDetail(answer)) continue;
if (read.pack) {
answer.by ||= other.by;
answer.at ||= read.saved ?? "";
}
const mine = answerOf(id);
if (!hasWord(mine)) {
draft.answers[id] = { ...answer, note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
if (hasWord(answer)) report.taken.push(id);
} else if (isSameWord(mine, answer)) {
draft.answers[id] = { ...mine, by: mine.by || answer.by, expected: mine.expected || answer.expected,
note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
report.same += 1;
} else if (hasWord(answer)) keepWaiting({ ...answer, question: id });
}
other.pending.forEach(keepWaiting);
for (const stray of other.strays) {
if (!draft.strays.some((known) => known.question === stray.question && known.value === stray.value)) {
draft.strays.push(stray);
}
}
changed();
return report;
}
function keepWaiting(theirs) {
const isKnown = (each) => each.question === theirs.question && isSameWord(each, theirs) && each.by === theirs.by;
if (!draft.pending.some(isKnown)) draft.pending.push(theirs);
}
function takeHead(other, isPart, { also, stays }) {
const theirs = headRows(other);
if (!isPart) {
headRows().forEach(([what, here], index) => {
const said = theirs[index][1];
if (said && !here) also.push(what);
else if (said && said !== here) stays.push(say("form-stays", { what, here, theirs: said }));
});
}
if (!bodyID()) draft.id = other.id;
for (const name of ["name", "kind", "asOf", "target", "commissioner", "since", "by"]) draft[name] ||= other[name];
}
function takeRows(other, { also, stays }) {
const inWords = (row) => `${row.name}, ${row.patients}`;
const key = (row) => clean(row.code || row.name).toLowerCase();
const added = other.practices.filter((row) => !draft.practices.some((mine) => key(mine) === key(row)));
for (const row of draft.practices) {
const theirs = other.practices.find((each) => key(each) === key(row));
if (theirs && inWords(theirs) !== inWords(row)) {
stays.push(say("form-stays", { what: row.code || member, here: inWords(row), theirs: inWords(theirs) }));
}
}
const interests = other.interests.filter((row) => !draft.interests.some((mine) => mine.person === row.person && mine.text === row.text));
if (added.length > 0) also.push(members);
if (interests.length > 0) also.push(say("form-file-interests"));
draft.practices.push(...added);
draft.interests.push(...interests);
}
const bothNotes = (mine, theirs) => [...new Set([mine.note, theirs.note])].filter(Boolean).join(" – ");
const bothEvidence = (mine, theirs) => [...mine.evidence, ...theirs.evidence.filter((item) =>
!mine.evidence.some((known) => known.text === item.text && known.dated === item.dated))];
function showTaken(read) {
const { taken, also, stays, same } = takeIn(read);
fill(outcome, h("div", { class: "notice", tabindex: "-1" },
h("h2", {}, taken.length > 0 || differing().length === 0 ? counted("form-taken", taken.length) : say("form-all-answered")),
also.length > 0 && h("p", {}, say("form-also-taken", { things: list(also) })),
same > 0 && h("p", {}, counted("form-same", same)),
stays.length > 0 && [h("p", {}, say("form-stays-here")), h("ul", { id: "stays" }, firstOf(stays))],
misfits(read.notes), pointsOf((problem) => problem.questions?.some((id) => taken.includes(id))),
h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" }))));
redraw();
outcome.firstChild.focus();
}
function differencesPart() {
const rows = differing().map((theirs) => ({ theirs, row: h("li", {}), words: "" }));
if (rows.length === 0) return null;
const heading = h("h3", { id: "differences-title" });
const hint = h("p", { class: "hint" }, say("form-until-you-choose"));
const draw = () => {
const left = differing();
heading.textContent = left.length === 0 ? say("form-settled") : counted("form-differ", left.length);
hint.hidden = left.length === 0;
for (const each of rows) {
const { theirs, row } = each;
const question = questionByID.get(theirs.question);
if (left.includes(theirs)) {
fill(row, difference(question, theirs, (words) => {
each.words = `, ${words}`;
draw();
row.firstChild.focus();
}));
} else fill(row, h("p", { tabindex: "-1" }, questionLink(question.id), `: ${answerWords(question)}${each.words}.`));
}
};
draw();
return h("div", { class: "notice" }, heading, hint, h("ul", { id: "differences", class: "differences" }, rows.map(({ row }) => row)));
}
function showDiffering(question) {
const place = document.getElementById(`${question.id}-differs`);
const waiting = differing().filter((theirs) => theirs.question === question.id);
const key = waiting.length === 0 ? "" : JSON.stringify([waiting, answerOf(question.id)]);
if (!place || (place.dataset.key ?? "") === key) return;
place.dataset.key = key;
fill(place, waiting.length > 0 && [h("p", { class: "strong" }, counted("form-differ", waiting.length)),
h("ul", { class: "differences" }, waiting.map((theirs) => h("li", {}, difference(question, theirs, (words) => {
fill(document.getElementById(`${question.id}-body`), answerControl(question));
refresh();
focusField(question.id);
announce(`${answerWords(question)}, ${words}.`);
}))))]);
}
function difference(question, theirs, settled) {
const mine = answerOf(question.id);
const said = (title, answer, label, use) => h("div", { class: "voice" }, h("p", { class: "hint" }, title),
h("p", {}, h("strong", {}, capital(answerWords(question, answer)))),
h("p", { class: "hint" }, [answer.by, answer.at && dateWords(answer.at)].filter(Boolean).join(", ") || say("form-nobody")),
answer.note && h("p", {}, answer.note),
answerProblems(question, answer).filter((problem) => problem.isAnswer).map((problem) => h("p", { class: "problem" }, problem.text)),
button([label, unseen(say("form-to", { name: question.code || question.ask }))], () => {
if (use) {
const { question: id, ...answer } = theirs;
setAnswer(id, { ...answer, note: bothNotes(mine, theirs), evidence: bothEvidence(mine, theirs) });
setAnswer(id, { at: theirs.at });
}
draft.pending = differing().filter((each) => each !== theirs);
changed();
settled(say(use ? "form-from-file" : "form-kept-here"));
}, "second"));
return [h("p", {}, questionLink(question.id)), h("div", { class: "voices" },
said(say("form-here"), mine, say("form-keep"), false), said(say("form-in-file"), theirs, say("form-use"), true))];
}
"""##,
  // 20-print.js
##"""
function printView() {
const asked = data.sections.filter((section) => askedQuestions(section).length > 0);
return [
h("h1", {}, say("form-page-title", { title: data.ruleSet.title })),
h("table", {}, h("tbody", {}, headRows().map(([name, value]) =>
h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value || "…………………………………"))))),
draft.practices.length > 0 && [h("h2", {}, words["form-members-title"]), h("p", {}, practiceTotal()),
h("ul", {}, draft.practices.map((row) => h("li", {}, `${row.code} ${row.name}: ${row.patients}`)))],
draft.interests.length > 0 && [h("h2", {}, say("heading-interests")),
h("ul", {}, draft.interests.map((row) => h("li", {}, `${row.person}: ${row.text}`)))],
asked.map((section) => [h("h2", {}, section.title),
askedQuestions(section).map((question) => h("div", { class: "printed" }, printedQuestion(question)))]),
h("p", { class: "hint" }, say("form-printed-rules", { id: data.ruleSet.id, version: data.ruleSet.version })),
];
}
const headRows = (of = draft) => [
[say("label-body"), of.name], [say("label-kind"), of.kind && kindByID.get(of.kind).name], [say("form-as-of"), dateWords(of.asOf)],
...(isPack ? [[say("form-answered-by-label"), of.by]] : [
...(data.steps.length === 0 ? []
: [[say("about-target"), of.target === "none" ? say("label-no-target") : stepByID.get(of.target)?.title ?? ""]]),
...(data.hasCommissioner ? [[say("form-commissioner-printed"), of.commissioner]] : []),
[say("form-form"), of.form === "short" ? say("form-as-first-pass") : uncapital(say("form-all-questions"))],
]),
];
function printedQuestion(question) {
const answer = answerOf(question.id);
const lines = [h("p", {}, h("strong", {}, `${question.code} ${question.ask}`))];
if (question.help) lines.push(h("p", { class: "hint" }, question.help));
if (hasWord(answer)) {
lines.push(h("p", {}, say("form-printed-answer", { answer: capital(answerWords(question)) })));
} else {
const boxes = (isSingle(question) || isSeveral(question) ? question.choices.map((choice) => choice.label)
: [`${capital(unitWords(question).trim() || say("form-answer"))}: …………………`]).map((label) =>
(isSingle(question) || isSeveral(question) ? `☐ ${label}` : label));
lines.push(h("p", { class: "boxes" }, [...boxes, `☐ ${say("form-not-known")}`, question.notApplicable !== null && `☐ ${say("form-printed-not-applicable")}`]
.filter(Boolean).map((box) => h("span", {}, box))));
}
for (const item of answer.evidence) {
lines.push(h("p", {}, say("label-evidence", { text: `${item.text}${item.dated ? `, ${dateWords(item.dated)}` : ""}` })));
}
if (answer.note) lines.push(h("p", {}, say("label-note", { text: answer.note })));
if (answer.expected) lines.push(h("p", {}, say("form-printed-expected", { date: dateWords(answer.expected) })));
if (answer.by) lines.push(h("p", {}, say("label-by", { name: answer.by })));
return lines;
}
"""##,
  // 21-app.js
##"""
const main = document.getElementById("main");
const aside = document.getElementById("aside");
const live = document.getElementById("live");
let current = { view: "start", detail: "", field: "" };
const announce = (words) => { live.textContent = words; };
const go = (target) => { location.hash = target; };
function startView() {
const drafts = store.drafts();
return [
h("h1", {}, data.ruleSet.title), h("p", { class: "lead" }, data.ruleSet.about),
isPack && h("p", { class: "inset" }, say("form-part-only", { names: list(data.pack.names) })),
h("ul", {}, h("li", {}, say("form-answer-what-you-can")),
h("li", {}, say("form-nothing-leaves")),
h("li", {}, words["form-privacy"])),
drafts.length > 0 && [h("h2", {}, say("form-drafts")), h("ul", { class: "tasks" }, drafts.map((found) =>
h("li", {}, h("span", {}, found.name, found.asOf && `, ${dateWords(found.asOf)}`,
found.version !== data.ruleSet.version && `, ${say("form-made-with", { version: found.version })}`,
h("span", { class: "hint" }, `, ${counted("form-answers", found.answers)}`, found.kept
&& `, ${say("form-last-changed", { date: dateWords(found.kept.slice(0, 10)), time: found.kept.slice(11, 16) })}`)),
h("span", { class: "count" }, textButton([say("form-go-on"), unseen(say("form-with", { name: found.name }))], () => goOn(found.key))))))],
h("p", { class: "actions" }, button(say("form-start"), () => {
store.leave();
[isChecked, hasUnsavedChanges, notesOfDraft] = [false, false, []];
draft = blankDraft();
assess();
go("about");
}, drafts.length > 0 ? "second" : "", { id: "start-new" }), link(say("form-open-file"), "save/file", { class: "button second" })),
];
}
function goOn(key) {
const read = store.load(key);
if (!read) {
announce(say("form-draft-unreadable"));
return;
}
store.begin(key);
replaceDraft(read.draft);
hasUnsavedChanges = false;
notesOfDraft = read.notes;
go("tasks");
}
let notesOfDraft = [];
const views = {
start: startView, about: aboutView, tasks: tasksView, section: () => sectionView(current.detail), stand: standView,
check: checkView, save: saveView, ...(isPack ? {} : { others: othersView, meeting: meetingView }),
};
if (isPack) delete views.stand;
function place() {
try {
return decodeURIComponent(location.hash.slice(1));
} catch {
return "";
}
}
function show() {
keepDissent();
const [view, ...rest] = place().split("/");
current = { view: Object.hasOwn(views, view) ? view : "start", detail: "", field: "" };
if (current.view === "section") [current.detail = "", current.field = ""] = rest;
else [current.field = ""] = rest;
fill(outcome);
redraw();
}
function redraw() {
keepDissent();
typing = "";
fill(main, views[current.view]());
document.title = `${main.querySelector("h1").textContent} – ${data.ruleSet.title}`;
for (const item of document.querySelectorAll("nav a")) {
const isHere = item.hash === `#${current.view}` || (item.hash === "#tasks" && ["section", "check", "meeting", "others"].includes(current.view));
if (isHere) item.setAttribute("aria-current", "page");
else item.removeAttribute("aria-current");
}
document.body.classList.toggle("with-aside", !isPack && ["section", "tasks", "meeting"].includes(current.view));
document.body.classList.toggle("meeting", current.view === "meeting");
refresh();
}
function redrawInPlace() {
const [top, hadFocus] = [window.scrollY, main.contains(document.activeElement)];
redraw();
if (hadFocus) focusField("");
window.scrollTo(0, top);
}
function focusField(id) {
const question = id && questionByID.has(id) && current.view !== "meeting" ? document.getElementById(`q-${id}`) : null;
const target = question ?? (id ? document.getElementById(id) : null);
if (!target) {
const heading = main.querySelector("#summary") ?? main.querySelector("h1");
heading.setAttribute("tabindex", "-1");
heading.focus({ preventScroll: true });
window.scrollTo(0, 0);
return;
}
target.scrollIntoView();
const inside = question?.querySelector("input:not([type=radio]):not([hidden]), input[type=radio]:checked");
(inside ?? target).focus();
}
function refresh() {
problems = findProblems();
if (!isPack && document.body.classList.contains("with-aside")) fillAside();
if (current.view === "about") showHeadProblems();
if (current.view === "meeting") refreshMeeting();
if (current.view !== "section") return;
const section = sectionByID.get(current.detail) ?? data.sections[0];
for (const question of section.questions) refreshQuestion(question);
refreshFolds(section.questions.filter((question) => document.getElementById(`q-${question.id}`)));
fill(document.getElementById("section-count"), sectionCount(section));
section.groups.forEach((group, index) => {
const count = document.getElementById(`group-${index}-count`);
const asked = group.questions.map((id) => questionByID.get(id)).filter(isAsked);
if (count) count.textContent = groupCount(asked);
});
}
function fillAside() {
const focused = aside.contains(document.activeElement) ? document.activeElement.hash : "";
fill(aside, asideContent());
if (focused) [...aside.querySelectorAll("a")].find((each) => each.hash === focused)?.focus();
}
onChange(() => {
assess();
announceSteps();
refresh();
store.later();
});
window.addEventListener("hashchange", () => {
show();
focusField(current.field);
});
document.querySelector(".skip").addEventListener("click", (event) => {
event.preventDefault();
main.focus();
});
window.addEventListener("pagehide", () => {
keepDissent();
if (hasUnsavedChanges) store.now();
if (store.slot) store.tell("gone");
});
window.addEventListener("pageshow", (event) => { if (event.persisted && store.slot) store.tell("here"); });
window.addEventListener("beforeunload", (event) => {
if (["off", "full"].includes(store.state) && hasUnsavedChanges) event.preventDefault();
});
window.addEventListener("storage", (event) => store.heard(event));
let isPressed = false;
let isLeft = false;
function lookAtLeft() {
isPressed = false;
if (isLeft) refresh();
isLeft = false;
}
document.addEventListener("mousedown", () => { isPressed = true; }, true);
for (const end of ["mouseup", "dragend", "keydown"]) document.addEventListener(end, () => setTimeout(lookAtLeft), true);
window.addEventListener("blur", lookAtLeft);
document.addEventListener("focusout", ({ target, relatedTarget }) => {
if (typing === "") return;
const home = target.id !== typing && document.getElementById(typing)?.closest(".question, .agreed");
if (home && home.contains(target) && (!relatedTarget || home.contains(relatedTarget))) return;
typing = "";
isLeft = true;
if (!isPressed) lookAtLeft();
});
const paper = document.getElementById("paper");
window.addEventListener("beforeprint", () => { if (current.view !== "stand") fill(paper, h("div", { role: "main" }, printView())); });
window.addEventListener("beforeprint", () => document.body.classList.toggle("on-paper", current.view !== "stand"));
window.addEventListener("afterprint", () => { fill(paper); document.body.classList.remove("on-paper"); });
function prepareShell() {
if (!isPack) return;
document.querySelector("header .title").textContent = say("form-part-title");
document.querySelector('nav a[href="#stand"]').parentElement.remove();
aside.remove();
}
async function begin() {
prepareShell();
store.probe();
const open = store.reopened();
const read = open && store.load(open);
if (read) {
draft = Object.assign(blankDraft(), read.draft, data.pack?.head);
notesOfDraft = read.notes;
store.begin(open);
}
document.getElementById("page").hidden = false;
show();
showStatus();
await startEngine();
assess();
const focused = document.activeElement?.id;
redraw();
if (focused) document.getElementById(focused)?.focus();
document.documentElement.dataset.engine = engine.state;
}
begin();
"""##,
  // 22-cells.js
##"""
const [mostColumns, mostFilledRows] = [64, 20000];
function columnName(column) {
const first = Math.floor(column / 26);
return (first > 0 ? columnName(first - 1) : "") + String.fromCharCode(65 + column % 26);
}
const cellName = (row, column) => `${columnName(column)}${row + 1}`;
function cellPlace(name) {
const [, letters = "", digits] = /^\$?([A-Z]*)\$?(\d*)/i.exec(name ?? "");
return [Number(digits || 0) - 1, [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}
function cellArea(name) {
const [first, last] = (name ?? "").split(":");
const [[top, left], [bottom, right]] = [cellPlace(first), cellPlace(last ?? first)];
return { name, top, left, bottom, right, has: (row, column) => row >= top && row <= bottom && column >= left && column <= right };
}
const isMarked = (element) => ["strike", "vertAlign"].some((name) => [...element.getElementsByTagNameNS("*", name)]
.some((mark) => !["0", "false", "off", "baseline"].includes(mark.getAttribute("val"))));
function sheetTable(name, tree, all, book) {
const table = { name, rows: [], told: new Map(), held: new Map(), merged: [], far: null, hidden: new Set() };
const filled = all(tree, "f").filter((each) => each.getAttribute("t") !== "shared" && each.hasAttribute("ref"))
.slice(0, 1000).map((each) => cellArea(each.getAttribute("ref")));
const hidesNoughts = all(tree, "sheetView").some((view) => ["0", "false", "off"].includes(view.getAttribute("showZeros")));
const places = new Set();
let [at, count] = [-1, 0];
for (const row of all(tree, "row")) {
const said = Number(row.getAttribute("r"));
at = said >= 1 && said <= 1048576 ? said - 1 : at + 1;
if (["1", "true", "on"].includes(row.getAttribute("hidden"))) table.hidden.add(at);
let column = -1;
for (const cell of [...row.children].filter((each) => each.localName === "c")) {
const named = cellPlace(cell.getAttribute("r"))[1];
column = named >= 0 ? named : column + 1;
let { text, told, held } = filled.some((area) => area.has(at, column)) ? { text: "", told: ["form-book-formula"] }
: shownCell(cell, book, hidesNoughts);
const place = `${at}:${column}`;
if (places.has(place)) [text, told] = ["", ["form-book-same"]];
places.add(place);
if (!text && !told) continue;
if (column >= mostColumns) {
table.far ??= [at, column, text];
continue;
}
if (!table.rows[at]) {
table.rows[at] = [];
count += 1;
}
while (table.rows[at].length < column) table.rows[at].push("");
table.rows[at][column] = text;
if (held) table.held.set(place, held);
if (told) table.told.set(place, told);
}
if (count > mostFilledRows) throw new TooLarge();
}
coverMerged(table, all(tree, "mergeCell"));
return table;
}
function coverMerged(table, merges) {
let left = merges.length > 2000 ? -1 : 1e6;
for (const merge of merges) {
const area = cellArea(merge.getAttribute("ref"));
table.merged.push(area);
for (let row = area.top; row <= Math.min(area.bottom, table.rows.length - 1); row += 1) {
left -= 1;
if (left < 0) throw new TooLarge();
(table.rows[row] ?? []).forEach((text, column) => {
if (!text || !area.has(row, column) || (row === area.top && column === area.left)) return;
table.rows[row][column] = "";
table.told.set(`${row}:${column}`, ["form-book-merged", { text: short(text), cells: area.name }]);
});
}
}
}
function shownCell(cell, { strings, styles, is1904 }, hidesNoughts) {
const inside = (part) => [...cell.children].find((each) => each.localName === part);
if (inside("f")) return { text: "", told: ["form-book-formula"] };
const style = styles[Number(cell.getAttribute("s") ?? 0)] ?? plainStyle;
const type = cell.getAttribute("t");
const value = inside("v")?.textContent ?? "";
const bare = value.trim();
const otherwise = (text) => ({ text: "", told: ["form-book-format", { text: short(text) }] });
const ofText = (text, marked = false) => {
const shown = shownText(text, style.format);
if (shown === null) return otherwise(text);
return shown && (marked || style.isMarked) ? { text: "", told: ["form-book-marked", { text: short(shown) }] } : { text: shown };
};
if (type === "inlineStr") return inside("is") ? ofText(richText(inside("is")), isMarked(inside("is"))) : { text: "" };
if (type === "str") return ofText(unescapedText(value));
if (bare === "") return { text: "" };
if (type === "s") {
const shared = /^\d+$/.test(bare) ? strings[Number(bare)] : undefined;
return shared ? ofText(shared.text, shared.isMarked) : { text: "", told: ["form-book-text"] };
}
if (type === "b") return { text: ["1", "true"].includes(bare) ? "TRUE" : "FALSE" };
if (type === "e") return { text: "", told: ["form-sheet-barred", { text: short(bare) }] };
if (type === "d") {
const day = /^(\d{4}-\d\d-\d\d)([T ][0:.]+Z?)?$/.exec(bare)?.[1];
return day ? { text: day } : otherwise(bare);
}
if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(bare)) return ofText(bare);
const number = Number(bare);
const shown = (hidesNoughts && number === 0) || !Number.isFinite(number) ? null : shownNumber(number, style.format, is1904);
if (shown === null) return otherwise(bare);
return style.isMarked ? { text: "", told: ["form-book-marked", shown] } : shown;
}
"""##,
  // 22-format.js
##"""
function builtInFormat(id) {
if (id === "9" || id === "10") return "0%";
if (/^[5-8]$/.test(id)) return "£0;-£0";
if (/^4[1-4]$/.test(id)) return '0;-0;"-"'.replaceAll("0", id % 2 ? "0" : "£0");
if (/^(14|15|2[7-9]|3[016]|5[0-478])$/.test(id)) return "d/m/y";
if (/^(16|17)$/.test(id)) return "d/m";
if (id === "22") return "d/m/y h:m";
return /^(18|19|20|21|3[2-5]|4[5-7]|5[56])$/.test(id) ? "h:m" : "General";
}
function formatOf(format) {
const known = /"([^"]*)"?|[\\!]([^])|_[^]|\*[^]|\[\$([^\]-]+)[^\]]*\]|\[(?![hms<>=])[^\]]*\]?/gi;
const sections = format.replace(known, (piece, quoted, single, sign) => {
const text = quoted ?? single ?? sign;
if (text === undefined) return piece[0] === "_" ? " " : "";
if (text === "%") return "\uFF05";
return /^[-+()./,£\s\u2212\u2013]*$/.test(text) ? text.replace(/[.,]/g, "/") : "\u0001";
}).split(";");
const text = sections.length > 3 || sections.at(-1).includes("@") ? sections.pop() : "@";
return { sections: sections.join("") === "" && sections.length < 2 ? ["General"] : sections, text };
}
const shownText = (text, format) => (text === "" || format.text.trim() === "@" ? text : null);
const plainFormat = (() => {
const signs = "[-+()£\\s\u2212\u2013]*";
return new RegExp(`^(${signs})(G|[#0?][#0?,\\s]*(?:\\.[#0?]*)?)(${signs}[%\uFF05]?${signs})$`);
})();
const heldDigits = new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 15 });
function shownNumber(number, { sections }, is1904) {
const isOwn = number < 0 && sections.length > 1;
const section = sections[number === 0 && sections.length > 2 ? 2 : isOwn ? 1 : 0].replace(/general/i, "G");
if (sections.some((each) => /\[[<>=]/.test(each))) return null;
if (/[dmyhs]/i.test(section)) return shownDay(number, section.toLowerCase(), is1904);
const [, before, places, after] = plainFormat.exec(section) ?? [];
if (!places || places.length > 20 || /,\s*(\.|$)/.test(places) || isOwn !== /[-(\u2212\u2013]/.test(before + after)) return null;
const size = Number((Math.abs(number) * (after.includes("%") ? 100 : 1)).toPrecision(15));
const [whole, part = ""] = places.split(".");
const count = (text, places) => text.match(places)?.length ?? 0;
if (places !== "G" && size < 1 && !places.includes("0")) return null;
const inWords = (digits) => `${number < 0 ? "-" : ""}${/£/.test(before + after) ? "£" : ""}${digits}${/[%\uFF05]/.test(after) ? "%" : ""}`;
const held = inWords(size < 1e-6 && size > 0 ? size : heldDigits.format(size));
return { held, text: places === "G" ? held : inWords(size.toLocaleString("en-GB", { useGrouping: whole.includes(","),
minimumIntegerDigits: Math.max(count(whole, /0/g), 1), minimumFractionDigits: count(part, /0/g),
maximumFractionDigits: count(part, /[0#?]/g) })) };
}
function shownDay(number, section, is1904) {
const [day, time] = section.split(/h|\[|s/);
const whole = Math.floor(number);
if (!/(^|[^d])dd?($|[^d])/.test(day) || !/m/.test(day) || !/y/.test(day) || section.includes("\u0001") || (time !== undefined && number !== whole)
|| whole >= 2958466 || (is1904 ? number < 0 : number < 1 || whole === 60)) return null;
const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
return { text: new Date(first + whole * 86400000).toISOString().slice(0, 10) };
}
"""##,
  // 22-headings.js
##"""
const textKey = (text) => plain(text).toLowerCase();
const headingWords = {
code: "label-code", "what is asked": "sheet-wording", "possible answers": "sheet-choices", answer: "sheet-answer",
"why not applicable": "sheet-reason", "answered by": "sheet-by", expected: "sheet-expected", evidence: "sheet-evidence",
"evidence dated": "sheet-dated", note: "sheet-note", owner: "sheet-owner", name: "label-name", patients: "form-member-size",
role: "sheet-role", interest: "sheet-interest", "room below": "sheet-room-below",
};
const headingKeys = new Map([...["rule set", "version", "question", "person", ...Object.keys(headingWords)].map((name) => [name, name]),
...Object.entries(headingWords).map(([name, id]) => [textKey(words[id]), name])]);
const headingKey = (cell) => (cell !== "" && cell.length < 61 ? headingKeys.get(textKey(cell)) : undefined);
function headingOf(row) {
const keys = row.map(headingKey);
const at = {};
keys.forEach((key, index) => { if (key) at[key] ??= index; });
const found = (holds, names) => ({ holds, at, keys, read: Object.values(names).map((name) => at[name]).filter((index) => index !== undefined) });
if (at.question !== undefined && at.answer !== undefined) return found("questions", sheetColumns);
if (at.code !== undefined && at.name !== undefined && at.patients !== undefined) return found("practices", ["code", "name", "patients"]);
at.person ??= at.role;
return at.person !== undefined && at.interest !== undefined ? found("interests", ["person", "interest"]) : null;
}
const filledOf = (row) => row.flatMap((text, index) => (text && plain(text) ? [index] : []));
const questionsOf = new Map();
for (const { id, code, ask } of data.questions) {
for (const text of [textKey(code), textKey(ask)]) questionsOf.set(text, [...(questionsOf.get(text) ?? []), id]);
}
const isQuestionID = (text) => questionByID.has(plain(text)) || Object.hasOwn(headRowNames, textKey(text));
const namesQuestion = (row, filled) => filled.length > 1
&& filled.slice(0, 6).some((index) => isQuestionID(row[index]) || (textKey(row[index]).length > 1 && questionsOf.has(textKey(row[index]))));
const isNearHeading = (row, filled) => filled.length > 1
&& filled.filter((index) => headingKey(row[index])).length * 2 >= filled.length && !namesQuestion(row, filled);
function strayRow(rows, isBelowNear, next) {
for (const [row, index] of rows) {
const filled = filledOf(row);
const isBelowNext = next && next.holds !== "questions" && next.read.filter((column) => plain(row[column])).length > 1;
if (filled.length > 1 && (isBelowNear || isBelowNext || namesQuestion(row, filled))) return [index, filled[0]];
}
return null;
}
"""##,
  // 22-sheet.js
##"""
const sheetColumns = {
ruleSet: "rule set", version: "version", question: "question", answer: "answer", reason: "why not applicable", by: "answered by",
expected: "expected", evidence: "evidence", dated: "evidence dated", note: "note",
};
const detailColumns = ["reason", "by", "expected", "evidence", "dated", "note"];
const headRowNames = {
"profile-id": "id", "profile-name": "name", "profile-as-of": "asOf", "profile-commissioner": "commissioner",
"profile-kind": "kind", "profile-target": "target", "profile-form": "form", "profile-since": "since",
"profile-practice": "practices", "profile-interest": "interests",
};
function readSheetText(text) {
const { rows, separator, openQuote, broken } = tableOf(text);
if (!rows.slice(0, 50).some(headingOf)) return null;
const notes = openQuote > 0 ? [say("form-sheet-quote", { row: openQuote })] : [];
notes.push(...broken.map(([row, column]) => `${placeOf("", row, column)}: ${say("form-sheet-broken")}`));
return readTables([{ name: "", rows, told: new Map(), held: new Map(), merged: [], far: null, hidden: new Set(), comments: [], twoWays: separator === ";" }], notes);
}
function readTables(tables, notes) {
const reader = { source: { answerList: [], interests: [], practices: [], ruleSet: {}, form: "full" }, answers: new Map(),
held: new Set(), monthFirst: monthFirstOf(tables), isOtherTold: false };
for (const table of tables) readTable(table, reader, notes);
if (!reader.held.has("questions")) return { refusal: say("form-file-members", { members }) };
reader.source.answerList = [...reader.answers];
return fitted(reader.source, notes, null);
}
function placeOf(name, row, column) {
const cell = say("form-sheet-cell", { cell: cellName(row, column) });
return name ? `${name}, ${cell}` : capital(cell);
}
function readTable(table, reader, notes) {
const tell = (row, column, id, values) => notes.push(`${placeOf(table.name, row, column)}: ${say(id, values)}`);
let [heading, last, unread, outside] = [null, "", null, []];
let isBelowNear = textKey(table.name) === textKey(members);
const spoken = [];
const hidden = [];
const begin = (next) => {
const stray = strayRow(outside, isBelowNear, next);
if (stray) tell(...stray, "form-sheet-stray");
[heading, last, unread, outside, isBelowNear] = [next, "", new Set(), [], next === null];
};
table.rows.forEach((row, index) => {
const filled = filledOf(row);
const next = headingOf(row);
if (next) {
begin(next);
reader.held.add(next.holds);
} else if (isNearHeading(row, filled)) begin(null);
else if (!heading) {
if (outside.length < mostRows) outside.push([row, index]);
} else if (heading.holds !== "questions" && isQuestionID(row[heading.read[0]] ?? "") && namesQuestion(row, filled)) {
tell(index, heading.read[0], "form-sheet-stray");
} else {
const tellAt = (...said) => tell(index, ...said);
const at = (map, column) => map.get(`${index}:${column}`);
tellCells(heading, row, (column) => at(table.told, column), tellAt, unread);
const line = lineOf(table, heading, row, tellAt, reader, (column) => at(table.held, column));
if (table.hidden.has(index) && openColumns(heading).some((column) => row[column])) hidden.push([index, heading]);
const subject = heading.holds === "questions" ? readSheetRow(line, last) : readMemberRow(line);
last = subject ?? last;
if (subject) spoken.push([index, Object.hasOwn(headRowNames, subject) ? index : subject, heading]);
}
});
begin(null);
tellSpread(table, spoken, tell);
if (hidden.length > 0) {
const [[row, { at }]] = hidden;
tell(row, at.answer ?? 0, "form-sheet-hidden", { rows: someOf(hidden.map(([index]) => String(index + 1))) });
}
if (table.far) tell(table.far[0], table.far[1], "form-sheet-unread", { text: short(table.far[2]) });
const commented = [...new Set(table.comments)].filter(Boolean);
if (commented.length > 0) {
tell(...cellPlace(commented[0]), "form-sheet-comments", { cells: someOf(commented) });
}
}
const openColumns = ({ holds, at, read }) => (holds === "questions"
? ["answer", ...detailColumns].map((name) => at[sheetColumns[name]]) : read);
function lineOf(table, heading, row, tellAt, reader, heldOf) {
const column = (name) => heading.at[sheetColumns[name] ?? name];
const tell = (name, ...said) => tellAt(column(name) ?? heading.read[0], ...said);
const raw = (name) => clean(row[column(name)] ?? "");
const cell = (name) => (name !== "answer" && isNothing(raw(name)) ? "" : clean(unguarded(raw(name))));
return {
table, heading, reader, raw, cell, tell, number: (name) => heldOf(column(name)) ?? cell(name),
date(name) {
const text = cell(name);
if (!isTwoDays(text, reader.monthFirst)) return readDate(text) ?? text;
tell(name, "form-sheet-month-first", { text, example: reader.monthFirst });
return "";
},
};
}
const shownColumns = ["code", "what is asked", "possible answers", "owner"];
function tellCells(heading, row, toldOf, tell, unread) {
const isRead = (column) => heading.read.includes(column);
const isFilled = heading.read.some((column) => row[column] || toldOf(column));
row.forEach((text, column) => {
const [told, key] = [toldOf(column), heading.keys[column]];
if (isRead(column)) {
if (told) tell(column, ...told);
else if (isFault(text)) {
tell(column, "form-sheet-barred", { text });
row[column] = "";
} else if (hasUnseen(text)) tell(column, "form-sheet-unseen");
} else if (isFilled && (told || plain(text)) && !unread.has(column) && key !== "room below"
&& !(heading.holds === "questions" && shownColumns.includes(key) && heading.at[key] === column)) {
unread.add(column);
tell(column, ...(told ?? ["form-sheet-unread", { text: short(clean(text)) }]));
}
});
}
function tellSpread(table, spoken, tell) {
for (const { name, top, left, bottom, has } of table.merged) {
const text = table.rows[top]?.[left] ?? "";
const inside = text ? spoken.filter(([row]) => row >= top && row <= bottom) : [];
if (inside.length === 0) continue;
const columns = openColumns(inside[0][2]).filter((column) => has(top, column));
const subjects = new Set(inside.map(([, subject]) => subject));
if (columns.length > 0 && (subjects.size > 1 || columns.length > 1 || inside[0][0] !== top)) {
tell(top, left, "form-sheet-spread", { cells: name, text: short(text) });
}
}
}
function readMemberRow(line) {
const { heading, cell, tell, reader: { source } } = line;
if (heading.holds === "interests") {
if (cell("person") || cell("interest")) source.interests.push({ person: cell("person"), text: cell("interest") });
return "";
}
const row = { code: cell("code"), name: cell("name"), patients: sizeIn(line, "patients", cell("code"), line.number("patients")) };
for (const each of ["code", "name"]) {
if (isNoName(line.raw(each)) || (each === "code" && isISODate(row.code))) {
tell(each, "form-sheet-barred", { text: line.raw(each) });
row[each] = "";
}
}
if (row.code || row.name || row.patients) source.practices.push(row);
return row.code;
}
function sizeIn({ table, tell }, column, name, text) {
const readings = twoReadings(table, text);
if (!readings) return plainNumber(text);
tell(column, "form-sheet-two-ways", { name, answer: text, readings });
return "";
}
const twoReadings = ({ twoWays }, text) => twoWays && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain(text))
&& list([plain(text).replace(/[.,]/, ""), plain(text).replace(",", ".")], "list-or");
function readSheetRow(line, last) {
const { cell, tell, reader } = line;
const id = plain(cell("question"));
const said = [cell("ruleSet"), cell("version")];
if (said[0]) {
reader.source.ruleSet.id ??= said[0];
reader.source.ruleSet.version ??= said[1];
if (!reader.isOtherTold && said.join() !== [reader.source.ruleSet.id, reader.source.ruleSet.version].join()) {
reader.isOtherTold = true;
tell("ruleSet", "form-sheet-other-rules");
}
}
const key = id.toLowerCase();
if (Object.hasOwn(headRowNames, key)) {
readHeadRow(line, key);
return key;
}
if (id !== "") {
tellMixed(line, id);
readAnswerRow(line, id);
return id;
}
const open = ["answer", ...detailColumns].filter(cell);
const isWorded = plain(cell("what is asked")) !== "";
if (last && !isWorded && open.includes("evidence") && open.every((name) => name === "evidence" || name === "dated") && !Object.hasOwn(headRowNames, last)) {
readAnswerRow(line, last);
return null;
}
if (open.length > 0) tell("answer", "form-sheet-no-question");
return isWorded && open.length === 0 ? "" : null;
}
function tellMixed({ cell, tell }, id) {
const name = ["code", "what is asked"].find((each) => cell(each)
&& !(questionsOf.get(textKey(cell(each))) ?? [id]).includes(id));
if (name && questionByID.has(id)) tell(name, "form-sheet-mixed", { text: short(cell(name)), name: questionByID.get(id).code || id });
}
function readHeadRow(line, id) {
const { cell, raw, tell, reader: { source } } = line;
const value = cell("answer");
for (const name of detailColumns.filter(cell)) tell(name, "form-sheet-beside", { text: short(cell(name)), answer: id });
if (!value) return;
if (id === "profile-practice" || id === "profile-interest") {
readListRow(line, id, value);
return;
}
const name = headRowNames[id];
const isName = ["id", "name", "commissioner", "since"].includes(name);
if (isName && isNoName(raw("answer"))) tell("answer", "form-sheet-barred", { text: value });
else {
const said = name === "asOf" ? line.date("answer") : headValue(id, value);
if (said === null) tell("answer", "form-sheet-not-taken", { text: short(value) });
else if (line.reader.held.has(id) && source[name] !== said) tell("answer", "form-sheet-twice", { name: id });
else source[name] = said;
line.reader.held.add(id);
}
}
function headValue(id, value) {
const among = id === "profile-kind" ? data.kinds.map((kind) => [kind.id, kind.name])
: id === "profile-target" ? data.steps.map((step) => [step.id, step.title]) : [];
const wanted = textKey(value);
if (id === "profile-target" && ["no further step", say("sheet-no-target").toLowerCase()].includes(wanted)) return "none";
if (id === "profile-form") {
if (/^(short|first)/.test(wanted) || wanted === say("sheet-short-form").toLowerCase()) return "short";
return ["full", "all questions", say("sheet-full-form").toLowerCase()].includes(wanted) ? "full" : null;
}
const found = among.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0];
return found ?? (id === "profile-kind" || id === "profile-target" || id === "profile-id" ? wanted : value);
}
function readListRow(line, id, value) {
const { tell, reader: { source } } = line;
const bare = (text) => (/^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);
const parts = value.split(";").map(clean);
if (id === "profile-interest" && parts.length >= 2) {
source.interests.push({ person: parts[0], text: bare(parts.slice(1).join("; ")) });
} else if (id === "profile-practice" && parts.length >= 3) {
source.practices.push({ code: parts[0], name: bare(parts.slice(1, -1).join("; ")),
patients: sizeIn(line, "answer", parts[0], parts.at(-1)) });
} else tell("answer", "form-sheet-not-taken", { text: short(value) });
}
function readAnswerRow(line, id) {
const { cell, tell, reader: { answers } } = line;
const question = questionByID.get(id);
const name = question?.code || id;
const evidence = cell("evidence");
const dated = isNoEvidence(cell("dated")) ? "" : line.date("dated");
const piece = evidence && (line.raw("evidence") !== evidence || !isNoEvidence(evidence)) ? [{ text: evidence, dated }] : [];
if (dated && piece.length === 0) tell("dated", "form-sheet-dated");
const { value, state } = answerIn(line, question, name);
const isSaid = value !== "" || state !== "";
const before = answers.get(id);
const details = { by: cell("by"), expected: line.date("expected"), note: cell("note") };
if (value && cell("reason")) tell("reason", "form-sheet-beside", { text: short(cell("reason")), answer: value });
const own = { ...blankAnswer(), ...details, value, state, reason: value ? "" : cell("reason"), evidence: piece };
if (!before) {
if (isSaid || hasDetail(own)) answers.set(id, own);
return;
}
before.evidence.push(...piece);
if (isSaid && !hasWord(before)) Object.assign(before, { value, state });
else if (isSaid && !isSameWord(before, own)) tell("answer", "form-sheet-twice", { name });
for (const each of ["reason", "by", "expected", "note"]) {
if (!before[each]) before[each] = own[each];
else if (own[each] && own[each] !== before[each]) tell(each, "form-sheet-beside", { text: short(own[each]), answer: short(before[each]) });
}
}
function answerIn(line, question, name) {
const { cell, raw, tell, table } = line;
const said = cell("answer");
const none = { value: "", state: "" };
if (said === "") return none;
const written = sheetValue(question, question && isNumber(question) ? line.number("answer") : said);
if (!question?.choices.some((choice) => choice.id === written) && raw("answer") === said) {
if (isNothing(said) || textKey(said) === "na") {
if (!detailColumns.some((each) => isNothing(raw(each)))) tell("answer", "form-sheet-unclear", { text: said });
return none;
}
const state = stateOfWords(said);
if (state) return { value: "", state };
}
if (question && isDate(question)) return { value: line.date("answer"), state: "" };
const readings = question && isNumber(question) && twoReadings(table, said);
if (!readings) return { value: written, state: "" };
tell("answer", "form-sheet-two-ways", { name, answer: said, readings });
return none;
}
function sheetValue(question, value) {
if (!question) return value;
const chosen = (words) => question.choices.find((choice) =>
[choice.id, choice.label.toLowerCase()].includes(textKey(words)))?.id;
if (isSingle(question)) {
const spoken = question.type === "yes-no" && ((/^(y|true)$/i.test(plain(value)) && "yes") || (/^(n|false)$/i.test(plain(value)) && "no"));
return chosen(value) ?? (spoken || value);
}
if (isSeveral(question)) {
if (chosen(value)) return chosen(value);
const parts = /[,;|]/.test(value) ? value.split(/[,;|]/) : value.split(" ");
return parts.map((part) => chosen(part) ?? plain(part)).join(" ");
}
return isNumber(question) ? numberOf(question, value) : value;
}
"""##,
  // 22-table.js
##"""
function tableOf(text) {
const body = text.replace(/^\uFEFF/, "");
const lines = body.slice(0, 20000).split(/\r\n|\r|\n/).slice(0, 50);
const told = /^sep=(.)$/i.exec(lines[0] ?? "")?.[1];
const sample = lines.find((line) => /question/i.test(line) && /answer/i.test(line)) ?? lines.find((line) => /[,;\t]/.test(line)) ?? "";
const separator = told ?? ["\t", ";", ","].reduce((best, each) =>
(sample.split(each).length > sample.split(best).length ? each : best));
return { separator, ...rowsOf(body, separator) };
}
function rowsOf(text, separator) {
const [rows, broken] = [[], []];
let row = [];
let cell = "";
let [isQuoted, isClosed] = [false, false];
let quoteRow = 0;
for (let at = 0; at < text.length; at += 1) {
const character = text[at];
if (isQuoted) {
if (character !== '"') cell += character;
else if (text[at + 1] === '"') {
cell += '"';
at += 1;
} else [isQuoted, isClosed] = [false, true];
} else if (character === '"' && !isClosed && cell.trim() === "") {
isQuoted = true;
quoteRow = rows.length + 1;
cell = "";
} else if (character === separator) {
row.push(cell);
[cell, isClosed] = ["", false];
} else if (character === "\n" || character === "\r") {
if (character === "\r" && text[at + 1] === "\n") at += 1;
rows.push([...row, cell]);
[row, cell, isClosed] = [[], "", false];
} else if (!isClosed) cell += character;
else if (plain(character) !== "") {
broken.push([rows.length, row.length]);
cell = "";
while (at + 1 < text.length && !/[\n\r]/.test(text[at + 1])) at += 1;
}
}
if (!isQuoted) rows.push([...row, cell]);
return { rows, openQuote: isQuoted ? quoteRow : 0, broken };
}
"""##,
  // 22-words.js
##"""
const isNothing = (text) => /^(NA|NaN|nan|<NA>|NULL|#N\/A)$/.test(plain(text));
const isNoName = (text) => stateOfWords(text) !== "" || isNothing(text);
const isFault = (text) => /^(#(REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:50[28])$/.test(plain(text));
const hasUnseen = (text) => /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text);
function unguarded(cell) {
const bare = cell.replace(/^'+/, "");
const isTaken = bare !== cell && (/^\s*[=+\-@]|^[\t\r]/.test(bare) || stateOfWords(bare) || isNoEvidence(bare) || isFault(bare));
return isTaken ? cell.slice(1) : cell;
}
const dateNumbers = (text) => /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain(text))?.slice(1).map(Number);
function monthFirstOf(tables) {
for (const { rows } of tables) {
for (const text of rows.flat()) {
const numbers = text.length < 25 && dateNumbers(text);
if (numbers && numbers[0] > 0 && numbers[0] < 13 && numbers[1] > 12 && numbers[1] < 32 && (numbers[2] > 999 || text.includes("/"))) return text;
}
}
return "";
}
function isTwoDays(text, example) {
const [first, second, year] = (example && dateNumbers(text)) || [];
return year > 999 && first !== second && first < 13 && second < 13;
}
"""##,
  // 22-workbook.js
##"""
const largestPart = 16 << 20;
async function readWorkbook(bytes) {
const parts = zipParts(bytes);
if (!parts) return { refusal: say("form-book-damaged") };
if (parts.has("mimetype") && parts.has("content.xml")) return { refusal: say("form-book-ods") };
const find = (name) => [...parts.keys()].find((key) => key.toLowerCase().replaceAll("\\", "/") === name.toLowerCase());
const main = find("xl/workbook.xml") ?? find("workbook.xml");
if (!main) return { refusal: say("form-book-none") };
if (!canUnpack()) {
return { refusal: say("form-book-packed") };
}
try {
return await readWorkbookParts(bytes, parts, find, main);
} catch (problem) {
return { refusal: problem instanceof TooLarge ? say("form-book-large")
: say("form-book-broken") };
}
}
function canUnpack() {
try {
return new DecompressionStream("deflate-raw") !== null;
} catch {
return false;
}
}
class TooLarge extends Error {}
async function readWorkbookParts(bytes, parts, find, main) {
const room = { left: largestPart };
const xml = async (name) => {
const key = name && find(name);
if (!key) return null;
const tree = new DOMParser().parseFromString(await unpacked(bytes, parts.get(key), room), "application/xml");
if (tree.querySelector("parsererror")) throw new Error(name);
return tree;
};
const all = (tree, name) => [...(tree?.getElementsByTagNameNS("*", name) ?? [])];
const relationsOf = async (part) => {
const [, folder, file] = /^(.*?)([^/]*)$/.exec(part);
return new Map(all(await xml(`${folder}_rels/${file}.rels`), "Relationship").map((each) => [each.getAttribute("Id"), {
type: each.getAttribute("Type") ?? "",
part: decodeURI(new URL(each.getAttribute("Target"), `http://x/${folder}`).pathname).slice(1),
}]));
};
const relations = await relationsOf(main);
const partOf = (type) => [...relations.values()].find((each) => each.type.endsWith(`/${type}`))?.part;
const book = {
strings: all(await xml(partOf("sharedStrings")), "si").map((each) => ({ text: richText(each), isMarked: isMarked(each) })),
styles: cellStyles(await xml(partOf("styles")), all),
};
const workbook = await xml(main);
book.is1904 = ["1", "true", "on"].includes(all(workbook, "workbookPr")[0]?.getAttribute("date1904"));
const notes = [];
const tables = [];
for (const sheet of all(workbook, "sheet")) {
const name = sheet.getAttribute("name");
const relation = relations.get(sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
if (relation && !relation.type.endsWith("/worksheet")) continue;
const tree = relation && await xml(relation.part);
const table = tree && sheetTable(name, tree, all, book);
if (!table) notes.push(say("form-book-missing", { name }));
else if ((sheet.getAttribute("state") ?? "visible") === "visible") {
tables.push(table);
table.comments = [];
for (const { type, part } of (await relationsOf(relation.part)).values()) {
if (!/\/(comments|threadedComment)$/.test(type)) continue;
const list = await xml(part);
table.comments.push(...["comment", "threadedComment"].flatMap((kind) => all(list, kind).map((each) => each.getAttribute("ref"))));
}
} else if (table.rows.some(headingOf)) notes.push(say("form-book-hidden", { name }));
}
if (!tables.some((table) => table.rows.some((row) => headingOf(row)?.holds === "questions"))) {
return { refusal: [...notes.slice(0, 1), say("form-book-headings")].join(" ") };
}
return readTables(tables, notes);
}
const richText = (element) => [...element.getElementsByTagNameNS("*", "t")]
.filter((text) => text.parentElement.localName !== "rPh").map((text) => unescapedText(text.textContent)).join("");
const unescapedText = (text) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
const plainStyle = { format: formatOf("General"), isMarked: false };
function cellStyles(tree, all) {
const own = new Map(all(tree, "numFmt").map((each) => [each.getAttribute("numFmtId"), unescapedText(each.getAttribute("formatCode") ?? "")]));
const fonts = [...(all(tree, "fonts")[0]?.children ?? [])].map(isMarked);
return [...(all(tree, "cellXfs")[0]?.children ?? [])].map((style) => {
const id = style.getAttribute("numFmtId") ?? "0";
return { format: formatOf(own.get(id) ?? builtInFormat(id)), isMarked: fonts[Number(style.getAttribute("fontId") ?? 0)] ?? false };
});
}
"""##,
  // 22-zip.js
##"""
function zipParts(bytes) {
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
let end = bytes.length - 22;
while (end >= 0 && end > bytes.length - 66000 && view.getUint32(end, true) !== 0x06054B50) end -= 1;
if (end < 0 || view.getUint32(end, true) !== 0x06054B50) return null;
const parts = new Map();
let at = view.getUint32(end + 16, true);
for (let left = Math.min(view.getUint16(end + 10, true), 2000); left > 0; left -= 1) {
if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014B50) return null;
const nameLength = view.getUint16(at + 28, true);
const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
parts.set(name, { method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) });
at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}
return parts;
}
async function unpacked(bytes, part, room) {
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
if (part.start + 30 > bytes.length || view.getUint32(part.start, true) !== 0x04034B50) throw new Error("no part");
const start = part.start + 30 + view.getUint16(part.start + 26, true) + view.getUint16(part.start + 28, true);
if (start + part.size > bytes.length) throw new Error("cut off");
const packed = bytes.subarray(start, start + part.size);
let stream = new Blob([packed]).stream();
if (part.method === 8) stream = stream.pipeThrough(new DecompressionStream("deflate-raw"));
else if (part.method !== 0) throw new Error("another method");
const reader = stream.getReader();
const decoder = new TextDecoder();
let text = "";
for (;;) {
const { done, value } = await reader.read();
if (done) return text + decoder.decode();
room.left -= value.length;
if (room.left < 0) {
reader.cancel();
throw new TooLarge();
}
text += decoder.decode(value, { stream: true });
}
}
"""##,
]
