// A sheet of answers, from any table that has its headings: what a cell says becomes an answer where it can be one, and is
// listed with its place where it cannot.

/** Columns that are read, by their headings. */
const sheetColumns = {
  ruleSet: "rule set", version: "version", question: "question", answer: "answer", reason: "why not applicable", by: "answered by",
  expected: "expected", evidence: "evidence", dated: "evidence dated", note: "note",
};
const detailColumns = ["reason", "by", "expected", "evidence", "dated", "note"];

/** Rows about the body and what they are in a draft. */
const headRowNames = {
  "profile-id": "id", "profile-name": "name", "profile-as-of": "asOf", "profile-commissioner": "commissioner",
  "profile-kind": "kind", "profile-target": "target", "profile-form": "form", "profile-since": "since",
  "profile-practice": "practices", "profile-interest": "interests",
};

/** Text with the headings of a sheet; null where there are none. */
function readSheetText(text) {
  const { rows, separator, openQuote, broken } = tableOf(text);
  if (!rows.slice(0, 50).some(headingOf)) return null;
  const notes = openQuote > 0 ? [say("form-sheet-quote", { row: openQuote })] : [];
  notes.push(...broken.map(([row, column]) => `${placeOf("", row, column)}: ${say("form-sheet-broken")}`));
  return readTables([{ name: "", rows, told: new Map(), held: new Map(), merged: [], far: null, hidden: new Set(), comments: [], twoWays: separator === ";" }], notes);
}

/** One file's tables as a file that was read. */
function readTables(tables, notes) {
  const reader = { source: { answerList: [], interests: [], practices: [], ruleSet: {}, form: "full" }, answers: new Map(),
    held: new Set(), monthFirst: monthFirstOf(tables), isOtherTold: false };
  for (const table of tables) readTable(table, reader, notes);
  if (!reader.held.has("questions")) return { refusal: say("form-file-members", { members }) };
  reader.source.answerList = [...reader.answers];
  return fitted(reader.source, notes, null);
}

/** `Cell C14`, with the name of the sheet before it where it has one. */
function placeOf(name, row, column) {
  const cell = say("form-sheet-cell", { cell: cellName(row, column) });
  return name ? `${name}, ${cell}` : capital(cell);
}

function readTable(table, reader, notes) {
  const tell = (row, column, id, values) => notes.push(`${placeOf(table.name, row, column)}: ${say(id, values)}`);
  let [heading, last, unread, outside] = [null, "", null, []];
  // A sheet that is called as that of the members holds members.
  let isBelowNear = textKey(table.name) === textKey(members);
  const spoken = [];
  const hidden = [];
  const begin = (next) => {
    const stray = strayRow(outside, isBelowNear, next);
    if (stray) tell(...stray, "form-sheet-stray");
    [heading, last, unread, outside, isBelowNear] = [next, "", new Set(), [], next === null];
  };
  table.rows.forEach((row, index) => {
    const filled = filledOf(row);
    const next = headingOf(row);
    if (next) {
      begin(next);
      reader.held.add(next.holds);
    } else if (isNearHeading(row, filled)) begin(null);
    else if (!heading) {
      if (outside.length < mostRows) outside.push([row, index]);
    } else if (heading.holds !== "questions" && isQuestionID(row[heading.read[0]] ?? "") && namesQuestion(row, filled)) {
      tell(index, heading.read[0], "form-sheet-stray");
    } else {
      const tellAt = (...said) => tell(index, ...said);
      const at = (map, column) => map.get(`${index}:${column}`);
      tellCells(heading, row, (column) => at(table.told, column), tellAt, unread);
      const line = lineOf(table, heading, row, tellAt, reader, (column) => at(table.held, column));
      if (table.hidden.has(index) && openColumns(heading).some((column) => row[column])) hidden.push([index, heading]);
      const subject = heading.holds === "questions" ? readSheetRow(line, last) : readMemberRow(line);
      last = subject ?? last;
      if (subject) spoken.push([index, Object.hasOwn(headRowNames, subject) ? index : subject, heading]);
    }
  });
  begin(null);
  tellSpread(table, spoken, tell);
  if (hidden.length > 0) {
    const [[row, { at }]] = hidden;
    tell(row, at.answer ?? 0, "form-sheet-hidden", { rows: someOf(hidden.map(([index]) => String(index + 1))) });
  }
  if (table.far) tell(table.far[0], table.far[1], "form-sheet-unread", { text: short(table.far[2]) });
  const commented = [...new Set(table.comments)].filter(Boolean);
  if (commented.length > 0) {
    tell(...cellPlace(commented[0]), "form-sheet-comments", { cells: someOf(commented) });
  }
}

