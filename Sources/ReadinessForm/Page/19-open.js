// Opening files: a draft, a profile, a sheet, or the answers of somebody else.

/** What became of the file opened last; it outlives a redrawing of the page. */
const outcome = h("div", { id: "opened", "aria-live": "polite" });

function openPart() {
  return [
    h("h2", {}, isPack ? "Go on with a file" : "Open a file, or take in answers of others"),
    h("div", { class: "field" }, h("label", { for: "file" }, isPack ? "Answers file (.json)"
      : "Draft (.json), profile (.xml), sheet (.xlsx, .csv) or answers file of somebody else (.json)"),
    h("input", { type: "file", id: "file",
      on: {
        change: async (event) => {
          await openFile(event.target.files[0]);
          // So that the same file, mended meanwhile, can be chosen again.
          event.target.value = "";
        },
      } })),
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
    refuseFile(`${file.name} has ${Math.max(Math.round(file.size / 1048576), 1)} MB. No draft, profile or sheet is that large; it was not read.`);
    return;
  }
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    refuseFile(`${file.name} could not be read. Is it still there, and closed in other programs?`);
    return;
  }
  const refusal = otherFormat(bytes);
  if (refusal) refuseFile(`${file.name} ${refusal}`);
  else if (bytes[0] === 0x50 && bytes[1] === 0x4B) takeRead(await readWorkbook(bytes));
  else openText(decodeText(bytes));
}

/** What a file is by its first bytes, where it is none that can be read here. */
function otherFormat(bytes) {
  const begins = (text) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  if (begins("%PDF")) return "is a PDF, which holds no answers that could be read. Choose the draft, the profile or the sheet.";
  if (begins("\u00D0\u00CF\u0011\u00E0")) {
    return "is a workbook of the old form, or locked with a password. Save it as .xlsx without one.";
  }
  return "";
}

/** UTF-8 with or without a mark, UTF-16 with one, else the encoding of Windows. */
function decodeText(bytes) {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refuseFile(words) {
  fill(outcome, h("div", { class: "notice" }, h("h2", {}, "The file was not opened"), h("p", {}, words),
    h("p", {}, "Nothing here has changed.")));
}

function openText(text) {
  if (text.length > largestFile) refuseFile("The text is larger than any draft, profile or sheet.");
  else takeRead(readFileText(text));
}

/** Puts what was read where it belongs; nothing is replaced without a question. */
function takeRead(read) {
  if (read.refusal) refuseFile(read.refusal);
  else if (isPack && read.pack?.join() !== data.pack.ids.join()) {
    refuseFile(`The file is not an answers file of this form, which asks what is for ${list(data.pack.names)}. Open it in the main form.`);
  } else if (read.pack && !isPack) takePart(read);
  else if (isUntouched()) {
    replaceDraft(read.draft);
    showOpened(read, `Opened: ${read.draft.name || "a draft without a name"}.`);
  } else askBeforeReplacing(read);
}

function askBeforeReplacing(read) {
  const many = (answers) => count(Object.values(answers).filter(hasWord).length, "answer", "answers");
  fill(outcome, h("div", { class: "notice", tabindex: "-1" }, h("h2", {}, "Something is filled in here already"),
    h("p", {}, `Here: ${draft.name || "a body without a name"}, ${many(draft.answers)}. In the file: `
      + `${read.draft.name || "a body without a name"}, ${many(read.draft.answers)}.`),
    h("p", { class: "actions" }, button("Replace what is here", () => {
      replaceDraft(read.draft);
      showOpened(read, "The file has replaced what was here.");
    }, "", { id: "replace-draft" }), button("Only add answers that are missing here", () => showTaken(read), "second",
      { id: "add-missing" }))));
  outcome.firstChild.focus();
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
