// The draft: everything somebody has typed so far. One object, changed only here.

const blankDraft = () => ({
  id: "", name: "", kind: "", asOf: "", target: "", form: "short", since: "", commissioner: "", by: "",
  ruleSet: { id: data.ruleSet.id, version: data.ruleSet.version },
  interests: [], practices: [], answers: {}, strays: [],
  // Answers of files that differ from those here: `{ question, …answer }`, until somebody chooses.
  pending: [],
  ...(data.pack?.head ?? {}),
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
  draft = Object.assign(blankDraft(), next, data.pack?.head);
  changed();
}

/** Whether nothing at all has been filled in, not even about the body. */
function isUntouched() {
  const blank = blankDraft();
  return ["id", "name", "kind", "asOf", "target", "commissioner", "by"].every((name) => clean(draft[name]) === clean(blank[name]))
    && draft.interests.length + draft.practices.length + draft.strays.length + draft.pending.length === 0 && Object.keys(draft.answers).length === 0;
}

/** `at` is the day on which it was answered here; only drafts have it. */
const blankAnswer = () => ({ value: "", state: "", reason: "", by: "", expected: "", note: "", at: "", evidence: [] });

const answerOf = (id) => draft.answers[id] ?? blankAnswer();
const hasWord = (answer) => answer.value !== "" || answer.state !== "";
const hasDetail = (answer) =>
  answer.reason !== "" || answer.by !== "" || answer.expected !== "" || answer.note !== "" || answer.evidence.length > 0;

/** Changes parts of an answer. An answer in which nothing is left is taken out. */
function setAnswer(id, parts) {
  const answer = Object.assign(answerOf(id), parts);
  if ("value" in parts || "state" in parts) answer.at = hasWord(answer) ? today() : "";
  if (hasWord(answer) || hasDetail(answer)) draft.answers[id] = answer;
  else delete draft.answers[id];
  changed();
}

/** Takes the answer back; notes and evidence stay in the draft. */
function clearAnswer(id) {
  setAside.delete(answerOf(id));
  setAnswer(id, { value: "", state: "", reason: "" });
}

/** What an answer said before it was said not to be known or not to apply, by answer: it comes back when that is unsaid. */
const setAside = new WeakMap();

const isSameWord = (one, other) => one.value === other.value && one.state === other.state;
/** What differs from the answers here and waits for somebody to choose. */
const differing = () => draft.pending.filter((theirs) => !isSameWord(answerOf(theirs.question), theirs));

/** What the file is called: its own id, or one made of the name. */
const bodyID = () => draft.id || slug(draft.name);

const isWholePractice = (row) =>
  clean(row.code) !== "" && clean(row.name) !== "" && /^\d{1,10}$/.test(plainNumber(row.patients))
  && Number(plainNumber(row.patients)) <= 1e9;
const isWholeInterest = (row) => clean(row.person) !== "" && clean(row.text) !== "";
