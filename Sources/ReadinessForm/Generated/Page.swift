// swift-format-ignore-file
// Generated from Sources/ReadinessForm/Page by a test (READINESS_RECORD=1); not edited by hand.

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
body { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 .5rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
ul, ol { padding-left: 1.25rem; }
li { margin-bottom: .35rem; }
a { color: #1a5a99; text-underline-offset: .15em; }
a:hover { color: var(--brand-dark); text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--ink); border-radius: 2px; }
h1:focus, fieldset:focus, .notice:focus { outline: none; box-shadow: none; }
fieldset.question:focus { box-shadow: -6px 0 0 var(--focus), -8px 0 0 var(--ink); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--focus); color: var(--ink); }
.skip:focus { left: 0; top: 0; z-index: 2; }

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
.inset { border-left: 5px solid var(--line); padding: .5rem 0 .5rem 1rem; }
.notice { border: 2px solid var(--brand); border-radius: 4px; padding: 1rem 1.25rem; margin: 1.25rem 0; }
.notice h2 { margin-top: 0; }
.notice > :last-child { margin-bottom: 0; }
.summary { border: 4px solid var(--note); padding: 1rem 1.25rem; margin-bottom: 1.5rem; background: var(--note-wash); }
.summary h2 { margin-top: 0; }
.summary a { color: var(--note); font-weight: 600; }
.problem { color: var(--note); font-weight: 600; background: var(--note-wash); border-left: 5px solid var(--note);
  padding: .5rem .75rem; }
.ruled-out { color: var(--muted); font-style: italic; }

fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.field { margin: 0 0 1.5rem; }
.field .field, .more .field, .revealed .field { margin-bottom: 1rem; }
.body > .field { margin-bottom: .5rem; }
label { display: block; margin-bottom: .25rem; }
.strong, legend { font-weight: 650; }
legend { padding: 0; margin-bottom: .35rem; max-width: 42rem; }
.code { color: var(--muted); font-weight: 400; margin-right: .6rem; font-size: .95rem; }
.input { font: inherit; color: inherit; background: #fff; border: 2px solid var(--edge); border-radius: 4px;
  padding: .35rem .5rem; width: 100%; max-width: 34rem; }
textarea.input { display: block; resize: vertical; }
input[type=file] { font: inherit; max-width: 100%; }
::file-selector-button { font: inherit; border: 2px solid var(--brand); border-radius: 4px; background: #fff;
  color: var(--brand); padding: .45rem 1rem; margin-right: .75rem; cursor: pointer; }
.w7 { max-width: 8rem; min-width: 6rem; } .w10 { max-width: 11rem; } .w20 { max-width: 22rem; }
.affixed { display: flex; max-width: 100%; }
.affix { background: var(--wash); border: 2px solid var(--edge); padding: .35rem .6rem; overflow-wrap: break-word; }
.affix:first-child { border-right: 0; } .affix:last-child { border-left: 0; }
.affixed .input { flex: 1 1 5rem; min-width: 5rem; }
.understood { color: var(--muted); min-height: 1.5em; margin: .15rem 0 0; }

.question { border-top: 1px solid var(--line); padding: 1.5rem 0 1rem; }
.question legend { float: left; width: 100%; font-size: 1.15rem; line-height: 1.35; }
.question > :not(legend) { clear: both; }
.option { position: relative; padding-left: 2.75rem; min-height: 2.25rem; margin-bottom: .4rem; }
.option > input { position: absolute; left: 0; top: 0; width: 2rem; height: 2rem; margin: 0; accent-color: var(--brand); }
.option > label { display: inline-block; padding: .2rem .5rem .2rem 0; margin: 0; cursor: pointer; max-width: 38rem; }
.option > label .hint { display: block; font-size: 1rem; }
.or { margin: .25rem 0 .4rem; color: var(--muted); width: 2rem; text-align: center; }
.revealed { border-left: 4px solid var(--line); padding: .25rem 0 .25rem 1rem; margin: .5rem 0 .75rem; }
.beside { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; margin-top: .5rem; }
.beside details { flex: 0 1 auto; } .beside details[open] { flex: 1 0 100%; }
summary { cursor: pointer; color: var(--brand); padding: .2rem 0; }
summary:hover { text-decoration: underline; }
.more { border-left: 4px solid var(--soft); padding: .75rem 0 .25rem 1rem; }
.piece { border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin-bottom: 1rem; }

