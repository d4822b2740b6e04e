// What is said about the body itself, and what stands in the way of a profile there.

/** `{ view, field, text, isMissing, isBearable }`; `isMissing` where nothing was entered yet, `isBearable` where the profile can
    be judged all the same. */
function headProblems() {
  const problems = [];
  const need = (field, text, isMissing = false) => problems.push({ view: "about", field, text, isMissing });
  if (!clean(draft.name)) need("body-name", say("form-need-name"), true);
  if (!draft.kind) need("kind", say("form-need-kind"), true);
  if (!draft.asOf) need("as-of", say("form-need-date"), true);
  else if (!isISODate(draft.asOf)) need("as-of", dateRequest(draft.asOf));
  if (!draft.target && !isPack && data.steps.length > 0) need("target", say("form-need-target"), true);
  const step = stepByID.get(draft.target);
  if (step && draft.kind && !isForKind(step, draft.kind)) {
    need("target", say("form-target-not-for", { step: step.title, kind: kindByID.get(draft.kind).name }));
    problems.at(-1).isBearable = true;
  }
  if (draft.name && !isID(bodyID())) {
    need("body-id", say("form-need-id"));
  }
  if (isPack && !clean(draft.by)) {
    need("by", say("form-need-by"), true);
    problems.at(-1).isBearable = true;
  }
  const seen = new Map();
  draft.practices.forEach((row, index) => {
    const code = clean(row.code).toLowerCase();
    if (code && seen.has(code)) {
      need(`practice-${index}-code`, memberFinding(index, say("form-member-twice", { code: clean(row.code), row: seen.get(code) })));
    } else seen.set(code, index + 1);
    for (const [part, text] of practiceRequests(row)) need(`practice-${index}-${part}`, memberFinding(index, text));
  });
  draft.interests.forEach((row, index) => {
    if (!clean(row.person)) need(`interest-${index}-person`, say("form-interest-whose", { number: index + 1 }), true);
    if (!clean(row.text)) need(`interest-${index}-text`, say("form-interest-what", { number: index + 1 }), true);
  });
  return problems;
}

const memberFinding = (index, text) => say("form-member-finding", { member: capital(words["form-member"]), number: index + 1, text });

/** How many belong to a member, asked like any other whole number. */
const sizeQuestion = { type: "whole-number", ...data.types["whole-number"] };

/** What a row of the list still needs, as `[part, request]`. */
function practiceRequests(row) {
  const requests = [];
  if (!clean(row.code)) requests.push(["code", say("form-member-code")]);
  if (!clean(row.name)) requests.push(["name", say("form-member-name")]);
  const { unclear } = writtenNumber(row.patients, "whole-number");
  if (unclear) requests.push(["patients", uncapital(unclearRequest(sizeQuestion, row.patients, unclear))]);
  else if (!isWholePractice({ code: "-", name: "-", patients: row.patients })) {
    requests.push(["patients", say("form-member-number")]);
  }
  return requests;
}

/** Whether a head problem keeps the engine from reading the profile at all. */
const isInTheWay = (problem) => !problem.isBearable && !/^(practice|interest)-/.test(problem.field);

/** The finding beside a field about the body: at once where something wrong was entered, on request where nothing was. */
function showHeadProblems() {
  const found = new Map();
  for (const problem of headProblems()) {
    if ((problem.isMissing && !isChecked) || isBeingTyped(problem.field)) continue;
    if (!found.has(problem.field)) found.set(problem.field, problem.text);
  }
  for (const place of document.querySelectorAll("[data-problem-of]")) {
    const id = place.dataset.problemOf;
    const text = found.get(id) ?? "";
    place.hidden = text === "";
    if (place.textContent !== text) place.textContent = text;
    const input = document.getElementById(id);
    if (input?.matches("input, textarea")) input.setAttribute("aria-invalid", String(text !== ""));
  }
}
