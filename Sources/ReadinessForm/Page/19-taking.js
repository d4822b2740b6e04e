// Taking in the answers of somebody else: what is missing here is added, what differs is chosen by a person, with both
// answers side by side and who gave them when.

/** A part of another body, or of another date, is taken in on request only. */
function takePart(read) {
  const theirs = read.draft;
  const isOther = theirs.name && draft.name && (theirs.id && bodyID() ? theirs.id !== bodyID() : theirs.name !== draft.name);
  const isOtherDate = theirs.asOf && isISODate(draft.asOf) && theirs.asOf !== draft.asOf;
  if (!isOther && !isOtherDate) return showTaken(read);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, isOther ? "These answers are about another body" : "These answers hold for another date"),
    h("p", {}, `Here: ${draft.name || "no name"}, ${dateWords(draft.asOf) || "no date"}. In the file: ${theirs.name}, `
      + `${dateWords(theirs.asOf) || "no date"}. Nothing was taken in yet.`),
    h("p", { class: "actions" }, button("Take them in all the same", () => showTaken(read), "second", { id: "take-anyway" }))));
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
      ? `${count(report.taken.length, "answer was", "answers were")} taken in` : "All these questions are answered here already"),
    report.same > 0 && h("p", {}, `${count(report.same, "answer is", "answers are")} the same here and in the file.`),
    misfits(read.notes), report.different.length > 0 && differences(report.different),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

function differences(different) {
  let left = different.length;
  const heading = h("h3", { id: "differences-title" });
  const say = () => {
    heading.textContent = left === 0 ? "All differences are settled"
      : `${count(left, "answer differs", "answers differ")}: choose`;
  };
  say();
  return [heading, h("p", { class: "hint" }, "Until you choose, what stands here stays."),
    h("ul", { id: "differences", class: "differences" }, different.map(({ id, answer }) =>
      difference(questionByID.get(id), answer, () => { left -= 1; say(); })))];
}

/** Both answers side by side, with who gave them and when. */
function difference(question, theirs, settle) {
  const mine = answerOf(question.id);
  const said = (title, answer, label, use) => h("div", { class: "voice" }, h("p", { class: "hint" }, title),
    h("p", {}, h("strong", {}, capital(answerWords(question, answer)))),
    h("p", { class: "hint" }, [answer.by || "nobody named", answer.at && dateWords(answer.at)].filter(Boolean).join(", ")),
    answer.note && h("p", {}, answer.note),
    button([label, h("span", { class: "hidden" }, ` to ${question.code || question.ask}`)], use, "second"));
  const row = h("li", {}, h("p", {}, questionLink(question.id)), h("div", { class: "voices" },
    said("Here", mine, "Keep this answer", () => settled("kept as it stood here")),
    said("In the file", theirs, "Use this answer", () => {
      setAnswer(question.id, { ...theirs, note: bothNotes(mine, theirs), evidence: bothEvidence(mine, theirs) });
      setAnswer(question.id, { at: theirs.at });
      settled("taken from the file");
    })));
  const settled = (words) => {
    settle();
    fill(row, h("p", { tabindex: "-1" }, questionLink(question.id), `: ${answerWords(question)}, ${words}.`));
    row.firstChild.focus();
  };
  return row;
}
