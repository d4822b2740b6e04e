// Rows of headings, in English or as the rule set's language calls them, and rows that stand under none.

/** A text as it is compared. */
const textKey = (text) => plain(text).toLowerCase();

/** Headings as they are read, and the words under which people see them. */
const headingWords = {
  code: "label-code", "what is asked": "sheet-wording", "possible answers": "sheet-choices", answer: "sheet-answer",
  "why not applicable": "sheet-reason", "answered by": "sheet-by", expected: "sheet-expected", evidence: "sheet-evidence",
  "evidence dated": "sheet-dated", note: "sheet-note", owner: "sheet-owner", name: "label-name", patients: "form-member-size",
  role: "sheet-role", interest: "sheet-interest", "room below": "sheet-room-below",
};
const headingKeys = new Map([...["rule set", "version", "question", "person", ...Object.keys(headingWords)].map((name) => [name, name]),
  ...Object.entries(headingWords).map(([name, id]) => [textKey(words[id]), name])]);

const headingKey = (cell) => (cell !== "" && cell.length < 61 ? headingKeys.get(textKey(cell)) : undefined);

/** What the rows below a heading hold, which column is which, and the columns that are read; null where it is no heading. */
function headingOf(row) {
  const keys = row.map(headingKey);
  const at = {};
  keys.forEach((key, index) => { if (key) at[key] ??= index; });
  const found = (holds, names) => ({ holds, at, keys, read: Object.values(names).map((name) => at[name]).filter((index) => index !== undefined) });
  if (at.question !== undefined && at.answer !== undefined) return found("questions", sheetColumns);
  if (at.code !== undefined && at.name !== undefined && at.patients !== undefined) return found("practices", ["code", "name", "patients"]);
  at.person ??= at.role;
  return at.person !== undefined && at.interest !== undefined ? found("interests", ["person", "interest"]) : null;
}

const filledOf = (row) => row.flatMap((text, index) => (text && plain(text) ? [index] : []));

/** The questions of each code and each wording. */
const questionsOf = new Map();
for (const { id, code, ask } of data.questions) {
  for (const text of [textKey(code), textKey(ask)]) questionsOf.set(text, [...(questionsOf.get(text) ?? []), id]);
}

const isQuestionID = (text) => questionByID.has(plain(text)) || Object.hasOwn(headRowNames, textKey(text));

/** Whether a row says something of a question, which it names by its id, its code or its wording, or of the body. */
const namesQuestion = (row, filled) => filled.length > 1
  // A code of one letter is too much like anything else.
  && filled.slice(0, 6).some((index) => isQuestionID(row[index]) || (textKey(row[index]).length > 1 && questionsOf.has(textKey(row[index]))));

/** Whether a row was to be one of headings, and is none. */
const isNearHeading = (row, filled) => filled.length > 1
  && filled.filter((index) => headingKey(row[index])).length * 2 >= filled.length && !namesQuestion(row, filled);

/** The first row of a stretch without headings that was to be read, as far as that can be told, as `[row, column]`. */
function strayRow(rows, isBelowNear, next) {
  for (const [row, index] of rows) {
    const filled = filledOf(row);
    const isBelowNext = next && next.holds !== "questions" && next.read.filter((column) => plain(row[column])).length > 1;
    if (filled.length > 1 && (isBelowNear || isBelowNext || namesQuestion(row, filled))) return [index, filled[0]];
  }
  return null;
}
