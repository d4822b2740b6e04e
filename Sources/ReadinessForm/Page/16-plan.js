// What it would take: the least change that leads to the next step, worked out by the engine while nobody types. Ticking
// an item shows where the body would stand then; nothing of it is kept.

const plan = {
  /** The plan as the engine wrote it; null where there is none, or none yet. */
  result: null,
  /** Questions of items that somebody ticked. */
  ticked: new Set(),
  /** Whether the engine was asked for this assessment. */
  isAsked: false,
  timer: 0,

  get isThere() { return engine.exports?.readiness_plan !== undefined; },

  /** Begins anew for the assessment that the engine holds. */
  begin() {
    [this.result, this.isAsked] = [null, false];
    clearTimeout(this.timer);
    if (!this.isThere || !engine.result) return;
    const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
    this.timer = setTimeout(() => later(() => this.work(), { timeout: 500 }), 250);
  },

  work() {
    if (!engine.result || !isPlanShown()) return;
    [this.result, this.isAsked] = [this.ask(), true];
    if (this.result) {
      const items = new Set(this.result.items.map((item) => item.question));
      for (const id of this.ticked) if (!items.has(id)) this.ticked.delete(id);
      if (this.ticked.size > 0) this.result = this.ask() ?? this.result;
    }
    drawPlan();
  },

  /** Works it out at once where it is not there yet. */
  finish() {
    if (this.isThere && engine.result && !this.result) this.work();
  },

  ask() {
    try {
      const input = this.ticked.size > 0 ? JSON.stringify({ tick: [...this.ticked] }) : "{}";
      send(new TextEncoder().encode(input));
      const length = engine.exports.readiness_plan();
      return length > 0 ? JSON.parse(receive(length)) : null;
    } catch {
      return null;
    }
  },
};

// What is printed or saved does not wait for a quiet moment.
window.addEventListener("beforeprint", () => plan.finish());

/** Whether the page has a place for it now. */
const isPlanShown = () => document.querySelector("[data-plan]") !== null;

/** Where the plan goes; `full` with the table, else in a line. */
function planPlace(full) {
  const place = h("div", { "data-plan": full ? "full" : "short" }, planContent(full));
  if (plan.isThere && engine.result && !plan.result) plan.begin();
  return place;
}

function drawPlan() {
  for (const place of document.querySelectorAll("[data-plan]")) {
    const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
    fill(place, planContent(place.dataset.plan === "full"));
    if (focused) document.getElementById(focused)?.focus();
  }
}

function planContent(full) {
  if (!plan.isThere || !engine.result || (plan.isAsked && !plan.result)) return null;
  const heading = full ? "h2" : "h3";
  if (!plan.result) return [h(heading, {}, say("form-take")), h("p", { class: "hint" }, say("form-working"))];
  const { state, items } = plan.result;
  if (state === "reached" || (items.length === 0 && state !== "impossible")) {
    return state === "reached" ? null : [h(heading, {}, say("form-take")), h("p", {}, planWords())];
  }
  if (!full) {
    return [h(heading, {}, say("form-take")), h("p", {}, planWords()),
      h("ul", {}, items.slice(0, 3).map((item) => h("li", {}, itemText(item)))),
      items.length > 3 && h("p", { class: "hint" }, say("form-and-more", { count: items.length - 3 })), h("p", {}, link(say("form-all-of-it"), "stand"))];
  }
  return [h(heading, { id: "plan-title" }, planHeading()), planSummary(),
    items.length > 0 && planTable(items), plan.result.ticked && tickedPart(plan.result.ticked)];
}

/** The plan in one or two sentences, never more than was proved. */
function planWords() {
  const { state, goal, items, days, isProven, end, blockedBy } = plan.result;
  const step = stepByID.get(goal?.step)?.title ?? say("form-the-next-step");
  if (state === "impossible") {
    const gates = (blockedBy ?? []).map((each) => gateByID.get(each.gate)?.title).filter(Boolean);
    return gates.length > 0 ? say("form-no-way-gates", { step, gates: list(gates) }) : say("form-no-way", { step });
  }
  const range = days.atLeast === days.atMost ? counted("form-days", days.atMost) : counted("form-days-range", days.atMost, { least: days.atLeast });
  const aim = state === "held" ? say("form-aim-clear") : say("form-aim-step", { step });
  const changes = counted("form-changes", items.length);
  return `${say(end ? "form-plan-by" : "form-plan", { changes, aim, days: range, date: dateWords(end ?? "") })} `
    + say(isProven && state !== "best-found" ? "form-plan-proven" : "form-plan-best");
}