.button { display: inline-block; font: inherit; font-weight: 600; border: 2px solid var(--brand); border-radius: 4px;
  background: var(--brand); color: #fff; padding: .45rem 1rem; cursor: pointer; text-decoration: none; text-align: left; }
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
caption { text-align: left; color: var(--muted); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
.scores th[scope=row] { font-weight: 600; }
.bar { display: block; max-width: 100%; margin-top: .3rem; }
.track { fill: var(--soft); stroke: var(--edge); } .value { fill: var(--brand); }
.halo { stroke: #fff; stroke-width: 5; fill: none; }
.whisker { stroke: var(--ink); stroke-width: 2; fill: none; }
#paper { display: none; }

@media (max-width: 40rem) {
  html { font-size: 1.0625rem; }
  main { padding: 1.1rem 1rem 1.5rem; border-left: 0; border-right: 0; border-radius: 0; }
  .frame { padding-inline: 0; }
  h1 { font-size: 1.6rem; }
  .tasks li { flex-direction: column; } .count { white-space: normal; }
  .actions .button { width: 100%; text-align: center; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm;
    @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt system-ui, sans-serif; } }
  html { background: none; font-size: 10.5pt; } header, nav, #status, #aside, .actions, .skip { display: none !important; }
  main { border: 0; padding: 0; }
  .on-paper .columns { display: none; } .on-paper #paper { display: block; }
  .printed { break-inside: avoid; border-bottom: 1px solid #999; padding: 1.5mm 0; }
  .printed p { margin: 0 0 1mm; max-width: none; } .boxes { display: flex; flex-wrap: wrap; gap: 0 6mm; }
  h2 { break-after: avoid; } th { width: 12rem; }
}

"""##

let generatedScripts: [String] = [
  // 01-text.js
##"""
// Small helpers: elements, clean text, dates, numbers as people write them.

/** Makes an element. Strings become text, never markup; `null` and `false` are left out. */
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

/** Replaces what an element holds. */
function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** White space as a profile keeps it: single blanks, none at the ends; characters that XML cannot hold are left out. */
function clean(text) {
  return String(text ?? "").toWellFormed
    ? scrub(String(text ?? "").toWellFormed())
    : scrub(String(text ?? "").replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
}

function scrub(text) {
  return text.replace(/[\t\n\r ]+/g, " ").replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, "").replace(/^ | $/g, "");
}

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

/** A date as people write it, as `2013-10-31`; null where it is none. */
function readDate(text) {
  const words = clean(text);
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (match) return isoDate(match[1], match[2], match[3]);
  match = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(words);
  if (match) return isoDate(match[3], match[2], match[1]);
  match = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(words);
  if (!match) return null;
  const month = monthNames.findIndex((name) => name.toLowerCase().startsWith(match[2].toLowerCase()));
  return month < 0 ? null : isoDate(match[3], month + 1, match[1]);
}

function isoDate(year, month, day) {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(y, m - 1, d);
  if (y < 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** `31 October 2013` for a date, the text itself for anything else. */
function dateWords(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? `${Number(match[3])} ${monthNames[Number(match[2]) - 1]} ${Number(match[1])}` : text;
}

/** A number without the signs people put round it: `£62,000` is 62000, `55 %` is 55. Anything else stays as it is. */
function plainNumber(text) {
  const bare = clean(text).replace(/^£\s?/, "").replace(/\s?%$/, "");
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(",", "");
  if (/^\.\d+$/.test(bare)) return "0" + bare;
  return bare;
}

/** A name as part of a file's name: small letters, digits and hyphens. */
function slug(text) {
  const words = clean(text).toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
  return words.slice(0, 60).replace(/-+$/, "");
}

const isID = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
const isISODate = (text) => readDate(text) === text;
const count = (number, one, many) => `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
const list = (words, last = "and") =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** For the middle of a sentence; abbreviations stay as they are. */
const uncapital = (text) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

"""##,
  // 02-data.js
##"""
// The rule set as data: what there is to ask. What follows from answers, only the engine knows.

const data = JSON.parse(document.getElementById("rule-set").textContent);
const questionByID = new Map(data.questions.map((question) => [question.id, question]));
const sectionByID = new Map(data.sections.map((section) => [section.id, section]));
const stepByID = new Map(data.steps.map((step) => [step.id, step]));
const kindByID = new Map(data.kinds.map((kind) => [kind.id, kind]));
const gateByID = new Map(data.steps.flatMap((step) => step.gates.map((gate) => [gate.id, gate])));
for (const section of data.sections) {
  section.questions = section.groups.flatMap((group) => group.questions.map((id) => questionByID.get(id)));
  for (const question of section.questions) question.home = section;
}

/** Whether the page asks one owner's questions only, for the main form to take in. */
const isPack = data.pack !== null;

const isForKind = (thing, kind) => !kind || thing.kinds.includes(kind);
const isNumber = (question) => ["whole-number", "decimal", "percentage", "money"].includes(question.type);
const isSingle = (question) => question.type === "choice" || question.type === "yes-no";
const isSeveral = (question) => question.type === "multiple-choice";
const choiceLabel = (question, id) => question.choices.find((choice) => choice.id === id)?.label ?? id;

/** A sentence of the rule set with its placeholders filled. */
function sentence(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

"""##,
  // 03-draft.js
##"""
// The draft: everything somebody has typed so far. One object, changed only here.

const blankDraft = () => ({
  id: "", name: "", kind: "", asOf: "", target: "", form: "short", commissioner: "", by: "",
  ruleSet: { id: data.ruleSet.id, version: data.ruleSet.version },
  interests: [], practices: [], answers: {}, strays: [],
});

let draft = blankDraft();
let hasUnsavedChanges = false;
const listeners = [];

/** Calls `run` after every change of the draft. */
const onChange = (run) => listeners.push(run);

function changed() {
  hasUnsavedChanges = true;
  for (const run of listeners) run();
}

function replaceDraft(next) {
  draft = Object.assign(blankDraft(), next);
  changed();
}

const blankAnswer = () => ({ value: "", state: "", reason: "", by: "", expected: "", note: "", evidence: [] });

const answerOf = (id) => draft.answers[id] ?? blankAnswer();
const hasWord = (answer) => answer.value !== "" || answer.state !== "";
const hasDetail = (answer) =>
  answer.reason !== "" || answer.by !== "" || answer.expected !== "" || answer.note !== "" || answer.evidence.length > 0;

/** Changes parts of an answer. An answer in which nothing is left is taken out. */
function setAnswer(id, parts) {
  const answer = Object.assign(answerOf(id), parts);
  if (hasWord(answer) || hasDetail(answer)) draft.answers[id] = answer;
  else delete draft.answers[id];
  changed();
}

/** Takes the answer back; notes and evidence stay in the draft. */
const clearAnswer = (id) => setAnswer(id, { value: "", state: "", reason: "" });

/** What the file is called: its own id, or one made of the name. */
const bodyID = () => draft.id || slug(draft.name);

/** Whether a question is put to this body in this form; one that was answered is always shown. */
function isAsked(question) {
  if (draft.answers[question.id] && hasWord(draft.answers[question.id])) return true;
  return isForKind(question, draft.kind) && (isPack || draft.form === "full" || question.short);
}

/** The questions of a section that count for its progress: asked, and not ruled out by another answer. */
const askedQuestions = (section) => section.questions.filter((question) => isAsked(question));

function progress(section) {
  const asked = askedQuestions(section).filter((question) => !engine.rulesOut(question.id));
  const answered = asked.filter((question) => hasWord(answerOf(question.id)));
  return { answered: answered.length, asked: asked.length };
}

/** What was answered of what is asked, without the sections of steps that are not aimed at. */
function totalProgress() {
  const parts = data.sections.filter((section) => !engine.leavesOut(section)).map(progress);
  return {
    answered: parts.reduce((sum, part) => sum + part.answered, 0),
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
  };
}

/** What stands in the way of a profile: `{ field, text }`. */
function headProblems() {
  const problems = [];
  const need = (field, text) => problems.push({ view: "about", field, text });
  if (!clean(draft.name)) need("body-name", "Enter the name of the body");
  if (!draft.kind) need("kind", "Say what kind of body this is about");
  if (!draft.asOf) need("as-of", "Enter the date for which the answers hold");
  else if (!isISODate(draft.asOf)) need("as-of", `“${draft.asOf}” is not a date: write it as 31/10/2013`);
  if (!draft.target && !isPack) need("target", "Say which step is aimed at");
  if (draft.name && !isID(bodyID())) {
    need("body-id", "Enter a short name for files: small letters, digits and single hyphens");
  }
  draft.practices.forEach((row, index) => {
    if (!isWholePractice(row)) {
      need(`practice-${index}-code`, `Practice ${index + 1} needs a code, a name and a number of patients`);
    }
  });
  draft.interests.forEach((row, index) => {
    if (!isWholeInterest(row)) need(`interest-${index}-person`, `Interest ${index + 1} needs a person and the interest`);
  });
  return problems;
}

const isWholePractice = (row) =>
  clean(row.code) !== "" && clean(row.name) !== "" && /^\d{1,10}$/.test(plainNumber(row.patients))
  && Number(plainNumber(row.patients)) <= 1e9;
const isWholeInterest = (row) => clean(row.person) !== "" && clean(row.text) !== "";

"""##,
  // 04-profile.js
##"""
// The draft as a profile: what the engine reads, and the two forms in which it is handed on.

/** The answers that a profile can hold, in catalogue order: `[id, answer]`. */
function profileAnswers(bare) {
  const answers = [];
  for (const question of data.questions) {
    const answer = draft.answers[question.id];
    if (answer && hasWord(answer)) answers.push([question.id, bare ? bareAnswer(answer) : answer]);
  }
  return answers;
}

/** Without notes, evidence and who answered. */
const bareAnswer = (answer) => Object.assign({}, answer, { note: "", evidence: [], by: "" });

const wholePractices = () => draft.practices.filter(isWholePractice).map((row) => ({
  code: clean(row.code), name: clean(row.name), patients: String(Number(plainNumber(row.patients))),
}));
const wholeInterests = () =>
  draft.interests.filter(isWholeInterest).map((row) => ({ person: clean(row.person), text: clean(row.text) }));

/** The parts of an answer that are complete, cleaned. */
function answerParts(answer) {
  const evidence = answer.evidence
    .map((item) => ({ dated: isISODate(item.dated) ? item.dated : "", text: clean(item.text) }))
    .filter((item) => item.text);
  return {
    value: clean(answer.value), state: answer.state,
    reason: answer.state === "not-applicable" ? clean(answer.reason) : "", by: clean(answer.by),
    expected: isISODate(answer.expected) ? answer.expected : "", note: clean(answer.note), evidence,
  };
}

/** One-line JSON, as the engine reads it. Needs a draft without problems in its head. */
function profileJSON(bare = false) {
  const profile = {
    id: bodyID(), kind: draft.kind, asOf: draft.asOf, target: draft.target, form: draft.form, name: clean(draft.name),
  };
  if (clean(draft.commissioner)) profile.commissioner = clean(draft.commissioner);
  profile.ruleSet = { id: data.ruleSet.id, version: data.ruleSet.version };
  const interests = wholeInterests();
  if (interests.length && !bare) profile.interests = interests;
  const practices = wholePractices();
  if (practices.length) profile.practices = practices.map((row) => ({ ...row, patients: Number(row.patients) }));
  const texts = Object.entries(profile).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const answers = profileAnswers(bare).map(([id, answer]) => `${JSON.stringify(id)}:${answerJSON(answer)}`);
  // A stray may bear the name of another answer: objects of the language would lose it, text keeps it.
  for (const stray of draft.strays) answers.push(`${JSON.stringify(stray.question)}:${JSON.stringify(stray.value)}`);
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

/** The profile as XML: the same draft gives the same bytes. */
function profileXML(bare = false) {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const attributes = (pairs) =>
    pairs.filter(([, value]) => value !== "").map(([name, value]) => ` ${name}="${escapeXML(value)}"`).join("");
  lines.push(`<profile${attributes([["xmlns", "urn:readiness:profile:1"], ["id", bodyID()], ["kind", draft.kind],
    ["as-of", draft.asOf], ["target", draft.target], ["form", draft.form]])}>`);
  lines.push(`  <name>${escapeXML(clean(draft.name))}</name>`);
  if (clean(draft.commissioner)) lines.push(`  <commissioner>${escapeXML(clean(draft.commissioner))}</commissioner>`);
  lines.push(`  <rule-set${attributes([["id", data.ruleSet.id], ["version", data.ruleSet.version]])}/>`);
  const interests = bare ? [] : wholeInterests();
  block(lines, "interests", interests, (row) =>
    `<interest${attributes([["person", row.person]])}>${escapeXML(row.text)}</interest>`);
  block(lines, "practices", wholePractices(), (row) => `<practice${attributes(Object.entries(row))}/>`);
  lines.push("  <answers>");
  for (const [id, answer] of profileAnswers(bare)) pushAnswer(lines, id, answerParts(answer), attributes);
  for (const stray of draft.strays) {
    lines.push(`    <answer${attributes([["question", stray.question], ["value", stray.value]])}/>`);
  }
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

/** The draft itself as a file: also what is not complete, and what no question fits. */
function draftFile() {
  return JSON.stringify({ schema: "readiness-draft/1", pack: data.pack?.ids ?? null, draft }, null, 1) + "\n";
}

"""##,
  // 05-engine.js
##"""
// The engine: the same program that assesses profiles natively, as WebAssembly. Nothing here knows a rule.

const engine = {
  /** "starting", "ready", or why there is no live view: "absent", "refused". */
  state: "starting",
  exports: null,
  /** The last assessment as text, byte for byte what the native program writes, and read. */
  json: null,
  result: null,
  /** What the reader found in single answers: `{ code, question, message }`. */
  findings: [],
  /** By question: what became of it. */
  states: new Map(),
  /** By question: the mark it earned, as a fraction; for whether something is left to do. */
  marks: new Map(),

  /** Whether a section belongs to a step that is not aimed at. */
  leavesOut(section) {
    return this.result?.sections.some((each) => each.id === section.id && each.state === "not-sought") ?? false;
  },

  /** Whether the question does not apply because of another answer. */
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
    const packed = new Blob([bytesOf(module.textContent)]).stream();
    const code = await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    engine.exports = (await WebAssembly.instantiate(code, {})).instance.exports;
    send(bytesOf(document.getElementById("image").textContent));
    engine.state = engine.exports.readiness_load() === 1 ? "ready" : "refused";
  } catch {
    engine.state = "refused";
  }
}

function send(bytes) {
  const address = engine.exports.readiness_room(bytes.length);
  new Uint8Array(engine.exports.memory.buffer, address, bytes.length).set(bytes);
}

function receive(length) {
  const address = engine.exports.readiness_output();
  return new TextDecoder().decode(new Uint8Array(engine.exports.memory.buffer, address, length));
}

/** Assesses the draft as it is now; leaves no result where its head is not complete. */
function assess() {
  engine.json = engine.result = null;
  engine.findings = [];
  engine.states.clear();
  engine.marks.clear();
  if (engine.state !== "ready" || headProblems().some((problem) => !/^(practice|interest)-/.test(problem.field))) return;
  try {
    send(new TextEncoder().encode(profileJSON()));
    const length = engine.exports.readiness_assess();
    const text = receive(Math.abs(length));
    if (length > 0) take(text);
    engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
    deciding.begin();
  } catch {
    engine.state = "refused";
    engine.json = engine.result = null;
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
// What would decide a gate that is still open. The engine looks for it; at once while that is quick, else when the page
// has nothing else to do.

const deciding = {
  /** By gate id: `{ questions, isProven }`. */
  found: new Map(),
  /** Gates not looked at yet: `{ id, index }`. */
  waiting: [],

  /** Begins anew for the assessment that the engine holds. */
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

  /** Looks at gates for 15 ms at most, and leaves the rest for a quiet moment. */
  goOn() {
    const end = performance.now() + 15;
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
      if (this.waiting.length === 0) refresh();
    });
  },
};

/** Whether a step is aimed at and not in place yet. */
const isOpenStep = (step) => !["reached", "not-sought", "not-applicable"].includes(step.state);

/** The questions to answer next: together they decide the open gates of the next step, whatever the answers are. */
function nextQuestions() {
  const next = engine.result.steps.find(isOpenStep);
  const ids = (next?.gates ?? []).flatMap((gate) => deciding.found.get(gate.id)?.questions ?? []);
  if (ids.length > 0) return [...new Set(ids)];
  return engine.result.actions.filter((action) => action.kind === "question").map((action) => action.rule);
}

"""##,
  // 06-json.js
##"""
// JSON as text: what a damaged file still holds, and keys that stand twice, of which the browser's own reader keeps the
// last without a word.

/** Deeper than any draft; a text that goes further is not mended. */
const deepestFile = 32;

/** The longest beginning of a damaged JSON text that makes sense: null where there is none. */
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

/** The objects of a JSON text in which a key stands twice: `{ path, entries }`, each entry `{ key, at, from, to }`. */
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

/** Says which keys stand twice; of answers that stand twice both survive. */
function keepRepeated(source, place, text, notes) {
  for (const { path, entries } of objectsWithRepeatedKeys(text)) {
    if (path.join("/") === place) {
      source.answerList = entries.map(({ key, from, to }) => [key, JSON.parse(text.slice(from, to))]);
      continue;
    }
    const seen = new Set();
    for (const { key, at } of entries) {
      if (seen.has(key)) {
        notes.push(`“${clean(key)}” stands twice in the file, again in line ${lineCount(text.slice(0, at))}. The last `
          + "one was taken: look whether that is right.");
      }
      seen.add(key);
    }
  }
}

"""##,
  // 06-reading.js
##"""
// Reading files back: drafts, profiles in either form, files cut in half, files of older versions. Nothing of a file is
// run; what has no place is kept and listed.

/** In bytes. A profile with a page of notes to every question has half of it. */
const largestFile = 1 << 20;

/** What came out of a file: `{ draft, pack, notes }`, or `{ refusal }` with the reason in words. */
function readFileText(text) {
  const body = text.replace(/^\uFEFF/, "").trim();
  if (body === "") return { refusal: "The file is empty." };
  if (body.startsWith("{")) return readJSON(body);
  if (body.startsWith("<")) return readXML(body);
  return {
    refusal: "This is neither a draft nor a profile. A draft ends in .json, a profile in .xml; a spreadsheet is turned "
      + "into a profile by the person who has the readiness program.",
  };
}

function readJSON(body) {
  const notes = [];
  let value;
  let text = body;
  try {
    value = JSON.parse(body);
  } catch {
    value = mendJSON(body);
    if (value === null) return { refusal: "The file is damaged from its first line on; nothing in it can be read." };
    notes.push(`The file is damaged or cut off near line ${lineCount(value.readTo)}. What stands before was read; the `
      + "rest is not in the file any more. Look for a whole copy.");
    [text, value] = [value.whole, value.value];
  }
  if (typeof value !== "object" || value === null) return { refusal: "The file holds no draft." };
  if (typeof value.schema === "string" && value.schema.startsWith("readiness-draft/")) {
    if (typeof value.draft !== "object" || value.draft === null) return { refusal: "The draft in the file is empty." };
    keepRepeated(value.draft, "draft/answers", text, notes);
    return fitted(value.draft, notes, Array.isArray(value.pack) ? value.pack.map(String) : null);
  }
  if (typeof value.schema === "string") {
    return { refusal: `The file holds “${value.schema}”, not a draft or a profile. Choose the file with the answers.` };
  }
  keepRepeated(value, "answers", text, notes);
  return fitted(value, notes, null);
}

const lineCount = (text) => text.split("\n").length;

function readXML(body) {
  const notes = [];
  if (/<!DOCTYPE|<!ENTITY/i.test(body)) {
    return { refusal: "The file declares a document type, which no profile does. It was not read." };
  }
  let tree = new DOMParser().parseFromString(body, "application/xml");
  if (tree.querySelector("parsererror")) {
    const end = Math.max(body.lastIndexOf("</answer>") + 9, lastEmptyAnswer(body));
    const head = body.slice(0, end);
    tree = new DOMParser().parseFromString(`${head}\n</answers></profile>`, "application/xml");
    if (end < 10 || tree.querySelector("parsererror")) {
      return { refusal: `The file is damaged: it is not XML from line ${lineCount(head)} on. Look for a whole copy.` };
    }
    notes.push(`The file is damaged or cut off after line ${lineCount(head)}. The answers before it were read.`);
  }
  const root = tree.documentElement;
  if (root.localName !== "profile") {
    return { refusal: `The file holds <${root.localName}>, not a profile. Choose the file with the answers.` };
  }
  return fitted(profileOfTree(root), notes, null);
}

function lastEmptyAnswer(body) {
  const matches = [...body.matchAll(/<answer\b[^<>]*\/>/g)];
  const last = matches[matches.length - 1];
  return last ? last.index + last[0].length : 0;
}

/** A profile's tree in the form of its JSON; two answers to one question both survive. */
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
    target: attribute(root, "target"), form: attribute(root, "form") || "full", name: text(child(root, "name")),
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
// What was read from a file, fitted to this rule set: every piece finds its place or is listed.

/** Fits a profile or a draft to the questions here; `notes` gets a line for what did not fit. */
function fitted(source, notes, pack) {
  const next = blankDraft();
  const said = typeof source.ruleSet === "object" && source.ruleSet !== null ? source.ruleSet : {};
  if (said.id && said.id !== data.ruleSet.id) {
    return {
      refusal: `The file was filled in for another rule set, “${clean(said.id)}”; this form is for `
        + `“${data.ruleSet.id}”. Open it with the form made for that rule set.`,
    };
  }
  if (said.version && said.version !== data.ruleSet.version) {
    notes.push(`The file was made with version ${clean(said.version)} of the questions; this form has version `
      + `${data.ruleSet.version}. Answers that still fit were taken over.`);
  }
  const text = (value) => {
    const words = typeof value === "string" || typeof value === "number" ? clean(value) : "";
    if (words.length <= mostCharacters) return words;
    notes.push(`The text that begins “${words.slice(0, 40)}” has ${words.length.toLocaleString("en-GB")} characters; the first `
      + `${mostCharacters.toLocaleString("en-GB")} were read.`);
    return clean(words.slice(0, mostCharacters));
  };
  for (const name of ["id", "name", "asOf", "commissioner", "by"]) next[name] = text(source[name]);
  next.asOf = readDate(next.asOf) ?? next.asOf;
  next.form = source.form === "short" ? "short" : "full";
  fitChoice(next, "kind", text(source.kind), [...kindByID.keys()], notes);
  fitChoice(next, "target", text(source.target), [...stepByID.keys(), "none"], notes);
  noteSurplus(source.interests, mostRows, "interests", notes);
  noteSurplus(source.practices, mostRows, "practices", notes);
  next.interests = rows(source.interests, ["person", "text"], text);
  next.practices = rows(source.practices, ["code", "name", "patients"], text);
  fitAnswers(next, source, notes, text);
  return { draft: next, pack, notes };
}

function fitChoice(next, name, value, known, notes) {
  if (known.includes(value)) next[name] = value;
  else if (value !== "") notes.push(`The file says “${value}” for the ${name}, which this rule set does not know.`);
}

/** More than any body has. A file that holds more would only make the page slow. */
const [mostRows, mostAnswers, mostCharacters] = [1000, 1000, 20000];

const rows = (value, names, text) =>
  (Array.isArray(value) ? value : []).filter((row) => typeof row === "object" && row !== null)
    .slice(0, mostRows).map((row) => Object.fromEntries(names.map((name) => [name, text(row[name])])));

/** Says that a file holds more than is read. */
function noteSurplus(things, most, words, notes) {
  if (things?.length > most) {
    notes.push(`The file holds ${things.length.toLocaleString("en-GB")} ${words}; the first `
      + `${most.toLocaleString("en-GB")} were read.`);
  }
}

function fitAnswers(next, source, notes, text) {
  const given = source.answerList
    ?? Object.entries(typeof source.answers === "object" && source.answers !== null ? source.answers : {});
  noteSurplus(given, mostAnswers, "answers", notes);
  for (const [id, raw] of given.slice(0, mostAnswers)) {
    const answer = fitAnswer(raw, text);
    const question = questionByID.get(id);
    if (question && !(id in next.answers)) {
      next.answers[id] = answer;
      noteMisfit(question, answer, notes);
    } else keepStray(next, id, answer, notes, question);
  }
  const strays = Array.isArray(source.strays) ? source.strays : [];
  noteSurplus(strays, mostAnswers, "answers to other questions", notes);
  for (const stray of strays.slice(0, mostAnswers)) {
    const answer = Object.assign(blankAnswer(), { value: text(stray?.value) });
    const id = text(stray?.question);
    if (questionByID.has(id) && !(id in next.answers)) next.answers[id] = answer;
    else if (id) keepStray(next, id, answer, notes, questionByID.get(id));
  }
}

function fitAnswer(raw, text) {
  const answer = blankAnswer();
  if (Array.isArray(raw)) answer.value = raw.map(text).join(" ");
  else if (typeof raw === "boolean") answer.value = raw ? "yes" : "no";
  else if (typeof raw !== "object" || raw === null) answer.value = text(raw);
  else {
    Object.assign(answer, fitAnswer(raw.value ?? "", text));
    for (const name of ["reason", "by", "expected", "note"]) answer[name] = text(raw[name]);
    if (raw.state === "not-known" || raw.state === "not-applicable") answer.state = raw.state;
    else if (text(raw.state)) answer.note = clean(`${answer.note} (state in the file: ${text(raw.state)})`);
    answer.evidence = rows(raw.evidence, ["dated", "text"], text);
  }
  return answer;
}

function keepStray(next, id, answer, notes, question) {
  next.strays.push({ question: clean(id), value: answer.value || answer.state });
  const why = question ? "is answered twice; the second answer is kept beside the first"
    : "is no question of this version; its answer is kept in the file and counts nowhere";
  notes.push(`“${clean(id)}” ${why}${answer.value ? `: ${answer.value}` : ""}.`);
}

/** Says which answers of the file are not among the answers of today. */
function noteMisfit(question, answer, notes) {
  if (answer.value === "" || !(isSingle(question) || isSeveral(question))) return;
  const unknown = answer.value.split(" ").filter((id) => !question.choices.some((choice) => choice.id === id));
  if (unknown.length === 0) return;
  notes.push(`${question.code} “${question.ask}” has the answer “${unknown.join(" ")}”, which is not among today’s `
    + "answers. It is kept until you choose another.");
}

/** Takes the answers of another file in where there is none here; differences are listed, not settled. */
function takeIn(other, pack) {
  const report = { taken: [], same: 0, different: [] };
  for (const [id, answer] of Object.entries(other.answers)) {
    if (!hasWord(answer) && !hasDetail(answer)) continue;
    if (pack && !answer.by && other.by) answer.by = other.by;
    const mine = answerOf(id);
    if (!hasWord(mine)) {
      draft.answers[id] = Object.assign({}, answer, { note: mine.note || answer.note,
        evidence: [...mine.evidence, ...answer.evidence] });
      report.taken.push(id);
    } else if (mine.value === answer.value && mine.state === answer.state) report.same += 1;
    else if (hasWord(answer)) report.different.push({ id, answer });
  }
  for (const stray of other.strays) {
    if (!draft.strays.some((known) => known.question === stray.question && known.value === stray.value)) {
      draft.strays.push(stray);
    }
  }
  changed();
  return report;
}

"""##,
  // 08-store.js
##"""
// Keeping the draft in the browser, as far as it lets us. Local files may share one store, or have none: the draft file
// is the real save.

const store = {
  /** "on", "off" (refused), or "changed-elsewhere" when another window wrote the same draft. */
  state: "on",
  prefix: `readiness-draft/${data.ruleSet.id}/`,
  slot: null,
  timer: 0,

  /** Whether the browser keeps anything at all. */
  probe() {
    try {
      localStorage.setItem("readiness-probe", "1");
      localStorage.removeItem("readiness-probe");
    } catch {
      this.state = "off";
    }
  },

  /** Drafts that lie in this browser: `{ key, name, asOf, version }`. */
  drafts() {
    const found = [];
    try {
      for (let index = 0; index < localStorage.length; index += 1) {
        const key = localStorage.key(index);
        if (!key.startsWith(this.prefix)) continue;
        const value = JSON.parse(localStorage.getItem(key)).draft;
        if ((JSON.parse(localStorage.getItem(key)).pack?.join() ?? "") !== (data.pack?.ids.join() ?? "")) continue;
        found.push({ key, name: value.name || "no name yet", asOf: value.asOf, version: value.ruleSet.version });
      }
    } catch {
      // A store that cannot be read, or holds something else under our name, offers nothing.
    }
    return found.sort((left, right) => (left.key < right.key ? -1 : 1));
  },

  /** Begins to keep the draft under a key of its own. */
  begin(key) {
    this.slot = key ?? `${this.prefix}${data.ruleSet.version}/${Math.random().toString(36).slice(2, 10)}`;
    try {
      sessionStorage.setItem(`${this.prefix}open`, this.slot);
    } catch {
      // Without it a reload asks which draft to go on with.
    }
  },

  /** The draft that was open in this window before a reload. */
  reopened() {
    try {
      const key = sessionStorage.getItem(`${this.prefix}open`);
      return key && localStorage.getItem(key) ? key : null;
    } catch {
      return null;
    }
  },

  /** The draft under a key; null where it cannot be read. */
  load(key) {
    try {
      const outcome = readFileText(localStorage.getItem(key));
      return outcome.draft ? outcome : null;
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

  /** Keeps the draft soon; many changes in a row are one write. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), 300);
  },

  now() {
    clearTimeout(this.timer);
    if (this.state === "off") return showStatus();
    if (this.slot === null) this.begin();
    try {
      localStorage.setItem(this.slot, draftFile());
      if (this.state !== "changed-elsewhere") this.state = "on";
    } catch {
      this.state = "off";
    }
    showStatus();
  },
};

function showStatus() {
  const words = {
    on: hasUnsavedChanges ? "Kept in this browser. Save a draft file before you stop." : "",
    off: "This browser does not let the form keep anything. Save a draft file before you close it.",
    "changed-elsewhere": "Another window has changed this draft too. Save a draft file here, and close one of the two.",
  };
  const status = document.getElementById("status");
  if (status.textContent !== words[store.state]) status.textContent = words[store.state];
}

"""##,
  // 09-controls.js
##"""
// Parts of pages that are used again and again.

/** A labelled one-line field. `options`: id, label, hint, value, width, prefix, suffix, input, change. */
function field(options) {
  const hintID = options.hint ? `${options.id}-hint` : null;
  const described = [hintID, options.describedBy].filter(Boolean).join(" ") || null;
  const input = h(options.long ? "textarea" : "input", {
    id: options.id, class: `input ${options.width ?? ""}`, type: options.long ? null : "text", rows: options.long ? 3 : null,
    inputmode: options.numeric ? "decimal" : null, autocomplete: "off", spellcheck: options.plain ? "false" : null,
    "aria-describedby": described, value: options.value ?? "",
    on: {
      input: (event) => options.input?.(event.target.value, event.target),
      change: (event) => options.change?.(event.target.value, event.target),
    },
  });
  const box = options.prefix || options.suffix
    ? h("div", { class: "affixed" }, options.prefix && h("span", { class: "affix", "aria-hidden": "true" }, options.prefix),
      input, options.suffix && h("span", { class: "affix", "aria-hidden": "true" }, options.suffix))
    : input;
  return h("div", { class: "field" }, h("label", { for: options.id, class: options.strong ? "strong" : null },
    options.label), options.hint && h("p", { class: "hint", id: hintID }, options.hint), box);
}

/** A date field that takes what people write, and shows what it understood. */
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

function dateHint(value) {
  if (!value) return "";
  return isISODate(value) ? dateWords(value) : "Not understood as a date yet. Write it as 31/10/2013.";
}

/** One radio button or checkbox with its label. */
function option(type, name, id, label, props, inside) {
  return h("div", { class: "option" }, h("input", { type, name, id, ...props }), h("label", { for: id }, label), inside);
}

/** A group of radio buttons; `choices` are `{ id, label, hint }`. */
function radios(options) {
  return h("fieldset", { class: "field", id: options.id, tabindex: "-1" }, h("legend", { class: "strong" }, options.label),
    options.hint && h("p", { class: "hint" }, options.hint),
    options.choices.map((choice) => option("radio", options.id, `${options.id}-${choice.id}`,
      [choice.label, choice.hint && h("span", { class: "hint" }, choice.hint)],
      { value: choice.id, checked: options.value === choice.id, on: { change: () => options.change(choice.id) } })));
}

const button = (label, run, kind = "", props = {}) =>
  h("button", { type: "button", class: `button ${kind}`, on: { click: run }, ...props }, label);

const textButton = (label, run, props = {}) => button(label, run, "plain", props);

const link = (label, target, props = {}) => h("a", { href: `#${target}`, ...props }, label);

/** A box that says something important without alarm. */
const notice = (title, ...children) => h("div", { class: "notice" }, title && h("h2", {}, title), children);

const patientWarning = () => h("p", { class: "hint" }, "Do not put patient details here.");

"""##,
  // 10-answers.js
##"""
// The control of one question, by its type: its answers, "we do not know", "not applicable", and nothing preselected.

/** What people choose or type for a question, made anew from the draft. */
function answerControl(question) {
  const answer = answerOf(question.id);
  return [
    misfit(question, answer),
    isSingle(question) ? null : valueControl(question, answer),
    h("div", { class: "options" },
      isSingle(question) && question.choices.map((choice) => singleOption(question, answer, choice)),
      isSeveral(question) && question.choices.map((choice) => severalOption(question, answer, choice)),
      h("p", { class: "or" }, "or"), stateOption(question, answer, "not-known", "We do not know"),
      question.notApplicable !== null && stateOption(question, answer, "not-applicable", "Not applicable",
        reasonField(question, answer))),
  ];
}

/** An answer of an older version stays until another is chosen, and is shown so that nobody is surprised. */
function misfit(question, answer) {
  if (answer.value === "" || !(isSingle(question) || isSeveral(question))) return null;
  const unknown = answer.value.split(" ").filter((id) => !question.choices.some((choice) => choice.id === id));
  return unknown.length > 0
    && h("p", { class: "inset" }, `The file says “${unknown.join(" ")}”, which is not among these answers. It is kept until `
      + "you choose one.");
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

/** Writes the choice down and lets the other controls of the question follow it. */
function choose(question, parts) {
  setAnswer(question.id, parts);
  const answer = answerOf(question.id);
  for (const input of document.getElementsByName(`a-${question.id}`)) {
    const isState = input.value === "not-known" || input.value === "not-applicable";
    input.checked = isState ? answer.state === input.value : answer.state === "" && answer.value.split(" ").includes(input.value);
  }
  const typed = document.getElementById(`v-${question.id}`);
  if (typed && answer.state !== "" && typed.value !== "") {
    typed.value = "";
    typed.dispatchEvent(new Event("cleared"));
  }
}

function valueControl(question, answer) {
  if (isSeveral(question)) return h("p", { class: "hint" }, "Choose all that apply.");
  const shared = {
    id: `v-${question.id}`, value: answer.value, label: h("span", { class: "hidden" }, `Your answer${unitWords(question)}`),
    describedBy: `${question.id}-problem`,
  };
  if (question.type === "date") {
    return dateField({
      ...shared, value: isISODate(answer.value) ? dateWords(answer.value) : answer.value,
      hint: "For example 31/10/2013", input: (value) => typeValue(question, value),
    });
  }
  if (question.type === "text") {
    return field({ ...shared, long: true, hint: "Do not put patient details here.",
      input: (text) => typeValue(question, clean(text)) });
  }
  return field({
    ...shared, numeric: true, plain: true, width: "w10", prefix: question.type === "money" ? "£" : null,
    suffix: question.type === "percentage" ? "%" : question.type === "money" ? null : question.unit || null,
    hint: limitWords(question), input: (text) => typeValue(question, plainNumber(text)),
    change: (text, input) => { input.value = plainNumber(text); },
  });
}

function typeValue(question, value) {
  choose(question, { value, state: value === "" ? answerOf(question.id).state : "" });
}

function unitWords(question) {
  if (question.type === "percentage") return " in per cent";
  if (question.type === "money") return " in pounds";
  return question.unit ? ` in ${question.unit}` : "";
}

/** The limits of a number where they are not what everybody expects. */
function limitWords(question) {
  const usual = question.type === "percentage" ? ["0", "100"] : ["0", "1000000000"];
  const whole = question.type === "whole-number" ? "A whole number" : "A number";
  if (question.least === usual[0] && question.most === usual[1]) return null;
  if (question.most === usual[1]) return `${whole} from ${question.least} up`;
  return `${whole} from ${question.least} to ${question.most}`;
}

function reasonField(question, answer) {
  return h("div", { class: "revealed", id: `reason-${question.id}` }, field({
    id: `r-${question.id}`, label: "Why does it not apply?", value: answer.reason,
    hint: `It may be said where: ${question.notApplicable}`,
    input: (text) => setAnswer(question.id, { reason: clean(text) }),
  }));
}

"""##,
  // 11-question.js
##"""
// One question on the page: what is asked, its control, and what may stand beside the answer.

function questionElement(question) {
  const body = h("div", { class: "body", id: `${question.id}-body` }, answerControl(question));
  const element = h("fieldset", { class: "question", id: `q-${question.id}`, tabindex: "-1",
    "aria-describedby": question.help ? `${question.id}-help` : null },
  h("legend", {}, question.code && h("span", { class: "code" }, question.code), question.ask),
  question.help && h("p", { class: "hint", id: `${question.id}-help` }, question.help),
  h("p", { class: "problem", id: `${question.id}-problem`, hidden: true }),
  h("p", { class: "ruled-out", id: `${question.id}-out`, hidden: true }), body,
  h("div", { class: "revealed", id: `${question.id}-expected`, hidden: true }, expectedField(question)),
  h("div", { class: "beside" }, moreElement(question),
    textButton(["Clear this answer", h("span", { class: "hidden" }, ` to ${question.code || question.ask}`)], () => {
      clearAnswer(question.id);
      fill(body, answerControl(question));
      element.focus();
      announce("Answer cleared.");
    }, { id: `${question.id}-clear`, hidden: true })));
  return element;
}

/** Questions that somebody wants to answer although another answer rules them out. */
const answeredAnyway = new Set();

/** Shows and hides what depends on the answer and on the assessment. */
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
  part("out").hidden = !isOut;
  const isShut = isOut && !hasWord(answer) && !answeredAnyway.has(question.id);
  part("body").hidden = isShut;
  fill(part("out"), "Because of another answer this question does not apply. ",
    hasWord(answer) && "Your answer is kept and does not count.",
    isShut && textButton("Answer it all the same", () => {
      answeredAnyway.add(question.id);
      refreshQuestion(question);
      part("body").querySelector("input").focus();
    }, { id: `${question.id}-anyway` }));
  document.getElementById(`q-${question.id}`).classList.toggle("is-out", isOut);
  showProblem(question.id, part("problem"));
}

function expectedField(question) {
  const answer = answerOf(question.id);
  return dateField({
    id: `x-${question.id}`, label: "When do you expect it to be in place? (optional)",
    value: isISODate(answer.expected) ? dateWords(answer.expected) : answer.expected,
    input: (value) => setAnswer(question.id, { expected: value }),
  });
}

/** What a board would accept, the body's evidence, a note, and who answered. Filled when it is opened. */
function moreElement(question) {
  const summary = h("span", {}, moreWords(question));
  const inside = h("div", { class: "more" });
  const element = h("details", {
    id: `m-${question.id}`,
    on: {
      toggle: () => {
        if (element.open && inside.childElementCount === 0) fill(inside, moreFields(question, summary));
      },
    },
  }, h("summary", {}, summary, h("span", { class: "hidden" }, ` for ${question.code || question.ask}`)), inside);
  return element;
}

function moreWords(question) {
  const answer = answerOf(question.id);
  const has = [
    answer.evidence.length > 0 && count(answer.evidence.length, "piece of evidence", "pieces of evidence"),
    answer.note !== "" && "a note", answer.by !== "" && `answered by ${answer.by}`,
  ].filter(Boolean);
  return `What would a board accept? Evidence and notes${has.length ? ` (${list(has)})` : ""}`;
}

function moreFields(question, summary) {
  const answer = answerOf(question.id);
  const set = (parts) => {
    setAnswer(question.id, parts);
    summary.textContent = moreWords(question);
  };
  const months = question.evidenceMonths ? `, not older than ${count(question.evidenceMonths, "month", "months")}` : "";
  const pieces = h("div", {});
  const redraw = () => fill(pieces, answerOf(question.id).evidence.map((item, index) =>
    evidenceFields(question, item, index, set, redraw)));
  redraw();
  return [
    h("p", {}, h("strong", {}, "A board would accept: "), question.evidence ? `${question.evidence}${months}.`
      : "whatever shows it to somebody from outside."),
    question.answeredBy && h("p", { class: "hint" }, `Usually answered by: ${question.answeredBy}.`),
    patientWarning(), pieces,
    button("Add a piece of evidence", () => {
      set({ evidence: [...answerOf(question.id).evidence, { dated: "", text: "" }] });
      redraw();
      document.getElementById(`e-${question.id}-${answerOf(question.id).evidence.length - 1}`).focus();
    }, "second", { id: `add-evidence-${question.id}` }),
    field({ id: `n-${question.id}`, label: "Note", long: true, value: answer.note,
      input: (text) => set({ note: clean(text) }) }),
    field({ id: `b-${question.id}`, label: "Who answered (a role, not a name)", width: "w20", value: answer.by,
      input: (text) => set({ by: clean(text) }) }),
  ];
}

function evidenceFields(question, item, index, set, redraw) {
  const change = (parts) => {
    const evidence = answerOf(question.id).evidence.map((old, at) => (at === index ? { ...old, ...parts } : old));
    set({ evidence });
  };
  return h("div", { class: "piece" },
    field({ id: `e-${question.id}-${index}`, label: `Evidence ${index + 1}: what it is`, value: item.text,
      input: (text) => change({ text: clean(text) }) }),
    dateField({ id: `d-${question.id}-${index}`, label: "Its date (optional)",
      value: isISODate(item.dated) ? dateWords(item.dated) : item.dated, input: (value) => change({ dated: value }) }),
    textButton(`Remove evidence ${index + 1}`, () => {
      set({ evidence: answerOf(question.id).evidence.filter((_, at) => at !== index) });
      redraw();
      document.getElementById(`add-evidence-${question.id}`).focus();
    }));
}

"""##,
  // 12-about.js
##"""
// About the body: who it is, for which date, which step it aims at, its practices and interests.

function aboutView() {
  const kinds = data.kinds.map((kind) => ({ id: kind.id, label: capital(kind.name) }));
  return [
    h("h1", {}, isPack ? "About these answers" : "About your organisation"),
    field({ id: "body-name", label: isPack ? "Whom the answers are about" : "Name of the body",
      strong: true, value: draft.name, input: (text) => set("name", clean(text)) }),
    radios({ id: "kind", label: "What kind of body is it?", hint: "Questions for other kinds are left out.", choices: kinds,
      value: draft.kind, change: (id) => { set("kind", id); redrawTargets(); } }),
    dateField({ id: "as-of", label: "For which date do the answers hold?", strong: true, hint: "For example 31/10/2013",
      value: dateWords(draft.asOf), input: (value) => set("asOf", value) }),
    isPack ? field({ id: "by", label: "Who answers (a role, not a name)", strong: true, width: "w20", value: draft.by,
      hint: `This form asks what is for: ${list(data.pack.names)}.`, input: (text) => set("by", clean(text)) }) : wholeAbout(),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" })),
  ];
}

function wholeAbout() {
  return [
    h("div", { id: "targets" }, targetRadios()),
    radios({ id: "form", label: "How many questions do you want to answer?", value: draft.form,
      hint: "You can change this at any time; no answer is lost.",
      choices: [
        { id: "short", label: "The short form first", hint: "What the steps rest on. Its scores are marked as short." },
        { id: "full", label: "All questions" },
      ], change: (id) => set("form", id) }),
    field({ id: "commissioner", label: "Commissioner (optional)", strong: true, width: "w20",
      hint: "The CCG that commissions from you or supports you", value: draft.commissioner,
      input: (text) => set("commissioner", clean(text)) }),
    field({ id: "body-id", label: "Short name for files", strong: true, width: "w20", plain: true,
      hint: "Small letters, digits and hyphens, such as four-rivers. Left empty, it is made from the name.", value: draft.id,
      input: (text) => set("id", clean(text)) }),
    practicesPart(), interestsPart(),
  ];
}

function set(name, value) {
  draft[name] = value;
  changed();
}

function targetRadios() {
  const fits = data.steps.filter((step) => isForKind(step, draft.kind));
  if (draft.kind && fits.length === 0) {
    if (draft.target !== "none") set("target", "none");
    return h("p", { class: "inset", id: "target", tabindex: "-1" },
      `The steps are for others: a ${kindByID.get(draft.kind).name} is asked how it supports them.`);
  }
  return radios({
    id: "target", label: "Which step are you aiming at?", value: draft.target,
    hint: "Development is optional. What you do not aim at is not scored and not held against you.",
    choices: [
      ...fits.map((step) => ({ id: step.id, label: step.title, hint: step.means })),
      { id: "none", label: "None: we concentrate on core general practice" },
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
    field({ id: `interest-${index}-person`, label: `Person ${index + 1} (a role, not a name)`, width: "w20", value: row.person,
      input: (text) => { row.person = text; changed(); } }),
    field({ id: `interest-${index}-text`, label: "The interest", value: row.text,
      input: (text) => { row.text = text; changed(); } }),
    textButton(`Remove interest ${index + 1}`, () => {
      draft.interests.splice(index, 1);
      changed();
      redraw();
      document.getElementById("add-interest").focus();
    }))));
  redraw();
  return h("section", { "aria-labelledby": "interests-title" }, h("h2", { id: "interests-title" }, "Declared interests"),
    h("p", { class: "hint" }, "Of those who sit on the board or answer these questions. Optional."), place,
    button("Add an interest", () => {
      draft.interests.push({ person: "", text: "" });
      changed();
      redraw();
      document.getElementById(`interest-${draft.interests.length - 1}-person`).focus();
    }, "second", { id: "add-interest" }));
}

"""##,
  // 13-practices.js
##"""
// The member practices: typed row by row, or pasted from a spreadsheet.

function practicesPart() {
  const place = h("div", {});
  const pasted = h("p", { class: "understood", id: "pasted", role: "status" });
  const redraw = () => fill(place, practiceTable(redraw));
  redraw();
  return h("section", { "aria-labelledby": "practices-title" }, h("h2", { id: "practices-title" }, "Member practices"),
    h("p", { class: "hint" }, "Code, name and number of registered patients. Optional, but some figures follow from them."),
    place, h("p", { class: "actions" },
      button("Add a practice", () => {
        draft.practices.push({ code: "", name: "", patients: "" });
        changed();
        redraw();
        document.getElementById(`practice-${draft.practices.length - 1}-code`).focus();
      }, "second", { id: "add-practice" })),
    h("details", {}, h("summary", {}, "Paste practices from a spreadsheet"),
      h("div", { class: "more" }, field({ id: "paste", label: "Rows with code, name and patients", long: true, plain: true,
        hint: "Copy the three columns in Excel or another program and paste them here." }),
      button("Add these practices", () => {
        const input = document.getElementById("paste");
        const { rows: found, words } = readPracticeRows(input.value);
        draft.practices.push(...found);
        changed();
        redraw();
        input.value = "";
        pasted.textContent = words;
      }, "second", { id: "add-pasted" }), pasted)));
}

function practiceTable(redraw) {
  if (draft.practices.length === 0) return null;
  const cell = (row, index, name, label, width) => h("td", {}, h("label", { class: "hidden",
    for: `practice-${index}-${name}` }, `${label}, practice ${index + 1}`), h("input", {
    id: `practice-${index}-${name}`, class: `input ${width}`, type: "text", autocomplete: "off", value: row[name],
    inputmode: name === "patients" ? "numeric" : null,
    on: {
      input: (event) => {
        row[name] = name === "patients" ? plainNumber(event.target.value) : event.target.value;
        fill(document.getElementById("practice-total"), practiceTotal());
        changed();
      },
    },
  }));
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Table of member practices" }, h("table", {},
    h("caption", { id: "practice-total" }, practiceTotal()),
    h("thead", {}, h("tr", {}, ["Code", "Name", "Patients"].map((word) => h("th", { scope: "col" }, word)),
      h("td", {}))),
    h("tbody", {}, draft.practices.map((row, index) => h("tr", {}, cell(row, index, "code", "Code", "w7"),
      cell(row, index, "name", "Name", "w20"), cell(row, index, "patients", "Patients", "w7"),
      h("td", {}, textButton(["Remove", h("span", { class: "hidden" }, ` practice ${index + 1}`)], () => {
        draft.practices.splice(index, 1);
        changed();
        redraw();
        document.getElementById("add-practice").focus();
      })))))));
}

function practiceTotal() {
  const whole = wholePractices();
  const patients = whole.reduce((sum, row) => sum + Number(row.patients), 0);
  return `${count(draft.practices.length, "practice", "practices")}, ${count(patients, "patient", "patients")}`;
}

/** Rows of a pasted table: which column is which follows from what stands in it. */
function readPracticeRows(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = lines.some((line) => line.includes("\t")) ? "\t" : lines.some((line) => line.includes(";")) ? ";" : ",";
  const found = [];
  let left = 0;
  for (const line of lines) {
    const cells = line.split(separator).map((cell) => clean(cell).replace(/^"(.*)"$/, "$1"));
    const row = practiceOfCells(cells.filter((cell) => cell !== ""));
    if (!row) {
      if (found.length > 0 || !/code|patient|practice|list/i.test(line)) left += 1;
    } else if (draft.practices.length + found.length < mostRows) found.push(row);
    else left += 1;
  }
  const words = [`${count(found.length, "practice was", "practices were")} added.`];
  if (left > 0) words.push(`${count(left, "row was", "rows were")} left out: a row needs a code, a name and a number.`);
  return { rows: found, words: words.join(" ") };
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
// The sections in any order, each with how far it has come, and one section's questions.

function tasksView() {
  const total = totalProgress();
  const shown = data.sections.filter((section) => askedQuestions(section).length > 0);
  const left = data.sections.filter((section) => askedQuestions(section).length === 0);
  return [
    h("h1", {}, draft.name ? `Questions for ${draft.name}` : "Questions"),
    h("p", { class: "lead" }, `${total.answered} of ${total.asked} questions answered. `
      + "Take the sections in any order; leave out what you cannot say yet."),
    !draft.kind && h("p", { class: "inset" }, "Say first ", link("what kind of body this is", "about/kind"),
      ": then only its questions are shown."),
    h("ul", { class: "tasks" }, shown.map((section) => {
      const { answered, asked } = progress(section);
      const state = answered === asked ? "complete" : "";
      return h("li", {}, h("div", {}, link(section.title, `section/${section.id}`,
        { "aria-describedby": `${section.id}-count` }), h("p", { class: "hint" }, section.about)),
      h("p", { class: `count ${state}`, id: `${section.id}-count` }, countWords(section, answered, asked)));
    })),
    left.length > 0 && draft.kind && h("p", { class: "hint" },
      `Left out, since not for a ${kindByID.get(draft.kind).name}${!isPack && draft.form === "short" ? " or not in the short form" : ""}: `
        + `${list(left.map((section) => uncapital(section.title)))}.`),
    formSwitch(),
    h("p", { class: "actions" }, button("Check my answers", () => go("check"), "second"),
      !isPack && link("Where you stand", "stand", { class: "button second" }),
      link("Save and send", "save", { class: "button second" })),
  ];
}

function countWords(section, answered, asked) {
  if (engine.leavesOut(section)) return `Not aimed at, ${answered} of ${asked} answered`;
  return answered === asked ? `Complete, ${answered} of ${asked}` : `${answered} of ${asked} answered`;
}

/** How many questions the short form leaves out, and the way to them. */
function formSwitch(section) {
  if (isPack) return null;
  const questions = (section ? section.questions : data.questions).filter((question) => isForKind(question, draft.kind));
  const further = questions.filter((question) => !question.short && !hasWord(answerOf(question.id))).length;
  if (draft.form === "full" || further === 0) return null;
  return h("p", { class: "inset" }, `${count(further, "further question is", "further questions are")} asked in the full form. `,
    textButton("Ask all questions", () => {
      set("form", "full");
      redraw();
      announce("All questions are shown now.");
    }));
}

function sectionView(id) {
  const section = sectionByID.get(id) ?? data.sections[0];
  const asked = askedQuestions(section);
  const other = section.questions.filter((question) => !isForKind(question, draft.kind)
    && !hasWord(answerOf(question.id))).length;
  const next = data.sections.slice(data.sections.indexOf(section) + 1).find((later) => askedQuestions(later).length > 0);
  return [
    h("p", { class: "back" }, link("All sections", "tasks")),
    h("h1", {}, section.title),
    section.about && h("p", { class: "lead" }, section.about),
    h("p", { class: "hint", id: "section-count" }, sectionCount(section)),
    other > 0 && h("p", { class: "hint" },
      `${count(other, "question of this section is", "questions of this section are")} for other kinds of body and left out.`),
    section.groups.map((group) => {
      const questions = group.questions.map((each) => questionByID.get(each)).filter((question) => asked.includes(question));
      return questions.length > 0 && [group.title && h("h2", {}, group.title), questions.map(questionElement)];
    }),
    formSwitch(section),
    h("p", { class: "actions" }, next ? link(`Next: ${next.title}`, `section/${next.id}`, { class: "button" })
      : link("All sections", "tasks", { class: "button" }),
    link("Save and send", "save", { class: "button second" })),
  ];
}

/** How far a section has come, and the way to the first question without an answer. */
function sectionCount(section) {
  const { answered, asked } = progress(section);
  const open = askedQuestions(section).find((question) => !engine.rulesOut(question.id) && !hasWord(answerOf(question.id)));
  return [`${answered} of ${asked} answered. `,
    open && answered > 0 && link("Go to the first open question", `section/${section.id}/${open.id}`)];
}

"""##,
  // 15-stand.js
##"""
// Where the body stands: the engine's result in words, beside the questions and on a page of its own.

const stepWords = {
  reached: "In place", "not-begun": "Not in place yet", "cannot-tell": "Cannot be told yet",
  "nothing-known": "Nothing known yet", "not-sought": "Not sought", "not-applicable": "Not applicable",
};
const gateWords = {
  met: ["●", "In place"], "not-met": ["○", "Not in place"], unknown: ["?", "Not known"],
  contradictory: ["≠", "Answers to be checked"], "not-applicable": ["–", "Not applicable"],
};

const stepState = (step) =>
  step.state === "working-towards" || (step.state === "cannot-tell" && step.gatesMet > 0)
    ? `${step.gatesMet} of ${step.gates.length} in place` : stepWords[step.state];

/** Why there is nothing to show; null where there is something. */
function noResult() {
  if (engine.state === "starting") return "The live view is starting.";
  if (engine.state !== "ready") {
    return "This browser does not let the form work out where you stand. Everything else works: fill in, save, and send "
      + "the profile to the person who has the readiness program.";
  }
  if (engine.result) return null;
  const problems = headProblems();
  return problems.length > 0 ? `To see where you stand, first: ${uncapital(problems[0].text)}.`
    : "Where you stand cannot be shown for these answers.";
}

/** The short view beside the questions. */
function asideContent() {
  const none = noResult();
  if (none) return [h("h2", {}, "Where you stand"), h("p", {}, none)];
  const ask = nextQuestions().slice(0, 3);
  return [
    h("h2", {}, "Where you stand"),
    h("ul", { class: "steps" }, engine.result.steps.filter((step) => step.state !== "not-applicable").map((step) =>
      h("li", {}, h("strong", {}, stepByID.get(step.id).title), h("span", {}, stepState(step)),
        step.state !== "not-sought"
          && h("span", { class: "dots", "aria-hidden": "true" }, step.gates.map((gate) => gateWords[gate.outcome][0]).join(" "))))),
    engine.result.holds.some((hold) => hold.state === "true") && h("p", { class: "inset" }, "Talk first: see the full view."),
    engine.result.contradictions.length > 0 && h("p", { class: "inset" },
      `${count(engine.result.contradictions.length, "point", "points")} to be checked.`),
    ask.length > 0 && [h("h3", {}, "Answer next"), h("ul", {}, ask.map((id) => h("li", {}, questionLink(id))))],
    h("p", {}, link("The full view", "stand")),
  ];
}

function questionLink(id) {
  const question = questionByID.get(id);
  return question ? link(`${question.code} ${question.ask}`.trim(), `section/${question.home.id}/${id}`) : id;
}

function standView() {
  const none = noResult();
  if (none) {
    const problem = engine.state === "ready" ? headProblems()[0] : null;
    return [h("h1", {}, "Where you stand"), h("p", { class: "lead" }, none),
      problem && h("p", {}, link("Go there", `about/${problem.field}`, { class: "button" }))];
  }
  const result = engine.result;
  return [
    h("h1", {}, "Where you stand"), h("p", { class: "lead" }, verdict(result)),
    draft.form === "short" && h("p", { class: "hint" }, "From the short form: not to be compared with a full assessment."),
    listed("Talk first", result.holds),
    h("h2", {}, "Steps"), result.steps.map(stepPart),
    nextQuestions().length > 0 && [h("h2", {}, "What to answer next"),
      h("p", { class: "hint" }, "The fewest answers that decide what is open in the next step, whatever they are."),
      h("ul", {}, nextQuestions().map((id) => h("li", {}, questionLink(id))))],
    contradictionsPart(result), listed("Conditions", result.conditions), h("h2", {}, "Sections"), sectionsTable(result),
    actionsPart(result),
    h("p", { class: "actions" }, button("Print", () => window.print(), "second"),
      button("Download these results as JSON, for scripts", () => offer(`${fileStem()}-assessment.json`, engine.json + "\n"), "second",
        { id: "download-assessment" })), saved,
  ];
}

function verdict(result) {
  if (result.steps.every((step) => step.state === "not-applicable")) {
    return sentence(data.words["verdict-commissioner"], { name: draft.name });
  }
  const step = stepByID.get(result.confirmedStep);
  if (step) return sentence(data.words["verdict-confirmed"], { name: draft.name, step: step.title });
  if (draft.target === "none") return sentence(data.words["verdict-nothing-sought"], { name: draft.name });
  return sentence(data.words["verdict-none-confirmed"], { name: draft.name });
}

function stepPart(step) {
  const known = stepByID.get(step.id);
  if (step.state === "not-applicable") return h("p", { class: "hint" }, `${known.title}: not applicable.`);
  return h("details", { class: "step", open: step.state !== "reached" && step.state !== "not-sought" },
    h("summary", {}, `${known.title}: ${stepState(step).toLowerCase()}`),
    h("p", {}, known.means),
    h("ul", { class: "gates" }, step.gates.map((gate) => h("li", {},
      h("span", { class: "sign", "aria-hidden": "true" }, gateWords[gate.outcome][0]),
      h("span", {}, `${gate.code} ${gateByID.get(gate.id).title}: `,
        h("strong", {}, gateWords[gate.outcome][1].toLowerCase()), decidedBy(gate))))));
}

/** The answers that would decide a gate, with the way to each. */
function decidedBy(gate) {
  const ids = deciding.found.get(gate.id)?.questions ?? [];
  if (ids.length === 0) return null;
  return h("span", { class: "decided" }, "Decided by ", ids.map((id, index) => [index > 0 && "; ", questionLink(id)]));
}

/** Points that answers contradict each other on, as questions to those who gave them. */
function contradictionsPart(result) {
  if (result.contradictions.length === 0) return null;
  return [h("h2", {}, "To be checked together"), result.contradictions.map((point) => h("div", { class: "notice" },
    h("p", {}, point.text), point.questions.length > 0 && h("ul", {}, point.questions.map((id) => h("li", {}, questionLink(id),
      ": ", h("strong", {}, answerWords(questionByID.get(id)))))),
    data.askWhom[point.id] && h("p", { class: "hint" }, `To be asked of: ${list(data.askWhom[point.id])}.`)))];
}

function listed(title, points) {
  const shown = points.filter((point) => point.state === "true");
  return shown.length > 0 && [h("h2", {}, title), shown.map((point) => h("div", { class: "notice" }, h("p", {}, point.text)))];
}

function actionsPart(result) {
  const actions = result.actions.filter((action) => action.kind !== "question" && action.text).slice(0, 5);
  return actions.length > 0 && [h("h2", {}, "Next actions"), h("ol", {}, actions.map((action) => h("li", {}, action.text)))];
}

/** Announces a step that changed to those who do not see the page change. */
let lastSteps = "";
function announceSteps() {
  if (!engine.result) return;
  const words = engine.result.steps.filter((step) => step.state !== "not-applicable" && step.state !== "not-sought")
    .map((step) => `${stepByID.get(step.id).title}: ${stepState(step).toLowerCase()}`).join(". ");
  if (lastSteps !== "" && words !== lastSteps) announce(words);
  lastSteps = words;
}

"""##,
  // 16-scores.js
##"""
// Scores of sections as words, figures and bars with their range.

/** A fraction of 1 such as `13/20` in whole per cent, halves up. */
function percent(fraction) {
  const [above, below] = `${fraction}/1`.split("/").map(BigInt);
  return Number((above * 200n + below) / (below * 2n));
}

function scoreWords(section) {
  const range = section.low !== null && section.high !== null ? [percent(section.low), percent(section.high)] : null;
  const between = range && (range[0] === range[1] ? "" : `, between ${range[0]}\u00A0% and ${range[1]}\u00A0% when all is answered`);
  switch (section.state) {
    case "scored": return `${section.percent}\u00A0%, ${data.bands[section.band] ?? section.band}${between ?? ""}`;
    case "withheld": return `too little answered for a score${between ?? ""}`;
    case "not-scored": return "not scored yet";
    case "not-sought": return "not sought";
    default: return "not applicable";
  }
}

function sectionsTable(result) {
  const shown = result.sections.filter((section) => section.state !== "not-applicable");
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Sections" }, h("table", { class: "scores" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Section"), h("th", { scope: "col" }, "Score"))),
    h("tbody", {}, shown.map((section) => h("tr", {}, h("th", { scope: "row" }, sectionByID.get(section.id).title),
      h("td", {}, scoreBar(section), scoreWords(section), section.answeredPercent !== null
        && h("span", { class: "hint" }, ` (${section.answeredPercent}\u00A0% answered)`)))))));
}

