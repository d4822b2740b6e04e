// Everything found in the answers: beside each field when it is left, and on request as one summary that leads there.

/** Whether the checks were asked for; from then on what is missing is told beside its field too. */
let isChecked = false;
let problems = [];

/** The field that somebody is writing in: it is left alone until they leave it. */
let typing = "";
const isBeingTyped = (id) => typing !== "" && typing === id;

/** Everything that can be said now: `{ view, field, questions, text, said }`; `said` stands beside the field. */
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
  // What the engine finds besides, such as a second answer to the same question.
  for (const finding of engine.findings) {
    const question = questionByID.get(finding.question);
    if (!question || flawed.has(question.id)) continue;
    flawed.add(question.id);
    found.push(problemAt([question.id], `“${short(answerWords(question))}” ${finding.message}`));
  }
  for (const point of engine.points) {
    const questions = point.questions.filter((id) => questionByID.has(id));
    // What follows from an answer that cannot stand is not told as well.
    if (questions.length > 0 && !questions.some((id) => flawed.has(id))) found.push(problemAt(questions, wholeSentence(point.text)));
  }
  return found;
}

function problemAt(questions, said, field) {
  const question = questionByID.get(questions[0]);
  return { view: `section/${question.home.id}`, field: field ?? question.id, questions, said,
    text: `${question.code || short(question.ask)}: ${said}` };
}

/** What was looked at, where nothing was found. */
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

/** Findings beside the fields of a question that are looked at by themselves: a reason, a date, a piece of evidence. */
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

/** The finding beside a question. While somebody writes there nothing new is said, but what is mended goes at once. */
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
