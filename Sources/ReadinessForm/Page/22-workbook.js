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
  const all = (tree, name) => [...(tree?.getElementsByTagNameNS("*", name) ?? [])];
  /** What belongs to a part, by the ids of its relations. */
  const relationsOf = async (part) => {
    const [, folder, file] = /^(.*?)([^/]*)$/.exec(part);
    return new Map(all(await xml(`${folder}_rels/${file}.rels`), "Relationship").map((each) => [each.getAttribute("Id"), {
      type: each.getAttribute("Type") ?? "",
      part: decodeURI(new URL(each.getAttribute("Target"), `http://x/${folder}`).pathname).slice(1),
    }]));
  };
  const relations = await relationsOf(main);
  const partOf = (type) => [...relations.values()].find((each) => each.type.endsWith(`/${type}`))?.part;
  const book = {
    strings: all(await xml(partOf("sharedStrings")), "si").map((each) => ({ text: richText(each), isMarked: isMarked(each) })),
    styles: cellStyles(await xml(partOf("styles")), all),
  };
  const workbook = await xml(main);
  book.is1904 = ["1", "true", "on"].includes(all(workbook, "workbookPr")[0]?.getAttribute("date1904"));
  const notes = [];
  const tables = [];
  for (const sheet of all(workbook, "sheet")) {
    const name = sheet.getAttribute("name");
    const relation = relations.get(sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
    if (relation && !relation.type.endsWith("/worksheet")) continue;
    const tree = relation && await xml(relation.part);
    const table = tree && sheetTable(name, tree, all, book);
    if (!table) notes.push(say("form-book-missing", { name }));
    else if ((sheet.getAttribute("state") ?? "visible") === "visible") {
      tables.push(table);
      table.comments = [];
      for (const { type, part } of (await relationsOf(relation.part)).values()) {
        if (!/\/(comments|threadedComment)$/.test(type)) continue;
        const list = await xml(part);
        table.comments.push(...["comment", "threadedComment"].flatMap((kind) => all(list, kind).map((each) => each.getAttribute("ref"))));
      }
    } else if (table.rows.some(headingOf)) notes.push(say("form-book-hidden", { name }));
  }
  if (!tables.some((table) => table.rows.some((row) => headingOf(row)?.holds === "questions"))) {
    return { refusal: [...notes.slice(0, 1), say("form-book-headings")].join(" ") };
  }
  return readTables(tables, notes);
}

const richText = (element) => [...element.getElementsByTagNameNS("*", "t")]
  .filter((text) => text.parentElement.localName !== "rPh").map((text) => unescapedText(text.textContent)).join("");

/** `_x000D_` in a workbook stands for a character. */
const unescapedText = (text) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

const plainStyle = { format: formatOf("General"), isMarked: false };

/** By style: how cells show what they hold. */
function cellStyles(tree, all) {
  const own = new Map(all(tree, "numFmt").map((each) => [each.getAttribute("numFmtId"), unescapedText(each.getAttribute("formatCode") ?? "")]));
  const fonts = [...(all(tree, "fonts")[0]?.children ?? [])].map(isMarked);
  return [...(all(tree, "cellXfs")[0]?.children ?? [])].map((style) => {
    const id = style.getAttribute("numFmtId") ?? "0";
    return { format: formatOf(own.get(id) ?? builtInFormat(id)), isMarked: fonts[Number(style.getAttribute("fontId") ?? 0)] ?? false };
  });
}
