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
