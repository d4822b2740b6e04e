// Asking others: the form makes a smaller one of itself for whoever answers some of its questions, with what the body is
// already filled in. It carries the same script, so that its policy stays the same.

const ownScript = document.currentScript.textContent;
const ownStyle = document.querySelector("style").textContent;
const ownPolicy = document.querySelector("meta[http-equiv]").content;
/** The page before anything was drawn on it. */
const ownShell = [...document.body.children].filter((element) => element.tagName !== "SCRIPT").map((element) => element.outerHTML)
  .join("\n");

/** The owners of questions that are put to this body: `{ name, parties, questions }`, in the rule set's order. */
function owners() {
  const asked = data.sections.flatMap(askedQuestions);
  return byName(data.parties).map(({ name, parties }) => ({ name, parties,
    questions: asked.filter((question) => parties.some((party) => party.id === question.answeredBy)) }))
    .filter((owner) => owner.questions.length > 0);
}

function othersView() {
  const missing = headProblems().filter(isInTheWay);
  const recipient = h("input", { id: "recipient", class: "input w20", type: "text", autocomplete: "off", value: data.recipient });
  return [
    h("h1", {}, say("form-others")),
    h("p", { class: "lead" }, say("form-others-lead")),
    missing.length > 0 ? h("div", { class: "notice" }, h("p", {}, say("form-others-first")),
      h("ul", {}, missing.map((problem) => h("li", {}, link(problem.text, `${problem.view}/${problem.field}`))))) : [
      h("div", { class: "field" }, h("label", { for: "recipient", class: "strong" }, say("form-recipient")),
        h("p", { class: "hint" }, say("form-recipient-hint")), recipient),
      h("ul", { class: "tasks", id: "owners" }, owners().map(({ name, parties, questions }) => h("li", {},
        h("div", {}, h("strong", {}, capital(name)), h("p", { class: "hint" },
          counted("form-owner-questions", questions.length, { progress: progressWords(progressOf(questions)) }))),
        h("p", { class: "count" }, button([say("form-make"), unseen(say("form-for", { name }))],
          () => makePack([{ parties, questions }], plain(recipient.value)), "second", { id: `pack-${parties[0].id}` })),
        option("checkbox", "together", `with-${parties[0].id}`, [say("form-together"), unseen(say("form-with-others", { name }))],
          { value: parties[0].id })))),
      h("p", { class: "hint" }, say("form-together-hint")),
      h("p", { class: "actions" }, button(say("form-make-together"), () => {
        const ticked = owners().filter(({ parties }) => document.getElementById(`with-${parties[0].id}`).checked);
        if (ticked.length > 0) makePack(ticked, plain(recipient.value));
        else announce(say("form-tick-first"));
      }, "second", { id: "pack-together" })), saved],
    h("h2", {}, say("form-files-back")),
    h("p", { class: "actions" }, link(say("form-take-in"), "save/file", { class: "button second" })),
  ];
}

/** Hands out one form for one or several owners. */
function makePack(chosen, recipient) {
  const parties = chosen.flatMap((owner) => owner.parties);
  offer(`${fileStem()}-form-for-${parties.map((party) => party.id).join("-and-")}.html`,
    packPage(parties, chosen.flatMap((owner) => owner.questions), recipient));
  saved.scrollIntoView({ block: "nearest" });
}

/** The page for some parties, as one HTML file. */
function packPage(parties, questions, recipient) {
  const ids = new Set(questions.map((question) => question.id));
  const part = JSON.parse(document.getElementById("rule-set").textContent);
  part.pack = { ids: parties.map((party) => party.id), names: byName(parties).map(({ name }) => name), head: packHead() };
  part.recipient = recipient;
  [part.steps, part.glossary] = [[], []];
  part.questions = part.questions.filter((question) => ids.has(question.id));
  for (const section of part.sections) {
    for (const group of section.groups) group.questions = group.questions.filter((id) => ids.has(id));
    section.groups = section.groups.filter((group) => group.questions.length > 0);
  }
  part.sections = part.sections.filter((section) => section.groups.length > 0);
  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"${document.dir ? ` dir="${document.dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${quoted(ownPolicy.replace(" 'wasm-unsafe-eval'", ""))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${quoted(say("form-part-page-title", { title: data.ruleSet.title, names: list(part.pack.names) }))}</title>
<style>${ownStyle}</style>
</head>
<body>
${ownShell}
<script type="application/json" id="rule-set">${JSON.stringify(part).replaceAll("<", "\\u003c")}</${"script"}>
<script>${ownScript}</${"script"}>
</body>
</html>
`;
}

/** What a part is about, as far as it is needed to know it again. */
const packHead = () => ({ id: bodyID(), name: draft.name, kind: draft.kind, asOf: draft.asOf, form: draft.form });
