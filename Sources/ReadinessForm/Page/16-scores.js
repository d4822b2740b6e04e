// Scores of sections as words, figures and bars with their range.

/** A fraction of 1 such as `13/20`, as its two whole numbers. */
const parted = (fraction) => `${fraction}/1`.split("/").slice(0, 2).map(BigInt);
const isBelow = ([above, below], [otherAbove, otherBelow]) => above * otherBelow < otherAbove * below;

/** A fraction of 1 in whole per cent, halves up; for drawing. */
function percent(fraction) {
  const [above, below] = parted(fraction);
  return Number((above * 200n + below) / (below * 2n));
}

/** The same in words; with decimals where the whole number would lie on the other side of a band's limit, or all of them. */
function shareWords(fraction, isExact = false) {
  const share = parted(fraction);
  for (let places = 0; ; places += 1) {
    const scale = 10n ** BigInt(2 + places);
    const scaled = (share[0] * scale * 2n + share[1]) / (share[1] * 2n);
    const isOnItsSide = (limit) => isBelow(share, parted(limit)) === isBelow([scaled, scale], parted(limit));
    if (places < 6 && (isExact ? (share[0] * scale) % share[1] !== 0n : !data.limits.every(isOnItsSide))) continue;
    const text = String(scaled).padStart(places + 1, "0");
    return percentWords(places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
  }
}

/** `developing`, or `developing to established` where open answers may still carry the score into another band. */
function bandWords(section) {
  const names = Object.values(data.bands);
  const bandOf = (fraction) => {
    const index = data.limits.findIndex((limit) => isBelow(parted(fraction), parted(limit)));
    return names[index < 0 ? names.length - 1 : index];
  };
  const [low, high] = [section.low, section.high].map((end) => (end === null ? null : bandOf(end)));
  return low === high || low === null || high === null ? data.bands[section.band] ?? section.band : say("label-band-two", { low, high });
}

function scoreWords(section) {
  const isOpen = section.low !== null && section.high !== null && section.low !== section.high;
  const between = (text) => (isOpen ? say("list-more", { first: text, last: say("form-between",
    { low: shareWords(section.low), high: shareWords(section.high) }) }) : text);
  switch (section.state) {
    case "scored": return between([shareWords(section.exact), bandWords(section)].filter(Boolean)
      .reduce((first, last) => say("list-more", { first, last })));
    case "withheld": return between(say("form-too-little"));
    case "not-scored": return say("form-not-scored");
    case "not-sought": return uncapital(say("form-not-sought"));
    default: return uncapital(say("form-not-applicable"));
  }
}

function sectionsTable(result) {
  const shown = result.sections.filter((section) => section.state !== "not-applicable");
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": say("form-sections") }, h("table", { class: "scores" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("form-section")), h("th", { scope: "col" }, say("label-score"), scoreAxis()))),
    h("tbody", {}, shown.map((section) => h("tr", {}, h("th", { scope: "row" }, sectionByID.get(section.id).title),
      h("td", {}, scoreBar(section), scoreWords(section), h("span", { class: "hint" }, answeredWords(section)), openCountsOf(section)))))),
  h("p", { class: "hint" }, say("label-bar-key")));
}

/** That unanswered counts as a mark here, where the rule set says so. */
function openCountsOf(section) {
  const { openCounts } = sectionByID.get(section.id);
  return openCounts !== "" && h("p", { class: "hint" }, capital(openCounts));
}

/** How many of the answers that earn points are there: `8 of 17 answered`, as in reports; empty where none is asked for. */
function answeredOf(section) {
  const graded = section.rules.filter((rule) => (rule.role === "graded" || (rule.role === "commissioner" && isCommissioner())) && !["does-not-apply", "not-applicable"].includes(rule.state));
  return graded.length > 0 ? say("label-of-answered",
    { answered: graded.filter((rule) => rule.state === "answered").length, of: graded.length }) : "";
}

/** The same as it goes on behind a score. */
const answeredWords = (section) => (answeredOf(section) ? say("list-more", { first: "", last: answeredOf(section) }) : "");

/** A picture of the width of every bar; `shapes` are names of elements with their attributes, and what stands in them. */
function drawn(height, name, shapes) {
  const make = ([tag, attributes, text]) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };
  const picture = make(["svg", { viewBox: `-12 0 224 ${height}`, width: 224, height, "aria-hidden": "true", class: name }]);
  picture.append(...shapes.map(make));
  return picture;
}

/** The scale above the bars. */
const scoreAxis = () => drawn(18, "bar axis", [0, 25, 50, 75, 100].flatMap((mark) => [
  ["text", { x: mark * 2, y: 11 }, String(mark)], ["rect", { x: mark * 2 - 0.5, y: 14, width: 1, height: 4 }]]));

/** How much of a score evidence shows. */
function shownPercent(section) {
  const shown = onlyShown()?.sections.find((other) => other.id === section.id);
  return shown?.state === "scored" ? shown.percent : 0;
}

/** A bar from 0 to 100 as in reports: filled as far as it is shown, striped as far as it is said, with the limits of bands
    and a whisker over the range; the figures stand beside it. */
function scoreBar(section) {
  if (section.low === null || section.high === null) return null;
  const [low, high] = [percent(section.low) * 2, percent(section.high) * 2];
  const all = (section.percent ?? 0) * 2;
  const shown = Math.min(shownPercent(section) * 2, all);
  let stripes = "";
  for (let x = shown + 2; x < all; x += 4) stripes += `M${x} 3v10`;
  const d = `M${low} 3v10M${low} 8H${high}M${high} 3v10`;
  return drawn(16, "bar", [
    ["rect", { x: 0, y: 3, width: 200, height: 10, class: "track" }],
    ["rect", { x: shown, y: 3, width: all - shown, height: 10, class: "said" }], ["path", { d: stripes, class: "stripes" }],
    ["rect", { x: 0, y: 3, width: shown, height: 10, class: "value" }],
    ...data.limits.map((limit) => ["rect", { x: percent(limit) * 2 - 0.5, y: 0, width: 1, height: 16, class: "limit" }]),
    ...(low === high ? [] : [["path", { d, class: "halo" }], ["path", { d, class: "whisker" }]]),
  ]);
}

/** A unit as English has it behind 1. */
const unitOfOne = (unit) => unit.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/** An answer as people read it. */
function answerWords(question, answer = answerOf(question?.id)) {
  if (!question) return "";
  if (answer.state === "not-known") return uncapital(say("form-not-known"));
  if (answer.state === "not-applicable") return `${uncapital(say("form-not-applicable"))}${answer.reason ? `: ${answer.reason}` : ""}`;
  if (answer.value === "") return say("form-no-answer");
  if (isSingle(question)) return choiceLabel(question, answer.value);
  if (isSeveral(question)) return list(answer.value.split(" ").map((id) => choiceLabel(question, id)));
  if (isDate(question)) return dateWords(answer.value);
  if (isMoney(question)) return say("number-money", { currency: data.currency, amount: digits(answer.value) });
  if (isPerCent(question)) return percentWords(answer.value);
  const isOne = answer.value === "1" && data.language.startsWith("en");
  return question.unit ? `${answer.value} ${isOne ? unitOfOne(question.unit) : question.unit}` : answer.value;
}
