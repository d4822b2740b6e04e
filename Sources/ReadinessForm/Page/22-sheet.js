// A sheet of answers, from any table that has its headings: what a cell says becomes an answer where it can be one, and is
// listed where it cannot.

/** Columns that are read, by their headings. */
const sheetColumns = {
  ruleSet: "rule set", version: "version", question: "question", answer: "answer", reason: "why not applicable", by: "answered by",
  expected: "expected", evidence: "evidence", dated: "evidence dated", note: "note",
};

/** Rows about the body and what they are in a draft. */
const headRowNames = {
  "profile-id": "id", "profile-name": "name", "profile-as-of": "asOf", "profile-commissioner": "commissioner",
  "profile-kind": "kind", "profile-target": "target", "profile-form": "form", "profile-since": "since",
};

/** Text with the headings of a sheet; null where there are none. */
function readSheetText(text) {
  const table = tableOf(text);
  if (!table.rows.slice(0, 50).some(headingOf)) return null;
  const notes = table.openQuote > 0 ? [say("form-sheet-quote", { row: table.openQuote })] : [];
  return readTables([{ name: "", rows: table.rows, twoWays: table.separator === ";" }], notes);
}

/** What the rows below a heading hold and which column is which; null where the row is no heading. */
function headingOf(row) {
  if (!row.some((cell) => /^\s*(answer|patients|interest)\s*$/i.test(cell))) return null;
  const at = {};
  row.forEach((cell, index) => { at[plain(cell).toLowerCase()] ??= index; });
  if (at.question !== undefined && at.answer !== undefined) {
    return { holds: "questions", at: Object.fromEntries(Object.entries(sheetColumns).map(([key, heading]) => [key, at[heading]])) };
  }
  if ([at.code, at.name, at.patients].every((column) => column !== undefined)) return { holds: "practices", at };
  const person = at.role ?? at.person;
  return person !== undefined && at.interest !== undefined ? { holds: "interests", at: { person, interest: at.interest } } : null;
}

/** One file's tables, `{ name, rows, twoWays }`, as a file that was read. */
function readTables(tables, notes) {
  const source = { answerList: [], interests: [], practices: [], ruleSet: {}, form: "full" };
  const answers = new Map();
  const held = new Set();
  for (const { name, rows, twoWays } of tables) {
    let heading = null;
    rows.forEach((row, index) => {
      const next = headingOf(row);
      if (next) held.add((heading = next).holds);
      else if (heading) {
        const cell = (column) => clean(row[heading.at[column]] ?? "");
        const where = `${name ? `${name}, ` : ""}${say("form-sheet-row", { row: index + 1 })}`;
        if (heading.holds === "questions") readSheetRow(source, answers, cell, where, twoWays, notes);
        else readMemberRow(source, heading.holds, cell, where, notes);
      }
    });
  }
  if (!held.has("questions")) return { refusal: say("form-file-members", { members }) };
  source.answerList = [...answers];
  return fitted(source, notes, null);
}

/** A row of a table of members or of interests. */
function readMemberRow(source, holds, cell, where, notes) {
  if (holds === "interests") {
    if (cell("person") || cell("interest")) source.interests.push({ person: cell("person"), text: cell("interest") });
    return;
  }
  const row = { code: cell("code"), name: cell("name"), patients: plainNumber(cell("patients")) };
  if (row.code || row.name || row.patients) source.practices.push(row);
}

function readSheetRow(source, answers, cell, where, twoWays, notes) {
  const id = plain(cell("question"));
  if (cell("ruleSet") && !source.ruleSet.id) source.ruleSet = { id: cell("ruleSet"), version: cell("version") };
  const value = cell("answer");
  if (id === "") {
    if (value) notes.push(`${where}: ${say("form-sheet-no-question")}`);
  } else if (headRowNames[id]) {
    if (value) source[headRowNames[id]] = headValue(id, value);
  } else if (id === "profile-practice" || id === "profile-interest") {
    if (value) readListRow(source, id, value, where, notes);
  } else readAnswerRow(answers, id, value, cell, where, twoWays, notes);
}