/** A bar from 0 to 100 with a whisker over the range; the same figures stand beside it in words. */
function scoreBar(section) {
  if (section.low === null || section.high === null) return null;
  const make = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const [low, high] = [percent(section.low) * 2, percent(section.high) * 2];
  const picture = make("svg", { viewBox: "-2 0 204 14", width: 204, height: 14, "aria-hidden": "true", class: "bar" });
  picture.append(make("rect", { x: 0, y: 2, width: 200, height: 10, class: "track" }));
  if (section.percent !== null) picture.append(make("rect", { x: 0, y: 2, width: section.percent * 2, height: 10, class: "value" }));
  if (low !== high) {
    const d = `M${low} 2v10M${low} 7H${high}M${high} 2v10`;
    picture.append(make("path", { d, class: "halo" }), make("path", { d, class: "whisker" }));
  }
  return picture;
}

/** An answer as people read it. */
function answerWords(question) {
  if (!question) return "";
  const answer = answerOf(question.id);
  if (answer.state === "not-known") return "we do not know";
  if (answer.state === "not-applicable") return `not applicable${answer.reason ? `: ${answer.reason}` : ""}`;
  if (answer.value === "") return "no answer yet";
  if (isSingle(question)) return choiceLabel(question, answer.value);
  if (isSeveral(question)) return list(answer.value.split(" ").map((id) => choiceLabel(question, id)));
  if (question.type === "date") return dateWords(answer.value);
  if (question.type === "money") return `£${answer.value}`;
  if (question.type === "percentage") return `${answer.value} %`;
  return question.unit ? `${answer.value} ${question.unit}` : answer.value;
}