/** What a report calls a way to a step, and says of it: how long it is, whether that is proven, whose help it needs. */
const isWay = ({ state, items, end }) => (state === "planned" || state === "best-found") && items.length > 0 && Boolean(end);
const planHeading = () => (isWay(plan.result) && plan.result.goal?.step
  ? say("heading-take", { step: stepByID.get(plan.result.goal.step).title }) : say("form-take"));

function planSummary() {
  if (!isWay(plan.result)) return h("p", {}, planWords());
  const { items, days, months, from, end, isProven, findOutFirst } = plan.result;
  const own = items.filter((item) => isForCommissioner(item.owner)).length;
  return [
    h("p", {}, oneOrMany("route-summary", items.length, {
      days: days.atMost, months, work: counted("guide-action-days", days.atMost), time: counted("months", months), date: dateWords(end), start: dateWords(from),
    })),
    [days.atLeast < days.atMost && oneOrMany("route-range", findOutFirst.length || engine.result.openQuestions.length, { least: days.atLeast, most: days.atMost }),
      !isProven && say("route-not-proven"),
      data.hasCommissioner && !isCommissioner() && say(own > 0 ? "route-commissioner-needed" : "route-commissioner-spared",
        { commissioner: draft.commissioner || say("the-commissioner"), count: own })].filter(Boolean).map((text) => h("p", { class: "hint" }, text)),
  ];
}

/** Whether the first of these owners is the commissioner, or acts for it where a body of the present kind is assessed. */
const isForCommissioner = (owners) => data.commissioners[draft.kind]?.includes((owners ?? "").split(" ")[0]) ?? false;

/** What a change begins with: its first action, or how the answer is found out. */
function itemText(item) {
  const action = item.actions[0] ?? engine.result.actions.find((each) => each.code !== null && each.code === item.code);
  return action?.text ? withNames(action.text) : questionByID.get(item.question)?.ask ?? item.question;
}

function planTable(items) {
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-labelledby": "plan-title" }, h("table", { class: "plan" },
    h("caption", {}, say("form-tick")),
    h("thead", {}, h("tr", {}, [say("form-if-we-did"), say("label-change"), say("label-owner"), say("form-days-heading"), say("form-by")].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", {}, items.map(planRow))));
}

function planRow(item) {
  const question = questionByID.get(item.question);
  // An answer that cannot stand is no state to begin from.
  const now = !question ? item.from : standing(question) === "mend" ? say("form-to-be-checked") : answerWords(question);
  return h("tr", {}, h("td", {}, option("checkbox", "plan", `plan-${item.question}`, itemText(item), {
    value: item.question, checked: plan.ticked.has(item.question),
    on: {
      change: (event) => {
        if (event.target.checked) plan.ticked.add(item.question);
        else plan.ticked.delete(item.question);
        plan.result = plan.ask() ?? plan.result;
        drawPlan();
        if (plan.result.ticked) announce(ladderWords(plan.result.ticked));
      },
    },
  })), h("td", {}, questionLink(item.question), h("br", {}), `${say("label-now")}: ${capital(now)}`, h("br", {}),
    `${say("label-needed")}: ${capital(item.to)}`, item.findOutFirst && h("span", { class: "hint" }, ` ${say("label-find-out-first")}`)),
  h("td", { "data-label": say("label-owner") }, capital(ownerWords(item))), h("td", { "data-label": say("form-days-heading") }, String(item.days)),
  h("td", { "data-label": say("form-by") }, dateWords(item.end ?? "")));
}

/** The ladder as it would be. */
function tickedPart(result) {
  return h("div", { class: "notice", id: "ticked" }, h("h3", {}, say("form-with-ticked")), h("ul", { class: "steps" },
    result.steps.filter((step) => step.state !== "not-applicable").map((step) =>
      h("li", {}, h("strong", {}, stepByID.get(step.id).title), h("span", {}, stepState(step))))));
}

const ladderWords = (result) => result.steps.filter((step) => step.state !== "not-applicable" && step.state !== "not-sought")
  .map((step) => `${stepByID.get(step.id).title}: ${stepState(step).toLowerCase()}`).join(". ");
