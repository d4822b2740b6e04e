// Where the body stands: the engine's result in words, beside the questions and on a page of its own.

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

/** The same, with a word where evidence does not show all that it rests on. */
function shownState(step) {
  const isShown = onlyShown()?.steps.some((other) => other.id === step.id && other.state === "reached") ?? true;
  return step.state === "reached" && !isShown ? say("label-step-said", { standing: stepState(step) }) : stepState(step);
}

/** Why there is nothing to show; null where there is something. */
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

/** The short view beside the questions. */
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

/** Where a question is answered: a meeting stays a meeting. */
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

/** A text of the rule set with the names of this body in it. */
const withNames = (text) => sentence(text, { name: draft.name, commissioner: draft.commissioner || say("the-commissioner") });

/** The same as a sentence of its own. */
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

/** The answers that would decide a gate, with the way to each. */
function decidedBy(gate) {
  const ids = deciding.found.get(gate.id)?.questions ?? [];
  if (ids.length === 0) return null;
  return h("span", { class: "decided" }, `${say("form-decided-by")} `, ids.map((id, index) => [index > 0 && "; ", questionLink(id)]));
}

/** Points that answers contradict each other on, as questions to those who gave them. */
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

/** A party as it is called here, the commissioner by its own name. */
const nameOfActor = (id) => (data.commissioners[draft.kind]?.includes(id) && draft.commissioner ? draft.commissioner : nameOfParty(id));

/** Who acts, and with whom, as people are called here. */
function ownerWords({ owner, with: others }) {
  const ids = (owner ?? "").split(" ");
  const names = list(ids.filter((id) => id !== "").map(nameOfActor)) || say("label-not-assigned");
  if (!others) return names;
  const commissioners = (data.commissioners[draft.kind] ?? []).map(nameOfParty);
  const named = others.split("; ").map((name) => (commissioners.includes(name) ? draft.commissioner || name : name));
  return `${names} ${say("owner-with", { others: named.join(", ") })}`;
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
