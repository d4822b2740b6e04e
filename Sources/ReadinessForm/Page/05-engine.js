// The engine: the same program that assesses profiles natively, as WebAssembly. Nothing here knows a rule.

const engine = {
  /** "starting", "ready", or why there is no live view: "absent", "refused". */
  state: "starting",
  exports: null,
  /** The last assessment as text, byte for byte what the native program writes, and read. */
  json: null,
  result: null,
  /** What would be left of the result with only what evidence shows; once it was asked for. */
  shown: null,
  /** What the reader found in single answers: `{ code, question, message }`. */
  findings: [],
  /** Points on which answers contradict each other, as the assessment has them; also where the head is not complete. */
  points: [],
  /** By question: what became of it. */
  states: new Map(),
  /** By question: the mark it earned, as a fraction; for whether something is left to do. */
  marks: new Map(),

  /** Whether a section belongs to a step that is not aimed at. */
  leavesOut(section) {
    return this.result?.sections.some((each) => each.id === section.id && each.state === "not-sought") ?? false;
  },

  /** Whether the question does not apply because of another answer. */
  rulesOut(id) {
    return this.states.get(id) === "does-not-apply";
  },
};

const bytesOf = (base64) => Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));

async function startEngine() {
  const module = document.getElementById("engine");
  if (!module) {
    engine.state = "absent";
    return;
  }
  try {
    engine.exports = (await WebAssembly.instantiate(await unpackedPart(module), {})).instance.exports;
    send(new Uint8Array(await unpackedPart(document.getElementById("image"))));
    engine.state = engine.exports.readiness_load() === 1 ? "ready" : "refused";
  } catch {
    engine.state = "refused";
  }
}

/** What a part of the page carries, packed and written in letters. */
const unpackedPart = async (element) => (await gunzipped(bytesOf(element.textContent))).arrayBuffer();

const gunzipped = (bytes) => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));

function send(bytes) {
  const address = engine.exports.readiness_room(bytes.length);
  new Uint8Array(engine.exports.memory.buffer, address, bytes.length).set(bytes);
}

function receive(length) {
  const address = engine.exports.readiness_output();
  return new TextDecoder().decode(new Uint8Array(engine.exports.memory.buffer, address, length));
}

/** The result with only what evidence shows; null where there is no result. */
function onlyShown() {
  if (engine.shown === null && engine.result !== null && engine.exports.readiness_shown) {
    const length = engine.exports.readiness_shown();
    if (length > 0) engine.shown = JSON.parse(receive(length));
  }
  return engine.shown;
}

/** Assesses the draft as it is now; leaves no result where its head is not complete. */
function assess() {
  engine.json = engine.result = engine.shown = null;
  engine.findings = [];
  engine.points = [];
  engine.states.clear();
  engine.marks.clear();
  if (engine.state !== "ready") return;
  try {
    const missing = headProblems().filter(isInTheWay);
    if (missing.length === 0) {
      const text = judged({});
      if (text !== null) take(text);
      engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
      engine.points = engine.result?.contradictions ?? [];
      deciding.begin();
      plan.begin();
    } else if (draft.kind) lookWithout(missing);
  } catch {
    engine.state = "refused";
    engine.json = engine.result = null;
  }
}

/** The assessment of the draft as text, `standIns` in place of what its head lacks; null where the engine refuses it. */
function judged(standIns) {
  send(new TextEncoder().encode(profileJSON(false, standIns)));
  const length = engine.exports.readiness_assess();
  const text = receive(Math.abs(length));
  return length > 0 ? text : null;
}

/** Looks for contradictions although the head is not complete: those that stand whatever it will say. */
function lookWithout(missing) {
  const lacks = new Set(missing.map((problem) => problem.field));
  const standIns = { id: "x", name: "x" };
  if (lacks.has("target")) standIns.target = "none";
  const dates = lacks.has("as-of") ? ["0001-01-01", "9999-12-31"] : [draft.asOf];
  const rounds = dates.map((asOf) => {
    const text = judged({ ...standIns, asOf });
    return text === null ? [] : JSON.parse(text).contradictions;
  });
  engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
  engine.points = rounds[0].filter((point) => rounds.every((round) => round.some((other) =>
    other.id === point.id && other.questions.join() === point.questions.join())));
  for (const point of engine.points) {
    if (point.severity === "error") for (const id of point.questions) engine.states.set(id, "contradictory");
  }
}

function take(text) {
  engine.json = text;
  engine.result = JSON.parse(text);
  for (const section of engine.result.sections) {
    for (const rule of section.rules) {
      if (!rule.question) continue;
      engine.states.set(rule.question, rule.state);
      if (rule.mark !== null) engine.marks.set(rule.question, rule.mark);
    }
  }
}
