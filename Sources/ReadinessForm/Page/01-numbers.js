// Numbers and states as people write them, read as sheets read them. What can be read in one way only is read; anything
// else stays as it was written, and the checks ask for it.

/** A number of a type as a plain decimal: `{ plain }`; `{ unclear }` with what it could mean; `{}` where it is none. */
function writtenNumber(text, type) {
  const { whole, measure } = data.types[type];
  let bare = plain(text);
  const unmarked = () => { bare = bare.replace(/^(\p{Sc}|GBP) ?/u, "").replace(/ ?(\p{Sc}|GBP)$/u, ""); };
  if (measure === "money") unmarked();
  const isNegative = /^[-\u2212]/.test(bare);
  bare = bare.replace(/^[-+\u2212] ?/, "");
  if (measure === "money") unmarked();
  if (measure === "per-cent") bare = bare.replace(/ ?(%|\uFF05|\uFE6A|per cent|percent)$/i, "");
  const sign = isNegative ? "-" : "";
  const power = /^(\d+(?:\.\d+)?)[eE]([-+]?\d{1,2})$/.exec(bare);
  if (power) return { plain: sign + movedPoint(power[1], Number(power[2])) };
  const read = readParts(bare.replace(/[’ʼ´\u0060‘]/g, "'"), whole || measure === "money");
  if (read.plain !== undefined) return { plain: sign + read.plain };
  return read.unclear ? { unclear: read.unclear.map((reading) => sign + reading) } : {};
}

/** Digits with marks between them. Groups of thousands never follow a lone nought. */
function readParts(bare, hasRareThousandths) {
  if (/^[.,]\d+$/.test(bare)) return { plain: `0.${bare.slice(1)}` };
  if (!/^\d+([., ']\d+)*$/.test(bare)) return {};
  const runs = bare.split(/[., ']/);
  const marks = bare.replace(/\d/g, "");
  const isGrouped = (parts) => parts[0].length <= 3 && (parts.length === 1 || parts[0] !== "0")
    && parts.slice(1).every((part) => part.length === 3);
  const asDecimal = `${runs.slice(0, -1).join("")}.${runs.at(-1)}`;
  const last = marks.at(-1);
  if (!last) return { plain: bare };
  const before = marks.slice(0, -1);
  if (before !== "" && before[0] !== last && (last === "." || last === ",")) {
    return new Set(before).size === 1 && isGrouped(runs.slice(0, -1)) ? { plain: asDecimal } : {};
  }
  if (new Set(marks).size > 1) return {};
  if (marks.length > 1 || last === " " || last === "'") return isGrouped(runs) ? { plain: runs.join("") } : {};
  if (last === ",") return isGrouped(runs) ? { plain: runs.join("") } : { unclear: [asDecimal] };
  return isGrouped(runs) && hasRareThousandths ? { unclear: [asDecimal, runs.join("")] } : { plain: asDecimal };
}

/** `1.25` and 3 are `1250`, exactly. */
function movedPoint(digits, power) {
  const [whole, decimals = ""] = digits.split(".");
  const at = whole.length + power;
  const all = `${"0".repeat(Math.max(1 - at, 0))}${whole}${decimals}`.padEnd(at, "0");
  const point = Math.max(at, 1);
  return `${all.slice(0, point).replace(/^0+(?=\d)/, "")}.${all.slice(point)}`.replace(/\.?0*$/, "") || "0";
}

/** A number as it is kept: plain where it is certain, else as it was written. */
const plainNumber = (text, type = "whole-number") => writtenNumber(text, type).plain ?? plain(text);

const notKnownWords = ["not known", "notknown", "unknown", "not yet known", "we do not know", "we don't know", "we dont know",
  "i do not know", "i don't know", "i dont know", "do not know", "don't know", "dont know", "n/k", "?"];
const notApplicableWords = ["not applicable", "notapplicable", "n/a", "n.a", "n. a", "n / a", "na", "does not apply", "doesn't apply",
  "not applicable to us", "it does not apply"];

/** The state that somebody wrote in words where an answer goes; an empty text for anything else. */
function stateOfWords(text) {
  const said = plain(text).toLowerCase().replace(/[‘’ʼ´\u0060]/g, "'").replace(/[-_\u2010-\u2015]/g, " ")
    .replace(/^[ !"(),.;[\]]+(?=.)|(?<=.)[ !"(),.;[\]]+$/g, "");
  if (notKnownWords.includes(said) || said === words["not-known"]) return "not-known";
  return notApplicableWords.includes(said) || said === words["not-applicable"] ? "not-applicable" : "";
}

/** What programs and people write where there is no evidence. */
const isNoEvidence = (text) => /^(#?n\.?\/?a\.?|<na>|nan|null|none|nil|[-–—.]+)$/i.test(plain(text));
