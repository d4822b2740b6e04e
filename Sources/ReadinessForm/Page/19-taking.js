// Taking in the answers of somebody else: what is missing here is added, what differs is chosen by a person, with both
// answers side by side and who gave them when.

/** A part of another body, or of another date, is taken in on request only. */
function takePart(read) {
  const theirs = read.draft;
  const isOther = theirs.name && draft.name && (theirs.id && bodyID() ? theirs.id !== bodyID() : theirs.name !== draft.name);
  const isOtherDate = theirs.asOf && isISODate(draft.asOf) && theirs.asOf !== draft.asOf;
  if (!isOther && !isOtherDate) return showTaken(read);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, say(isOther ? "form-other-body" : "form-other-date")),
    h("p", {}, say("form-not-taken", { name: draft.name || say("form-no-name"), date: dateWords(draft.asOf) || say("form-date-missing"),
      other: theirs.name, theirs: dateWords(theirs.asOf) || say("form-date-missing") })),
    h("p", { class: "actions" }, button(say("form-take-anyway"), () => showTaken(read), "second", { id: "take-anyway" }))));
  outcome.firstChild.focus();
  return null;
}

/** Takes answers in where there is none here; gives `{ taken, same, different }`. */
function takeIn(read) {
  const other = read.draft;
  const report = { taken: [], same: 0, different: [] };
  for (const name of ["id", "name", "kind", "asOf"]) if (!draft[name]) draft[name] = other[name];
  for (const [id, answer] of Object.entries(other.answers)) {
    if (!hasWord(answer) && !hasDetail(answer)) continue;
    if (read.pack) {
      answer.by ||= other.by;
      answer.at ||= read.saved ?? "";
    }
    const mine = answerOf(id);
    if (!hasWord(mine)) {
      draft.answers[id] = { ...answer, note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
      if (hasWord(answer)) report.taken.push(id);
    } else if (mine.value === answer.value && mine.state === answer.state) {
      draft.answers[id] = { ...mine, by: mine.by || answer.by, expected: mine.expected || answer.expected,
        note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
      report.same += 1;
    } else if (hasWord(answer)) report.different.push({ id, answer });
  }
  for (const stray of other.strays) {
    if (!draft.strays.some((known) => known.question === stray.question && known.value === stray.value)) {
      draft.strays.push(stray);
    }
  }
  changed();
  return report;
}

const bothNotes = (mine, theirs) => [...new Set([mine.note, theirs.note])].filter(Boolean).join(" – ");
const bothEvidence = (mine, theirs) => [...mine.evidence, ...theirs.evidence.filter((item) =>
  !mine.evidence.some((known) => known.text === item.text && known.dated === item.dated))];

/** Takes another file's answers in and lists where the two differ. */
function showTaken(read) {
  const report = takeIn(read);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, report.taken.length > 0 || report.different.length === 0
      ? counted("form-taken", report.taken.length) : say("form-all-answered")),
    report.same > 0 && h("p", {}, counted("form-same", report.same)),
    misfits(read.notes), report.different.length > 0 && differences(report.different),
    h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

function differences(different) {
  let left = different.length;
  const heading = h("h3", { id: "differences-title" });
  const tell = () => {
    heading.textContent = left === 0 ? say("form-settled") : counted("form-differ", left);
  };
  tell();
  return [heading, h("p", { class: "hint" }, say("form-until-you-choose")),
    h("ul", { id: "differences", class: "differences" }, different.map(({ id, answer }) =>
      difference(questionByID.get(id), answer, () => { left -= 1; tell(); })))];
}

/** Both answers side by side, with who gave them and when. */
function difference(question, theirs, settle) {
  const mine = answerOf(question.id);
  const said = (title, answer, label, use) => h("div", { class: "voice" }, h("p", { class: "hint" }, title),
    h("p", {}, h("strong", {}, capital(answerWords(question, answer)))),
    h("p", { class: "hint" }, [answer.by || say("form-nobody"), answer.at && dateWords(answer.at)].filter(Boolean).join(", ")),
    answer.note && h("p", {}, answer.note),
    button([label, unseen(say("form-to", { name: question.code || question.ask }))], use, "second"));
  const row = h("li", {}, h("p", {}, questionLink(question.id)), h("div", { class: "voices" },
    said(say("form-here"), mine, say("form-keep"), () => settled(say("form-kept-here"))),
    said(say("form-in-file"), theirs, say("form-use"), () => {
      setAnswer(question.id, { ...theirs, note: bothNotes(mine, theirs), evidence: bothEvidence(mine, theirs) });
      setAnswer(question.id, { at: theirs.at });
      settled(say("form-from-file"));
    })));
  const settled = (words) => {
    settle();
    fill(row, h("p", { tabindex: "-1" }, questionLink(question.id), `: ${answerWords(question)}, ${words}.`));
    row.firstChild.focus();
  };
  return row;
}
