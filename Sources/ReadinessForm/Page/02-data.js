// The rule set as data: what there is to ask. What follows from answers, only the engine knows.

const data = JSON.parse(document.getElementById("rule-set").textContent);
/** Everything that the page says, by id, in the language of the rule set. */
const words = data.words;
/** What a question has where nothing is said of it. */
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

/** Whether the page asks one owner's questions only, for the main form to take in. */
const isPack = data.pack !== null;

const isForKind = (thing, kind) => !kind || thing.kinds.includes(kind);
/** What there is to know of the type of a question: its shape, whether numbers are whole, what they are of. */
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
/** What a party is called where a body of the present kind is assessed. */
const nameOfParty = (id) => data.owners[id]?.[draft.kind] ?? data.owners[id]?.name ?? id;
/** The parties of a list as people are called here: those that bear one name are one. */
function byName(parties) {
  const groups = new Map();
  for (const party of parties) groups.set(nameOfParty(party.id), [...(groups.get(nameOfParty(party.id)) ?? []), party]);
  return [...groups].map(([name, all]) => ({ name, parties: all }));
}
const ownerName = (question) => (question.answeredBy === "" ? "" : nameOfParty(question.answeredBy));

/** A sentence of the rule set with its placeholders filled. */
function sentence(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Which form of a language goes with a number. */
const plurals = new Intl.PluralRules(data.language);

/** A sentence of the page, filled; where a number stands in it, in the form for that number. */
function say(id, values = {}) {
  if (!Number.isInteger(values.count)) return sentence(words[id], values);
  return sentence(words[`${id}#${plurals.select(values.count)}`] ?? words[id], { ...values, count: figure(values.count) });
}

/** The sentence for one thing or that for more, of two whose ids end in `-one` and `-many`. */
const counted = (id, number, values = {}) =>
  say(`${id}-${plurals.select(number) === "one" ? "one" : "many"}`, { ...values, count: number });

/** A sentence with elements where its placeholders are: what to put on the page, piece by piece. */
const pieces = (id, values) => words[id].split(/\{([a-z]+)\}/).map((piece, index) => (index % 2 === 0 ? piece : values[piece]));

/** What only those hear who do not see what stands around it. */
const unseen = (text) => h("span", { class: "hidden" }, ` ${text}`);
