// What the page on which the body stands begins and ends with, and the paper that is saved of it: a report's two sides as
// a file without any script, for whoever has no form.

/** Whom the page is about, for paper and for the saved file. */
const standHead = () => h("p", { class: "hint about" }, [draft.name, kindByID.get(draft.kind)?.name, say("label-as-of", { date: dateWords(draft.asOf) }),
  say(draft.form === "short" ? "form-as-first-pass" : "form-as-full")].filter(Boolean).join(", "));

/** By what it was judged, so that two pages can be told apart. */
function standFoot(result) {
  const digest = (text) => (text ?? "").slice(0, 19);
  return h("footer", { class: "hint digests" }, `${say("form-judged-by", { id: result.ruleSet.id, version: result.ruleSet.version,
    digest: digest(result.ruleSet.digest), answers: digest(result.profile.digest), engine: result.engine })} ${progressWords(totalProgress())}.`);
}

/** The interests that were declared, which whoever reads the page should know. */
const standInterests = () => data.hasInterests && [h("h2", {}, say("heading-interests")),
  wholeInterests().length === 0 ? h("p", {}, say("label-interests-none"))
    : h("ul", {}, wholeInterests().map((row) => h("li", {}, `${row.person}: ${row.text}`)))];

/** A report's two sides, and behind them what has no room there. */
function paperView(result) {
  const sides = [sideOne(result), sideTwo(result)].map((blocks) => h("div", { class: "sheet" }, blocks));
  const paper = h("main", {}, sides);
  spellOut(paper);
  const items = wayItems(result);
  add(paper, [annex("heading-steps", result.steps.map(stepPart)),
    annex("heading-reservations", [...result.holds, ...result.reservations ?? [], ...result.conditions].filter(isTrue)
      .map((point) => named(data.titles[point.id], wholeSentence(point.text)))),
    items && annex("form-take", [wayTable(items)]),
    annex("heading-all-actions", [allActions("heading-next-actions", result.actions.filter((action) => action.text)
      .map((action) => `${actionWords(action)} (${ownerWords(action)})`)), allActions("commissioner-heading", owedTexts(result))].filter(Boolean)),
    annex("form-check-together", contradictionsPart(result)?.slice(1)),
    annex("heading-open", openByOwner(result) && [h("ul", {}, result.openQuestions.map((id) => h("li", {}, questionLink(id))))]),
    annex("heading-interests", wholeInterests().length > 0 && [h("ul", {}, wholeInterests().map((row) => h("li", {}, `${row.person}: ${row.text}`)))]),
    annex("heading-tailoring", data.tailoring.reasons.length > 0 && [h("ul", {}, data.tailoring.reasons.map((text) => h("li", {}, text)))])]);
  // Nothing is to be filled in or followed here, and on paper nothing is folded.
  for (const element of paper.querySelectorAll("button, input, [data-screen]")) element.remove();
  for (const element of paper.querySelectorAll("a, label")) element.replaceWith(...element.childNodes);
  for (const element of paper.querySelectorAll("details")) element.setAttribute("open", "");
  return paper;
}

const annex = (title, content) => content && content.flat(Infinity).filter(Boolean).length > 0
  && h("details", { class: "annex" }, h("summary", {}, h("h2", {}, say(title))), content);

const allActions = (heading, texts) => texts.length > 0 && [h("h3", {}, say(heading, {
  commissioner: draft.commissioner || say("the-commissioner"), name: draft.name })), h("ul", {}, texts.map((text) => h("li", {}, text)))];

const paperTitle = () => say(isCommissioner() ? "commissioner-title" : "report-title", { name: draft.name });

/** Kind, members and date of the body in a line, as in reports. */
function bodyLine() {
  const { commissioner } = draft;
  const practices = wholePractices();
  const size = figure(practices.reduce((sum, row) => sum + Number(row.patients), 0));
  const members = practices.length > 0
    && say("list-more", { first: counted("members", practices.length), last: say("members-size", { size }) });
  return [capital(kindByID.get(draft.kind).name), members, say("label-as-of", { date: dateWords(draft.asOf) }),
    commissioner && !isCommissioner() && say("label-commissioner", { name: commissioner })].filter(Boolean).join(" · ");
}

/** Spells abbreviations out where the paper first uses them, behind a word in small letters only: within names they stay
    what they are. */
function spellOut(paper) {
  const left = new Map(Object.entries(data.abbreviations));
  const isKept = (node) => node.parentElement.closest("h1, h2, h3, .note, dl, .stairs, .ticks, .w, .kept, th:not(.plain), strong");
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left.size === 0 || isKept(node)) continue;
    node.data = node.data.replace(/(?<=(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]* +)[\p{L}\p{N}]+/gu, (word) => {
      const short = left.has(word) ? word : word.replace(/s$/, "");
      const name = left.get(short);
      if (!name) return word;
      left.delete(short);
      return `${name}${short === word ? "" : "s"} (${word})`;
    });
  }
}

async function saveStand() {
  deciding.finish();
  plan.finish();
  const style = await (await gunzipped(bytesOf(data.paperStyle))).text();
  const title = paperTitle();
  const running = `${draft.name} · ${dateWords(draft.asOf)}`.replace(/[^A-Za-z0-9 ,.]/gu, (sign) => `\\${sign.codePointAt(0).toString(16)} `);
  const head = h("header", {}, h("p", { class: "kicker" }, data.ruleSet.title), h("h1", { class: title.length > 60 ? "long" : null }, title),
    h("p", { class: "meta" }, bodyLine()));
  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  // The form may set no style of an element; the file may.
  const body = (head.outerHTML + paperView(engine.result).outerHTML).replaceAll(" data-style=", " style=");
  offer(`${fileStem()}-where-it-stands.html`, `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"${document.dir ? ` dir="${document.dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(title)}</title>
<style>${style.replace("RUNNING", () => running)}</style>
</head>
<body class="paper">
${body}
</body>
</html>
`);
}
