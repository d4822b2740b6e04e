// Which page is shown, and what happens after each change.

const main = document.getElementById("main");
const aside = document.getElementById("aside");
const live = document.getElementById("live");
let current = { view: "start", detail: "", field: "" };

const announce = (words) => { live.textContent = words; };
const go = (target) => { location.hash = target; };

function startView() {
  const drafts = store.drafts();
  return [
    h("h1", {}, data.ruleSet.title), h("p", { class: "lead" }, data.ruleSet.about),
    isPack && h("p", { class: "inset" }, say("form-part-only", { names: list(data.pack.names) })),
    h("ul", {}, h("li", {}, say("form-answer-what-you-can")),
      h("li", {}, say("form-nothing-leaves")),
      h("li", {}, words["form-privacy"])),
    drafts.length > 0 && [h("h2", {}, say("form-drafts")), h("ul", { class: "tasks" }, drafts.map((found) =>
      h("li", {}, h("span", {}, found.name, found.asOf && `, ${dateWords(found.asOf)}`,
        found.version !== data.ruleSet.version && `, ${say("form-made-with", { version: found.version })}`,
        h("span", { class: "hint" }, `, ${counted("form-answers", found.answers)}`, found.kept
          && `, ${say("form-last-changed", { date: dateWords(found.kept.slice(0, 10)), time: found.kept.slice(11, 16) })}`)),
      h("span", { class: "count" }, textButton([say("form-go-on"), unseen(say("form-with", { name: found.name }))], () => goOn(found.key))))))],
    h("p", { class: "actions" }, button(say("form-start"), () => {
      store.leave();
      [isChecked, hasUnsavedChanges, notesOfDraft] = [false, false, []];
      draft = blankDraft();
      assess();
      go("about");
    }, drafts.length > 0 ? "second" : "", { id: "start-new" }), link(say("form-open-file"), "save/file", { class: "button second" })),
  ];
}

function goOn(key) {
  const read = store.load(key);
  if (!read) {
    announce(say("form-draft-unreadable"));
    return;
  }
  store.begin(key);
  replaceDraft(read.draft);
  hasUnsavedChanges = false;
  notesOfDraft = read.notes;
  go("tasks");
}

/** What did not fit of the draft that somebody went on with, such as one of an older version. */
let notesOfDraft = [];

const views = {
  start: startView, about: aboutView, tasks: tasksView, section: () => sectionView(current.detail), stand: standView,
  check: checkView, save: saveView, ...(isPack ? {} : { others: othersView, meeting: meetingView }),
};
if (isPack) delete views.stand;

/** What the address names; an address that cannot be decoded names nothing. */
function place() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Reads the address, `#section/ID/QUESTION` or `#about/FIELD`, and shows what it names. */
function show() {
  keepDissent();
  const [view, ...rest] = place().split("/");
  current = { view: Object.hasOwn(views, view) ? view : "start", detail: "", field: "" };
  if (current.view === "section") [current.detail = "", current.field = ""] = rest;
  else [current.field = ""] = rest;
  fill(outcome);
  redraw();
}

function redraw() {
  keepDissent();
  // What is taken off the page is not left by anybody.
  typing = "";
  fill(main, views[current.view]());
  document.title = `${main.querySelector("h1").textContent} – ${data.ruleSet.title}`;
  for (const item of document.querySelectorAll("nav a")) {
    const isHere = item.hash === `#${current.view}` || (item.hash === "#tasks" && ["section", "check", "meeting", "others"].includes(current.view));
    if (isHere) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
  }
  document.body.classList.toggle("with-aside", !isPack && ["section", "tasks", "meeting"].includes(current.view));
  document.body.classList.toggle("meeting", current.view === "meeting");
  refresh();
}

/** Draws the view anew under somebody who reads it: it stays where it was scrolled to, and the keyboard stays on the page. */
function redrawInPlace() {
  const [top, hadFocus] = [window.scrollY, main.contains(document.activeElement)];
  redraw();
  if (hadFocus) focusField("");
  window.scrollTo(0, top);
}

/** Moves to a field, or to the heading of the page. */
function focusField(id) {
  // A meeting reads the question first.
  const question = id && questionByID.has(id) && current.view !== "meeting" ? document.getElementById(`q-${id}`) : null;
  const target = question ?? (id ? document.getElementById(id) : null);
  if (!target) {
    const heading = main.querySelector("#summary") ?? main.querySelector("h1");
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return;
  }
  target.scrollIntoView();
  const inside = question?.querySelector("input:not([type=radio]):not([hidden]), input[type=radio]:checked");
  (inside ?? target).focus();
}