"""##,
  // 17-check.js
##"""
// Checks on request: a summary at the top that leads to each field. Nothing is checked while somebody types.

/** Whether the checks were asked for; from then on fields show what is found, until all is well. */
let isChecked = false;
let problems = [];

/** Everything that can be said now: `{ view, field, question, text }`. */
function findProblems() {
  const found = headProblems();
  for (const question of data.questions) {
    const answer = draft.answers[question.id];
    if (!answer) continue;
    const at = (text, field) => found.push(problemAt(question, text, field));
    if (answer.expected !== "" && !isISODate(answer.expected)) at(`the expected date “${answer.expected}” is not a date`, `x-${question.id}`);
    if (answer.evidence.some((item) => item.dated !== "" && !isISODate(item.dated))) at("the date of the evidence is not a date");
    if (answer.evidence.some((item) => clean(item.text) === "")) at("a piece of evidence does not say what it is");
    if (!hasWord(answer)) at("has notes or evidence but no answer: the draft keeps them, a profile cannot");
  }
  for (const finding of engine.findings) {
    const question = questionByID.get(finding.question);
    if (question) found.push(problemAt(question, findingWords(question, finding)));
  }
  for (const point of engine.result?.contradictions ?? []) {
    const questions = point.questions.map((id) => questionByID.get(id)).filter(Boolean);
    if (questions.length === 0 || found.some((problem) => problem.question === questions[0].id && problem.isFinding)) continue;
    found.push({ ...problemAt(questions[0], point.text), questions: questions.map((question) => question.id) });
  }
  return found;
}