/** Kinds and steps may be written by their names. */
function headValue(id, value) {
  const among = id === "profile-kind" ? data.kinds.map((kind) => [kind.id, kind.name])
    : id === "profile-target" ? data.steps.map((step) => [step.id, step.title]) : [];
  const wanted = plain(value).toLowerCase();
  if (id === "profile-target" && ["no further step", say("sheet-no-target").toLowerCase()].includes(wanted)) return "none";
  if (id === "profile-form") return /^(short|first)/.test(wanted) || wanted === say("sheet-short-form").toLowerCase() ? "short" : "full";
  const found = among.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0];
  return found ?? (id === "profile-name" || id === "profile-commissioner" || id === "profile-as-of" ? value : wanted);
}

function readListRow(source, id, value, where, notes) {
  const parts = value.split(";").map(clean);
  if (id === "profile-interest" && parts.length >= 2) {
    source.interests.push({ person: parts[0], text: parts.slice(1).join("; ") });
  } else if (id === "profile-practice" && parts.length >= 3) {
    source.practices.push({ code: parts[0], name: parts.slice(1, -1).join("; "), patients: plainNumber(parts.at(-1)) });
  } else notes.push(`${where}: ${say("form-sheet-not-taken", { text: short(value) })}`);
}

function readAnswerRow(answers, id, value, cell, where, twoWays, notes) {
  const question = questionByID.get(id);
  const evidence = cell("evidence");
  const before = answers.get(id);
  const piece = evidence && !isNoEvidence(evidence) ? [{ text: evidence, dated: readDate(cell("dated")) ?? cell("dated") }] : [];
  if (value === "" || before) {
    if (before) before.evidence.push(...piece);
    if (value === "" ? !before && (piece.length > 0 || cell("note")) : before.value !== sheetValue(question, value)) {
      notes.push(`${where}: ${say(value === "" ? "form-sheet-no-answer" : "form-sheet-twice", { name: question?.code || id })}`);
    }
    return;
  }
  // Where semicolons part the cells, a comma or a point before three digits may be either.
  if (question && isNumber(question) && twoWays && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain(value))) {
    const readings = [plain(value).replace(/[.,]/, ""), plain(value).replace(",", ".")];
    notes.push(`${where}: ${say("form-sheet-two-ways", { name: question.code || id, answer: value, readings: list(readings, "list-or") })}`);
    return;
  }
  const state = stateOfWords(value);
  const isChoice = question?.choices.some((choice) => choice.id === value.toLowerCase());
  answers.set(id, {
    ...blankAnswer(), ...(state && !isChoice ? { state } : { value: sheetValue(question, value) }), reason: cell("reason"),
    by: cell("by"), expected: readDate(cell("expected")) ?? cell("expected"), note: cell("note"), evidence: piece,
  });
}

/** What a cell says, as an answer of the question's type is kept; choices by their ids or their words. */
function sheetValue(question, value) {
  if (!question) return value;
  const chosen = (words) => question.choices.find((choice) =>
    [choice.id, choice.label.toLowerCase()].includes(plain(words).toLowerCase()))?.id;
  if (isSingle(question)) {
    const spoken = { y: "yes", n: "no", true: "yes", false: "no" }[plain(value).toLowerCase()];
    return chosen(value) ?? (question.type === "yes-no" ? spoken : undefined) ?? value;
  }
  if (isSeveral(question)) {
    if (chosen(value)) return chosen(value);
    const parts = /[,;|]/.test(value) ? value.split(/[,;|]/) : value.split(" ");
    return parts.map((part) => chosen(part) ?? plain(part)).join(" ");
  }
  if (isDate(question)) return readDate(value) ?? value;
  return isNumber(question) ? numberOf(question, value) : value;
}