/** The columns of a heading in which people write. */
const openColumns = ({ holds, at, read }) => (holds === "questions"
  ? ["answer", ...detailColumns].map((name) => at[sheetColumns[name]]) : read);

/** A row under its heading: what its cells say, and a way to tell of them. */
function lineOf(table, heading, row, tellAt, reader, heldOf) {
  const column = (name) => heading.at[sheetColumns[name] ?? name];
  const tell = (name, ...said) => tellAt(column(name) ?? heading.read[0], ...said);
  const raw = (name) => clean(row[column(name)] ?? "");
  const cell = (name) => (name !== "answer" && isNothing(raw(name)) ? "" : clean(unguarded(raw(name))));
  return {
    table, heading, reader, raw, cell, tell, number: (name) => heldOf(column(name)) ?? cell(name),
    /** A date of a cell; none where the file does not show which day is meant. */
    date(name) {
      const text = cell(name);
      if (!isTwoDays(text, reader.monthFirst)) return readDate(text) ?? text;
      tell(name, "form-sheet-month-first", { text, example: reader.monthFirst });
      return "";
    },
  };
}

/** Columns of questions that are written for people to look at: that they are not read is no loss. */
const shownColumns = ["code", "what is asked", "possible answers", "owner"];

/** Tells of cells that are not read as they stand; of a column that is not read at all once. */
function tellCells(heading, row, toldOf, tell, unread) {
  const isRead = (column) => heading.read.includes(column);
  const isFilled = heading.read.some((column) => row[column] || toldOf(column));
  row.forEach((text, column) => {
    const [told, key] = [toldOf(column), heading.keys[column]];
    if (isRead(column)) {
      if (told) tell(column, ...told);
      else if (isFault(text)) {
        tell(column, "form-sheet-barred", { text });
        row[column] = "";
      } else if (hasUnseen(text)) tell(column, "form-sheet-unseen");
    } else if (isFilled && (told || plain(text)) && !unread.has(column) && key !== "room below"
      && !(heading.holds === "questions" && shownColumns.includes(key) && heading.at[key] === column)) {
      unread.add(column);
      tell(column, ...(told ?? ["form-sheet-unread", { text: short(clean(text)) }]));
    }
  });
}

/** Tells of merged cells that show one thing beside several rows that are read, or in several of their columns. */
function tellSpread(table, spoken, tell) {
  for (const { name, top, left, bottom, has } of table.merged) {
    const text = table.rows[top]?.[left] ?? "";
    const inside = text ? spoken.filter(([row]) => row >= top && row <= bottom) : [];
    if (inside.length === 0) continue;
    const columns = openColumns(inside[0][2]).filter((column) => has(top, column));
    const subjects = new Set(inside.map(([, subject]) => subject));
    if (columns.length > 0 && (subjects.size > 1 || columns.length > 1 || inside[0][0] !== top)) {
      tell(top, left, "form-sheet-spread", { cells: name, text: short(text) });
    }
  }
}

/** A row of a table of members or of interests. */
function readMemberRow(line) {
  const { heading, cell, tell, reader: { source } } = line;
  if (heading.holds === "interests") {
    if (cell("person") || cell("interest")) source.interests.push({ person: cell("person"), text: cell("interest") });
    return "";
  }
  const row = { code: cell("code"), name: cell("name"), patients: sizeIn(line, "patients", cell("code"), line.number("patients")) };
  for (const each of ["code", "name"]) {
    // A program makes a date of a code such as 1-2.
    if (isNoName(line.raw(each)) || (each === "code" && isISODate(row.code))) {
      tell(each, "form-sheet-barred", { text: line.raw(each) });
      row[each] = "";
    }
  }
  if (row.code || row.name || row.patients) source.practices.push(row);
  return row.code;
}

