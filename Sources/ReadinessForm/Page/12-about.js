// About the body: who it is, for which date, which step it aims at, its members and interests.

function aboutView() {
  return isPack ? packAbout() : [
    h("h1", {}, "About your organisation"), nameField("Name of the body"), kindRadios(), dateQuestion(), wholeAbout(),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" })),
  ];
}

const nameField = (label) => field({ id: "body-name", label, strong: true, checked: true, value: draft.name,
  input: (text) => set("name", clean(text)) });

const kindRadios = () => radios({
  id: "kind", label: "What kind of body is it?", hint: "Questions for other kinds are left out.", checked: true,
  choices: data.kinds.map((kind) => ({ id: kind.id, label: capital(kind.name) })), value: draft.kind,
  change: (id) => { set("kind", id); redrawTargets(); },
});

const dateQuestion = () => dateField({ id: "as-of", label: "For which date do the answers hold?", strong: true, checked: true,
  hint: "For example 31/10/2013", value: dateWords(draft.asOf), input: (value) => set("asOf", value) });

/** Who answers a part; what the body is stands fast where the part was made for it. */
function packAbout() {
  const { head } = data.pack;
  return [
    h("h1", {}, "About these answers"),
    head ? h("p", { class: "inset", id: "head" }, `They are about ${head.name}, a ${kindByID.get(head.kind)?.name ?? "body"}, as of `
      + `${dateWords(head.asOf)}.`) : [nameField("Whom the answers are about"), kindRadios(), dateQuestion()],
    field({ id: "by", label: "Who answers (a role, not a name)", strong: true, width: "w20", value: draft.by,
      hint: `This form asks what is for: ${list(data.pack.names)}.`, input: (text) => set("by", clean(text)) }),
    h("p", { class: "actions" }, link("Go to the questions", "tasks", { class: "button" })),
  ];
}

function wholeAbout() {
  const most = (isShort) => data.questions.filter((question) => isForKind(question, draft.kind) && (question.short || !isShort)).length;
  return [
    h("div", { id: "targets" }, targetRadios()),
    radios({ id: "form", label: "How many questions do you want to answer?", value: draft.form,
      hint: "You can change this at any time; no answer is lost.",
      choices: [
        { id: "short", label: "The first pass", hint: `${draft.kind ? `At most ${most(true)} questions, a` : "A"}bout an hour. It says `
          + "where you stand and what to do next, without scores." },
        { id: "full", label: "All questions", hint: draft.kind && `At most ${most(false)}.` },
      ], change: (id) => set("form", id) }),
    // What the rule set has no use for is asked of nobody, but never hidden where a file brought it.
    (data.hasCommissioner || draft.commissioner !== "") && field({ id: "commissioner", label: "Commissioner (optional)", strong: true, width: "w20",
      hint: words["form-commissioner"], value: draft.commissioner, input: (text) => set("commissioner", clean(text)) }),
    field({ id: "body-id", label: "Short name for files", strong: true, checked: true, width: "w20", plain: true,
      hint: "Small letters, digits and hyphens, such as four-rivers. Left empty, it is made from the name.", value: draft.id,
      input: (text) => set("id", plain(text)) }),
    (data.hasPractices || draft.practices.length > 0) && practicesPart(),
    (data.hasInterests || draft.interests.length > 0) && interestsPart(),
  ];
}

function set(name, value) {
  draft[name] = value;
  changed();
}

function targetRadios() {
  const fits = data.steps.filter((step) => isForKind(step, draft.kind));
  if (draft.kind && fits.length === 0) {
    if (draft.target !== "none") set("target", "none");
    return h("p", { class: "inset", id: "target", tabindex: "-1" },
      `The steps are for others: a ${kindByID.get(draft.kind).name} is asked how it supports them.`);
  }
  return radios({
    id: "target", label: "Which step are you aiming at?", value: draft.target, checked: true,
    hint: "Development is optional. What you do not aim at is not scored and not held against you.",
    choices: [
      ...fits.map((step) => ({ id: step.id, label: step.title, hint: step.means })),
      { id: "none", label: words["form-no-target"] },
    ], change: (id) => set("target", id),
  });
}

function redrawTargets() {
  const place = document.getElementById("targets");
  if (!place) return;
  const step = stepByID.get(draft.target);
  if (step && !isForKind(step, draft.kind)) set("target", "");
  fill(place, targetRadios());
}

function interestsPart() {
  const place = h("div", {});
  const redraw = () => fill(place, draft.interests.map((row, index) => h("div", { class: "piece" },
    field({ id: `interest-${index}-person`, label: `Person ${index + 1} (a role, not a name)`, width: "w20", checked: true,
      value: row.person, input: (text) => { row.person = text; changed(); } }),
    field({ id: `interest-${index}-text`, label: "The interest", value: row.text, checked: true,
      input: (text) => { row.text = text; changed(); } }),
    textButton(`Remove interest ${index + 1}`, () => {
      draft.interests.splice(index, 1);
      changed();
      redraw();
      document.getElementById("add-interest").focus();
    }))));
  redraw();
  return h("section", { "aria-labelledby": "interests-title" }, h("h2", { id: "interests-title" }, "Declared interests"),
    h("p", { class: "hint" }, words["form-interests"]), place,
    button("Add an interest", () => {
      draft.interests.push({ person: "", text: "" });
      changed();
      redraw();
      document.getElementById(`interest-${draft.interests.length - 1}-person`).focus();
    }, "second", { id: "add-interest" }));
}
