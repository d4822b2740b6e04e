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
    "aria-label": `Text of ${name}` });
  const told = h("p", { class: "understood", role: "status" });
  fill(place, h("div", { class: "notice" }, h("h2", {}, `Saved as ${name}`),
    h("p", {}, "Look in your downloads folder. Some workplaces block downloads without saying so: if there is no file, copy "
      + "this text into an empty document in Notepad and save it under that name, or paste it into an email."),
    h("details", { on: { toggle: (event) => { if (event.target.open) area.value = text; } } },
      h("summary", {}, "Show the text to copy"), h("div", { class: "more" }, area, button("Copy the text", async () => {
        area.focus();
        area.select();
        try {
          await navigator.clipboard.writeText(text);
          told.textContent = "Copied.";
        } catch {
          told.textContent = "The text is selected: press Ctrl and C to copy it.";
        }
      }, "second"), told))));
}

function saveDraft() {
  if (!saved.isConnected) go("save");
  offer(`${fileStem()}-${isPack ? `answers-${data.pack.ids.join("-")}` : "draft"}-${fileState()}.json`, draftFile());
  hasUnsavedChanges = false;
  showStatus();
}

function saveView() {
  fill(saved);
  const missing = isPack ? [] : headProblems();
  return [
    h("h1", {}, "Save and send"),
    h("h2", {}, "Save your draft"),
    h("p", {}, "The draft file holds everything you typed. It is your real save: browsers may forget."),
    h("p", { class: "actions" }, button(isPack ? "Save the answers file" : "Save the draft file", saveDraft, "", { id: "save-draft" })),
    isPack && h("p", {}, data.recipient ? `Send the file to ${data.recipient}.`
      : "Send the file to the person who keeps the main form, who takes it in there."),
    !isPack && profilePart(missing),
    !isPack && h("p", {}, link("Where you stand", "stand"), " can be saved as a page of two sides for people without this form."),
    saved, openPart(),
    h("h2", {}, "Print"), h("p", {}, "All questions with your answers as text; unanswered ones with room for a pen."),
    h("p", { class: "actions" }, button("Print all questions", () => window.print(), "second")),
    h("h2", {}, "Stop here"),
    h("p", {}, "On a computer that others use, remove the draft from this browser when you have saved the file."),
    h("p", { class: "actions" }, button("Remove the draft from this browser", removeDraft, "second", { id: "remove-draft" })),
  ];
}

function profilePart(missing) {
  const bare = h("input", { type: "checkbox", id: "bare" });
  const name = (ending) => `${fileStem()}-profile-${fileState()}${bare.checked ? "-shared" : ""}.${ending}`;
  const leftOut = draft.practices.length - wholePractices().length + draft.interests.length - wholeInterests().length;
  const barring = missing.filter(isInTheWay);
  return [
    h("h2", {}, "Hand the profile on"),
    h("p", {}, data.recipient ? `The profile goes to ${data.recipient}. It may still have open questions.`
      : "The profile is what the assessor takes. It may still have open questions."),
    barring.length > 0 ? h("div", { class: "notice" }, h("p", {}, "Before there can be a profile:"),
      h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
      leftOut > 0 && h("p", { class: "problem" }, `${count(leftOut, "row", "rows")} under “About you” cannot stand yet and will `
        + "be left out of the profile: ", link("check", "check"), "."),
      h("div", { class: "options" }, h("div", { class: "option" }, bare,
        h("label", { for: "bare" }, "Leave out notes, evidence, interests and who answered, for sharing"))),
      h("p", { class: "actions" },
        button("Download the profile", () => offer(name("xml"), profileXML(bare.checked)), "", { id: "download-profile" }),
        button("Download it as JSON, for scripts", () => offer(name("json"), profileJSON(bare.checked) + "\n"), "second",
          { id: "download-json" }),
        button("Download the answers as a sheet", () => offer(name("csv"), sheetCSV()), "second", { id: "download-sheet" }))],
  ];
}

let isSureToRemove = false;
function removeDraft(event) {
  if (!isSureToRemove) {
    isSureToRemove = true;
    event.target.textContent = "Yes, remove it: I have the file";
    announce("Press again to remove the draft.");
    return;
  }
  if (store.slot) store.remove(store.slot);
  store.slot = null;
  draft = blankDraft();
  [hasUnsavedChanges, isChecked, isSureToRemove] = [false, false, false];
  assess();
  go("start");
}
