// What is wrong with single answers, by type and limits, in words that tell what to enter. It needs no engine: a form for
// others, and a browser that runs none, find the same.

/** What an answer needs, `{ text, field, isAnswer }`; `isAnswer` where the answer itself cannot stand. */
function answerProblems(question, answer) {
  const found = [];
  const say = (text, field = question.id, isAnswer = false) => found.push({ text, field, isAnswer });
  const request = answer.state === "not-applicable" ? claimRequest(question, answer)
    : answer.state === "" && answer.value !== "" ? valueRequest(question, answer.value) : "";
  if (request) say(request, answer.state === "not-applicable" ? `r-${question.id}` : question.id, true);
  if (answer.expected !== "" && !isISODate(answer.expected)) {
    say(`Expected date: ${uncapital(dateRequest(answer.expected))}`, `x-${question.id}`);
  }
  answer.evidence.forEach((item, index) => {
    if (item.dated !== "" && !isISODate(item.dated)) {
      say(`Date of evidence ${index + 1}: ${uncapital(dateRequest(item.dated))}`, `d-${question.id}-${index}`);
    }
    if (clean(item.text) === "") say(`Evidence ${index + 1}: say what it is, or remove it`, `e-${question.id}-${index}`);
    else if (isNoEvidence(item.text)) {
      say(`Evidence ${index + 1}: “${item.text}” names none; say what it is, or remove it`, `e-${question.id}-${index}`);
    }
  });
  if (!hasWord(answer)) {
    say("There are notes or evidence but no answer yet: the draft keeps them, a profile cannot. Choose an answer, or “We do "
      + "not know”");
  }
  return found;
}

function claimRequest(question, answer) {
  // Whoever claims what another answer says anyway is right; without an assessment nobody can tell.
  if (engine.rulesOut(question.id) || (engine.result === null && question.switches.length > 0)) return "";
  if (question.notApplicable === null) {
    return "“Not applicable” cannot be said here: enter an answer, or choose “We do not know”";
  }
  return clean(answer.reason) === "" ? "Say why it does not apply" : "";
}

/** What to enter instead; empty where the value can stand. */
function valueRequest(question, value) {
  if (isNumber(question)) return numberRequest(question, value);
  if (question.type === "date") return dateAnswerRequest(question, value);
  if (!isSingle(question) && !isSeveral(question)) return "";
  const ids = isSingle(question) ? [value] : value.split(" ").filter((id) => id !== "");
  const unknown = ids.filter((id) => !question.choices.some((choice) => choice.id === id));
  if (unknown.length > 0) return `“${unknown.join(" ")}” is not among these answers: choose ${isSingle(question) ? "one" : "again"}`;
  return new Set(ids).size < ids.length ? "An answer is named twice: choose again" : "";
}

/** `Enter a whole number from 0 to 400, like 31`. */
function numberWanted(question) {
  const isWhole = question.type === "whole-number";
  const limits = limitWords(question);
  const example = exampleNumber(question);
  const kind = `${isWhole ? "a whole number" : "a number"}${limits ? ` ${limits}` : ""}`;
  return `Enter ${kind}, like ${example}`;
}

function exampleNumber(question) {
  const [least, most] = [Number(question.least), Number(question.most)];
  return [31, 3, 300, 0.5].find((number) => number >= least && number <= most && (number !== 0.5 || question.type !== "whole-number"))
    ?? question.least;
}

function numberRequest(question, value) {
  const state = stateOfWords(value);
  if (state === "not-applicable") {
    return `“Not applicable” cannot be said here. ${numberWanted(question)}, or choose “We do not know”`;
  }
  const { plain: digits, unclear } = writtenNumber(value, question.type);
  if (unclear) return unclearRequest(question, value, unclear);
  if (digits === undefined || digits !== value) return `“${short(value)}” is not a number. ${numberWanted(question)}`;
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(value);
  const decimals = (match[3] ?? "").replace(/0+$/, "");
  if (decimals.length > 6) return `“${short(value)}” has more than six decimals. ${numberWanted(question)}`;
  if (question.type === "whole-number" && decimals !== "") return `“${short(value)}” is not a whole number. ${numberWanted(question)}`;
  if (compareDecimals(value, question.least) < 0) return `“${short(value)}” is too small. ${numberWanted(question)}`;
  return compareDecimals(value, question.most) > 0 ? `“${short(value)}” is too large. ${numberWanted(question)}` : "";
}

/** Asks which of two numbers is meant, or whether it is the one. */
function unclearRequest(question, value, readings) {
  const isFit = (reading) => question.type !== "whole-number" || !/\.\d*[1-9]/.test(reading);
  const fit = readings.filter(isFit).map((reading) => reading.replace(/\.0*$/, ""));
  if (fit.length > 1) return `“${short(value)}” can be read in two ways: enter ${fit.join(" or ")}`;
  if (fit.length === 0) return `“${short(value)}” is not a whole number. ${numberWanted(question)}`;
  return `“${short(value)}” is not a plain number: enter ${fit[0]} if that is meant`;
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
  return `${dateWords(value)} lies after the date for which the answers hold, ${dateWords(draft.asOf)}. Enter an earlier date`;
}

/** What to write for a date that is none. */
function dateRequest(text) {
  const words = plain(text);
  if (/^\d{1,2}[/. -](\d{1,2}|[a-z]{3,9})[/. -]\d{2}$/i.test(words)) return `“${short(text)}” leaves the century open. Enter the year in full, like 31/10/2013`;
  if (/^\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4}$/.test(words)) return `“${short(text)}” is no day of the calendar. Enter a date, like 31/10/2013`;
  return `“${short(text)}” is not a date. Enter day, month and year, like 31/10/2013`;
}

/** A text as far as anybody would read it in a message. */
const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The limits of a number where they are not what everybody expects: `from 0 to 20`, `of at least 5`; or null. */
function limitWords(question) {
  const usual = question.type === "percentage" ? ["", ""] : ["0", "1000000000"];
  const number = (text) => text.replace(/^(-?\d+)/, (digits) => (Math.abs(digits) > 9999 ? Number(digits).toLocaleString("en-GB") : digits));
  if (question.least === usual[0] && question.most === usual[1]) return null;
  if (question.most === usual[1]) return `of at least ${number(question.least)}`;
  return `from ${number(question.least)} to ${number(question.most)}`;
}
