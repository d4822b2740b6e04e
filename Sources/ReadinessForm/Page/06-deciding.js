// What would decide a gate that is still open. The engine looks for it; at once while that is quick, else when the page
// has nothing else to do.

const deciding = {
  /** By gate id: `{ questions, isProven }`. */
  found: new Map(),
  /** Gates not looked at yet: `{ id, index }`. */
  waiting: [],

  /** Begins anew for the assessment that the engine holds. */
  begin() {
    this.found.clear();
    this.waiting = [];
    let index = 0;
    for (const step of engine.result?.steps ?? []) {
      for (const gate of step.gates) {
        if (isOpenStep(step) && (gate.outcome === "unknown" || gate.outcome === "contradictory")) {
          this.waiting.push({ id: gate.id, index });
        }
        index += 1;
      }
    }
    this.goOn();
  },

  /** Looks at what is left at once. */
  finish() { this.goOn(Infinity); },

  /** Looks at gates for 15 ms at most, and leaves the rest for a quiet moment. */
  goOn(most = 15) {
    const end = performance.now() + most;
    while (this.waiting.length > 0 && performance.now() < end) {
      const { id, index } = this.waiting.shift();
      const length = engine.exports.readiness_deciding(index);
      if (length > 0) this.found.set(id, JSON.parse(receive(length)));
    }
    if (this.waiting.length === 0) return;
    const round = this.waiting;
    const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
    later(() => {
      if (this.waiting !== round) return;
      this.goOn();
      if (this.waiting.length > 0) return;
      if (current.view === "stand") redrawInPlace();
      else refresh();
    }, { timeout: 500 });
  },
};

/** Whether a step is aimed at and not in place yet. */
const isOpenStep = (step) => !["reached", "not-sought", "not-applicable"].includes(step.state);

/** The questions to answer next: together they decide the open gates of the next step, whatever the answers are. A body
    that the steps are not for has its open questions. */
function nextQuestions() {
  const next = engine.result.steps.find(isOpenStep);
  const ids = (next?.gates ?? []).flatMap((gate) => deciding.found.get(gate.id)?.questions ?? []);
  if (ids.length > 0) return [...new Set(ids)];
  const isForOthers = engine.result.steps.every((step) => step.state === "not-applicable");
  return isForOthers ? engine.result.openQuestions.filter((id) => questionByID.has(id)) : [];
}
