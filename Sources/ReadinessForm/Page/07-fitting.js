// What was read from a file, fitted to this rule set: every piece finds its place or is listed.

/** Fits a profile or a draft to the questions here; `notes` gets a line for what did not fit. */
function fitted(source, notes, pack) {
  const next = blankDraft();
  const said = typeof source.ruleSet === "object" && source.ruleSet !== null ? source.ruleSet : {};
  if (said.id && said.id !== data.ruleSet.id) {
    return {
      refusal: say("form-file-other-rules", { other: clean(said.id), id: data.ruleSet.id }),
    };
  }
  if (said.version && said.version !== data.ruleSet.version) {
    const present = carriedOver(source, notes);
    if (present) source = present;
    else notes.push(say("form-file-version", { other: clean(said.version), version: data.ruleSet.version }));
  }
  const text = (value) => {
    const words = typeof value === "string" || typeof value === "number" ? clean(value) : "";
    if (words.length <= mostCharacters) return words;
    notes.push(say("form-file-long-text", { text: words.slice(0, 40), number: figure(words.length), most: figure(mostCharacters) }));
    return clean(words.slice(0, mostCharacters));
  };
  for (const name of ["id", "name", "asOf", "since", "commissioner", "by"]) next[name] = text(source[name]);
  next.asOf = readDate(next.asOf) ?? next.asOf;
  next.form = source.form === "short" ? "short" : "full";
  fitChoice(next, "kind", text(source.kind), [...kindByID.keys()], notes);
  fitChoice(next, "target", text(source.target), [...stepByID.keys(), "none"], notes);
  noteSurplus(source.interests, mostRows, say("form-file-interests"), notes);
  noteSurplus(source.practices, mostRows, members, notes);
  next.interests = rows(source.interests, ["person", "text"], text);
  next.practices = rows(source.practices, ["code", "name", "patients"], text);
  fitAnswers(next, source, notes, text);
  if (!said.id && !next.kind && !next.name && next.strays.length > 0 && Object.keys(next.answers).length === 0) {
    return { refusal: say("form-file-none-ours") };
  }
  return { draft: next, pack, notes };
}

/**
 * What an earlier edition asked, carried over by the engine as the program does it; null where nothing was carried, or the
 * head of the file does not say enough to be read.
 */
function carriedOver(source, notes) {
  if (engine.state !== "ready") return null;
  const given = answersGiven(source).slice(0, mostAnswers);
  const text = (value) => clean(typeof value === "string" || typeof value === "number" ? String(value) : "");
  const head = {
    id: text(source.id) || "x", kind: text(source.kind), asOf: text(source.asOf),
    target: stepByID.has(source.target) ? source.target : "none", name: text(source.name) || "x",
    ruleSet: { id: data.ruleSet.id, version: text(source.ruleSet.version) },
  };
  const answers = given.map(([id, raw]) => `${JSON.stringify(id)}:${answerJSON(fitAnswer(raw, text))}`);
  send(new TextEncoder().encode(`${JSON.stringify(head).slice(0, -1)},"answers":{${answers.join(",")}}}`));
  const length = engine.exports.readiness_carry();
  if (length === 0) return null;
  const { profile, carried } = JSON.parse(receive(length));
  notes.push(say("form-file-carried", { other: head.ruleSet.version, version: data.ruleSet.version }));
  for (const { question, value, fate, to } of carried) {
    const now = questionByID.get(to ?? question);
    if (fate !== "kept") {
      notes.push(say(`form-carried-${fate}`, { question, answer: value, code: now?.code ?? "", ask: now?.ask ?? "" }));
    }
  }
  return { ...source, answerList: undefined, answers: profile.answers };
}

/** The answers of a file as `[id, answer]`. */
const answersGiven = (source) => source.answerList
  ?? Object.entries(typeof source.answers === "object" && source.answers !== null ? source.answers : {});

function fitChoice(next, name, value, known, notes) {
  if (known.includes(value)) next[name] = value;
  else if (value !== "") notes.push(say(name === "kind" ? "form-file-kind" : "form-file-target", { answer: value }));
}

/** More than any body has. A file that holds more would only make the page slow. */
const [mostRows, mostAnswers, mostCharacters] = [1000, 1000, 20000];

const rows = (value, names, text) =>
  (Array.isArray(value) ? value : []).filter((row) => typeof row === "object" && row !== null)
    .slice(0, mostRows).map((row) => Object.fromEntries(names.map((name) => [name, text(row[name])])));

/** Says that a file holds more than is read. */
function noteSurplus(things, most, words, notes) {
  if (things?.length > most) {
    notes.push(say("form-file-surplus", { number: figure(things.length), things: words, most: figure(most) }));
  }
}

function fitAnswers(next, source, notes, text) {
  const given = answersGiven(source);
  noteSurplus(given, mostAnswers, say("form-file-answers"), notes);
  for (const [id, raw] of given.slice(0, mostAnswers)) {
    const answer = fitAnswer(raw, text);
    const question = questionByID.get(id);
    if (question && !(id in next.answers)) {
      next.answers[id] = answer;
    } else keepStray(next, id, answer, notes, question);
  }
  const strays = Array.isArray(source.strays) ? source.strays : [];
  noteSurplus(strays, mostAnswers, say("form-file-strays"), notes);
  for (const stray of strays.slice(0, mostAnswers)) {
    const answer = fitAnswer(stray ?? "", text);
    const id = text(stray?.question);
    if (questionByID.has(id) && !(id in next.answers)) next.answers[id] = answer;
    else if (id) keepStray(next, id, answer, notes, questionByID.get(id));
  }
  for (const other of (Array.isArray(source.pending) ? source.pending : []).slice(0, mostAnswers)) {
    const question = text(other?.question);
    if (questionByID.has(question)) next.pending.push({ ...fitAnswer(other, text), question });
    else if (question) keepStray(next, question, fitAnswer(other, text), notes);
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
    else if (text(raw.state)) answer.note = clean(`${answer.note} (${say("form-file-state", { text: text(raw.state) })})`);
    answer.evidence = rows(raw.evidence, ["dated", "text"], text);
  }
  return answer;
}

function keepStray(next, id, answer, notes, question) {
  next.strays.push({ ...answer, question: clean(id) });
  const why = say(question ? "form-file-twice" : "form-file-no-question", { name: clean(id) });
  notes.push(`${why}${answer.value || answer.state ? `: ${answer.value || answer.state}` : ""}.`);
}
