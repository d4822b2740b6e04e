// Tables as text: cells between commas, semicolons or tabs, with quotes and newlines in them.

/** The rows of a text and what parts its cells, judged by its line of headings; `openQuote` is the row in which a quote is
    opened and never closed, else 0. */
function tableOf(text) {
  const body = text.replace(/^\uFEFF/, "");
  const lines = body.slice(0, 20000).split(/\r\n|\r|\n/).slice(0, 50);
  const told = /^sep=(.)$/i.exec(lines[0] ?? "")?.[1];
  const sample = lines.find((line) => /question/i.test(line) && /answer/i.test(line)) ?? lines.find((line) => /[,;\t]/.test(line)) ?? "";
  const separator = told ?? ["\t", ";", ","].reduce((best, each) =>
    (sample.split(each).length > sample.split(best).length ? each : best));
  return { separator, ...rowsOf(body, separator) };
}

function rowsOf(text, separator) {
  const rows = [];
  let row = [];
  let cell = "";
  let isQuoted = false;
  let quoteRow = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === "") {
      isQuoted = true;
      quoteRow = rows.length + 1;
      cell = "";
    } else if (character === separator) {
      row.push(unguarded(cell));
      cell = "";
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at += 1;
      rows.push([...row, unguarded(cell)]);
      [row, cell] = [[], ""];
    } else cell += character;
  }
  if (isQuoted) return { rows, openQuote: quoteRow };
  return { rows: [...rows, [...row, unguarded(cell)]], openQuote: 0 };
}

/** Without the quote that keeps a spreadsheet from taking a text for a formula. */
const unguarded = (cell) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);