function problemAt(question, text, field) {
  const isSentence = /^[A-Z]/.test(text);
  return { view: `section/${question.home.id}`, field: field ?? question.id, question: question.id, questions: [question.id],
    isFinding: !isSentence, text: isSentence ? text : `${question.code || question.ask}: ${text}` };
}

function findingWords(question, finding) {
  const limits = isNumber(question) ? ` (${(limitWords(question) ?? `from ${question.least} to ${question.most}`).toLowerCase()})` : "";
  if (question.type === "date" && finding.message.startsWith("is not a date")) {
    return `“${answerWords(question)}” is not a date that exists: write it as 31/10/2013`;
  }
  return finding.problem === "claim" ? `“not applicable” ${finding.message}` : `“${answerWords(question)}” ${finding.message}${limits}`;
}

function checkView() {
  isChecked = true;
  problems = findProblems();
  const total = totalProgress();
  const open = total.asked - total.answered;
  return [
    h("h1", {}, problems.length === 0 ? "Nothing to mend" : "Check these answers"),
    problems.length > 0 && h("div", { class: "summary", role: "alert", id: "summary" },
      h("h2", {}, count(problems.length, "point to look at", "points to look at")),
      h("ul", {}, problems.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))),
    h("p", {}, open === 0 ? "All questions are answered."
      : `${count(open, "question has", "questions have")} no answer yet. That is allowed: open questions are never counted as no.`),
    draft.strays.length > 0 && [h("h2", {}, "Kept from files, without a place here"), h("ul", {}, firstOf(draft.strays.map((stray) =>
      `${stray.question}: ${stray.value || "no value"}`))),
    textButton("Remove these", () => {
      set("strays", []);
      redraw();
      announce("Removed.");
    })],
    h("p", { class: "actions" }, link("All sections", "tasks", { class: "button" }),
      link("Save and send", "save", { class: "button second" })),
  ];
}

