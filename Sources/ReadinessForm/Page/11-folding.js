// Questions that an answer rules out: folded under the question that rules them out, by name, and still to be answered by
// whoever wants to.

/** Questions that somebody wants to answer although another answer rules them out. */
const answeredAnyway = new Set();

/** Whether a question is shown in the fold of another one only. */
const isFolded = (question) => engine.rulesOut(question.id) && !hasWord(answerOf(question.id)) && !answeredAnyway.has(question.id);

/** The question of the same page under which a ruled-out one stands; null where it stands by itself. */
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

/** Puts every folded question of a page where its switch stands, else at the end of the page. */
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

/** Which answer rules a question out, with the way there. */
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
