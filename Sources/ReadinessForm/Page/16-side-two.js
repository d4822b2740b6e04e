// The second side of the paper: how each area stands, what is in place, who does what, how to read it.

function sideTwo(result) {
  const room = new Room(48);
  const last = lastPart(result, room);
  const areas = areasPart(result, room);
  // What is otherwise in these rules takes its room before other things do, as a paper of two sides has no annex.
  const tailored = tailoringPart(room);
  const strong = strengths(result);
  if (strong) room.take(20 + 11 * Math.floor((strong[1].children.length + 1) / 2));
  return [areas, strong, furtherPart(result, room), owedPart(result, room), openByOwner(result), tailored, last];
}

/** Whether no scores are said: of a first pass, where the rule set says that it asks too little for them. */
const hidesScores = () => draft.form === "short" && !data.scoresShortForm;

function areasPart(result, room) {
  const shown = result.sections.filter((section) => section.state !== "not-applicable" && section.state !== "not-sought");
  room.take(20);
  if (shown.length > 0) {
    room.take(hidesScores() ? 30 + 17 * shown.length : 45 + sum(shown.map((section) => 17 + 13 * areaNotes(section).length)));
  }
  const names = unscored(result).filter(Boolean);
  room.take(sum(names.map((line) => 10 * linesOf(line.textContent, 125))));
  for (const line of names) line.className = "note";
  return [h("h2", {}, say("heading-sections")), shown.length > 0 && areasTable(shown), names];
}

function areasTable(shown) {
  const title = (section) => h("th", { scope: "row" }, sectionByID.get(section.id).title);
  const words = (...content) => h("td", { class: "w" }, content.flat().filter(Boolean).length > 0 ? content : say("label-nothing"));
  if (hidesScores()) {
    return paperTable(say("heading-sections"), [say("label-area"), say("label-answered")], shown.map((section) =>
      h("tr", {}, title(section), words(answeredOf(section)))));
  }
  const columns = ["label-area", "label-score", "label-score", "label-range", "label-answered", "label-shown-only"].map((id) => say(id));
  const limits = data.limits.length > 0 && `${say("label-limits", { limits: data.limits.map((limit) => shareWords(limit, true)).join(", ") })}.`;
  const row = (section) => h("tr", {}, title(section), h("td", {}, scoreBar(section)),
    words(capital(figureOf(section)), areaNotes(section).map((text) => h("p", { class: "note" }, text))),
    words(rangeOf(section) || say("label-range-fixed")), words(answeredOf(section)), words(shownFigure(section)));
  return [paperTable(say("heading-sections"), columns, shown.map(row), "bars", scoreAxis()),
    h("p", { class: "note" }, [say("label-bar-key"), limits].filter(Boolean).join(" "))];
}

const sectionState = (section) => (section.state === "scored" ? bandWords(section) || say("state-scored") : say(`state-${section.state}`));

/** `65% developing`, or why there is no score. */
const figureOf = (section) => (section.state === "scored" ? `${shareWords(section.exact)} ${sectionState(section)}` : sectionState(section));

const rangeOf = ({ low, high }) => (low !== null && high !== null && low !== high
  ? say("label-band-two", { low: shareWords(low), high: shareWords(high) }) : "");

function shownFigure(section) {
  const shown = onlyShown()?.sections.find((other) => other.id === section.id);
  if (!shown) return "";
  return ["not-applicable", "not-sought"].includes(shown.state) ? say(shown.state) : figureOf(shown);
}

/** Why there is no score, and what is counted though nobody answered it. */
function areaNotes(section) {
  const { openCounts } = sectionByID.get(section.id);
  return [section.state === "withheld" && section.answeredPercent !== null && data.withholdBelow !== ""
    && say("label-withheld", { share: percentWords(section.answeredPercent), needed: shareWords(data.withholdBelow) }), openCounts].filter(Boolean);
}

