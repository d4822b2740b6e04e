// The cells of one sheet of a workbook: what each shows, or what is to be told of it.

/** Cells further right, and rows beyond so many, belong to no sheet of answers. */
const [mostColumns, mostFilledRows] = [64, 20000];

/** `A`, `B` … `Z`, `AA` for columns from 0. */
function columnName(column) {
  const first = Math.floor(column / 26);
  return (first > 0 ? columnName(first - 1) : "") + String.fromCharCode(65 + column % 26);
}

const cellName = (row, column) => `${columnName(column)}${row + 1}`;

/** The row and the column of `C14`, from 0. */
function cellPlace(name) {
  const [, letters = "", digits] = /^\$?([A-Z]*)\$?(\d*)/i.exec(name ?? "");
  return [Number(digits || 0) - 1, [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

/** An area such as `B2:C9`. */
function cellArea(name) {
  const [first, last] = (name ?? "").split(":");
  const [[top, left], [bottom, right]] = [cellPlace(first), cellPlace(last ?? first)];
  return { name, top, left, bottom, right, has: (row, column) => row >= top && row <= bottom && column >= left && column <= right };
}

/** Whether a text, or a part of it, is struck out or raised. */
const isMarked = (element) => ["strike", "vertAlign"].some((name) => [...element.getElementsByTagNameNS("*", name)]
  .some((mark) => !["0", "false", "off", "baseline"].includes(mark.getAttribute("val"))));

/** One sheet as a table: `rows` of texts by their numbers, and by place what is `told` of cells that are not read, as a
    sentence and its words, and numbers as they are `held`. */
function sheetTable(name, tree, all, book) {
  const table = { name, rows: [], told: new Map(), held: new Map(), merged: [], far: null, hidden: new Set() };
  const filled = all(tree, "f").filter((each) => each.getAttribute("t") !== "shared" && each.hasAttribute("ref"))
    .slice(0, 1000).map((each) => cellArea(each.getAttribute("ref")));
  const hidesNoughts = all(tree, "sheetView").some((view) => ["0", "false", "off"].includes(view.getAttribute("showZeros")));
  const places = new Set();
  let [at, count] = [-1, 0];
  for (const row of all(tree, "row")) {
    const said = Number(row.getAttribute("r"));
    at = said >= 1 && said <= 1048576 ? said - 1 : at + 1;
    if (["1", "true", "on"].includes(row.getAttribute("hidden"))) table.hidden.add(at);
    let column = -1;
    for (const cell of [...row.children].filter((each) => each.localName === "c")) {
      const named = cellPlace(cell.getAttribute("r"))[1];
      column = named >= 0 ? named : column + 1;
      let { text, told, held } = filled.some((area) => area.has(at, column)) ? { text: "", told: ["form-book-formula"] }
        : shownCell(cell, book, hidesNoughts);
      const place = `${at}:${column}`;
      // Nobody can say which of two cells of one place people see.
      if (places.has(place)) [text, told] = ["", ["form-book-same"]];
      places.add(place);
      if (!text && !told) continue;
      if (column >= mostColumns) {
        table.far ??= [at, column, text];
        continue;
      }
      if (!table.rows[at]) {
        table.rows[at] = [];
        count += 1;
      }
      while (table.rows[at].length < column) table.rows[at].push("");
      table.rows[at][column] = text;
      if (held) table.held.set(place, held);
      if (told) table.told.set(place, told);
    }
    if (count > mostFilledRows) throw new TooLarge();
  }
  coverMerged(table, all(tree, "mergeCell"));
  return table;
}

/** Of merged cells the first alone is seen: what others still hold is told and not read. */
function coverMerged(table, merges) {
  let left = merges.length > 2000 ? -1 : 1e6;
  for (const merge of merges) {
    const area = cellArea(merge.getAttribute("ref"));
    table.merged.push(area);
    for (let row = area.top; row <= Math.min(area.bottom, table.rows.length - 1); row += 1) {
      left -= 1;
      if (left < 0) throw new TooLarge();
      (table.rows[row] ?? []).forEach((text, column) => {
        if (!text || !area.has(row, column) || (row === area.top && column === area.left)) return;
        table.rows[row][column] = "";
        table.told.set(`${row}:${column}`, ["form-book-merged", { text: short(text), cells: area.name }]);
      });
    }
  }
}

/** What a cell shows as `{ text }`, or what is `told` of it; a number is `held` more exactly than it is shown. */
function shownCell(cell, { strings, styles, is1904 }, hidesNoughts) {
  const inside = (part) => [...cell.children].find((each) => each.localName === part);
  if (inside("f")) return { text: "", told: ["form-book-formula"] };
  const style = styles[Number(cell.getAttribute("s") ?? 0)] ?? plainStyle;
  const type = cell.getAttribute("t");
  const value = inside("v")?.textContent ?? "";
  const bare = value.trim();
  const otherwise = (text) => ({ text: "", told: ["form-book-format", { text: short(text) }] });
  const ofText = (text, marked = false) => {
    const shown = shownText(text, style.format);
    if (shown === null) return otherwise(text);
    return shown && (marked || style.isMarked) ? { text: "", told: ["form-book-marked", { text: short(shown) }] } : { text: shown };
  };
  if (type === "inlineStr") return inside("is") ? ofText(richText(inside("is")), isMarked(inside("is"))) : { text: "" };
  if (type === "str") return ofText(unescapedText(value));
  if (bare === "") return { text: "" };
  if (type === "s") {
    const shared = /^\d+$/.test(bare) ? strings[Number(bare)] : undefined;
    return shared ? ofText(shared.text, shared.isMarked) : { text: "", told: ["form-book-text"] };
  }
  if (type === "b") return { text: ["1", "true"].includes(bare) ? "TRUE" : "FALSE" };
  if (type === "e") return { text: "", told: ["form-sheet-barred", { text: short(bare) }] };
  if (type === "d") {
    const day = /^(\d{4}-\d\d-\d\d)([T ][0:.]+Z?)?$/.exec(bare)?.[1];
    return day ? { text: day } : otherwise(bare);
  }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(bare)) return ofText(bare);
  const number = Number(bare);
  const shown = (hidesNoughts && number === 0) || !Number.isFinite(number) ? null : shownNumber(number, style.format, is1904);
  if (shown === null) return otherwise(bare);
  return style.isMarked ? { text: "", told: ["form-book-marked", shown] } : shown;
}
