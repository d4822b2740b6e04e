// Opening files: a draft, a profile, or the answers of somebody else.

/** What became of the file opened last; it outlives a redrawing of the page. */
const outcome = h("div", { id: "opened", "aria-live": "polite" });

function openPart() {
  return [
    h("h2", {}, isPack ? "Go on with a file" : "Open a file, or take in answers of others"),
    h("div", { class: "field" }, h("label", { for: "file" }, isPack ? "Answers file (.json)"
      : "Draft (.json), profile (.xml) or answers file of somebody else (.json)"),
    h("input", { type: "file", id: "file", accept: ".json,.xml,.txt,application/json,application/xml",
      on: { change: (event) => openFile(event.target.files[0]) } })),
    h("details", {}, h("summary", {}, "Paste the text of a file instead"), h("div", { class: "more" },
      field({ id: "file-text", label: "Text of the file", long: true, plain: true }),
      button("Open this text", () => openText(document.getElementById("file-text").value), "second",
        { id: "open-text" }))),
    outcome,
  ];
}

async function openFile(file) {
  if (!file) return;
  if (file.size > largestFile) {
    refuseFile(`${file.name} has ${Math.round(file.size / 1048576)} MB. No draft or profile is that large; it was not read.`);
    return;
  }
  if (/\.(xlsx?|xlsm|ods|csv)$/i.test(file.name)) {
    refuseFile("This is a spreadsheet. The person who has the readiness program turns it into a profile: readiness sheet.");
    return;
  }
  try {
    openText(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    refuseFile(`${file.name} is not text in UTF-8, so it is neither a draft nor a profile.`);
  }
}

function refuseFile(words) {
  fill(outcome, h("div", { class: "notice" }, h("h2", {}, "The file was not opened"), h("p", {}, words),
    h("p", {}, "Nothing here has changed.")));
}

function openText(text) {
  if (text.length > largestFile) {
    refuseFile("The text is larger than any draft or profile.");
    return;
  }
  const read = readFileText(text);
  if (read.refusal) {
    refuseFile(read.refusal);
    return;
  }
  const isEmpty = Object.keys(draft.answers).length === 0;
  if (read.pack && !isPack) showTaken(read);
  else if (isEmpty) {
    replaceDraft(read.draft);
    showOpened(read, `Opened: ${read.draft.name || "a draft without a name"}.`);
  } else {
    fill(outcome, h("div", { class: "notice" }, h("h2", {}, "There are answers here already"),
      h("p", {}, `The file holds ${count(Object.keys(read.draft.answers).length, "answer", "answers")} for `
        + `${read.draft.name || "a body without a name"}.`),
      h("p", { class: "actions" }, button("Replace what is here", () => {
        replaceDraft(read.draft);
        showOpened(read, "The file has replaced what was here.");
      }, "", { id: "replace-draft" }), button("Only add answers that are missing here", () => showTaken(read), "second",
        { id: "add-missing" }))));
  }
}

function showOpened(read, words) {
  fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, words), misfits(read.notes),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

const misfits = (notes) => notes.length > 0
  && [h("p", {}, "What did not fit:"), h("ul", { id: "misfits" }, firstOf(notes))];

/** Lines of a list, and how many more there are where nobody would read them all. */
function firstOf(lines) {
  const shown = lines.slice(0, 200).map((line) => h("li", {}, line));
  return lines.length > shown.length ? [shown, h("li", {}, `and ${lines.length - shown.length} more`)] : shown;
}

/** Takes another file's answers in and lists where the two differ. */
function showTaken(read) {
  const report = takeIn(read.draft, read.pack);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, `${count(report.taken.length, "answer was", "answers were")} taken in`),
    report.same > 0 && h("p", {}, `${count(report.same, "answer is", "answers are")} the same here and in the file.`),
    misfits(read.notes),
    report.different.length > 0 && [
      h("p", {}, "These differ. What stands here was kept; talk to each other, or use the answer of the file."),
      h("ul", { id: "differences" }, report.different.map(({ id, answer }) => difference(questionByID.get(id), answer))),
    ],
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

function difference(question, theirs) {
  const here = answerWords(question);
  const mine = draft.answers[question.id];
  draft.answers[question.id] = theirs;
  const there = answerWords(question);
  draft.answers[question.id] = mine;
  const row = h("li", {}, questionLink(question.id), h("br", {}), `Here: ${here}. In the file: ${there}. `,
    textButton("Use the answer of the file", () => {
      setAnswer(question.id, { ...theirs, note: theirs.note || mine.note, evidence: [...mine.evidence, ...theirs.evidence] });
      fill(row, questionLink(question.id), `: ${there}, from the file.`);
    }));
  return row;
}
