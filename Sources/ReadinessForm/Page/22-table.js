// Tables as text: cells between commas, semicolons or tabs, with quotes and newlines in them.

/** The rows of a text and what parts its cells, judged by its line of headings; `openQuote` is the row in which a quote is
    opened and never closed, else 0; `broken` are the places where text goes on behind the quote that closes a cell. */
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
  const [rows, broken] = [[], []];
  let row = [];
  let cell = "";
  let [isQuoted, isClosed] = [false, false];
  let quoteRow = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else [isQuoted, isClosed] = [false, true];
    } else if (character === '"' && !isClosed && cell.trim() === "") {
      isQuoted = true;
      quoteRow = rows.length + 1;
      cell = "";
    } else if (character === separator) {
      row.push(cell);
      [cell, isClosed] = ["", false];
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at += 1;
      rows.push([...row, cell]);
      [row, cell, isClosed] = [[], "", false];
    } else if (!isClosed) cell += character;
    else if (plain(character) !== "") {
      // Nobody can say where the cells behind it begin.
      broken.push([rows.length, row.length]);
      cell = "";
      while (at + 1 < text.length && !/[\n\r]/.test(text[at + 1])) at += 1;
    }
  }
  if (!isQuoted) rows.push([...row, cell]);
  return { rows, openQuote: isQuoted ? quoteRow : 0, broken };
}