/** A member's size as it is kept. */
function sizeIn({ table, tell }, column, name, text) {
  const readings = twoReadings(table, text);
  if (!readings) return plainNumber(text);
  tell(column, "form-sheet-two-ways", { name, answer: text, readings });
  return "";
}

/** The numbers that a text can be where semicolons part the cells: there a comma or a point before three digits may be
    either. */
const twoReadings = ({ twoWays }, text) => twoWays && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain(text))
  && list([plain(text).replace(/[.,]/, ""), plain(text).replace(",", ".")], "list-or");

/** A row of a table of questions; gives what it is about, or null where that is what the row above it is about. */
function readSheetRow(line, last) {
  const { cell, tell, reader } = line;
  const id = plain(cell("question"));
  const said = [cell("ruleSet"), cell("version")];
  if (said[0]) {
    reader.source.ruleSet.id ??= said[0];
    reader.source.ruleSet.version ??= said[1];
    if (!reader.isOtherTold && said.join() !== [reader.source.ruleSet.id, reader.source.ruleSet.version].join()) {
      reader.isOtherTold = true;
      tell("ruleSet", "form-sheet-other-rules");
    }
  }
  const key = id.toLowerCase();
  if (Object.hasOwn(headRowNames, key)) {
    readHeadRow(line, key);
    return key;
  }
  if (id !== "") {
    tellMixed(line, id);
    readAnswerRow(line, id);
    return id;
  }
  const open = ["answer", ...detailColumns].filter(cell);
  const isWorded = plain(cell("what is asked")) !== "";
  if (last && !isWorded && open.includes("evidence") && open.every((name) => name === "evidence" || name === "dated") && !Object.hasOwn(headRowNames, last)) {
    readAnswerRow(line, last);
    return null;
  }
  if (open.length > 0) tell("answer", "form-sheet-no-question");
  return isWorded && open.length === 0 ? "" : null;
}

/** Tells of a row whose code or wording is that of another question, as where some columns were sorted and others not. */
function tellMixed({ cell, tell }, id) {
  const name = ["code", "what is asked"].find((each) => cell(each)
    && !(questionsOf.get(textKey(cell(each))) ?? [id]).includes(id));
  if (name && questionByID.has(id)) tell(name, "form-sheet-mixed", { text: short(cell(name)), name: questionByID.get(id).code || id });
}

function readHeadRow(line, id) {
  const { cell, raw, tell, reader: { source } } = line;
  const value = cell("answer");
  for (const name of detailColumns.filter(cell)) tell(name, "form-sheet-beside", { text: short(cell(name)), answer: id });
  if (!value) return;
  if (id === "profile-practice" || id === "profile-interest") {
    readListRow(line, id, value);
    return;
  }
  const name = headRowNames[id];
  const isName = ["id", "name", "commissioner", "since"].includes(name);
  if (isName && isNoName(raw("answer"))) tell("answer", "form-sheet-barred", { text: value });
  else {
    const said = name === "asOf" ? line.date("answer") : headValue(id, value);
    if (said === null) tell("answer", "form-sheet-not-taken", { text: short(value) });
    else if (line.reader.held.has(id) && source[name] !== said) tell("answer", "form-sheet-twice", { name: id });
    else source[name] = said;
    line.reader.held.add(id);
  }
}

/** Kinds, steps and forms may be written by their names; null for a form that is none. */
function headValue(id, value) {
  const among = id === "profile-kind" ? data.kinds.map((kind) => [kind.id, kind.name])
    : id === "profile-target" ? data.steps.map((step) => [step.id, step.title]) : [];
  const wanted = textKey(value);
  if (id === "profile-target" && ["no further step", say("sheet-no-target").toLowerCase()].includes(wanted)) return "none";
  if (id === "profile-form") {
    if (/^(short|first)/.test(wanted) || wanted === say("sheet-short-form").toLowerCase()) return "short";
    return ["full", "all questions", say("sheet-full-form").toLowerCase()].includes(wanted) ? "full" : null;
  }
  const found = among.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0];
  return found ?? (id === "profile-kind" || id === "profile-target" || id === "profile-id" ? wanted : value);
}

