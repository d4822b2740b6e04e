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
