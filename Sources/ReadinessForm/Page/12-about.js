// About the body: who it is, for which date, which step it aims at, its members and interests.

function aboutView() {
  return isPack ? packAbout() : [
    h("h1", {}, say("form-about")), nameField(say("form-name")), kindRadios(), dateQuestion(), wholeAbout(),
    h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" })),
  ];
}

const nameField = (label) => field({ id: "body-name", label, strong: true, checked: true, value: draft.name,
  input: (text) => set("name", clean(text)) });

const kindRadios = () => radios({
  id: "kind", label: say("form-kind"), hint: say("form-kind-hint"), checked: true,
  choices: data.kinds.map((kind) => ({ id: kind.id, label: capital(kind.name) })), value: draft.kind,
  change: (id) => { set("kind", id); redrawTargets(); },
});

const dateQuestion = () => dateField({ id: "as-of", label: say("form-date"), strong: true, checked: true,
  hint: say("form-date-hint"), value: dateWords(draft.asOf), input: (value) => set("asOf", value) });

/** Who answers a part; what the body is stands fast where the part was made for it. */
function packAbout() {
  const { head } = data.pack;
  return [
    h("h1", {}, say("form-part-about")),
    head ? h("p", { class: "inset", id: "head" }, say("form-part-body", { name: head.name,
      kind: kindByID.get(head.kind)?.name ?? say("form-body"), date: dateWords(head.asOf) })) : [nameField(say("form-part-whom")), kindRadios(), dateQuestion()],
    field({ id: "by", label: say("form-who-answers"), strong: true, width: "w20", value: draft.by, checked: true,
      hint: say("form-part-asks-for", { names: list(data.pack.names) }), input: (text) => set("by", clean(text)) }),
    h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" })),
  ];
}

function wholeAbout() {
  const most = (isShort) => data.questions.filter((question) => isForKind(question, draft.kind) && (question.short || !isShort)).length;
  return [
    h("div", { id: "targets" }, targetRadios()),
    radios({ id: "form", label: say("form-how-many"), value: draft.form,
      hint: say("form-how-many-hint"),
      choices: [
        { id: "short", label: say("form-first-pass"),
          hint: draft.kind ? say("form-first-pass-most", { count: most(true) }) : say("form-first-pass-hint") },
        { id: "full", label: say("form-all-questions"), hint: draft.kind && say("form-at-most", { count: most(false) }) },
      ], change: (id) => set("form", id) }),
    // What the rule set has no use for is asked of nobody, but never hidden where a file brought it.
    (data.hasCommissioner || draft.commissioner !== "") && field({ id: "commissioner", label: say("form-commissioner-label"), strong: true, width: "w20",
      hint: words["form-commissioner"], value: draft.commissioner, input: (text) => set("commissioner", clean(text)) }),
    field({ id: "body-id", label: say("form-id"), strong: true, checked: true, width: "w20", plain: true,
      hint: say("form-id-hint"), value: draft.id,
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
  if (data.steps.length === 0) {
    if (draft.target !== "none") set("target", "none");
    return null;
  }
  if (draft.kind && fits.length === 0) {
    if (draft.target !== "none") set("target", "none");
    return h("p", { class: "inset", id: "target", tabindex: "-1" },
      say("form-steps-for-others", { kind: kindByID.get(draft.kind).name }));
  }
  return radios({
    id: "target", label: say("form-target"), value: draft.target, checked: true,
    hint: say("form-target-hint"),
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
    field({ id: `interest-${index}-person`, label: say("form-interest-person", { number: index + 1 }), width: "w20", checked: true,
      value: row.person, input: (text) => { row.person = text; changed(); } }),
    field({ id: `interest-${index}-text`, label: say("form-interest"), value: row.text, checked: true,
      input: (text) => { row.text = text; changed(); } }),
    textButton(say("form-interest-remove", { number: index + 1 }), () => {
      draft.interests.splice(index, 1);
      changed();
      redraw();
      document.getElementById("add-interest").focus();
    }))));
  redraw();
  return h("section", { "aria-labelledby": "interests-title" }, h("h2", { id: "interests-title" }, say("heading-interests")),
    h("p", { class: "hint" }, words["form-interests"]), place,
    button(say("form-interest-add"), () => {
      draft.interests.push({ person: "", text: "" });
      changed();
      redraw();
      document.getElementById(`interest-${draft.interests.length - 1}-person`).focus();
    }, "second", { id: "add-interest" }));
}
