// What was read from a file, fitted to this rule set: every piece finds its place or is listed.

/** Fits a profile or a draft to the questions here; `notes` gets a line for what did not fit. */
function fitted(source, notes, pack) {
  const next = blankDraft();
  const said = typeof source.ruleSet === "object" && source.ruleSet !== null ? source.ruleSet : {};
  if (said.id && said.id !== data.ruleSet.id) {
    return {
      refusal: `The file was filled in for another rule set, “${clean(said.id)}”; this form is for `
        + `“${data.ruleSet.id}”. Open it with the form made for that rule set.`,
    };
  }
  if (said.version && said.version !== data.ruleSet.version) {
    notes.push(`The file was made with version ${clean(said.version)} of the questions; this form has version `
      + `${data.ruleSet.version}. Answers that still fit were taken over. Where earlier questions became others, the readiness `
      + "program carries the answers over first: readiness convert --to current.");
  }
  const text = (value) => {
    const words = typeof value === "string" || typeof value === "number" ? clean(value) : "";
    if (words.length <= mostCharacters) return words;
    notes.push(`The text that begins “${words.slice(0, 40)}” has ${words.length.toLocaleString("en-GB")} characters; the first `
      + `${mostCharacters.toLocaleString("en-GB")} were read.`);
    return clean(words.slice(0, mostCharacters));
  };
  for (const name of ["id", "name", "asOf", "commissioner", "by"]) next[name] = text(source[name]);
  next.asOf = readDate(next.asOf) ?? next.asOf;
  next.form = source.form === "short" ? "short" : "full";
  fitChoice(next, "kind", text(source.kind), [...kindByID.keys()], notes);
  fitChoice(next, "target", text(source.target), [...stepByID.keys(), "none"], notes);
  noteSurplus(source.interests, mostRows, "interests", notes);
  noteSurplus(source.practices, mostRows, members, notes);
  next.interests = rows(source.interests, ["person", "text"], text);
  next.practices = rows(source.practices, ["code", "name", "patients"], text);
  fitAnswers(next, source, notes, text);
  return { draft: next, pack, notes };
}

function fitChoice(next, name, value, known, notes) {
  if (known.includes(value)) next[name] = value;
  else if (value !== "") notes.push(`The file says “${value}” for the ${name}, which this rule set does not know.`);
}

/** More than any body has. A file that holds more would only make the page slow. */
const [mostRows, mostAnswers, mostCharacters] = [1000, 1000, 20000];

const rows = (value, names, text) =>
  (Array.isArray(value) ? value : []).filter((row) => typeof row === "object" && row !== null)
    .slice(0, mostRows).map((row) => Object.fromEntries(names.map((name) => [name, text(row[name])])));

/** Says that a file holds more than is read. */
function noteSurplus(things, most, words, notes) {
  if (things?.length > most) {
    notes.push(`The file holds ${things.length.toLocaleString("en-GB")} ${words}; the first `
      + `${most.toLocaleString("en-GB")} were read.`);
  }
}

function fitAnswers(next, source, notes, text) {
  const given = source.answerList
    ?? Object.entries(typeof source.answers === "object" && source.answers !== null ? source.answers : {});
  noteSurplus(given, mostAnswers, "answers", notes);
  for (const [id, raw] of given.slice(0, mostAnswers)) {
    const answer = fitAnswer(raw, text);
    const question = questionByID.get(id);
    if (question && !(id in next.answers)) {
      next.answers[id] = answer;
      noteMisfit(question, answer, notes);
    } else keepStray(next, id, answer, notes, question);
  }
  const strays = Array.isArray(source.strays) ? source.strays : [];
  noteSurplus(strays, mostAnswers, "answers to other questions", notes);
  for (const stray of strays.slice(0, mostAnswers)) {
    const answer = fitAnswer(stray ?? "", text);
    const id = text(stray?.question);
    if (questionByID.has(id) && !(id in next.answers)) next.answers[id] = answer;
    else if (id) keepStray(next, id, answer, notes, questionByID.get(id));
  }
}

function fitAnswer(raw, text) {
  const answer = blankAnswer();
  if (Array.isArray(raw)) answer.value = raw.map(text).join(" ");
  else if (typeof raw === "boolean") answer.value = raw ? "yes" : "no";
  else if (typeof raw !== "object" || raw === null) answer.value = text(raw);
  else {
    Object.assign(answer, fitAnswer(raw.value ?? "", text));
    for (const name of ["reason", "by", "expected", "note", "at"]) answer[name] = text(raw[name]);
    if (raw.state === "not-known" || raw.state === "not-applicable") answer.state = raw.state;
    else if (text(raw.state)) answer.note = clean(`${answer.note} (state in the file: ${text(raw.state)})`);
    answer.evidence = rows(raw.evidence, ["dated", "text"], text);
  }
  return answer;
}

function keepStray(next, id, answer, notes, question) {
  next.strays.push({ ...answer, question: clean(id) });
  const why = question ? "is answered twice; the second answer is kept beside the first"
    : "is no question of this version; its answer is kept in the file and counts nowhere";
  notes.push(`“${clean(id)}” ${why}${answer.value || answer.state ? `: ${answer.value || answer.state}` : ""}.`);
}

/** Says which answers of the file are not among the answers of today. */
function noteMisfit(question, answer, notes) {
  if (answer.value === "" || !(isSingle(question) || isSeveral(question))) return;
  const unknown = answer.value.split(" ").filter((id) => !question.choices.some((choice) => choice.id === id));
  if (unknown.length === 0) return;
  notes.push(`${question.code} “${question.ask}” has the answer “${unknown.join(" ")}”, which is not among today’s `
    + "answers. It is kept until you choose another.");
}
