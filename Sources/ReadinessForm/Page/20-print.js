// The whole questionnaire as text, for paper: answered or blank.

function printView() {
  const asked = data.sections.filter((section) => askedQuestions(section).length > 0);
  return [
    h("h1", {}, say("form-page-title", { title: data.ruleSet.title })),
    h("table", {}, h("tbody", {}, headRows().map(([name, value]) =>
      h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value || "…………………………………"))))),
    draft.practices.length > 0 && [h("h2", {}, words["form-members-title"]), h("p", {}, practiceTotal()),
      h("ul", {}, draft.practices.map((row) => h("li", {}, `${row.code} ${row.name}: ${row.patients}`)))],
    draft.interests.length > 0 && [h("h2", {}, say("heading-interests")),
      h("ul", {}, draft.interests.map((row) => h("li", {}, `${row.person}: ${row.text}`)))],
    asked.map((section) => [h("h2", {}, section.title),
      askedQuestions(section).map((question) => h("div", { class: "printed" }, printedQuestion(question)))]),
    h("p", { class: "hint" }, say("form-printed-rules", { id: data.ruleSet.id, version: data.ruleSet.version })),
  ];
}

/** What is said of the body in a draft: labels and words. */
const headRows = (of = draft) => [
  [say("label-body"), of.name], [say("label-kind"), of.kind && kindByID.get(of.kind).name], [say("form-as-of"), dateWords(of.asOf)],
  ...(isPack ? [[say("form-answered-by-label"), of.by]] : [
    ...(data.steps.length === 0 ? []
      : [[say("about-target"), of.target === "none" ? say("label-no-target") : stepByID.get(of.target)?.title ?? ""]]),
    ...(data.hasCommissioner ? [[say("form-commissioner-printed"), of.commissioner]] : []),
    [say("form-form"), of.form === "short" ? say("form-as-first-pass") : uncapital(say("form-all-questions"))],
  ]),
];

function printedQuestion(question) {
  const answer = answerOf(question.id);
  const lines = [h("p", {}, h("strong", {}, `${question.code} ${question.ask}`))];
  if (question.help) lines.push(h("p", { class: "hint" }, question.help));
  if (hasWord(answer)) {
    lines.push(h("p", {}, say("form-printed-answer", { answer: capital(answerWords(question)) })));
  } else {
    const boxes = (isSingle(question) || isSeveral(question) ? question.choices.map((choice) => choice.label)
      : [`${capital(unitWords(question).trim() || say("form-answer"))}: …………………`]).map((label) =>
      (isSingle(question) || isSeveral(question) ? `☐ ${label}` : label));
    lines.push(h("p", { class: "boxes" }, [...boxes, `☐ ${say("form-not-known")}`, question.notApplicable !== null && `☐ ${say("form-printed-not-applicable")}`]
      .filter(Boolean).map((box) => h("span", {}, box))));
  }
  for (const item of answer.evidence) {
    lines.push(h("p", {}, say("label-evidence", { text: `${item.text}${item.dated ? `, ${dateWords(item.dated)}` : ""}` })));
  }
  if (answer.note) lines.push(h("p", {}, say("label-note", { text: answer.note })));
  if (answer.expected) lines.push(h("p", {}, say("form-printed-expected", { date: dateWords(answer.expected) })));
  if (answer.by) lines.push(h("p", {}, say("label-by", { name: answer.by })));
  return lines;
}
