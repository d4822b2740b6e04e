// The control of one question, by its type: its answers, "we do not know", "not applicable", and nothing preselected.

/** What people choose or type for a question, made anew from the draft. */
function answerControl(question) {
  const answer = answerOf(question.id);
  return [
    isSingle(question) ? null : valueControl(question, answer),
    h("div", { class: "options" },
      isSingle(question) && question.choices.map((choice) => singleOption(question, answer, choice)),
      isSeveral(question) && question.choices.map((choice) => severalOption(question, answer, choice)),
      h("p", { class: "or" }, say("form-or")), stateOption(question, answer, "not-known", say("form-not-known")),
      question.notApplicable !== null && stateOption(question, answer, "not-applicable", say("form-not-applicable"),
        reasonField(question, answer))),
  ];
}

function singleOption(question, answer, choice) {
  return option("radio", `a-${question.id}`, `a-${question.id}-${choice.id}`, choice.label, {
    value: choice.id, checked: answer.state === "" && answer.value === choice.id,
    on: { change: () => choose(question, { value: choice.id, state: "" }) },
  });
}

function severalOption(question, answer, choice) {
  return option("checkbox", `a-${question.id}`, `a-${question.id}-${choice.id}`, choice.label, {
    value: choice.id, checked: answer.state === "" && answer.value.split(" ").includes(choice.id),
    on: { change: () => chooseSeveral(question) },
  });
}

function chooseSeveral(question) {
  const chosen = question.choices
    .filter((choice) => document.getElementById(`a-${question.id}-${choice.id}`).checked)
    .map((choice) => choice.id);
  choose(question, { value: chosen.join(" "), state: "" });
}

function stateOption(question, answer, state, label, inside) {
  return option(isSingle(question) ? "radio" : "checkbox", `a-${question.id}`, `a-${question.id}--${state}`, label, {
    value: state, checked: answer.state === state,
    on: { change: (event) => choose(question, { value: "", state: event.target.checked ? state : "" }) },
  }, inside);
}

/** Writes the choice down and lets the other controls of the question follow it. */
function choose(question, parts) {
  const before = answerOf(question.id);
  if (parts.state !== "" && before.value !== "" && stateOfWords(before.value) === "") setAside.set(before, before.value);
  const restored = parts.state === "" && parts.value === "" && before.state !== "" && typing !== `v-${question.id}` && setAside.get(before);
  // Nobody is asked for a reason before the field for it is left.
  if (parts.state === "not-applicable") typing = `r-${question.id}`;
  else if (typing !== `v-${question.id}`) typing = "";
  setAnswer(question.id, restored ? { ...parts, value: restored } : parts);
  const answer = answerOf(question.id);
  for (const input of document.getElementsByName(`a-${question.id}`)) {
    const isState = input.value === "not-known" || input.value === "not-applicable";
    input.checked = isState ? answer.state === input.value : answer.state === "" && answer.value.split(" ").includes(input.value);
  }
  const typed = document.getElementById(`v-${question.id}`);
  if (typed && (restored || (answer.state !== "" && typed.value !== ""))) {
    const understood = document.getElementById(`v-${question.id}-understood`);
    if (understood) understood.textContent = dateHint(answer.value);
    typed.value = isISODate(answer.value) ? dateWords(answer.value) : answer.value;
  }
}

function valueControl(question, answer) {
  if (isSeveral(question)) return h("p", { class: "hint" }, say("form-choose-all"));
  const shared = {
    id: `v-${question.id}`, value: answer.value, label: h("span", { class: "hidden" }, `${say("form-your-answer")}${unitWords(question)}`),
    describedBy: `${question.id}-problem`,
  };
  if (isDate(question)) {
    return dateField({
      ...shared, value: isISODate(answer.value) ? dateWords(answer.value) : answer.value,
      hint: say("form-date-hint"), input: (value) => typeValue(question, value), change: (text) => stateWritten(question, text),
    });
  }
  if (isText(question)) {
    return field({ ...shared, long: true, hint: words["form-privacy"],
      input: (text) => typeValue(question, clean(text)), change: (text) => stateWritten(question, text) });
  }
  const isUsual = isPerCent(question) && question.least === traits(question).least && question.most === traits(question).most;
  const limits = isUsual ? null : limitWords(question);
  return [field({
    ...shared, numeric: true, plain: true, width: "w10", prefix: isMoney(question) ? data.currency : null,
    suffix: isPerCent(question) ? "%" : isMoney(question) ? null : question.unit || null,
    hint: limits && say(isWhole(question) ? "form-whole-within" : "form-number-within", { limits }),
    input: (text) => typeValue(question, numberOf(question, text)),
    change: (text, input) => { if (!stateWritten(question, text)) input.value = numberOf(question, text); },
  }), listOffer(question, answer)];
}

/** A number as it is kept; the unit may stand behind it. */
function numberOf(question, text) {
  const unit = question.unit.toLowerCase();
  const words = plain(text);
  return plainNumber(unit && words.toLowerCase().endsWith(` ${unit}`) ? words.slice(0, -unit.length) : words, question.type);
}

/** Takes “not known” and “n/a” written where an answer goes for what they say. */
function stateWritten(question, text) {
  const state = stateOfWords(text);
  if (state === "" || (state === "not-applicable" && question.notApplicable === null)) return false;
  choose(question, { value: "", state });
  announce(say(state === "not-known" ? "form-taken-not-known" : "form-taken-not-applicable"));
  return true;
}

/** The number of listed rows, or their sum, for a question that asks for it. */
function listOffer(question, answer) {
  const rows = wholePractices();
  const number = question.figure === "count" ? rows.length : rows.reduce((sum, row) => sum + Number(row.patients), 0);
  if (!question.figure || rows.length === 0 || answer.value === String(number)) return null;
  const words = say(question.figure === "count" ? "form-listed" : "form-in-list", { number: figure(number) });
  return h("p", { class: "offer" }, words, " ", textButton([say("form-use-number"), unseen(say("form-for", { name: question.code || question.ask }))], () => {
    setAnswer(question.id, { value: String(number), state: "" });
    fill(document.getElementById(`${question.id}-body`), answerControl(question));
    refreshQuestion(question);
    document.getElementById(`v-${question.id}`).focus();
  }, { id: `use-${question.id}` }));
}

function typeValue(question, value) {
  choose(question, { value, state: value === "" ? answerOf(question.id).state : "" });
}

function unitWords(question) {
  if (isPerCent(question)) return ` ${say("form-in-percent")}`;
  if (isMoney(question)) return ` ${say("form-in-unit", { unit: data.currency })}`;
  return question.unit ? ` ${say("form-in-unit", { unit: question.unit })}` : "";
}

function reasonField(question, answer) {
  return h("div", { class: "revealed", id: `reason-${question.id}` }, field({
    id: `r-${question.id}`, label: say("form-why-not"), value: answer.reason, checked: true,
    hint: say("form-why-where", { ground: question.notApplicable }),
    input: (text) => setAnswer(question.id, { reason: clean(text) }),
  }));
}
