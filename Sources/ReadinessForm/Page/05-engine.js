// The engine: the same program that assesses profiles natively, as WebAssembly. Nothing here knows a rule.

const engine = {
  /** "starting", "ready", or why there is no live view: "absent", "refused". */
  state: "starting",
  exports: null,
  /** The last assessment as text, byte for byte what the native program writes, and read. */
  json: null,
  result: null,
  /** What the reader found in single answers: `{ code, question, message }`. */
  findings: [],
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
    const packed = new Blob([bytesOf(module.textContent)]).stream();
    const code = await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    engine.exports = (await WebAssembly.instantiate(code, {})).instance.exports;
    send(bytesOf(document.getElementById("image").textContent));
    engine.state = engine.exports.readiness_load() === 1 ? "ready" : "refused";
  } catch {
    engine.state = "refused";
  }
}

function send(bytes) {
  const address = engine.exports.readiness_room(bytes.length);
  new Uint8Array(engine.exports.memory.buffer, address, bytes.length).set(bytes);
}

function receive(length) {
  const address = engine.exports.readiness_output();
  return new TextDecoder().decode(new Uint8Array(engine.exports.memory.buffer, address, length));
}

/** Assesses the draft as it is now; leaves no result where its head is not complete. */
function assess() {
  engine.json = engine.result = null;
  engine.findings = [];
  engine.states.clear();
  engine.marks.clear();
  if (engine.state !== "ready" || headProblems().some((problem) => !/^(practice|interest)-/.test(problem.field))) return;
  try {
    send(new TextEncoder().encode(profileJSON()));
    const length = engine.exports.readiness_assess();
    const text = receive(Math.abs(length));
    if (length > 0) take(text);
    engine.findings = JSON.parse(receive(engine.exports.readiness_findings()));
    deciding.begin();
  } catch {
    engine.state = "refused";
    engine.json = engine.result = null;
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
