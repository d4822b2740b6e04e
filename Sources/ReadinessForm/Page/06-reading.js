// Reading files back: drafts, profiles in either form, files cut in half, files of older versions. Nothing of a file is
// run; what has no place is kept and listed.

/** In bytes. A profile with a page of notes to every question has half of it. */
const largestFile = 1 << 20;

/** What came out of a file: `{ draft, pack, saved, notes }`, or `{ refusal }` with the reason in words. */
function readFileText(text) {
  const body = text.replace(/^\uFEFF/, "").trim();
  if (body === "") return { refusal: say("form-file-empty") };
  if (/^(<\?xml[^>]*>|<!--[^]*?-->|\s)*<(!doctype html|html)\b/i.test(body)) return { refusal: say("form-file-html") };
  const read = body.startsWith("{") || body.startsWith("[") ? readJSON(body) : body.startsWith("<") ? readXML(body) : readSheetText(body);
  if (read) {
    return holdsSomething(read) ? read
      : { refusal: [...read.notes.slice(0, 1), say("form-file-nothing")].join(" ") };
  }
  return { refusal: say("form-file-neither") };
}

/** Whether there is anything to open in what was read. */
const holdsSomething = (read) => read.refusal !== undefined
  || Object.keys(read.draft.answers).length + read.draft.practices.length + read.draft.interests.length + read.draft.strays.length > 0
  || ["id", "name", "kind", "asOf", "target", "commissioner", "by"].some((name) => read.draft[name] !== "");

function readJSON(body) {
  const notes = [];
  let value;
  let text = body;
  try {
    value = JSON.parse(body);
  } catch {
    if (severalLines(body)) return { refusal: say("form-file-several") };
    value = mendJSON(body);
    if (value === null) return { refusal: say("form-file-damaged") };
    notes.push(say("form-file-cut", { line: lineCount(value.readTo) }));
    [text, value] = [value.whole, value.value];
  }
  if (Array.isArray(value)) return { refusal: say("form-file-list") };
  const isDraft = value.schema === "readiness-draft/1";
  if (typeof value.schema === "string" && value.schema.startsWith("readiness-draft/") && !isDraft) {
    return { refusal: say("form-file-newer") };
  }
  if (notes.length > 0 && endsEarly(isDraft ? value.draft : value)) return { refusal: say("form-file-cut-early", { line: lineCount(text) }) };
  if (isDraft) {
    if (typeof value.draft !== "object" || value.draft === null) return { refusal: say("form-file-draft-empty") };
    keepRepeated(value.draft, "draft/answers", text, notes);
    return { ...fitted(value.draft, notes, Array.isArray(value.pack) ? value.pack.map(String) : null),
      saved: isISODate(String(value.saved ?? "")) ? value.saved : "" };
  }
  if (typeof value.schema === "string") {
    return { refusal: say("form-file-other", { what: `“${short(value.schema)}”` }) };
  }
  // Any program may write a name; a profile says more.
  if (!["answers", "ruleSet"].some((key) => typeof value[key] === "object") && !kindByID.has(value.kind)) {
    return { refusal: [...notes, say("form-file-nothing")].join(" ") };
  }
  keepRepeated(value, "answers", text, notes);
  return fitted(value, notes, null);
}

/** Whether a damaged file ends before anything was answered or listed. */
const endsEarly = (source) => !["answers", "practices", "interests", "strays"]
  .some((key) => Object.keys(source?.[key] ?? {}).length > 0);

/** Whether the first two lines are a JSON object each. */
function severalLines(body) {
  try {
    const [first, second] = body.split("\n").filter((line) => line.trim() !== "").slice(0, 2).map((line) => JSON.parse(line));
    return typeof first === "object" && typeof second === "object";
  } catch {
    return false;
  }
}

const lineCount = (text) => text.split("\n").length;

function readXML(body) {
  const notes = [];
  if (/<!DOCTYPE|<!ENTITY/i.test(body)) {
    return { refusal: say("form-file-doctype") };
  }
  let tree = new DOMParser().parseFromString(body, "application/xml");
  if (tree.querySelector("parsererror")) {
    const end = Math.max(body.lastIndexOf("</answer>") + 9, lastEmptyAnswer(body));
    const head = body.slice(0, end);
    tree = new DOMParser().parseFromString(`${head}\n</answers></profile>`, "application/xml");
    if (end < 10 || tree.querySelector("parsererror")) {
      return { refusal: say("form-file-no-xml", { line: lineCount(head) }) };
    }
    notes.push(say("form-file-cut-after", { line: lineCount(head) }));
  }
  const root = tree.documentElement;
  if (root.localName !== "profile") {
    return { refusal: say("form-file-element", { name: root.localName }) };
  }
  return fitted(profileOfTree(root), notes, null);
}

function lastEmptyAnswer(body) {
  const matches = [...body.matchAll(/<answer\b[^<>]*\/>/g)];
  const last = matches[matches.length - 1];
  return last ? last.index + last[0].length : 0;
}

/** A profile's tree in the form of its JSON; two answers to one question both survive. */
function profileOfTree(root) {
  const child = (parent, name) => [...parent.children].find((element) => element.localName === name);
  const children = (name, inner) => {
    const parent = child(root, name);
    return parent ? [...parent.children].filter((element) => element.localName === inner) : [];
  };
  const text = (element) => clean(element?.textContent ?? "");
  const attribute = (element, name) => element?.getAttribute(name) ?? "";
  return {
    id: attribute(root, "id"), kind: attribute(root, "kind"), asOf: attribute(root, "as-of"),
    target: attribute(root, "target"), form: attribute(root, "form") || "full", since: attribute(root, "since"), name: text(child(root, "name")),
    commissioner: text(child(root, "commissioner")),
    ruleSet: { id: attribute(child(root, "rule-set"), "id"), version: attribute(child(root, "rule-set"), "version") },
    interests: children("interests", "interest")
      .map((element) => ({ person: attribute(element, "person"), text: text(element) })),
    practices: children("practices", "practice").map((element) => ({
      code: attribute(element, "code"), name: attribute(element, "name"), patients: attribute(element, "patients"),
    })),
    answerList: children("answers", "answer").map((element) => [attribute(element, "question"), {
      value: attribute(element, "value"), state: attribute(element, "state"), reason: attribute(element, "reason"),
      by: attribute(element, "by"), expected: attribute(element, "expected"), note: text(child(element, "note")),
      evidence: [...element.children].filter((part) => part.localName === "evidence")
        .map((part) => ({ dated: attribute(part, "dated"), text: text(part) })),
    }]),
  };
}
