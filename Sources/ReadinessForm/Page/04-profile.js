// The draft as a profile: what the engine reads, and the two forms in which it is handed on.

/** The answers that a profile can hold, in catalogue order: `[id, answer]`. */
function profileAnswers(bare) {
  const answers = [];
  for (const question of data.questions) {
    const answer = draft.answers[question.id];
    if (answer && hasWord(answer)) answers.push([question.id, bare ? bareAnswer(answer) : answer]);
  }
  return answers;
}

/** Without notes, evidence and who answered. */
const bareAnswer = (answer) => Object.assign({}, answer, { note: "", evidence: [], by: "" });

const wholePractices = () => draft.practices.filter(isWholePractice).map((row) => ({
  code: clean(row.code), name: clean(row.name), patients: String(Number(plainNumber(row.patients))),
}));
const wholeInterests = () =>
  draft.interests.filter(isWholeInterest).map((row) => ({ person: clean(row.person), text: clean(row.text) }));

/** The parts of an answer that are complete, cleaned. */
function answerParts(answer) {
  const evidence = answer.evidence
    .map((item) => ({ dated: isISODate(item.dated) ? item.dated : "", text: clean(item.text) }))
    .filter((item) => item.text && !isNoEvidence(item.text));
  return {
    value: clean(answer.value), state: answer.state,
    reason: answer.state === "not-applicable" ? clean(answer.reason) : "", by: clean(answer.by),
    expected: isISODate(answer.expected) ? answer.expected : "", note: clean(answer.note), evidence,
  };
}

/** One-line JSON, as the engine reads it. Needs a draft without problems in its head, or `standIns` for what it lacks. */
function profileJSON(bare = false, standIns = {}) {
  const profile = {
    id: bodyID(), kind: draft.kind, asOf: draft.asOf, target: draft.target, form: draft.form, name: clean(draft.name),
    ...standIns,
  };
  if (clean(draft.since)) profile.since = clean(draft.since);
  if (clean(draft.commissioner)) profile.commissioner = clean(draft.commissioner);
  profile.ruleSet = { id: data.ruleSet.id, version: data.ruleSet.version };
  const interests = wholeInterests();
  if (interests.length && !bare) profile.interests = interests;
  const practices = wholePractices();
  if (practices.length) profile.practices = practices.map((row) => ({ ...row, patients: Number(row.patients) }));
  const texts = Object.entries(profile).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const answers = profileAnswers(bare).map(([id, answer]) => `${JSON.stringify(id)}:${answerJSON(answer)}`);
  // A stray may bear the name of another answer: objects of the language would lose it, text keeps it.
  for (const stray of draft.strays) {
    const answer = bare ? bareAnswer(stray) : stray;
    const isPlain = answer.state === "" && !hasDetail(answer);
    answers.push(`${JSON.stringify(stray.question)}:${isPlain ? JSON.stringify(stray.value) : answerJSON(answer)}`);
  }
  return `{${texts.join(",")},"answers":{${answers.join(",")}}}`;
}

function answerJSON(answer) {
  const parts = answerParts(answer);
  const object = {};
  if (parts.state) object.state = parts.state;
  else object.value = parts.value;
  for (const name of ["reason", "by", "expected", "note"]) if (parts[name]) object[name] = parts[name];
  if (parts.evidence.length) {
    object.evidence = parts.evidence.map((item) => (item.dated ? item : { text: item.text }));
  }
  return JSON.stringify(object);
}

/** The profile as XML: the same draft gives the same bytes. */
function profileXML(bare = false) {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const attributes = (pairs) =>
    pairs.filter(([, value]) => value !== "").map(([name, value]) => ` ${name}="${escapeXML(value)}"`).join("");
  lines.push(`<profile${attributes([["xmlns", "urn:readiness:profile:1"], ["id", bodyID()], ["kind", draft.kind],
    ["as-of", draft.asOf], ["target", draft.target], ["form", draft.form], ["since", clean(draft.since)]])}>`);
  lines.push(`  <name>${escapeXML(clean(draft.name))}</name>`);
  if (clean(draft.commissioner)) lines.push(`  <commissioner>${escapeXML(clean(draft.commissioner))}</commissioner>`);
  lines.push(`  <rule-set${attributes([["id", data.ruleSet.id], ["version", data.ruleSet.version]])}/>`);
  const interests = bare ? [] : wholeInterests();
  block(lines, "interests", interests, (row) =>
    `<interest${attributes([["person", row.person]])}>${escapeXML(row.text)}</interest>`);
  block(lines, "practices", wholePractices(), (row) => `<practice${attributes(Object.entries(row))}/>`);
  lines.push("  <answers>");
  for (const [id, answer] of profileAnswers(bare)) pushAnswer(lines, id, answerParts(answer), attributes);
  for (const stray of draft.strays) pushAnswer(lines, stray.question, answerParts(bare ? bareAnswer(stray) : stray), attributes);
  lines.push("  </answers>", "</profile>", "");
  return lines.join("\n");
}

function block(lines, name, rows, write) {
  if (rows.length) lines.push(`  <${name}>`, ...rows.map((row) => `    ${write(row)}`), `  </${name}>`);
}

function pushAnswer(lines, id, parts, attributes) {
  const head = attributes([["question", id], ["value", parts.state ? "" : parts.value], ["state", parts.state],
    ["reason", parts.reason], ["by", parts.by], ["expected", parts.expected]]);
  if (!parts.evidence.length && !parts.note) {
    lines.push(`    <answer${head}/>`);
    return;
  }
  lines.push(`    <answer${head}>`);
  for (const item of parts.evidence) {
    lines.push(`      <evidence${attributes([["dated", item.dated]])}>${escapeXML(item.text)}</evidence>`);
  }
  if (parts.note) lines.push(`      <note>${escapeXML(parts.note)}</note>`);
  lines.push("    </answer>");
}

const escapeXML = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The draft itself as a file: also what is not complete, and what no question fits. */
function draftFile() {
  const part = isPack ? { pack: data.pack.ids, saved: today() } : { pack: null };
  return JSON.stringify({ schema: "readiness-draft/1", ...part, draft }, null, 1) + "\n";
}
