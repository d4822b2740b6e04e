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
  h("div", { class: "beside" }, moreElement(question),
    textButton(["Clear this answer", h("span", { class: "hidden" }, ` to ${question.code || question.ask}`)], () => {
      clearAnswer(question.id);
      fill(body, answerControl(question));
      element.focus();
      announce("Answer cleared.");
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
  showProblem(question.id, part("problem"));
}

function expectedField(question) {
  const answer = answerOf(question.id);
  return dateField({
    id: `x-${question.id}`, label: "When do you expect it to be in place? (optional)",
    value: isISODate(answer.expected) ? dateWords(answer.expected) : answer.expected,
    input: (value) => setAnswer(question.id, { expected: value }),
  });
}

/** What a board would accept, the body's evidence, a note, and who answered. Filled when it is opened. */
function moreElement(question) {
  const summary = h("span", {}, moreWords(question));
  const inside = h("div", { class: "more" });
  const element = h("details", {
    id: `m-${question.id}`,
    on: {
      toggle: () => {
        if (element.open && inside.childElementCount === 0) fill(inside, moreFields(question, summary));
      },
    },
  }, h("summary", {}, summary, h("span", { class: "hidden" }, ` for ${question.code || question.ask}`)), inside);
  return element;
}

function moreWords(question) {
  const answer = answerOf(question.id);
  const has = [
    answer.evidence.length > 0 && count(answer.evidence.length, "piece of evidence", "pieces of evidence"),
    answer.note !== "" && "a note", answer.by !== "" && `answered by ${answer.by}`,
  ].filter(Boolean);
  return `${words["form-evidence"]} Evidence and notes${has.length ? ` (${list(has)})` : ""}`;
}

function moreFields(question, summary) {
  const answer = answerOf(question.id);
  const set = (parts) => {
    setAnswer(question.id, parts);
    summary.textContent = moreWords(question);
  };
  const months = question.evidenceMonths ? `, not older than ${count(question.evidenceMonths, "month", "months")}` : "";
  const pieces = h("div", {});
  const redraw = () => fill(pieces, answerOf(question.id).evidence.map((item, index) =>
    evidenceFields(question, item, index, set, redraw)));
  redraw();
  return [
    h("p", {}, h("strong", {}, words["form-evidence-wanted"]), " ", question.evidence ? `${question.evidence}${months}.`
      : "whatever shows it to somebody from outside."),
    ownerName(question) && h("p", { class: "hint" }, `Usually answered by: ${ownerName(question)}.`),
    privacyHint(), pieces,
    button("Add a piece of evidence", () => {
      set({ evidence: [...answerOf(question.id).evidence, { dated: "", text: "" }] });
      redraw();
      document.getElementById(`e-${question.id}-${answerOf(question.id).evidence.length - 1}`).focus();
    }, "second", { id: `add-evidence-${question.id}` }),
    field({ id: `n-${question.id}`, label: "Note", long: true, value: answer.note,
      input: (text) => set({ note: clean(text) }) }),
    field({ id: `b-${question.id}`, label: "Who answered (a role, not a name)", width: "w20", value: answer.by,
      input: (text) => set({ by: clean(text) }) }),
  ];
}

function evidenceFields(question, item, index, set, redraw) {
  const change = (parts) => {
    const evidence = answerOf(question.id).evidence.map((old, at) => (at === index ? { ...old, ...parts } : old));
    set({ evidence });
  };
  return h("div", { class: "piece" },
    field({ id: `e-${question.id}-${index}`, label: `Evidence ${index + 1}: what it is`, value: item.text,
      input: (text) => change({ text: clean(text) }) }),
    dateField({ id: `d-${question.id}-${index}`, label: "Its date (optional)",
      value: isISODate(item.dated) ? dateWords(item.dated) : item.dated, input: (value) => change({ dated: value }) }),
    textButton(`Remove evidence ${index + 1}`, () => {
      set({ evidence: answerOf(question.id).evidence.filter((_, at) => at !== index) });
      redraw();
      document.getElementById(`add-evidence-${question.id}`).focus();
    }));
}