/** The finding beside a question, once checks were asked for. */
function showProblem(id, place) {
  const found = isChecked ? problems.filter((problem) => problem.questions?.includes(id)) : [];
  place.hidden = found.length === 0;
  place.textContent = found.map((problem) => problem.text).join(" ");
  for (const input of document.querySelectorAll(`#v-${CSS.escape(id)}, [name="a-${CSS.escape(id)}"]`)) {
    if (found.length > 0) input.setAttribute("aria-describedby", place.id);
    if (input.id === `v-${id}`) input.setAttribute("aria-invalid", String(found.length > 0));
  }
}

"""##,
  // 18-save.js
##"""
// Saving, sending and taking files in. A browser may block a download without a word, so the text is always at hand.

const saved = h("div", { id: "saved", "aria-live": "polite" });

/** `four-rivers-2013-10-31`: the body and the date. */
const fileStem = () => [bodyID() || "no-name-yet", isISODate(draft.asOf) ? draft.asOf : "no-date-yet"].join("-");

/** `complete` or how far it is: `84-of-91`. */
function fileState() {
  const total = totalProgress();
  return total.answered === total.asked ? "complete" : `${total.answered}-of-${total.asked}`;
}

/** Hands a file to the browser, and shows its text in case nothing comes of it. */
function offer(name, text) {
  const type = name.endsWith(".xml") ? "application/xml" : "application/json";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = h("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  const area = h("textarea", { id: "copy-text", class: "input", rows: 6, readonly: true, spellcheck: "false",
    "aria-label": `Text of ${name}` });
  const told = h("p", { class: "understood", role: "status" });
  fill(saved, h("div", { class: "notice" }, h("h2", {}, `Saved as ${name}`),
    h("p", {}, "Look in your downloads folder. Some workplaces block downloads without saying so: if there is no file, copy "
      + "this text into an empty document in Notepad and save it under that name, or paste it into an email."),
    h("details", { on: { toggle: (event) => { if (event.target.open) area.value = text; } } },
      h("summary", {}, "Show the text to copy"), h("div", { class: "more" }, area, button("Copy the text", async () => {
        area.focus();
        area.select();
        try {
          await navigator.clipboard.writeText(text);
          told.textContent = "Copied.";
        } catch {
          told.textContent = "The text is selected: press Ctrl and C to copy it.";
        }
      }, "second"), told))));
}

