// The rule set as data: what there is to ask. What follows from answers, only the engine knows.

const data = JSON.parse(document.getElementById("rule-set").textContent);
/** Sentences and names that belong to the rule set's own field. */
const words = data.words;
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
/** What a party is called where a body of the present kind is assessed. */
const nameOfParty = (id) => data.owners[id]?.[draft.kind] ?? data.owners[id]?.name ?? id;
const ownerName = (question) => (question.answeredBy === "" ? "" : nameOfParty(question.answeredBy));

/** A sentence of the rule set with its placeholders filled. */
function sentence(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}
