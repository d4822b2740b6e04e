// What the two sides of a report say besides the verdict, by the same choices and in the same words: for the page on which
// the body stands, on paper and in the file that is saved of it.

/** A sentence with a form of its own for one. */
const oneOrMany = (id, count, values) => say(plurals.select(count) === "one" ? `${id}-one` : id, { count, ...values });

/** How far it can be relied on: what is shown, what is only said, what is open, and what contradicts. */
function reliedOn(result) {
  const { evidence, openQuestions: open } = result;
  const clashes = result.contradictions.filter((point) => point.severity === "error").length;
  return [
    evidence && oneOrMany("evidence-note", evidence.answered, { name: draft.name, shown: evidence.shown, answered: evidence.answered }),
    shownSentence(result), open.length === 0 ? say("label-open-none") : counted("label-open", open.length),
    clashes > 0 && counted("label-disagree", clashes), ...notJudged(result),
  ].filter(Boolean);
}

/** Holds that cannot be judged, each with what it waits for; a reservation that something is not known has said so. */
function notJudged(result) {
  if ((result.reservations ?? []).some(isTrue)) return [];
  return result.holds.filter((point) => point.state === "unknown").slice(0, 2).map((point) => {
    const title = data.titles[point.id] ?? "";
    const open = point.questions.map((id) => questionByID.get(id)).filter((question) => question && result.openQuestions.includes(question.id));
    return open.length === 0 ? say("label-not-judged-score", { title })
      : say("label-not-judged", { title, questions: open.slice(0, 2).map((each) => shortened(`${each.code} ${each.ask}`, 60)).join(" ") });
  });
}

/** How many questions are open, by who can answer. */
function openByOwner(result) {
  const counts = new Map();
  for (const question of result.openQuestions.map((id) => questionByID.get(id)).filter(Boolean)) {
    const owner = capital(question.answeredBy === "" ? say("label-the-body") : nameOfActor(question.answeredBy));
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts.size > 0 && [h("h2", {}, say("heading-open")),
    h("p", {}, [...counts].map(([owner, count]) => `${owner}: ${count}`).join(" · "))];
}

/** What settles a hold. */
const clearing = (result) => result.holds.filter((hold) => isTrue(hold) && data.clears[hold.id])
  .map((hold) => h("p", {}, say("label-clears", { text: wholeSentence(data.clears[hold.id]) })));

/** Requirements that are in place, the furthest step's first, then groups of questions with all their points. */
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

/** An action with the day on which the body expects it. */
function actionWords(action) {
  const day = expectedWords(action);
  return day ? `${withNames(action.text)} (${day})` : withNames(action.text);
}

/** The day on which the body expects it, and whether that has gone by; empty where it says nothing. */
function expectedWords(action) {
  const question = data.questions.find((each) => each.code !== "" && each.code === action.code);
  const expected = question ? answerOf(question.id).expected : "";
  return isISODate(expected) ? say(expected < draft.asOf ? "expected-was" : "expected-by", { date: dateWords(expected) }) : "";
}

/** What stands in the list of what to do next: what a report has on its first side. */
const isFirst = (result, action) => (result.firstActions ?? []).includes(action.code ?? action.rule);

/** What comes after that; ten at most. */
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

/** What is not scored here, by name. */
const unscored = (result) => [["not-sought", "label-not-sought"], ["not-applicable", "label-not-applicable"]].map(([state, id]) => {
  const names = result.sections.filter((section) => section.state === state).map((section) => sectionByID.get(section.id).title);
  return names.length > 0 && h("p", { class: "hint" }, say(id, { names: names.join("; ") }));
});

/** Terms of the glossary that stand in some texts; the last word of a term may have an `s` more. */
function termsIn(texts) {
  const cut = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const all = texts.map(cut);
  const stands = (term) => all.some((text) => text.some((_, at) => term.every((word, index) => {
    const said = text[at + index];
    return said === word || (index === term.length - 1 && said === `${word}s`);
  })));
  return data.glossary.filter(([short]) => cut(short).length > 0 && stands(cut(short)));
}

/** Terms that some parts of the page speak of. */
function wordsIn(parts) {
  const used = termsIn([h("div", {}, parts).textContent]);
  return used.length > 0 && [h("h2", {}, say("heading-words")), h("dl", {}, used.map(([short, means]) =>
    [h("dt", {}, short), h("dd", {}, means)]))];
}