function saveView() {
  fill(saved);
  const missing = isPack ? [] : headProblems();
  return [
    h("h1", {}, "Save and send"),
    h("h2", {}, "Save your draft"),
    h("p", {}, "The draft file holds everything you typed. It is your real save: browsers may forget."),
    h("p", { class: "actions" }, button(isPack ? "Save the answers file" : "Save the draft file", () => {
      offer(`${fileStem()}-${isPack ? `answers-${data.pack.ids.join("-")}` : "draft"}-${fileState()}.json`, draftFile());
      hasUnsavedChanges = false;
    }, "", { id: "save-draft" })),
    isPack && h("p", {}, "Send the file to the person who keeps the main form, who takes it in there."),
    !isPack && profilePart(missing), saved, openPart(),
    h("h2", {}, "Print"), h("p", {}, "All questions with your answers as text; unanswered ones with room for a pen."),
    h("p", { class: "actions" }, button("Print all questions", () => window.print(), "second")),
    h("h2", {}, "Stop here"),
    h("p", {}, "On a computer that others use, remove the draft from this browser when you have saved the file."),
    h("p", { class: "actions" }, button("Remove the draft from this browser", removeDraft, "second", { id: "remove-draft" })),
  ];
}

function profilePart(missing) {
  const bare = h("input", { type: "checkbox", id: "bare" });
  const name = (ending) => `${fileStem()}-profile-${fileState()}${bare.checked ? "-shared" : ""}.${ending}`;
  return [
    h("h2", {}, "Hand the profile on"),
    h("p", {}, "The profile is what the assessor takes. It may still have open questions."),
    missing.length > 0 ? h("div", { class: "notice" }, h("p", {}, "Before there can be a profile:"),
      h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
      h("div", { class: "options" }, h("div", { class: "option" }, bare,
        h("label", { for: "bare" }, "Leave out notes, evidence, interests and who answered, for sharing"))),
      h("p", { class: "actions" },
        button("Download the profile", () => offer(name("xml"), profileXML(bare.checked)), "", { id: "download-profile" }),
        button("Download it as JSON, for scripts", () => offer(name("json"), profileJSON(bare.checked) + "\n"), "second",
          { id: "download-json" }))],
  ];
}

let isSureToRemove = false;
function removeDraft(event) {
  if (!isSureToRemove) {
    isSureToRemove = true;
    event.target.textContent = "Yes, remove it: I have the file";
    announce("Press again to remove the draft.");
    return;
  }
  if (store.slot) store.remove(store.slot);
  store.slot = null;
  draft = blankDraft();
  [hasUnsavedChanges, isChecked, isSureToRemove] = [false, false, false];
  assess();
  go("start");
}

"""##,
  // 19-open.js
##"""
// Opening files: a draft, a profile, or the answers of somebody else.

/** What became of the file opened last; it outlives a redrawing of the page. */
const outcome = h("div", { id: "opened", "aria-live": "polite" });

function openPart() {
  return [
    h("h2", {}, isPack ? "Go on with a file" : "Open a file, or take in answers of others"),
    h("div", { class: "field" }, h("label", { for: "file" }, isPack ? "Answers file (.json)"
      : "Draft (.json), profile (.xml) or answers file of somebody else (.json)"),
    h("input", { type: "file", id: "file", accept: ".json,.xml,.txt,application/json,application/xml",
      on: { change: (event) => openFile(event.target.files[0]) } })),
    h("details", {}, h("summary", {}, "Paste the text of a file instead"), h("div", { class: "more" },
      field({ id: "file-text", label: "Text of the file", long: true, plain: true }),
      button("Open this text", () => openText(document.getElementById("file-text").value), "second",
        { id: "open-text" }))),
    outcome,
  ];
}

