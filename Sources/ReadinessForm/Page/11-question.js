// One question on the page: what is asked, its control, and what may stand beside the answer.

function questionElement(question) {
  const body = h("div", { class: "body", id: `${question.id}-body` }, answerControl(question));
  const element = h("fieldset", { class: "question", id: `q-${question.id}`, tabindex: "-1",
    "aria-describedby": question.help ? `${question.id}-help` : null },
  h("legend", {}, question.code && h("span", { class: "code" }, question.code), question.ask),
  question.help && h("p", { class: "hint", id: `${question.id}-help` }, question.help),
  h("p", { class: "problem", id: `${question.id}-problem`, hidden: true }),
  h("p", { class: "ruled-out", id: `${question.id}-out`, hidden: true }), body,
  h("div", { class: "revealed", id: `${question.id}-expected`, hidden: true }, expectedField(question)),
  h("div", { id: `${question.id}-differs` }),
  h("div", { class: "beside" }, moreElement(question),
    textButton([say("form-clear"), unseen(say("form-to", { name: question.code || question.ask }))], () => {
      clearAnswer(question.id);
      fill(body, answerControl(question));
      element.focus();
      announce(say("form-cleared"));
    }, { id: `${question.id}-clear`, hidden: true })), h("div", { id: `${question.id}-fold` }));
  return element;
}

/** Shows and hides what depends on the answer and on the assessment. */
function refreshQuestion(question) {
  const part = (name) => document.getElementById(`${question.id}-${name}`);
  if (!part("body")) return;
  const answer = answerOf(question.id);
  part("clear").hidden = !hasWord(answer);
  const reason = document.getElementById(`reason-${question.id}`);
  if (reason) reason.hidden = answer.state !== "not-applicable";
  const mark = engine.marks.get(question.id);
  part("expected").hidden = answer.expected === ""
    && (answer.value === "" || (engine.result !== null && (mark ?? "1") === "1"));
  const isOut = engine.rulesOut(question.id);
  const element = document.getElementById(`q-${question.id}`);
  element.hidden = isFolded(question);
  part("out").hidden = !isOut;
  if (isOut) fill(part("out"), outWords(question, answer));
  element.classList.toggle("is-out", isOut);
  showDiffering(question);
  showProblem(question.id, part("problem"));
}

function expectedField(question) {
  const answer = answerOf(question.id);
  return dateField({
    id: `x-${question.id}`, label: say("form-expected"), checked: true,
    value: isISODate(answer.expected) ? dateWords(answer.expected) : answer.expected,
    input: (value) => setAnswer(question.id, { expected: value }),
  });
}

/** What a board would accept, the body's evidence, a note, and who answered. Filled when it is opened. */
function moreElement(question) {
  const summary = h("span", {}, moreWords(question));
  // What has to be mended there is in sight at once, so that a link can lead to it.
  const isOpen = answerProblems(question, answerOf(question.id)).some((problem) => /^[de]-/.test(problem.field));
  const inside = h("div", { class: "more" }, isOpen && moreFields(question, summary));
  const element = h("details", {
    id: `m-${question.id}`, open: isOpen,
    on: {
      toggle: () => {
        if (element.open && inside.childElementCount === 0) fill(inside, moreFields(question, summary));
      },
    },
  }, h("summary", {}, summary, unseen(say("form-for", { name: question.code || question.ask }))), inside);
  return element;
}

function moreWords(question) {
  const answer = answerOf(question.id);
  const has = [
    answer.evidence.length > 0 && counted("form-evidence-count", answer.evidence.length),
    answer.note !== "" && say("form-a-note"), answer.by !== "" && say("form-answered-by", { name: answer.by }),
  ].filter(Boolean);
  return `${words["form-evidence"]} ${say("form-evidence-and-notes")}${has.length ? ` (${list(has)})` : ""}`;
}

function moreFields(question, summary) {
  const answer = answerOf(question.id);
  const set = (parts) => {
    setAnswer(question.id, parts);
    summary.textContent = moreWords(question);
  };
  const wanted = question.evidenceMonths ? counted("form-evidence-months", question.evidenceMonths, { evidence: question.evidence })
    : `${question.evidence}.`;
  const shown = h("div", {});
  const redraw = () => {
    fill(shown, answerOf(question.id).evidence.map((item, index) => evidenceFields(question, item, index, set, redraw)));
    showFieldProblems(question.id);
  };
  redraw();
  return [
    h("p", {}, h("strong", {}, words["form-evidence-wanted"]), " ", question.evidence ? wanted
      : say("form-evidence-any")),
    ownerName(question) && h("p", { class: "hint" }, say("form-usually-by", { name: ownerName(question) })),
    privacyHint(), shown,
    button(say("form-evidence-add"), () => {
      // It is looked at when it is left.
      typing = `e-${question.id}-${answerOf(question.id).evidence.length}`;
      set({ evidence: [...answerOf(question.id).evidence, { dated: "", text: "" }] });
      redraw();
      document.getElementById(`e-${question.id}-${answerOf(question.id).evidence.length - 1}`).focus();
    }, "second", { id: `add-evidence-${question.id}` }),
    field({ id: `n-${question.id}`, label: say("form-note"), long: true, value: answer.note,
      input: (text) => set({ note: clean(text) }) }),
    field({ id: `b-${question.id}`, label: say("form-who-answered"), width: "w20", value: answer.by,
      input: (text) => set({ by: clean(text) }) }),
  ];
}

function evidenceFields(question, item, index, set, redraw) {
  const change = (parts) => {
    const evidence = answerOf(question.id).evidence.map((old, at) => (at === index ? { ...old, ...parts } : old));
    set({ evidence });
  };
  return h("div", { class: "piece" },
    field({ id: `e-${question.id}-${index}`, label: say("form-evidence-what", { number: index + 1 }), value: item.text, checked: true,
      input: (text) => change({ text: clean(text) }) }),
    dateField({ id: `d-${question.id}-${index}`, label: say("form-evidence-date"), checked: true,
      value: isISODate(item.dated) ? dateWords(item.dated) : item.dated, input: (value) => change({ dated: value }) }),
    textButton(say("form-evidence-remove", { number: index + 1 }), () => {
      typing = "";
      set({ evidence: answerOf(question.id).evidence.filter((_, at) => at !== index) });
      redraw();
      document.getElementById(`add-evidence-${question.id}`).focus();
    }));
}
