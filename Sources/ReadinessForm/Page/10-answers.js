// The control of one question, by its type: its answers, "we do not know", "not applicable", and nothing preselected.

/** What people choose or type for a question, made anew from the draft. */
function answerControl(question) {
  const answer = answerOf(question.id);
  return [
    misfit(question, answer),
    isSingle(question) ? null : valueControl(question, answer),
    h("div", { class: "options" },
      isSingle(question) && question.choices.map((choice) => singleOption(question, answer, choice)),
      isSeveral(question) && question.choices.map((choice) => severalOption(question, answer, choice)),
      h("p", { class: "or" }, "or"), stateOption(question, answer, "not-known", "We do not know"),
      question.notApplicable !== null && stateOption(question, answer, "not-applicable", "Not applicable",
        reasonField(question, answer))),
  ];
}

/** An answer of an older version stays until another is chosen, and is shown so that nobody is surprised. */
function misfit(question, answer) {
  if (answer.value === "" || !(isSingle(question) || isSeveral(question))) return null;
  const unknown = answer.value.split(" ").filter((id) => !question.choices.some((choice) => choice.id === id));
  return unknown.length > 0
    && h("p", { class: "inset" }, `The file says “${unknown.join(" ")}”, which is not among these answers. It is kept until `
      + "you choose one.");
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
  setAnswer(question.id, parts);
  const answer = answerOf(question.id);
  for (const input of document.getElementsByName(`a-${question.id}`)) {
    const isState = input.value === "not-known" || input.value === "not-applicable";
    input.checked = isState ? answer.state === input.value : answer.state === "" && answer.value.split(" ").includes(input.value);
  }
  const typed = document.getElementById(`v-${question.id}`);
  if (typed && answer.state !== "" && typed.value !== "") {
    typed.value = "";
    typed.dispatchEvent(new Event("cleared"));
  }
}

function valueControl(question, answer) {
  if (isSeveral(question)) return h("p", { class: "hint" }, "Choose all that apply.");
  const shared = {
    id: `v-${question.id}`, value: answer.value, label: h("span", { class: "hidden" }, `Your answer${unitWords(question)}`),
    describedBy: `${question.id}-problem`,
  };
  if (question.type === "date") {
    return dateField({
      ...shared, value: isISODate(answer.value) ? dateWords(answer.value) : answer.value,
      hint: "For example 31/10/2013", input: (value) => typeValue(question, value),
    });
  }
  if (question.type === "text") {
    return field({ ...shared, long: true, hint: "Do not put patient details here.",
      input: (text) => typeValue(question, clean(text)) });
  }
  return field({
    ...shared, numeric: true, plain: true, width: "w10", prefix: question.type === "money" ? "£" : null,
    suffix: question.type === "percentage" ? "%" : question.type === "money" ? null : question.unit || null,
    hint: limitWords(question), input: (text) => typeValue(question, plainNumber(text)),
    change: (text, input) => { input.value = plainNumber(text); },
  });
}

function typeValue(question, value) {
  choose(question, { value, state: value === "" ? answerOf(question.id).state : "" });
}

function unitWords(question) {
  if (question.type === "percentage") return " in per cent";
  if (question.type === "money") return " in pounds";
  return question.unit ? ` in ${question.unit}` : "";
}

/** The limits of a number where they are not what everybody expects. */
function limitWords(question) {
  const usual = question.type === "percentage" ? ["0", "100"] : ["0", "1000000000"];
  const whole = question.type === "whole-number" ? "A whole number" : "A number";
  if (question.least === usual[0] && question.most === usual[1]) return null;
  if (question.most === usual[1]) return `${whole} from ${question.least} up`;
  return `${whole} from ${question.least} to ${question.most}`;
}

function reasonField(question, answer) {
  return h("div", { class: "revealed", id: `reason-${question.id}` }, field({
    id: `r-${question.id}`, label: "Why does it not apply?", value: answer.reason,
    hint: `It may be said where: ${question.notApplicable}`,
    input: (text) => setAnswer(question.id, { reason: clean(text) }),
  }));
}
