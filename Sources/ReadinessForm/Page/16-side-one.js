// The first side of the paper: what a board has to know when it reads nothing else, in the order and words of reports.

function sideOne(result) {
  const room = new Room(62 - 16 - (paperTitle().length > 60 ? 2 : 0));
  return [
    holdBox(result, room), verdictPart(result, room), tailoredPart(room), reservationsBox(result, room),
    !isCommissioner() && result.steps.length > 0
      && h("ol", { class: "stairs", "aria-label": say("label-steps") }, result.steps.map((step) => rung(result, step))),
    reliedPart(result, room), askBox(result, room), nextPart(result, room),
    columns(declaredPart(), ownWordsPart(result), signPart(result)),
  ];
}

const columns = (...parts) => h("div", { class: "pair" }, parts.filter(Boolean).map((part) => h("div", {}, part)));

/** A sentence behind a title of its own. */
const named = (title, text) => h("p", {}, h("strong", {}, `${title}.`), ` ${text}`);

/** What has to be settled first: the verdict says the first of it, and nothing praises. */
function holdBox(result, room) {
  const holds = result.holds.filter(isTrue);
  if (holds.length === 0) return false;
  const lead = verdict(result);
  room.take(40 + 16 * linesOf(lead, 72));
  const settle = ({ id }) => {
    if (!data.clears[id]) return false;
    const text = wholeSentence(data.clears[id]);
    room.take(11 * linesOf(text));
    return h("p", {}, say("label-clears", { text }));
  };
  const further = holds.slice(1, 3).map((hold) => {
    const [title, text] = [data.titles[hold.id], wholeSentence(hold.text)];
    room.take(11 * linesOf(title + text));
    return [named(title, text), settle(hold)];
  });
  return h("div", { class: "hold" }, h("h2", {}, say("heading-hold")), h("p", { class: "lead" }, lead), settle(holds[0]), further, rest(holds.length - 3));
}

function verdictPart(result, room) {
  if (isHeld(result)) return false;
  const [lead, beside] = [verdict(result), besideVerdict(result)];
  room.take(16 * linesOf(lead, 76) + 4 + sum(beside.map((text) => 12 * linesOf(text))));
  return [h("p", { class: "lead" }, lead), beside.map((text) => h("p", {}, text))];
}

/** Whose rules these are, where somebody has changed them, and which requirements that makes easier. */
function tailoredPart(room) {
  const { by, loosened } = data.tailoring;
  room.take(sum(by.map((text) => 12 * linesOf(text, 115) + 3)) + sum(loosened.map(([lead, text]) => 13 * linesOf(lead + text, 100)))
    + (loosened.length > 0 ? 6 : 0));
  return [by.map((text) => h("p", { class: "note" }, text)), loosened.map(([lead, text]) => h("p", {}, h("strong", {}, lead), ` ${text}`))];
}

/** Reservations that the verdict does not say, and conditions; what has no room is counted. */
function reservationsBox(result, room) {
  const reservations = (result.reservations ?? []).filter(isTrue);
  const said = isHeld(result) ? 0 : reservations.length > 2 ? 1 : reservations.length;
  const left = [...reservations, ...result.conditions.filter(isTrue)].slice(said);
  if (left.length === 0) return false;
  const most = isHeld(result) ? 2 : 4;
  const lines = left.slice(0, most).map((point) => [data.titles[point.id], wholeSentence(point.text)]);
  room.take(20 + sum(lines.map(([title, text]) => 12 * linesOf(title + text))));
  return [h("h2", {}, say("heading-reservations")),
    h("div", { class: "cond" }, lines.map(([title, text]) => named(title, text)), rest(left.length - most))];
}

function rung(result, step) {
  const { number, title } = stepByID.get(step.id);
  const isShown = onlyShown()?.steps.some((other) => other.id === step.id && other.state === "reached") ?? true;
  const look = { reached: isShown ? "shown" : "said", "working-towards": "way", "cannot-tell": "way", "not-sought": "unsought",
    "not-applicable": "apart" }[step.state];
  return h("li", { class: look }, h("span", { class: "no" }, number === "0" ? say("label-step-none") : say("label-step", { number })), " ",
    h("b", {}, title), " ", h("span", { class: "st" }, rungWords(result, step, isShown)));
}

function rungWords(result, step, isShown) {
  if (step.state === "not-applicable" || step.state === "not-sought") return say(step.state);
  if (step.state === "reached") {
    const waits = waitsFor(result, step);
    const standing = waits ? say("in-place-not-counted", { gate: waits }) : say("state-reached");
    return isShown ? standing : say("label-step-said", { standing });
  }
  const state = say(`state-${step.state}`);
  return step.state === "nothing-known" ? state
    : `${state}: ${counted("requirements-in-place", step.gates.length, { met: step.gatesMet })}`;
}

