// The sections in any order, each with how far it has come, and one section's questions.

function tasksView() {
  const total = totalProgress();
  const shown = data.sections.filter((section) => askedQuestions(section).length > 0);
  const left = data.sections.filter((section) => askedQuestions(section).length === 0);
  return [
    h("h1", {}, draft.name ? `Questions for ${draft.name}` : "Questions"),
    h("p", { class: "lead" }, `${total.answered} of ${total.asked} questions answered. `
      + "Take the sections in any order; leave out what you cannot say yet."),
    !draft.kind && h("p", { class: "inset" }, "Say first ", link("what kind of body this is", "about/kind"),
      ": then only its questions are shown."),
    h("ul", { class: "tasks" }, shown.map((section) => {
      const { answered, asked } = progress(section);
      const state = answered === asked ? "complete" : "";
      return h("li", {}, h("div", {}, link(section.title, `section/${section.id}`,
        { "aria-describedby": `${section.id}-count` }), h("p", { class: "hint" }, section.about)),
      h("p", { class: `count ${state}`, id: `${section.id}-count` }, countWords(section, answered, asked)));
    })),
    left.length > 0 && draft.kind && h("p", { class: "hint" },
      `Left out, since not for a ${kindByID.get(draft.kind).name}${!isPack && draft.form === "short" ? " or not in the short form" : ""}: `
        + `${list(left.map((section) => uncapital(section.title)))}.`),
    formSwitch(),
    h("p", { class: "actions" }, button("Check my answers", () => go("check"), "second"),
      !isPack && link("Where you stand", "stand", { class: "button second" }),
      link("Save and send", "save", { class: "button second" })),
  ];
}

function countWords(section, answered, asked) {
  if (engine.leavesOut(section)) return `Not aimed at, ${answered} of ${asked} answered`;
  return answered === asked ? `Complete, ${answered} of ${asked}` : `${answered} of ${asked} answered`;
}

/** How many questions the short form leaves out, and the way to them. */
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
  return [
    h("p", { class: "back" }, link("All sections", "tasks")),
    h("h1", {}, section.title),
    section.about && h("p", { class: "lead" }, section.about),
    h("p", { class: "hint", id: "section-count" }, sectionCount(section)),
    other > 0 && h("p", { class: "hint" },
      `${count(other, "question of this section is", "questions of this section are")} for other kinds of body and left out.`),
    section.groups.map((group) => {
      const questions = group.questions.map((each) => questionByID.get(each)).filter((question) => asked.includes(question));
      return questions.length > 0 && [group.title && h("h2", {}, group.title), questions.map(questionElement)];
    }),
    formSwitch(section),
    h("p", { class: "actions" }, next ? link(`Next: ${next.title}`, `section/${next.id}`, { class: "button" })
      : link("All sections", "tasks", { class: "button" }),
    link("Save and send", "save", { class: "button second" })),
  ];
}

/** How far a section has come, and the way to the first question without an answer. */
function sectionCount(section) {
  const { answered, asked } = progress(section);
  const open = askedQuestions(section).find((question) => !engine.rulesOut(question.id) && !hasWord(answerOf(question.id)));
  return [`${answered} of ${asked} answered. `,
    open && answered > 0 && link("Go to the first open question", `section/${section.id}/${open.id}`)];
}
