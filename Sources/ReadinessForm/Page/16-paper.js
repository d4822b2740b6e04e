// Where the body stands, as a page of its own: saved as a file without any script, for whoever has no form.

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

function saveStand() {
  plan.finish();
  const content = h("main", {}, standView().filter(Boolean));
  content.querySelector("h1").textContent = say("form-stands", { name: draft.name });
  for (const element of content.querySelectorAll("button, input, #saved, .actions, [data-screen]")) element.remove();
  for (const element of content.querySelectorAll("a, label")) element.replaceWith(...element.childNodes);
  for (const element of content.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("role");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("aria-label");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("aria-labelledby");
  for (const [title, texts] of [["heading-not-for", data.notFor], ["heading-how-to-read", data.howToRead]]) {
    if (texts.length > 0) content.append(h("h2", {}, say(title)), h("ul", {}, texts.map((text) => h("li", {}, text))));
  }
  content.append(h("p", { class: "signed" }, `${say("form-seen")} ……………………………………………………  ${say("form-seen-on")} ……………………`));
  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const style = /style-src ('[^']*')/.exec(ownPolicy)[1];
  offer(`${fileStem()}-where-it-stands.html`, `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"${document.dir ? ` dir="${document.dir}"` : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(say("form-stands-title", { name: draft.name, date: dateWords(draft.asOf) }))}</title>
<style>${ownStyle}</style>
</head>
<body class="alone">
${content.outerHTML}
</body>
</html>
`);
}
