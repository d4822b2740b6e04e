// Saving and sending. A browser may block a download without a word, so the text is always at hand.

const saved = h("div", { id: "saved", "aria-live": "polite" });

/** `four-rivers-2013-10-31`: the body and the date. */
const fileStem = () => [bodyID() || "no-name-yet", isISODate(draft.asOf) ? draft.asOf : "no-date-yet"].join("-");

/** `complete` or how far it is: `84-of-91`. */
function fileState() {
  const total = totalProgress();
  return isComplete(total) ? "complete" : `${total.answered}-of-${total.asked}`;
}

/** Hands a file to the browser, and shows its text in case nothing comes of it. */
function offer(name, text, place = saved) {
  const type = name.endsWith(".xml") ? "application/xml" : name.endsWith(".html") ? "text/html" : name.endsWith(".csv") ? "text/csv" : "application/json";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = h("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  const area = h("textarea", { id: "copy-text", class: "input", rows: 6, readonly: true, spellcheck: "false",
    "aria-label": say("form-text-of", { name }) });
  const told = h("p", { class: "understood", role: "status" });
  fill(place, h("div", { class: "notice" }, h("h2", {}, say("form-saved-as", { name })),
    h("p", {}, say("form-downloads")),
    h("details", { on: { toggle: (event) => { if (event.target.open) area.value = text; } } },
      h("summary", {}, say("form-show-text")), h("div", { class: "more" }, area, button(say("form-copy-text"), async () => {
        area.focus();
        area.select();
        try {
          await navigator.clipboard.writeText(text);
          told.textContent = say("form-copied");
        } catch {
          told.textContent = say("form-selected");
        }
      }, "second"), told))));
}

function saveDraft() {
  if (!saved.isConnected) {
    // The page is shown first: what it offers stands in it.
    window.addEventListener("hashchange", saveDraft, { once: true });
    go("save");
    return;
  }
  offer(`${fileStem()}-${isPack ? `answers-${data.pack.ids.join("-")}` : "draft"}-${fileState()}.json`, draftFile());
  saved.scrollIntoView({ block: "nearest" });
  hasUnsavedChanges = false;
  showStatus();
}

function saveView() {
  fill(saved);
  const missing = isPack ? [] : headProblems();
  return [
    h("h1", {}, say("form-save")),
    h("h2", {}, say("form-save-draft")),
    h("p", {}, say("form-save-draft-lead")),
    h("p", { class: "actions" }, button(say(isPack ? "form-save-answers-file" : "form-save-draft-file"), saveDraft, "", { id: "save-draft" })),
    isPack && h("p", {}, data.recipient ? say("form-send-to", { name: data.recipient })
      : say("form-send")),
    !isPack && profilePart(missing),
    !isPack && h("p", {}, pieces("form-stand-page", { stand: link(say("form-stand"), "stand") })),
    saved, openPart(),
    h("h2", {}, say("form-print")), h("p", {}, say("form-print-lead")),
    h("p", { class: "actions" }, button(say("form-print-all"), () => window.print(), "second")),
    h("h2", {}, say("form-stop")),
    h("p", {}, say("form-stop-lead")),
    h("p", { class: "actions" }, button(say("form-remove-draft"), removeDraft, "second", { id: "remove-draft" })),
  ];
}

function profilePart(missing) {
  const bare = h("input", { type: "checkbox", id: "bare" });
  const name = (ending) => `${fileStem()}-profile-${fileState()}${bare.checked ? "-shared" : ""}.${ending}`;
  const leftOut = draft.practices.length - wholePractices().length + draft.interests.length - wholeInterests().length;
  const barring = missing.filter(isInTheWay);
  return [
    h("h2", {}, say("form-hand-on")),
    h("p", {}, data.recipient ? say("form-profile-to", { name: data.recipient })
      : say("form-profile")),
    barring.length > 0 ? h("div", { class: "notice" }, h("p", {}, say("form-before-profile")),
      h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
      leftOut > 0 && h("p", { class: "problem" }, counted("form-rows-unfit", leftOut), " ", link(say("form-check-answers"), "check")),
      h("div", { class: "options" }, h("div", { class: "option" }, bare,
        h("label", { for: "bare" }, say("form-bare")))),
      h("p", { class: "actions" },
        button(say("form-download-profile"), () => offer(name("xml"), profileXML(bare.checked)), "", { id: "download-profile" }),
        button(say("form-download-json"), () => offer(name("json"), profileJSON(bare.checked) + "\n"), "second",
          { id: "download-json" }),
        button(say("form-download-sheet"), () => offer(name("csv"), sheetCSV()), "second", { id: "download-sheet" }))],
  ];
}

let isSureToRemove = false;
function removeDraft(event) {
  if (!isSureToRemove) {
    isSureToRemove = true;
    event.target.textContent = say("form-sure");
    announce(say("form-press-again"));
    return;
  }
  if (store.slot) store.remove(store.slot);
  store.leave();
  draft = blankDraft();
  [hasUnsavedChanges, isChecked, isSureToRemove] = [false, false, false];
  assess();
  go("start");
}
