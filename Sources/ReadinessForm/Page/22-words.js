// Single cells of a table: what a program wrote for nothing, what is guarded, and days that can be two.

/** What programs write for an empty cell. */
const isNothing = (text) => /^(NA|NaN|nan|<NA>|NULL|#N\/A)$/.test(plain(text));

/** Whether a text is a state, or nothing, where somebody or something is to be named. */
const isNoName = (text) => stateOfWords(text) !== "" || isNothing(text);

/** Errors of spreadsheets as they stand in text. */
const isFault = (text) => /^(#(REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:50[28])$/.test(plain(text));

/** Whether characters stand in a text that nobody sees and no profile holds. */
const hasUnseen = (text) => /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text);

/** Without the apostrophe that keeps a text from being taken for a formula, a state or nothing. */
function unguarded(cell) {
  const bare = cell.replace(/^'+/, "");
  const isTaken = bare !== cell && (/^\s*[=+\-@]|^[\t\r]/.test(bare) || stateOfWords(bare) || isNoEvidence(bare) || isFault(bare));
  return isTaken ? cell.slice(1) : cell;
}

/** The three numbers of a date without words. */
const dateNumbers = (text) => /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain(text))?.slice(1).map(Number);

/** A date that only has a sense with the month first; a file with one was written where the month comes first always. */
function monthFirstOf(tables) {
  for (const { rows } of tables) {
    for (const text of rows.flat()) {
      const numbers = text.length < 25 && dateNumbers(text);
      if (numbers && numbers[0] > 0 && numbers[0] < 13 && numbers[1] > 12 && numbers[1] < 32 && (numbers[2] > 999 || text.includes("/"))) return text;
    }
  }
  return "";
}

/** Whether a date can be two days, in a file with one that has the month first. */
function isTwoDays(text, example) {
  const [first, second, year] = (example && dateNumbers(text)) || [];
  return year > 999 && first !== second && first < 13 && second < 13;
}
