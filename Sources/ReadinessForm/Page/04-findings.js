// What is wrong with single answers, by type and limits, in words that tell what to enter. It needs no engine: a form for
// others, and a browser that runs none, find the same.

/** What an answer needs, `{ text, field, isAnswer }`; `isAnswer` where the answer itself cannot stand. */
function answerProblems(question, answer) {
  const found = [];
  const tell = (text, field = question.id, isAnswer = false) => found.push({ text, field, isAnswer });
  const request = answer.state === "not-applicable" ? claimRequest(question, answer)
    : answer.state === "" && answer.value !== "" ? valueRequest(question, answer.value) : "";
  const isReason = answer.state === "not-applicable" && question.notApplicable !== null;
  if (request) tell(request, isReason ? `r-${question.id}` : question.id, true);
  if (answer.expected !== "" && !isISODate(answer.expected)) {
    tell(say("form-expected-finding", { text: uncapital(dateRequest(answer.expected)) }), `x-${question.id}`);
  }
  answer.evidence.forEach((item, index) => {
    if (item.dated !== "" && !isISODate(item.dated)) {
      tell(say("form-evidence-date-finding", { number: index + 1, text: uncapital(dateRequest(item.dated)) }), `d-${question.id}-${index}`);
    }
    if (clean(item.text) === "") tell(say("form-evidence-empty", { number: index + 1 }), `e-${question.id}-${index}`);
    else if (isNoEvidence(item.text)) {
      tell(say("form-evidence-none", { number: index + 1, text: item.text }), `e-${question.id}-${index}`);
    }
  });
  if (!hasWord(answer)) {
    tell(say("form-answer-missing"));
  }
  return found;
}

function claimRequest(question, answer) {
  // Whoever claims what another answer says anyway is right; without an assessment nobody can tell.
  if (engine.rulesOut(question.id) || (engine.result === null && question.switches.length > 0)) return "";
  if (question.notApplicable === null) {
    return say("form-claim-barred");
  }
  return clean(answer.reason) === "" ? say("form-need-reason") : "";
}

/** What to enter instead; empty where the value can stand. */
function valueRequest(question, value) {
  if (isNumber(question)) return numberRequest(question, value);
  if (isDate(question)) return dateAnswerRequest(question, value);
  if (!isSingle(question) && !isSeveral(question)) return "";
  const ids = isSingle(question) ? [value] : value.split(" ").filter((id) => id !== "");
  const unknown = ids.filter((id) => !question.choices.some((choice) => choice.id === id));
  if (unknown.length > 0) return say(isSingle(question) ? "form-choose-one" : "form-choose-again", { answer: unknown.join(" ") });
  return new Set(ids).size < ids.length ? say("form-answer-repeated") : "";
}

/** `Enter a whole number from 0 to 400, like 31`; limits that everybody expects are named where a number lies beyond them. */
function numberWanted(question, isBeyond = false) {
  const limits = limitWords(question, isBeyond);
  const example = exampleNumber(question);
  return say(`form-enter-${isWhole(question) ? "whole" : "number"}${limits ? "-within" : ""}`, { limits, example });
}

function exampleNumber(question) {
  const [least, most] = [Number(question.least), Number(question.most)];
  return [31, 3, 300, 0.5].find((number) => number >= least && number <= most && (number !== 0.5 || !isWhole(question)))
    ?? question.least;
}

function numberRequest(question, value) {
  const state = stateOfWords(value);
  if (state === "not-applicable") {
    return say("form-claim-number", { wanted: numberWanted(question) });
  }
  const { plain: digits, unclear } = writtenNumber(value, question.type);
  if (unclear) return unclearRequest(question, value, unclear);
  if (digits === undefined || digits !== value) return say("form-no-number", { answer: short(value), wanted: numberWanted(question) });
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(value);
  const decimals = (match[3] ?? "").replace(/0+$/, "");
  if (decimals.length > 6) return say("form-six-decimals", { answer: short(value), wanted: numberWanted(question) });
  if (isWhole(question) && decimals !== "") return say("form-not-whole", { answer: short(value), wanted: numberWanted(question) });
  if (compareDecimals(value, question.least) < 0) return say("form-too-small", { answer: short(value), wanted: numberWanted(question, true) });
  return compareDecimals(value, question.most) > 0 ? say("form-too-large", { answer: short(value), wanted: numberWanted(question, true) }) : "";
}

/** Asks which of two numbers is meant, or whether it is the one. */
function unclearRequest(question, value, readings) {
  const isFit = (reading) => !isWhole(question) || !/\.\d*[1-9]/.test(reading);
  const fit = readings.filter(isFit).map((reading) => reading.replace(/\.0*$/, ""));
  if (fit.length > 1) return say("form-two-ways", { answer: short(value), readings: list(fit, "list-or") });
  if (fit.length === 0) return say("form-not-whole", { answer: short(value), wanted: numberWanted(question) });
  return say("form-not-plain", { answer: short(value), reading: fit[0] });
}

/** Two decimals by size, exactly. */
function compareDecimals(left, right) {
  const millionths = (text) => {
    const [, minus, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    return BigInt(`${minus}${whole}${decimals.slice(0, 6).padEnd(6, "0")}`);
  };
  const [a, b] = [millionths(left), millionths(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function dateAnswerRequest(question, value) {
  if (!isISODate(value)) return dateRequest(value);
  if (!question.isPast || !isISODate(draft.asOf) || value <= draft.asOf) return "";
  return say("form-date-later", { date: dateWords(value), end: dateWords(draft.asOf) });
}

/** What to write for a date that is none. */
function dateRequest(text) {
  const words = plain(text);
  if (/^\d{1,2}[/. -](\d{1,2}|[a-z]{3,9})[/. -]\d{2}$/i.test(words)) return say("form-date-century", { answer: short(text) });
  if (/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}$/.test(words)) return say("form-date-none", { answer: short(text) });
  return say("form-no-date", { answer: short(text) });
}

/** A text as far as anybody would read it in a message. */
const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The limits of a number where they are not what everybody expects: `from 0 to 20`, `of at least 5`; or null. */
function limitWords(question, all = false) {
  const { least, most } = traits(question);
  const usual = isPerCent(question) ? ["", ""] : [least, most];
  const number = (text) => text.replace(/^(-?\d+)/, (digits) => (Math.abs(digits) > 9999 ? figure(Number(digits)) : digits));
  if (!all && question.least === usual[0] && question.most === usual[1]) return null;
  if (!all && question.most === usual[1]) return say("form-limit-least", { least: number(question.least) });
  return say("form-limits", { least: number(question.least), most: number(question.most) });
}