/** The requirement below a step in place for which it waits to count. */
function waitsFor(result, step) {
  const place = result.steps.indexOf(step);
  if (place <= result.steps.findIndex((other) => other.id === result.confirmedStep)) return null;
  const below = result.steps.slice(0, place).find((other) => other.state !== "not-applicable" && other.state !== "reached");
  const gate = below?.gates.find((each) => each.outcome !== "met");
  return gate ? gateByID.get(gate.id).title : null;
}

function reliedPart(result, room) {
  const [relied, means] = [reliedOn(result), patients(result)];
  const height = (texts) => 15 + sum(texts.map((text) => 12 * linesOf(text, 46)));
  room.take(Math.max(height(relied), height(means)) + 6);
  return columns([h("h2", {}, say("heading-relied-on")), relied.map((text) => h("p", {}, text))], forWhom(result));
}

function askBox(result, room) {
  const verb = askOf(result);
  const ask = say(`board-ask-${verb}`, { name: draft.name });
  room.take(42 + 11 * linesOf(ask));
  return h("div", { class: "ask" }, h("h2", {}, say("heading-asked")), h("p", {}, ask),
    h("ul", { class: "ticks" }, choicesOf(verb).map((id) => h("li", {}, say(id)))));
}

/** Questions whose answers would decide what is open in any step. */
function decidingQuestions(result) {
  const ids = result.steps.filter(isOpenStep).flatMap((step) => step.gates).flatMap((gate) => deciding.found.get(gate.id)?.questions ?? []);
  return [...new Set(ids)].map((id) => questionByID.get(id)).filter(Boolean).map((question) => `${question.code} ${question.ask}`);
}

