// The sections in any order, each with how far it has come, and one section's questions.

function tasksView() {
  const total = totalProgress();
  const shown = data.sections.filter((section) => askedQuestions(section).length > 0);
  const left = data.sections.filter((section) => askedQuestions(section).length === 0);
  return [
    h("h1", {}, draft.name ? `Questions for ${draft.name}` : "Questions"),
    h("p", { class: "lead" }, `${progressWords(total)}. Take the sections in any order; leave out what you cannot say yet.`),
    notesOfDraft.length > 0 && h("div", { class: "notice" }, h("h2", {}, "What did not fit"), h("ul", {}, firstOf(notesOfDraft))),
    !draft.kind && h("p", { class: "inset" }, "Say first ", link("what kind of body this is", "about/kind"),
      ": then only its questions are shown."),
    h("ul", { class: "tasks" }, shown.map((section) => {
      const so = progress(section);
      return h("li", {}, h("div", {}, link(section.title, `section/${section.id}`,
        { "aria-describedby": `${section.id}-count` }), h("p", { class: "hint" }, section.about)),
      h("p", { class: `count ${isComplete(so) ? "complete" : ""}`, id: `${section.id}-count` }, countWords(section, so)));
    })),
    left.length > 0 && draft.kind && h("p", { class: "hint" }, leftOutWords(left)),
    isPack && h("p", { class: "hint" }, "All other questions are answered by others."),
    formSwitch(),
    h("p", { class: "actions" }, button("Check my answers", () => go("check"), "second"),
      !isPack && link("Ask others", "others", { class: "button second" }),
      !isPack && link("Answer in a meeting", "meeting", { class: "button second" }),
      !isPack && link("Where you stand", "stand", { class: "button second" }),
      link("Save and send", "save", { class: "button second" })),
  ];
}

const leftOutWords = (left) => `Left out, since not for a ${kindByID.get(draft.kind).name}`
  + `${!isPack && draft.form === "short" ? " or not in the first pass" : ""}: ${list(left.map((section) => uncapital(section.title)))}.`;

function countWords(section, so) {
  if (so.asked === 0) return "Nothing applies";
  if (engine.leavesOut(section)) return `Not aimed at: ${progressWords(so)}`;
  return isComplete(so) ? `Complete: ${progressWords(so)}` : capital(progressWords(so));
}

/** How many questions the first pass leaves out, and the way to them. */
function formSwitch(section) {
  if (isPack) return null;
  const questions = (section ? section.questions : data.questions).filter((question) => isForKind(question, draft.kind));
  const further = questions.filter((question) => !question.short && !hasWord(answerOf(question.id))).length;
  if (draft.form === "full" || further === 0) return null;
  return h("p", { class: "inset" }, `${count(further, "further question is", "further questions are")} asked in the full form. `,
    textButton("Ask all questions", () => {
      set("form", "full");
      redraw();
      announce("All questions are shown now.");
    }));
}

function sectionView(id) {
  const section = sectionByID.get(id) ?? data.sections[0];
  const asked = askedQuestions(section);
  const other = section.questions.filter((question) => !isForKind(question, draft.kind)
    && !hasWord(answerOf(question.id))).length;
  const next = data.sections.slice(data.sections.indexOf(section) + 1).find((later) => askedQuestions(later).length > 0);
  const groups = section.groups.map((group, index) => ({ title: group.title, id: `group-${index}`,
    questions: group.questions.map((each) => questionByID.get(each)).filter((question) => asked.includes(question)) }))
    .filter((group) => group.questions.length > 0);
  return [
    h("p", { class: "back" }, link("All sections", "tasks")),
    h("h1", {}, section.title),
    section.about && h("p", { class: "lead" }, section.about),
    h("p", { class: "hint", id: "section-count" }, sectionCount(section)),
    other > 0 && h("p", { class: "hint" },
      `${count(other, "question of this section is", "questions of this section are")} for other kinds of body and left out.`),
    groupJumps(section, groups),
    groups.map((group) => [group.title && h("h2", { id: group.id, tabindex: "-1" }, group.title), group.questions.map(questionElement)]),
    h("div", { id: "section-fold" }),
    formSwitch(section),
    h("p", { class: "actions" }, next ? link(`Next: ${next.title}`, `section/${next.id}`, { class: "button" })
      : link("All sections", "tasks", { class: "button" }),
    link("Save and send", "save", { class: "button second" })),
  ];
}

/** The way to each group of a long section, with how far it has come. */
function groupJumps(section, groups) {
  const titled = groups.filter((group) => group.title);
  if (titled.length < 2) return null;
  return h("nav", { class: "jumps", "aria-label": "Parts of this section" }, h("ul", {}, titled.map((group) =>
    h("li", {}, link(group.title, `section/${section.id}/${group.id}`), " ",
      h("span", { class: "count", id: `${group.id}-count` }, groupCount(group.questions))))));
}

const groupCount = (questions) => {
  const so = progressOf(questions);
  return so.asked === 0 ? "nothing applies" : `${so.answered + so.notKnown} of ${so.asked}`;
};

/** How far a section has come, and the way to the first question without an answer. */
function sectionCount(section) {
  const so = progress(section);
  const open = askedQuestions(section).find((question) => standing(question) === "open");
  return [`${capital(progressWords(so))}. `,
    open && so.open < so.asked && link("Go to the first open question", `section/${section.id}/${open.id}`)];
}
