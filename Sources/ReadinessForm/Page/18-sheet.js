// The answers as a sheet: one table as CSV, a row a question, as the program writes it and reads it back.

const sheetHeadings = ["rule set", "version", "code", "question", "what is asked", "possible answers", "answer", "why not applicable",
  "answered by", "expected", "evidence", "evidence dated", "note"];

/** UTF-8 with its mark, commas, CRLF. */
function sheetCSV() {
  const row = (values) => sheetHeadings.map((heading) => sheetCell(values[heading] ?? "")).join(",");
  const filled = (values) => row({ "rule set": data.ruleSet.id, version: data.ruleSet.version, ...values });
  const lines = [sheetHeadings.join(",")];
  const head = [["profile-id", bodyID()], ["profile-name", clean(draft.name)], ["profile-kind", draft.kind],
    ["profile-as-of", draft.asOf], ["profile-target", draft.target], ["profile-form", draft.form],
    ...(clean(draft.since) ? [["profile-since", clean(draft.since)]] : []),
    ["profile-commissioner", clean(draft.commissioner)],
    ...wholePractices().map((each) => ["profile-practice", `${each.code}; ${each.name}; ${each.patients}`]),
    ...wholeInterests().map((each) => ["profile-interest", `${each.person}; ${each.text}`])];
  for (const [question, answer] of head) lines.push(filled({ question, answer }));
  for (const question of data.questions) {
    if (isAsked(question)) lines.push(...sheetRowsOf(question).map(filled));
  }
  for (const stray of draft.strays) lines.push(filled({ question: stray.question, answer: stray.state || stray.value, note: stray.note }));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** One row, and one more for each further piece of evidence. */
function sheetRowsOf(question) {
  const parts = answerParts(answerOf(question.id));
  const base = { code: question.code, question: question.id, "what is asked": question.ask, "possible answers": possibleAnswers(question) };
  const first = { ...base, answer: parts.state || parts.value, "why not applicable": parts.reason, "answered by": parts.by,
    expected: parts.expected, note: parts.note };
  const pieces = parts.evidence.map((item) => ({ evidence: item.text, "evidence dated": item.dated }));
  if (pieces.length === 0) return [first];
  return [{ ...first, ...pieces[0] }, ...pieces.slice(1).map((piece) => ({ ...base, ...piece }))];
}

function possibleAnswers(question) {
  const own = isSingle(question) || isSeveral(question)
    ? question.choices.map((choice) => (question.type === "yes-no" ? choice.id : `${choice.id} = ${choice.label}`))
    : [isDate(question) ? say("answer-form-date-as", { date: traits(question).form, example: "2013-10-31" })
      : `${traits(question).form}${unitWords(question)}`];
  const claim = question.notApplicable === null ? [] : [say("sheet-say-why", { state: "not-applicable" })];
  return [...own, "not-known", ...claim].join(" | ");
}

/** A cell that no spreadsheet takes for a formula. */
function sheetCell(text) {
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