/** A table as reports have it; the names of columns stand beside cells where there is no room for columns. */
function paperTable(title, columns, rows, name = null, axis = null) {
  const isPlain = (column) => !/['"\\&<>\n]/.test(column);
  const labels = columns.map((column, index) => (index > 0 && isPlain(column) ? `--c${index + 1}:'${column}'` : "")).filter(Boolean);
  return h("table", { class: name, "data-style": labels.join(";") }, h("caption", { class: "same" }, title),
    h("thead", {}, h("tr", {}, columns.map((column, index) => h("th", { scope: "col" }, column, index === 1 && axis)))),
    h("tbody", {}, rows));
}

/** Actions that come first, and the way to the next step where there is one to tell of. */
const firstActions = (result) => result.actions.filter((action) => isFirst(result, action) && action.text);
const wayItems = (result) => (plan.result && !isHeld(result) && !isCommissioner() && isWay(plan.result) && plan.result.goal?.step
  ? plan.result.items : null);

/** Actions that are no part of the way: a reservation's, a quick win. */
const apartFrom = (items, result) => firstActions(result).filter((action) => !items.some((item) => itemText(item) === withNames(action.text)));

/** What to find out, or what to do next, as far as there is room. */
function nextPart(result, room) {
  const items = wayItems(result);
  const apart = items ? apartFrom(items, result) : [];
  const later = items ? 130 + (apart.length > 0 ? 40 : 0) : 70;
  const questions = askOf(result) === "inform" ? decidingQuestions(result) : [];
  const parts = [];
  if (questions.length > 0 && (!items || room.tenths >= later + 60)) {
    room.take(16);
    const shown = [];
    for (const text of questions.slice(0, 6)) {
      if (shown.length > 0 && room.tenths < 11 * linesOf(text) + later) break;
      room.take(11 * linesOf(text));
      shown.push(text);
    }
    parts.push(h("h2", {}, say("heading-find-out")), h("ul", {}, shown.map((text) => h("li", {}, text))), rest(questions.length - shown.length));
  }
  return [parts, items ? wayPart(items, apart, room) : actionsTable(firstActions(result), room)];
}

function actionsTable(first, room) {
  const heading = h("h2", {}, say("heading-next-actions"));
  if (first.length === 0) return [heading, h("p", {}, say("label-actions-none"))];
  const shown = room.fit(first, (action) => 11 * Math.max(linesOf(withNames(action.text), 60), linesOf(ownerWords(action), 24)) + 5);
  return [heading, paperTable(say("heading-next-actions"), ["label-what", "label-owner", "label-by-when"].map((id) => say(id)), shown.map((action) =>
    h("tr", {}, h("th", { scope: "row", class: "plain" }, h("p", {}, withNames(action.text))), h("td", { class: "w" }, capital(ownerWords(action))),
      h("td", { class: "w" }, expectedWords(action) || say("label-not-stated")))))];
}

/** What it would take: five changes at most, with when each is done. */
function wayPart(items, apart, room) {
  const summary = planSummary().flat().filter(Boolean);
  room.take(55 + 11 * linesOf(summary[0].textContent) + 9 * (summary.length - 1) + (apart.length > 0 ? 40 : 0));
  const shown = room.fit(items.slice(0, 5), (item) => 9 * Math.max(linesOf(itemText(item), 28) + (item.findOutFirst ? 1 : 0),
    linesOf(nowWords(item), 27) + linesOf(item.to, 27), linesOf(ownerWords(item), 14), 3) + 4);
  const isFull = room.tenths < 40;
  const left = rest(items.length - shown.length + (isFull ? apart.length : 0));
  const lines = apart.map((action) => `${withNames(action.text)} (${ownerWords(action)})`);
  // The first of them has its place already.
  const said = isFull ? [] : lines.slice(0, 1);
  for (const text of isFull ? [] : lines.slice(1)) {
    if (!room.takeIfThere(11 * linesOf(text))) break;
    said.push(text);
  }
  return [h("h2", {}, planHeading()), summary, wayTable(shown), left,
    said.length > 0 && [h("h2", {}, say("heading-next-actions")), h("ul", {}, said.map((text) => h("li", {}, text))), rest(lines.length - said.length)]];
}

/** What is now, in a report's words. */
function nowWords(item) {
  const question = questionByID.get(item.question);
  if (!question) return item.from;
  const { state, value } = answerOf(question.id);
  if (state === "not-applicable" || engine.states.get(question.id) === "does-not-apply") return say("not-applicable");
  if (state === "not-known") return say("not-known");
  return value === "" ? say("label-no-answer") : answerWords(question);
}

function wayTable(items) {
  const note = (text) => h("p", { class: "note" }, text);
  const row = (item) => h("tr", {}, h("th", { scope: "row", class: "plain" }, h("p", {}, itemText(item)),
    item.findOutFirst && note(say("label-find-out-first"))),
  h("td", {}, note(`${say("label-now")}: ${nowWords(item)}`), note(`${say("label-needed")}: ${item.to}`)),
  h("td", { class: "w" }, capital(ownerWords(item))), h("td", { class: "w" }, dateWords(item.end ?? "")), h("td", {}, timeline(item)));
  return paperTable(planHeading(), ["label-what", "label-change", "label-owner", "label-by-when", "label-over-time"].map((id) => say(id)),
    items.map(row), "bars");
}

/** When an item is worked on, as a bar over the quarters of the way. */
function timeline({ start, end }) {
  const parts = (date) => date.split("-").map(Number);
  const [year, month] = parts(plan.result.from);
  const offset = (month - 1) % 3;
  const quarters = Math.max(Math.floor((offset + plan.result.months + 3) / 3), 1);
  const place = (date) => {
    const [y, m, d] = parts(date);
    const tenths = ((y - year) * 12 + m - month + offset) * 10 + Math.floor(Math.min(d, 30) / 3);
    return Math.min(Math.max(Math.floor(200 * tenths / (quarters * 30)), 0), 200);
  };
  const [left, right] = [place(start), Math.min(Math.max(place(end), place(start) + 4), 200)];
  const ticks = Array.from({ length: quarters - 1 }, (_, index) =>
    ["rect", { x: Math.floor(200 * (index + 1) / quarters), y: 1, width: 1, height: 14, class: "limit" }]);
  return drawn(16, "bar", [["rect", { x: 0, y: 3, width: 200, height: 10, class: "track" }], ...ticks,
    ["rect", { x: left, y: 3, width: right - left, height: 10, class: "value" }]]);
}

function declaredPart() {
  const heading = h("h2", {}, say("heading-interests"));
  const rows = wholeInterests();
  if (rows.length === 0) return [heading, h("p", {}, say("label-interests-none"))];
  const texts = rows.map((row) => shortened(row.person ? `${row.person}: ${row.text}` : row.text, 140));
  const shown = new Room(6).fit(texts, (text) => 10 * linesOf(text, 32));
  return [heading, h("ul", {}, shown.map((text) => h("li", {}, text))), rest(texts.length - shown.length)];
}

/** Room for what the body says of the paper before anything is decided. */
function ownWordsPart(result) {
  const name = shortened(draft.name, 32);
  return [h("h2", {}, say("heading-own-words", { name })), h("div", { class: "space" },
    h("p", { class: "note" }, say(askOf(result) === "note" ? "label-write-here-noted" : "label-write-here", { name })))];
}

function signPart(result) {
  const isNoted = askOf(result) === "note";
  return [h("h2", {}, say(isNoted ? "heading-noted" : "heading-sign")),
    [...(isNoted ? [] : ["sign-decision"]), "sign-name", "sign-date"].map((id) => h("p", { class: "sign" }, say(id)))];
}
