// Where the body stands, as a page of its own: saved as a file without any script, for whoever has no form.

/** Whom the page is about, for paper and for the saved file. */
const standHead = () => h("p", { class: "hint about" }, [draft.name, kindByID.get(draft.kind)?.name, `as of ${dateWords(draft.asOf)}`,
  draft.form === "short" ? "first pass" : "full form"].filter(Boolean).join(", "));

/** By what it was judged, so that two pages can be told apart. */
function standFoot(result) {
  const digest = (text) => (text ?? "").slice(0, 19);
  return h("footer", { class: "hint digests" }, `Judged by ${result.ruleSet.id} ${result.ruleSet.version}, ${digest(result.ruleSet.digest)}…; `
    + `profile ${digest(result.profile.digest)}…; engine ${result.engine}. ${progressWords(totalProgress())}.`);
}

/** The interests that were declared, which whoever reads the page should know. */
const standInterests = () => wholeInterests().length > 0 && [h("h2", {}, "Declared interests"),
  h("ul", {}, wholeInterests().map((row) => h("li", {}, `${row.person}: ${row.text}`)))];

function saveStand() {
  const content = h("main", {}, standView().filter(Boolean));
  for (const element of content.querySelectorAll("button, input, #saved, .actions, [data-screen]")) element.remove();
  for (const element of content.querySelectorAll("a, label")) element.replaceWith(...element.childNodes);
  for (const element of content.querySelectorAll("details")) element.setAttribute("open", "");
  for (const element of content.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("role");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("aria-label");
  for (const element of content.querySelectorAll(".scrolls")) element.removeAttribute("aria-labelledby");
  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const style = /style-src ('[^']*')/.exec(ownPolicy)[1];
  offer(`${fileStem()}-where-it-stands.html`, `<!DOCTYPE html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(`${draft.name}: where it stands, ${dateWords(draft.asOf)}`)}</title>
<style>${ownStyle}</style>
</head>
<body class="alone">
${content.outerHTML}
</body>
</html>
`);
}