/** What stands on neither side before, by who does it; ten at most, as far as there is room. */
function furtherPart(result, room) {
  const all = result.actions.filter((action) => !isFirst(result, action) && action.text);
  if (all.length === 0) return false;
  room.take(40);
  const shown = room.fit(all.slice(0, 10), (action) => 11 * linesOf(withNames(action.text), 88) + 2);
  const owners = [...new Set(shown.map(ownerWords))];
  return [h("h2", {}, say("heading-by-owner")),
    paperTable(say("heading-by-owner"), [say("label-owner"), say("label-what")], owners.map((owner) => h("tr", {},
      h("th", { scope: "row" }, capital(owner)), h("td", {}, h("ul", {}, shown.filter((action) => ownerWords(action) === owner)
        .map((action) => h("li", {}, actionWords(action)))))))), rest(all.length - shown.length)];
}

/** The commissioner's part in what comes next, then what it owes anyway. */
function owedTexts(result) {
  if (isCommissioner()) return [];
  const isShared = ({ kind, owner }) => kind !== "rule"
    && (owner ?? "").split(" ").some((id) => data.commissioners[draft.kind]?.includes(id));
  return [...result.actions.filter(isShared), ...result.commissionerActions ?? []].map((action) => withNames(action.text));
}

function owedPart(result, room) {
  const texts = owedTexts(result);
  if (texts.length === 0) return false;
  room.take(40);
  const shown = room.fit(texts.slice(0, 5), (text) => 6 * linesOf(text, 54));
  return [listUnder("commissioner-heading", shown), rest(texts.length - shown.length)];
}

/** What is otherwise in these rules, and why; where nothing of it has room, a line says where it is. */
function tailoringPart(room) {
  const { reasons } = data.tailoring;
  const shown = [];
  for (const text of reasons) if (room.takeIfThere((shown.length === 0 ? 52 : 0) + 12 * linesOf(text, 106))) shown.push(text);
  if (reasons.length === 0) return false;
  if (shown.length > 0) return [listUnder("heading-tailoring", shown), rest(reasons.length - shown.length)];
  room.take(12);
  return h("p", { class: "note" }, `${say("heading-tailoring")}: ${say("label-in-annex", { count: reasons.length })}`);
}

/** What it may not be used for, how to read it, the words, and what it all rests on. */
function lastPart(result, room) {
  const { notFor, howToRead } = data;
  const words = paperTerms(result);
  const digest = digestLine(result);
  const lines = (texts, width) => sum(texts.map((text) => linesOf(text, width)));
  room.take(32 + 9 * Math.floor((lines(notFor, 54) + 2) / 2)
    + 10 * Math.max(lines(howToRead, 54), lines(words.map(([, text]) => text), 42)) + 10 + 9 * linesOf(digest, 125));
  const read = [h("h2", {}, say("heading-how-to-read")), h("ul", {}, howToRead.map((text) => h("li", {}, text)))];
  return [h("h2", {}, say("heading-not-for")), h("ul", {}, notFor.map((text) => h("li", {}, text))),
    columns(read, words.length > 0 && [h("h2", {}, say("heading-words")),
      h("dl", {}, words.map(([short, text]) => [h("dt", {}, short), h("dd", {}, text)]))]),
    h("p", { class: "note" }, digest)];
}

/** Terms of the glossary that the two sides speak of, abbreviations first, as far as six lines hold. */
function paperTerms(result) {
  const standing = [...result.holds, ...result.reservations ?? [], ...result.conditions].filter(isTrue);
  const texts = [verdict(result), say(`board-ask-${askOf(result)}`, { name: draft.name }), ...besideVerdict(result), ...patients(result),
    ...result.actions.slice(0, 12).flatMap((action) => [withNames(action.text ?? ""), ownerWords(action)]), ...owedTexts(result).slice(0, 5),
    ...standing.flatMap((point) => [data.titles[point.id], wholeSentence(point.text)]),
    ...result.steps.map((step) => stepByID.get(step.id).title), ...data.sections.map((section) => section.title)];
  const used = termsIn(texts);
  const isShort = ([short]) => /^[\p{Lu}\p{N}]+$/u.test(short);
  const room = new Room(6);
  return [...used.filter(isShort), ...used.filter((term) => !isShort(term))].filter(([, text]) => room.takeIfThere(10 * linesOf(text, 40)));
}

/** By what it was judged, so that two papers can be told apart. */
function digestLine(result) {
  const digest = (text) => `${(text ?? "").slice(0, 19)}…`;
  return say("label-digest", { id: result.ruleSet.id, version: result.ruleSet.version, digest: digest(result.ruleSet.digest),
    answers: digest(result.profile.digest), engine: result.engine });
}
