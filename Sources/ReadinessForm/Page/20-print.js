// The whole questionnaire as text, for paper: answered or blank.

function printView() {
  const asked = data.sections.filter((section) => askedQuestions(section).length > 0);
  return [
    h("h1", {}, `${data.ruleSet.title}: self-assessment`),
    h("table", {}, h("tbody", {}, headRows().map(([name, value]) =>
      h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value || "…………………………………"))))),
    draft.practices.length > 0 && [h("h2", {}, words["form-members-title"]), h("p", {}, practiceTotal()),
      h("ul", {}, draft.practices.map((row) => h("li", {}, `${row.code} ${row.name}: ${row.patients}`)))],
    draft.interests.length > 0 && [h("h2", {}, "Declared interests"),
      h("ul", {}, draft.interests.map((row) => h("li", {}, `${row.person}: ${row.text}`)))],
    asked.map((section) => [h("h2", {}, section.title),
      askedQuestions(section).map((question) => h("div", { class: "printed" }, printedQuestion(question)))]),
    h("p", { class: "hint" }, `Questions: ${data.ruleSet.id} ${data.ruleSet.version}`),
  ];
}

const headRows = () => [
  ["Body", draft.name], ["Kind", draft.kind && kindByID.get(draft.kind).name], ["As of", dateWords(draft.asOf)],
  ...(isPack ? [["Answered by", draft.by]] : [
    ["Aims at", draft.target === "none" ? "none" : stepByID.get(draft.target)?.title ?? ""],
    ...(data.hasCommissioner ? [["Commissioner", draft.commissioner]] : []),
    ["Form", draft.form === "short" ? "first pass" : "all questions"],
  ]),
];

function printedQuestion(question) {
  const answer = answerOf(question.id);
  const lines = [h("p", {}, h("strong", {}, `${question.code} ${question.ask}`))];
  if (question.help) lines.push(h("p", { class: "hint" }, question.help));
  if (hasWord(answer)) {
    lines.push(h("p", {}, `Answer: ${capital(answerWords(question))}`));
  } else {
    const boxes = (isSingle(question) || isSeveral(question) ? question.choices.map((choice) => choice.label)
      : [`${capital(unitWords(question).trim() || "answer")}: …………………`]).map((label) =>
      (isSingle(question) || isSeveral(question) ? `☐ ${label}` : label));
    lines.push(h("p", { class: "boxes" }, [...boxes, "☐ We do not know", question.notApplicable !== null && "☐ Not applicable, because …"]
      .filter(Boolean).map((box) => h("span", {}, box))));
  }
  for (const item of answer.evidence) {
    lines.push(h("p", {}, `Evidence: ${item.text}${item.dated ? `, ${dateWords(item.dated)}` : ""}`));
  }
  if (answer.note) lines.push(h("p", {}, `Note: ${answer.note}`));
  if (answer.expected) lines.push(h("p", {}, `Expected: ${dateWords(answer.expected)}`));
  if (answer.by) lines.push(h("p", {}, `Answered by: ${answer.by}`));
  return lines;
}
