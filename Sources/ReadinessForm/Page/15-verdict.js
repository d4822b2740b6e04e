// What a board is told first, by the same choices and in the same words as in reports: the verdict, what belongs to it,
// what it means for patients, and what is asked.

const isTrue = (point) => point.state === "true";
const isCommissioner = () => kindByID.get(draft.kind)?.isCommissioner ?? false;
const isUndecided = (step) => step.state === "cannot-tell" || step.state === "nothing-known";
const stepIn = (result, id) => result.steps.find((step) => step.id === id);

/** A hold or a reservation as part of a sentence. */
const clause = (point) => withNames(data.clauses[point.id] ?? point.text.replace(/[.]$/, ""));

/** The next step that is sought; null where none is, also behind one that is not. */
function nextStep(result) {
  const first = result.steps.find((step) => isOpenStep(step) || step.state === "not-sought");
  return first && isOpenStep(first) ? first : null;
}

const seeksNothing = (result) => result.steps.some((step) => step.state === "not-sought") && !result.steps.some(isOpenStep);

/** What the rule set says of a step in a state; null where it says nothing. */
function says(state, step) {
  const { says: sentences, title } = stepByID.get(step.id);
  return sentences[state] ? sentence(sentences[state],
    { name: draft.name, step: title, met: String(step.gatesMet), of: String(step.gates.length) }) : null;
}

function verdict(result) {
  const { name } = draft;
  const hold = result.holds.find(isTrue);
  // While something has to be talked about first, nothing praises.
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

/** A finding, not a title: where a commissioner is strong, and where there is most to gain. */
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

/** Sentences that belong to the verdict; none under a hold, since nothing further is recommended then. */
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

/** How many requirements are missing for the next step, where that is known; else how it stands. */
function missing(next) {
  const count = next.gates.filter((gate) => gate.outcome === "not-met").length;
  if (!["working-towards", "not-begun"].includes(next.state) || count === 0) return says(next.state, next);
  return counted("verdict-next-missing", count, { name: draft.name, step: stepByID.get(next.id).title });
}

/** What it means for patients: what a hold or a true condition says of them first, then the last step that counts. */
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

/** One verb: assurance goes before everything, then answers, then a decision. */
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

/** What the confirmed step would be with only what is shown. */
function shownSentence(result) {
  const shown = onlyShown();
  if (!shown || !result.confirmedStep) return null;
  const place = (id) => result.steps.findIndex((step) => step.id === id);
  const isSame = place(shown.confirmedStep) >= place(result.confirmedStep);
  if (!isSame && !shown.confirmedStep) return say("shown-none");
  return say(isSame ? "shown-same" : "shown-lower", { step: stepByID.get(shown.confirmedStep).title });
}