function readListRow(line, id, value) {
  const { tell, reader: { source } } = line;
  const bare = (text) => (/^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);
  const parts = value.split(";").map(clean);
  if (id === "profile-interest" && parts.length >= 2) {
    source.interests.push({ person: parts[0], text: bare(parts.slice(1).join("; ")) });
  } else if (id === "profile-practice" && parts.length >= 3) {
    source.practices.push({ code: parts[0], name: bare(parts.slice(1, -1).join("; ")),
      patients: sizeIn(line, "answer", parts[0], parts.at(-1)) });
  } else tell("answer", "form-sheet-not-taken", { text: short(value) });
}

function readAnswerRow(line, id) {
  const { cell, tell, reader: { answers } } = line;
  const question = questionByID.get(id);
  const name = question?.code || id;
  const evidence = cell("evidence");
  const dated = isNoEvidence(cell("dated")) ? "" : line.date("dated");
  const piece = evidence && (line.raw("evidence") !== evidence || !isNoEvidence(evidence)) ? [{ text: evidence, dated }] : [];
  if (dated && piece.length === 0) tell("dated", "form-sheet-dated");
  const { value, state } = answerIn(line, question, name);
  const isSaid = value !== "" || state !== "";
  const before = answers.get(id);
  const details = { by: cell("by"), expected: line.date("expected"), note: cell("note") };
  if (value && cell("reason")) tell("reason", "form-sheet-beside", { text: short(cell("reason")), answer: value });
  const own = { ...blankAnswer(), ...details, value, state, reason: value ? "" : cell("reason"), evidence: piece };
  if (!before) {
    if (isSaid || hasDetail(own)) answers.set(id, own);
    return;
  }
  before.evidence.push(...piece);
  if (isSaid && !hasWord(before)) Object.assign(before, { value, state });
  else if (isSaid && !isSameWord(before, own)) tell("answer", "form-sheet-twice", { name });
  for (const each of ["reason", "by", "expected", "note"]) {
    if (!before[each]) before[each] = own[each];
    else if (own[each] && own[each] !== before[each]) tell(each, "form-sheet-beside", { text: short(own[each]), answer: short(before[each]) });
  }
}

/** The answer in a row as `{ value, state }`, both empty where there is none that can be taken. */
function answerIn(line, question, name) {
  const { cell, raw, tell, table } = line;
  const said = cell("answer");
  const none = { value: "", state: "" };
  if (said === "") return none;
  const written = sheetValue(question, question && isNumber(question) ? line.number("answer") : said);
  if (!question?.choices.some((choice) => choice.id === written) && raw("answer") === said) {
    if (isNothing(said) || textKey(said) === "na") {
      // Where a program wrote that of other cells too, it is nothing.
      if (!detailColumns.some((each) => isNothing(raw(each)))) tell("answer", "form-sheet-unclear", { text: said });
      return none;
    }
    const state = stateOfWords(said);
    if (state) return { value: "", state };
  }
  if (question && isDate(question)) return { value: line.date("answer"), state: "" };
  const readings = question && isNumber(question) && twoReadings(table, said);
  if (!readings) return { value: written, state: "" };
  tell("answer", "form-sheet-two-ways", { name, answer: said, readings });
  return none;
}

/** What a cell says, as an answer of the question's type is kept; choices by their ids or their words. */
function sheetValue(question, value) {
  if (!question) return value;
  const chosen = (words) => question.choices.find((choice) =>
    [choice.id, choice.label.toLowerCase()].includes(textKey(words)))?.id;
  if (isSingle(question)) {
    const spoken = question.type === "yes-no" && ((/^(y|true)$/i.test(plain(value)) && "yes") || (/^(n|false)$/i.test(plain(value)) && "no"));
    return chosen(value) ?? (spoken || value);
  }
  if (isSeveral(question)) {
    if (chosen(value)) return chosen(value);
    const parts = /[,;|]/.test(value) ? value.split(/[,;|]/) : value.split(" ");
    return parts.map((part) => chosen(part) ?? plain(part)).join(" ");
  }
  return isNumber(question) ? numberOf(question, value) : value;
}
