// Workbooks: the zip archive that a spreadsheet program writes, and what its cells show.

/** In bytes, unpacked: more than any sheet of answers. */
const largestPart = 16 << 20;

/** A workbook as a file that was read. */
async function readWorkbook(bytes) {
  const parts = zipParts(bytes);
  if (!parts) return { refusal: say("form-book-damaged") };
  if (parts.has("mimetype") && parts.has("content.xml")) return { refusal: say("form-book-ods") };
  const find = (name) => [...parts.keys()].find((key) => key.toLowerCase().replaceAll("\\", "/") === name.toLowerCase());
  const main = find("xl/workbook.xml") ?? find("workbook.xml");
  if (!main) return { refusal: say("form-book-none") };
  if (!canUnpack()) {
    return { refusal: say("form-book-packed") };
  }
  try {
    return await readWorkbookParts(bytes, parts, find, main);
  } catch (problem) {
    return { refusal: problem instanceof TooLarge ? say("form-book-large")
      : say("form-book-broken") };
  }
}

/** Whether the browser can unpack what spreadsheet programs pack. */
function canUnpack() {
  try {
    return new DecompressionStream("deflate-raw") !== null;
  } catch {
    return false;
  }
}

class TooLarge extends Error {}

async function readWorkbookParts(bytes, parts, find, main) {
  const room = { left: largestPart };
  const xml = async (name) => {
    const key = name && find(name);
    if (!key) return null;
    const tree = new DOMParser().parseFromString(await unpacked(bytes, parts.get(key), room), "application/xml");
    if (tree.querySelector("parsererror")) throw new Error(name);
    return tree;
  };
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const all = (tree, name) => [...(tree?.getElementsByTagNameNS("*", name) ?? [])];
  const relations = new Map(all(await xml(`${folder}_rels/${main.slice(folder.length)}.rels`), "Relationship")
    .map((each) => [each.getAttribute("Id"), { type: each.getAttribute("Type"), target: each.getAttribute("Target") }]));
  const pathOf = (target) => (target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, ""));
  const partOf = (type) => [...relations.values()].find((each) => each.type?.endsWith(`/${type}`));
  const stringsPart = partOf("sharedStrings");
  const strings = all(await xml(stringsPart && pathOf(stringsPart.target)), "si").map(richText);
  const stylesPart = partOf("styles");
  const formats = cellFormats(await xml(stylesPart && pathOf(stylesPart.target)), all);
  const workbook = await xml(main);
  const is1904 = ["1", "true"].includes(all(workbook, "workbookPr")[0]?.getAttribute("date1904"));
  const notes = [];
  const tables = [];
  for (const sheet of all(workbook, "sheet")) {
    if ((sheet.getAttribute("state") ?? "visible") !== "visible") continue;
    const relation = relations.get(sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
    const tree = relation && await xml(pathOf(relation.target));
    if (tree) tables.push({ name: sheet.getAttribute("name"), rows: sheetRows(tree, all, strings, formats, is1904, sheet.getAttribute("name"), notes), twoWays: false });
  }
  if (!tables.some((table) => table.rows.some((row) => headingOf(row)?.holds === "questions"))) {
    return { refusal: say("form-book-headings") };
  }
  return readTables(tables, notes);
}

const richText = (element) => [...element.getElementsByTagNameNS("*", "t")]
  .filter((text) => text.parentElement.localName !== "rPh").map((text) => unescapedText(text.textContent)).join("");

/** `_x000D_` in a workbook stands for a character. */
const unescapedText = (text) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** By style: "percent", "date", "time" or "" for what a number cell shows. */
function cellFormats(tree, all) {
  const own = new Map(all(tree, "numFmt").map((each) => [each.getAttribute("numFmtId"), each.getAttribute("formatCode")]));
  const styles = all(tree, "cellXfs")[0];
  return [...(styles?.children ?? [])].map((style) => {
    const id = style.getAttribute("numFmtId") ?? "0";
    const code = (own.get(id) ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0];
    if (own.has(id) ? code.includes("%") : ["9", "10"].includes(id)) return "percent";
    if (own.has(id) ? /[dy]/i.test(code) || /m/i.test(code) && !/[hs]/i.test(code) : /^(14|15|16|17|22)$/.test(id)) return "date";
    return (own.has(id) ? /[hs]/i.test(code) : /^(18|19|20|21|45|46|47)$/.test(id)) ? "time" : "";
  });
}

function sheetRows(tree, all, strings, formats, is1904, name, notes) {
  const rows = [];
  for (const row of all(tree, "row")) {
    const at = Number(row.getAttribute("r")) - 1;
    const cells = [];
    for (const cell of [...row.children].filter((each) => each.localName === "c")) {
      const letters = /^[A-Z]+/.exec(cell.getAttribute("r") ?? "")?.[0];
      const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : cells.length;
      if (column > 100) continue;
      while (cells.length < column) cells.push("");
      const shown = cellText(cell, strings, formats, is1904);
      if (shown === null) notes.push(say(cell.children.length > 1 ? "form-book-formula" : "form-book-text", { name, cell: cell.getAttribute("r") }));
      cells.push(shown ?? "");
    }
    const place = Number.isInteger(at) && at >= rows.length && at < 20000 ? at : rows.length;
    while (rows.length < place) rows.push([]);
    if (rows.length < 20000) rows.push(cells);
  }
  return rows;
}

/** What a cell shows; null where that cannot be said. */
function cellText(cell, strings, formats, is1904) {
  const inside = (part) => [...cell.children].find((each) => each.localName === part);
  const value = inside("v")?.textContent ?? "";
  if (inside("f")) return null;
  switch (cell.getAttribute("t")) {
    case "s": return strings[Number(value)] ?? null;
    case "inlineStr": return inside("is") ? richText(inside("is")) : "";
    case "str": return unescapedText(value);
    case "b": return value === "1" ? "yes" : "no";
    case "e": return null;
    case "d": return value.slice(0, 10);
    default: return value === "" ? "" : numberText(Number(value), formats[Number(cell.getAttribute("s") ?? 0)] ?? "", is1904);
  }
}

/** A number as its format shows it, with the fifteen digits that number cells hold. */
function numberText(number, format, is1904) {
  if (!Number.isFinite(number)) return null;
  if (format === "date" || format === "time") {
    if (format === "time" || number % 1 !== 0) return null;
    const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
    return new Date(first + number * 86400000).toISOString().slice(0, 10);
  }
  const shown = Number((format === "percent" ? number * 100 : number).toPrecision(15));
  return Math.abs(shown) < 1e-6 && shown !== 0 ? String(shown) : shown.toLocaleString("en-GB", { useGrouping: false, maximumFractionDigits: 15 });
}
