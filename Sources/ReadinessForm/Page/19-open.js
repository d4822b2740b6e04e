// Opening files: a draft, a profile, a sheet, or the answers of somebody else.

/** What became of the file opened last; it outlives a redrawing of the page. */
const outcome = h("div", { id: "opened", "aria-live": "polite" });

function openPart() {
  return [
    h("h2", {}, say(isPack ? "form-go-on-file" : "form-open")),
    h("div", { class: "field" }, h("label", { for: "file" }, say(isPack ? "form-answers-file" : "form-any-file")),
    h("input", { type: "file", id: "file",
      on: {
        change: async (event) => {
          await openFile(event.target.files[0]);
          // So that the same file, mended meanwhile, can be chosen again.
          event.target.value = "";
        },
      } })),
    h("details", {}, h("summary", {}, say("form-paste-text")), h("div", { class: "more" },
      field({ id: "file-text", label: say("form-file-text"), long: true, plain: true }),
      button(say("form-open-text"), () => openText(document.getElementById("file-text").value), "second",
        { id: "open-text" }))),
    outcome, differencesPart(),
  ];
}

async function openFile(file) {
  if (!file) return;
  if (file.size > largestFile) {
    refuseFile(say("form-file-large", { name: file.name, size: Math.max(Math.round(file.size / 1048576), 1) }));
    return;
  }
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    refuseFile(say("form-file-unread", { name: file.name }));
    return;
  }
  const refusal = otherFormat(bytes);
  if (refusal) refuseFile(say(refusal, { name: file.name }));
  else if (bytes[0] === 0x50 && bytes[1] === 0x4B) takeRead(await readWorkbook(bytes));
  else {
    const { text, note } = decodeText(bytes);
    openText(text, note);
  }
}

/** What a file is by its first bytes, where it is none that can be read here. */
function otherFormat(bytes) {
  const begins = (text) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  if (begins("%PDF")) return "form-file-pdf";
  if (begins("\u00D0\u00CF\u0011\u00E0")) {
    return "form-file-old";
  }
  return "";
}

/** UTF-8 with or without a mark, UTF-16 with one, else the encoding of Windows, which is told. */
function decodeText(bytes) {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return { text: new TextDecoder("utf-16be").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), note: say("form-file-windows") };
  }
}

function refuseFile(words) {
  fill(outcome, h("div", { class: "notice" }, h("h2", {}, say("form-not-opened")), h("p", {}, words),
    h("p", {}, say("form-unchanged"))));
}

function openText(text, note) {
  if (text.length > largestFile) return refuseFile(say("form-text-large"));
  const read = readFileText(text);
  if (note) read.notes?.unshift(note);
  return takeRead(read);
}

/** Puts what was read where it belongs; nothing is replaced without a question. */
function takeRead(read) {
  if (read.refusal) refuseFile(read.refusal);
  else if (isPack && read.pack?.join() !== data.pack.ids.join()) {
    refuseFile(say("form-file-other-part", { names: list(data.pack.names) }));
  } else if (isPack && data.pack.head && ["id", "asOf"].some((name) => read.draft[name] !== data.pack.head[name])) {
    refuseFile(say("form-file-other-head", bothHeads(data.pack.head, read.draft)));
  } else if (read.pack && !isPack) takePart(read);
  else if (isUntouched()) {
    replaceDraft(read.draft);
    showOpened(read, say("form-opened", { name: read.draft.name || say("form-nameless-draft") }));
  } else askBeforeReplacing(read);
}

function askBeforeReplacing(read) {
  const many = (answers) => counted("form-answers", Object.values(answers).filter(hasWord).length);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, say("form-filled-already")),
    h("p", {}, say("form-here-and-file", { name: draft.name || say("form-nameless"), answers: many(draft.answers),
      other: read.draft.name || say("form-nameless"), others: many(read.draft.answers) })), misfits(read.notes),
    h("p", { class: "actions" }, button(say("form-replace"), () => {
      replaceDraft(read.draft);
      showOpened(read, say("form-replaced"));
    }, "", { id: "replace-draft" }), button(say("form-add-missing"), () => showTaken(read), "second",
      { id: "add-missing" }))));
  outcome.firstChild.focus();
}

function showOpened(read, words) {
  fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, words), misfits(read.notes),
    pointsOf(() => true),
    h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

/** What the check says of what was just read, with the way to each. */
function pointsOf(isRead) {
  const found = findProblems().filter((problem) => !problem.isMissing && !problem.isChoice && isRead(problem));
  return found.length > 0 && [h("p", {}, `${counted("form-points", found.length)}:`),
    h("ul", { id: "points" }, firstOf(found.map((problem) => link(problem.text, `${problem.view}/${problem.field}`))))];
}

/** Two bodies and dates, to tell them apart in a sentence. */
const bothHeads = (here, theirs) => ({ name: here.name || say("form-no-name"), date: dateWords(here.asOf) || say("form-date-missing"),
  other: theirs.name || say("form-no-name"), theirs: dateWords(theirs.asOf) || say("form-date-missing") });

const misfits = (notes) => notes.length > 0
  && [h("p", {}, `${say("form-misfits")}:`), h("ul", { id: "misfits" }, firstOf(notes))];

/** Lines of a list, and how many more there are where nobody would read them all. */
function firstOf(lines) {
  const shown = lines.slice(0, 200).map((line) => h("li", {}, line));
  return lines.length > shown.length ? [shown, h("li", {}, say("form-and-more", { count: lines.length - shown.length }))] : shown;
}
