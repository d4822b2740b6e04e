// Small helpers: elements, clean text, dates, numbers as people write them.

/** Makes an element. Strings become text, never markup; `null` and `false` are left out. */
function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, run] of Object.entries(value)) element.addEventListener(event, run);
    else if (name === "value" || name === "checked" || name === "open") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** Replaces what an element holds. */
function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** White space as a profile keeps it: single blanks, none at the ends; characters that XML cannot hold are left out. */
function clean(text) {
  return String(text ?? "").toWellFormed
    ? scrub(String(text ?? "").toWellFormed())
    : scrub(String(text ?? "").replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
}

function scrub(text) {
  return text.replace(/[\t\n\r ]+/g, " ").replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, "").replace(/^ | $/g, "");
}

const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

/** For numbers, dates and ids: without characters that nobody sees, every kind of blank a plain one. */
function plain(text) {
  return clean(String(text ?? "")
    .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, "")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " "));
}

/** A date as people write it, as `2013-10-31`; null where it is none. */
function readDate(text) {
  const words = plain(text);
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (match) return isoDate(match[1], match[2], match[3]);
  match = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(words);
  if (match) return isoDate(match[3], match[2], match[1]);
  match = /^(\d{1,2})(?:st|nd|rd|th|er)?(?: of)?[ -](\p{L}{3,12})\.?,?[ -](\d{4})$/iu.exec(words);
  if (!match) return null;
  const begun = (name) => name.toLowerCase().startsWith(match[2].toLowerCase());
  const own = englishMonths.findIndex((_, index) => begun(say(`month-${index + 1}`)));
  const month = own < 0 ? englishMonths.findIndex(begun) : own;
  return month < 0 ? null : isoDate(match[3], month + 1, match[1]);
}

function isoDate(year, month, day) {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(y, m - 1, d);
  if (y < 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** `31 October 2013` for a date, the text itself for anything else. */
function dateWords(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? say("date", { day: Number(match[3]), month: say(`month-${Number(match[2])}`), year: Number(match[1]) }) : text;
}

/** A name as part of a file's name: small letters, digits and hyphens. */
function slug(text) {
  const words = clean(text).toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
  return words.slice(0, 60).replace(/-+$/, "");
}

const isID = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
const isISODate = (text) => text !== "" && readDate(text) === text;
/** Today as `2013-10-31`, where the computer is: for drafts only, never for a profile. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
/** A number with its thousands apart, as the language has it. */
const figure = (number) => number.toLocaleString("en-GB").replace(/[.,]/g, (mark) => say(mark === "," ? "number-thousands" : "number-decimal"));
/** Digits with a point as the language writes them. */
const digits = (text) => String(text).replace(".", say("number-decimal"));
const percentWords = (number) => say("number-percent", { number: digits(number) });
/** `a, b and c`. */
const list = (words, last = "list-and") =>
  words.length < 2 ? words.join("") : say(last, { first: words.slice(0, -1).reduce((first, next) => say("list-more", { first, last: next })),
    last: words.at(-1) });
/** The first few of a list, and how many more there are. */
const someOf = (texts) => list(texts.slice(0, 5).concat(texts.length > 5 ? say("form-and-more", { count: texts.length - 5 }) : []), "list-more");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** For the middle of a sentence; abbreviations stay as they are. */
const uncapital = (text) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