/** What depends on the assessment, after every change. */
function refresh() {
  problems = findProblems();
  if (!isPack && document.body.classList.contains("with-aside")) fillAside();
  if (current.view === "about") showHeadProblems();
  if (current.view === "meeting") refreshMeeting();
  if (current.view !== "section") return;
  const section = sectionByID.get(current.detail) ?? data.sections[0];
  for (const question of section.questions) refreshQuestion(question);
  refreshFolds(section.questions.filter((question) => document.getElementById(`q-${question.id}`)));
  fill(document.getElementById("section-count"), sectionCount(section));
  section.groups.forEach((group, index) => {
    const count = document.getElementById(`group-${index}-count`);
    const asked = group.questions.map((id) => questionByID.get(id)).filter(isAsked);
    if (count) count.textContent = groupCount(asked);
  });
}

/** Fills what stands beside the questions anew; whoever is in it with the keyboard stays there. */
function fillAside() {
  const focused = aside.contains(document.activeElement) ? document.activeElement.hash : "";
  fill(aside, asideContent());
  if (focused) [...aside.querySelectorAll("a")].find((each) => each.hash === focused)?.focus();
}

onChange(() => {
  assess();
  announceSteps();
  refresh();
  store.later();
});

window.addEventListener("hashchange", () => {
  show();
  focusField(current.field);
});
// The address is the form's own, so the way past the header must not change it.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
window.addEventListener("pagehide", () => {
  keepDissent();
  if (hasUnsavedChanges) store.now();
  if (store.slot) store.tell("gone");
});
window.addEventListener("pageshow", (event) => { if (event.persisted && store.slot) store.tell("here"); });
window.addEventListener("beforeunload", (event) => {
  if (["off", "full"].includes(store.state) && hasUnsavedChanges) event.preventDefault();
});
window.addEventListener("storage", (event) => store.heard(event));
// A field that is left is looked at. Left by a press of the mouse or a finger, it is looked at behind the click: what is
// then said moves what was pressed, and the click would come to nothing.
let isPressed = false;
let isLeft = false;
function lookAtLeft() {
  isPressed = false;
  if (isLeft) refresh();
  isLeft = false;
}
document.addEventListener("mousedown", () => { isPressed = true; }, true);
for (const end of ["mouseup", "dragend", "keydown"]) document.addEventListener(end, () => setTimeout(lookAtLeft), true);
window.addEventListener("blur", lookAtLeft);
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (typing === "") return;
  // On the way to a field that waits to be filled in nothing is left.
  const home = target.id !== typing && document.getElementById(typing)?.closest(".question, .agreed");
  if (home && home.contains(target) && (!relatedTarget || home.contains(relatedTarget))) return;
  typing = "";
  isLeft = true;
  if (!isPressed) lookAtLeft();
});
const paper = document.getElementById("paper");
window.addEventListener("beforeprint", () => { if (current.view !== "stand") fill(paper, h("div", { role: "main" }, printView())); });
window.addEventListener("beforeprint", () => document.body.classList.toggle("on-paper", current.view !== "stand"));
window.addEventListener("afterprint", () => { fill(paper); document.body.classList.remove("on-paper"); });

/** A form for others has no place where the body stands. */
function prepareShell() {
  if (!isPack) return;
  document.querySelector("header .title").textContent = say("form-part-title");
  document.querySelector('nav a[href="#stand"]').parentElement.remove();
  aside.remove();
}

async function begin() {
  prepareShell();
  store.probe();
  const open = store.reopened();
  const read = open && store.load(open);
  if (read) {
    draft = Object.assign(blankDraft(), read.draft, data.pack?.head);
    notesOfDraft = read.notes;
    store.begin(open);
  }
  document.getElementById("page").hidden = false;
  // The focus stays where the browser puts it, so that the first Tab leads to the way past the header.
  show();
  showStatus();
  await startEngine();
  assess();
  const focused = document.activeElement?.id;
  redraw();
  if (focused) document.getElementById(focused)?.focus();
  document.documentElement.dataset.engine = engine.state;
}

begin();