async function openFile(file) {
  if (!file) return;
  if (file.size > largestFile) {
    refuseFile(`${file.name} has ${Math.round(file.size / 1048576)} MB. No draft or profile is that large; it was not read.`);
    return;
  }
  if (/\.(xlsx?|xlsm|ods|csv)$/i.test(file.name)) {
    refuseFile("This is a spreadsheet. The person who has the readiness program turns it into a profile: readiness sheet.");
    return;
  }
  try {
    openText(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    refuseFile(`${file.name} is not text in UTF-8, so it is neither a draft nor a profile.`);
  }
}

function refuseFile(words) {
  fill(outcome, h("div", { class: "notice" }, h("h2", {}, "The file was not opened"), h("p", {}, words),
    h("p", {}, "Nothing here has changed.")));
}

function openText(text) {
  if (text.length > largestFile) {
    refuseFile("The text is larger than any draft or profile.");
    return;
  }
  const read = readFileText(text);
  if (read.refusal) {
    refuseFile(read.refusal);
    return;
  }
  const isEmpty = Object.keys(draft.answers).length === 0;
  if (read.pack && !isPack) showTaken(read);
  else if (isEmpty) {
    replaceDraft(read.draft);
    showOpened(read, `Opened: ${read.draft.name || "a draft without a name"}.`);
  } else {
    fill(outcome, h("div", { class: "notice" }, h("h2", {}, "There are answers here already"),
      h("p", {}, `The file holds ${count(Object.keys(read.draft.answers).length, "answer", "answers")} for `
        + `${read.draft.name || "a body without a name"}.`),
      h("p", { class: "actions" }, button("Replace what is here", () => {
        replaceDraft(read.draft);
        showOpened(read, "The file has replaced what was here.");
      }, "", { id: "replace-draft" }), button("Only add answers that are missing here", () => showTaken(read), "second",
        { id: "add-missing" }))));
  }
}

function showOpened(read, words) {
  fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, words), misfits(read.notes),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

const misfits = (notes) => notes.length > 0
  && [h("p", {}, "What did not fit:"), h("ul", { id: "misfits" }, firstOf(notes))];

/** Lines of a list, and how many more there are where nobody would read them all. */
function firstOf(lines) {
  const shown = lines.slice(0, 200).map((line) => h("li", {}, line));
  return lines.length > shown.length ? [shown, h("li", {}, `and ${lines.length - shown.length} more`)] : shown;
}

/** Takes another file's answers in and lists where the two differ. */
function showTaken(read) {
  const report = takeIn(read.draft, read.pack);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, `${count(report.taken.length, "answer was", "answers were")} taken in`),
    report.same > 0 && h("p", {}, `${count(report.same, "answer is", "answers are")} the same here and in the file.`),
    misfits(read.notes),
    report.different.length > 0 && [
      h("p", {}, "These differ. What stands here was kept; talk to each other, or use the answer of the file."),
      h("ul", { id: "differences" }, report.different.map(({ id, answer }) => difference(questionByID.get(id), answer))),
    ],
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

function difference(question, theirs) {
  const here = answerWords(question);
  const mine = draft.answers[question.id];
  draft.answers[question.id] = theirs;
  const there = answerWords(question);
  draft.answers[question.id] = mine;
  const row = h("li", {}, questionLink(question.id), h("br", {}), `Here: ${here}. In the file: ${there}. `,
    textButton("Use the answer of the file", () => {
      setAnswer(question.id, { ...theirs, note: theirs.note || mine.note, evidence: [...mine.evidence, ...theirs.evidence] });
      fill(row, questionLink(question.id), `: ${there}, from the file.`);
    }));
  return row;
}

"""##,
  // 20-print.js
##"""
// The whole questionnaire as text, for paper: answered or blank.

function printView() {
  const asked = data.sections.filter((section) => askedQuestions(section).length > 0);
  return [
    h("h1", {}, `${data.ruleSet.title}: self-assessment`),
    h("table", {}, h("tbody", {}, headRows().map(([name, value]) =>
      h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value || "…………………………………"))))),
    draft.practices.length > 0 && [h("h2", {}, "Member practices"), h("p", {}, practiceTotal()),
      h("ul", {}, draft.practices.map((row) => h("li", {}, `${row.code} ${row.name}: ${row.patients}`)))],
    draft.interests.length > 0 && [h("h2", {}, "Declared interests"),
      h("ul", {}, draft.interests.map((row) => h("li", {}, `${row.person}: ${row.text}`)))],
    asked.map((section) => [h("h2", {}, section.title),
      askedQuestions(section).map((question) => h("div", { class: "printed" }, printedQuestion(question)))]),
    h("p", { class: "hint" }, `Questions: ${data.ruleSet.id} ${data.ruleSet.version}`),
  ];
}

const headRows = () => [
  ["Body", draft.name], ["Kind", draft.kind && kindByID.get(draft.kind).name], ["As of", dateWords(draft.asOf)],
  ...(isPack ? [["Answered by", draft.by]] : [
    ["Aims at", draft.target === "none" ? "none" : stepByID.get(draft.target)?.title ?? ""],
    ["Commissioner", draft.commissioner], ["Form", draft.form],
  ]),
];

function printedQuestion(question) {
  const answer = answerOf(question.id);
  const lines = [h("p", {}, h("strong", {}, `${question.code} ${question.ask}`))];
  if (question.help) lines.push(h("p", { class: "hint" }, question.help));
  if (hasWord(answer)) {
    lines.push(h("p", {}, `Answer: ${capital(answerWords(question))}`));
  } else {
    const boxes = (isSingle(question) || isSeveral(question) ? question.choices.map((choice) => choice.label)
      : [`${capital(unitWords(question).trim() || "answer")}: …………………`]).map((label) =>
      (isSingle(question) || isSeveral(question) ? `☐ ${label}` : label));
    lines.push(h("p", { class: "boxes" }, [...boxes, "☐ We do not know", question.notApplicable !== null && "☐ Not applicable, because …"]
      .filter(Boolean).map((box) => h("span", {}, box))));
  }
  for (const item of answer.evidence) {
    lines.push(h("p", {}, `Evidence: ${item.text}${item.dated ? `, ${dateWords(item.dated)}` : ""}`));
  }
  if (answer.note) lines.push(h("p", {}, `Note: ${answer.note}`));
  if (answer.expected) lines.push(h("p", {}, `Expected: ${dateWords(answer.expected)}`));
  if (answer.by) lines.push(h("p", {}, `Answered by: ${answer.by}`));
  return lines;
}

"""##,
  // 21-app.js
##"""
// Which page is shown, and what happens after each change.

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
    isPack && h("p", { class: "inset" }, `This form asks only what is for: ${list(data.pack.names)}.`),
    h("ul", {}, h("li", {}, "Answer what you can. “We do not know” is a good answer, and nothing is filled in for you."),
      h("li", {}, "Nothing leaves this computer until you save a file and send it."),
      h("li", {}, "Do not put patient details anywhere in this form.")),
    drafts.length > 0 && [h("h2", {}, "Drafts in this browser"), h("ul", { class: "tasks" }, drafts.map((found) =>
      h("li", {}, h("span", {}, found.name, found.asOf && `, ${dateWords(found.asOf)}`,
        found.version !== data.ruleSet.version && `, made with version ${found.version}`),
      h("span", { class: "count" }, textButton(["Go on", h("span", { class: "hidden" }, ` with ${found.name}`)], () => goOn(found.key))))))],
    h("p", { class: "actions" }, button("Start a new one", () => {
      store.slot = null;
      draft = blankDraft();
      assess();
      go("about");
    }, drafts.length > 0 ? "second" : "", { id: "start-new" }), link("Open a file", "save/file", { class: "button second" })),
  ];
}

function goOn(key) {
  const read = store.load(key);
  if (!read) {
    announce("This draft cannot be read.");
    return;
  }
  store.begin(key);
  replaceDraft(read.draft);
  hasUnsavedChanges = false;
  go("tasks");
}

const views = {
  start: startView, about: aboutView, tasks: tasksView, section: () => sectionView(current.detail), stand: standView,
  check: checkView, save: saveView,
};

/** Reads the address, `#section/ID/QUESTION` or `#about/FIELD`, and shows what it names. */
function show() {
  const [view, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
  current = { view: views[view] ? view : "start", detail: "", field: "" };
  if (current.view === "section") [current.detail = "", current.field = ""] = rest;
  else [current.field = ""] = rest;
  fill(outcome);
  redraw();
}

function redraw() {
  fill(main, views[current.view]());
  document.title = `${main.querySelector("h1").textContent} – ${data.ruleSet.title}`;
  for (const item of document.querySelectorAll("nav a")) {
    const isHere = item.hash === `#${current.view}` || (item.hash === "#tasks" && ["section", "check"].includes(current.view));
    if (isHere) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
  }
  document.body.classList.toggle("with-aside", !isPack && ["section", "tasks"].includes(current.view));
  refresh();
}

/** Moves to a field, or to the heading of the page. */
function focusField(id) {
  const question = id && questionByID.has(id) ? document.getElementById(`q-${id}`) : null;
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

/** What depends on the assessment, after every change. */
function refresh() {
  if (isChecked) problems = findProblems();
  if (!isPack && document.body.classList.contains("with-aside")) fillAside();
  if (current.view !== "section") return;
  const section = sectionByID.get(current.detail) ?? data.sections[0];
  for (const question of section.questions) refreshQuestion(question);
  fill(document.getElementById("section-count"), sectionCount(section));
}

/** Fills what stands beside the questions anew; whoever is in it with the keyboard stays there. */
function fillAside() {
  const place = aside.contains(document.activeElement) ? document.activeElement.hash : "";
  fill(aside, asideContent());
  if (place) [...aside.querySelectorAll("a")].find((each) => each.hash === place)?.focus();
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
// The address is the form's own, so the way past the header must not change it.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
window.addEventListener("pagehide", () => { if (hasUnsavedChanges) store.now(); });
window.addEventListener("beforeunload", (event) => {
  if (store.state === "off" && hasUnsavedChanges) event.preventDefault();
});
window.addEventListener("storage", (event) => {
  if (event.key !== store.slot || event.newValue === null) return;
  store.state = "changed-elsewhere";
  showStatus();
});
const paper = document.getElementById("paper");
window.addEventListener("beforeprint", () => { if (current.view !== "stand") fill(paper, h("div", { role: "main" }, printView())); });
window.addEventListener("beforeprint", () => document.body.classList.toggle("on-paper", current.view !== "stand"));
window.addEventListener("afterprint", () => { fill(paper); document.body.classList.remove("on-paper"); });

async function begin() {
  store.probe();
  const open = store.reopened();
  const read = open && store.load(open);
  if (read) {
    draft = Object.assign(blankDraft(), read.draft);
    store.begin(open);
  }
  document.getElementById("page").hidden = false;
  // The focus stays where the browser puts it, so that the first Tab leads to the way past the header.
  show();
  showStatus();
  await startEngine();
  assess();
  const place = document.activeElement?.id;
  redraw();
  if (place) document.getElementById(place)?.focus();
  document.documentElement.dataset.engine = engine.state;
}

begin();

"""##,
]
