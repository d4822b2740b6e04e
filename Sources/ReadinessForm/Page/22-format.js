// What the cells of a workbook show, as far as their number formats leave no doubt. Of formats that hide a number, show a
// part of it, or words in its stead, nothing is read: those cells are told.

/** Formats that programs know by their number alone; all others show a number as it is. */
function builtInFormat(id) {
  if (id === "9" || id === "10") return "0%";
  if (/^[5-8]$/.test(id)) return "£0;-£0";
  if (/^4[1-4]$/.test(id)) return '0;-0;"-"'.replaceAll("0", id % 2 ? "0" : "£0");
  if (/^(14|15|2[7-9]|3[016]|5[0-478])$/.test(id)) return "d/m/y";
  if (/^(16|17)$/.test(id)) return "d/m";
  if (id === "22") return "d/m/y h:m";
  return /^(18|19|20|21|3[2-5]|4[5-7]|5[56])$/.test(id) ? "h:m" : "General";
}

/** A format as sections; a text that it shows as it stands is kept where it says nothing, and is `\u0001` else. */
function formatOf(format) {
  const known = /"([^"]*)"?|[\\!]([^])|_[^]|\*[^]|\[\$([^\]-]+)[^\]]*\]|\[(?![hms<>=])[^\]]*\]?/gi;
  const sections = format.replace(known, (piece, quoted, single, sign) => {
    const text = quoted ?? single ?? sign;
    if (text === undefined) return piece[0] === "_" ? " " : "";
    if (text === "%") return "\uFF05";
    return /^[-+()./,£\s\u2212\u2013]*$/.test(text) ? text.replace(/[.,]/g, "/") : "\u0001";
  }).split(";");
  const text = sections.length > 3 || sections.at(-1).includes("@") ? sections.pop() : "@";
  return { sections: sections.join("") === "" && sections.length < 2 ? ["General"] : sections, text };
}

/** A text as its format shows it; null where it shows something else. */
const shownText = (text, format) => (text === "" || format.text.trim() === "@" ? text : null);

/** Digits with signs around them that change nothing, and one for per cent. */
const plainFormat = (() => {
  const signs = "[-+()£\\s\u2212\u2013]*";
  return new RegExp(`^(${signs})(G|[#0?][#0?,\\s]*(?:\\.[#0?]*)?)(${signs}[%\uFF05]?${signs})$`);
})();
const heldDigits = new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 15 });

/** A number as its format shows it, and as it is held where the format rounds it: `{ text, held }`; null where that is not
    certain. */
function shownNumber(number, { sections }, is1904) {
  // Which section is for negative numbers marks them itself.
  const isOwn = number < 0 && sections.length > 1;
  const section = sections[number === 0 && sections.length > 2 ? 2 : isOwn ? 1 : 0].replace(/general/i, "G");
  if (sections.some((each) => /\[[<>=]/.test(each))) return null;
  if (/[dmyhs]/i.test(section)) return shownDay(number, section.toLowerCase(), is1904);
  const [, before, places, after] = plainFormat.exec(section) ?? [];
  if (!places || places.length > 20 || /,\s*(\.|$)/.test(places) || isOwn !== /[-(\u2212\u2013]/.test(before + after)) return null;
  const size = Number((Math.abs(number) * (after.includes("%") ? 100 : 1)).toPrecision(15));
  const [whole, part = ""] = places.split(".");
  const count = (text, places) => text.match(places)?.length ?? 0;
  if (places !== "G" && size < 1 && !places.includes("0")) return null;
  const inWords = (digits) => `${number < 0 ? "-" : ""}${/£/.test(before + after) ? "£" : ""}${digits}${/[%\uFF05]/.test(after) ? "%" : ""}`;
  const held = inWords(size < 1e-6 && size > 0 ? size : heldDigits.format(size));
  return { held, text: places === "G" ? held : inWords(size.toLocaleString("en-GB", { useGrouping: whole.includes(","),
    minimumIntegerDigits: Math.max(count(whole, /0/g), 1), minimumFractionDigits: count(part, /0/g),
    maximumFractionDigits: count(part, /[0#?]/g) })) };
}

/** A day whose day, month and year are all to be seen, and no time of it; else null. */
function shownDay(number, section, is1904) {
  const [day, time] = section.split(/h|\[|s/);
  const whole = Math.floor(number);
  if (!/(^|[^d])dd?($|[^d])/.test(day) || !/m/.test(day) || !/y/.test(day) || section.includes("\u0001") || (time !== undefined && number !== whole)
    || whole >= 2958466 || (is1904 ? number < 0 : number < 1 || whole === 60)) return null;
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return { text: new Date(first + whole * 86400000).toISOString().slice(0, 10) };
}
