// The sections in any order, each with how far it has come, and one section's questions.

function tasksView() {
  const total = totalProgress();
  const shown = data.sections.filter((section) => askedQuestions(section).length > 0);
  const left = data.sections.filter((section) => askedQuestions(section).length === 0);
  return [
    h("h1", {}, draft.name ? say("form-questions-for", { name: draft.name }) : say("form-nav-questions")),
    h("p", { class: "lead" }, `${progressWords(total)}. ${say("form-any-order")}`),
    notesOfDraft.length > 0 && h("div", { class: "notice" }, h("h2", {}, say("form-misfits")), h("ul", {}, firstOf(notesOfDraft))),
    !draft.kind && h("p", { class: "inset" }, pieces("form-say-kind", { kind: link(say("form-say-kind-link"), "about/kind") })),
    h("ul", { class: "tasks" }, shown.map((section) => {
      const so = progress(section);
      return h("li", {}, h("div", {}, link(section.title, `section/${section.id}`,
        { "aria-describedby": `${section.id}-count` }), h("p", { class: "hint" }, section.about)),
      h("p", { class: `count ${isComplete(so) ? "complete" : ""}`, id: `${section.id}-count` }, countWords(section, so)));
    })),
    left.length > 0 && draft.kind && h("p", { class: "hint" }, leftOutWords(left)),
    isPack && h("p", { class: "hint" }, say("form-others-answer")),
    formSwitch(),
    h("p", { class: "actions" }, button(say("form-check-answers"), () => go("check"), "second"),
      !isPack && link(say("form-ask-others"), "others", { class: "button second" }),
      !isPack && link(say("form-in-meeting"), "meeting", { class: "button second" }),
      !isPack && link(say("form-stand"), "stand", { class: "button second" }),
      link(say("form-save"), "save", { class: "button second" })),
  ];
}

const leftOutWords = (left) => say(!isPack && draft.form === "short" ? "form-left-out-short" : "form-left-out",
  { kind: kindByID.get(draft.kind).name, names: list(left.map((section) => uncapital(section.title))) });

function countWords(section, so) {
  if (so.asked === 0) return say("form-nothing-applies");
  if (engine.leavesOut(section)) return say("form-not-aimed-at", { progress: progressWords(so) });
  return isComplete(so) ? say("form-complete", { progress: progressWords(so) }) : capital(progressWords(so));
}

/** How many questions the first pass leaves out, and the way to them. */
function formSwitch(section) {
  if (isPack) return null;
  const questions = (section ? section.questions : data.questions).filter((question) => isForKind(question, draft.kind));
  const further = questions.filter((question) => !question.short && !hasWord(answerOf(question.id))).length;
  if (draft.form === "full" || further === 0) return null;
  return h("p", { class: "inset" }, `${counted("form-further", further)} `,
    textButton(say("form-ask-all"), () => {
      set("form", "full");
      redraw();
      announce(say("form-all-shown"));
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
    h("p", { class: "back" }, link(say("form-all-sections"), "tasks")),
    h("h1", {}, section.title),
    section.about && h("p", { class: "lead" }, section.about),
    h("p", { class: "hint", id: "section-count" }, sectionCount(section)),
    other > 0 && h("p", { class: "hint" },
      counted("form-for-other-kinds", other)),
    groupJumps(section, groups),
    groups.map((group) => [group.title && h("h2", { id: group.id, tabindex: "-1" }, group.title), group.questions.map(questionElement)]),
    h("div", { id: "section-fold" }),
    formSwitch(section),
    h("p", { class: "actions" }, next ? link(say("form-next", { title: next.title }), `section/${next.id}`, { class: "button" })
      : link(say("form-all-sections"), "tasks", { class: "button" }),
    link(say("form-save"), "save", { class: "button second" })),
  ];
}

/** The way to each group of a long section, with how far it has come. */
function groupJumps(section, groups) {
  const titled = groups.filter((group) => group.title);
  if (titled.length < 2) return null;
  return h("nav", { class: "jumps", "aria-label": say("form-section-parts") }, h("ul", {}, titled.map((group) =>
    h("li", {}, link(group.title, `section/${section.id}/${group.id}`), " ",
      h("span", { class: "count", id: `${group.id}-count` }, groupCount(group.questions))))));
}

const groupCount = (questions) => {
  const so = progressOf(questions);
  return so.asked === 0 ? uncapital(say("form-nothing-applies")) : say("label-count-of", { met: so.answered + so.notKnown, of: so.asked });
};

/** How far a section has come, and the way to the first question without an answer. */
function sectionCount(section) {
  const so = progress(section);
  const open = askedQuestions(section).find((question) => standing(question) === "open");
  return [`${capital(progressWords(so))}. `,
    open && so.open < so.asked && link(say("form-first-open"), `section/${section.id}/${open.id}`)];
}
