// What is said about the body itself, and what stands in the way of a profile there.

/** `{ view, field, text, isMissing, isBearable }`; `isMissing` where nothing was entered yet, `isBearable` where the profile can
    be judged all the same. */
function headProblems() {
  const problems = [];
  const need = (field, text, isMissing = false) => problems.push({ view: "about", field, text, isMissing });
  if (!clean(draft.name)) need("body-name", "Enter the name of the body", true);
  if (!draft.kind) need("kind", "Say what kind of body this is about", true);
  if (!draft.asOf) need("as-of", "Enter the date for which the answers hold, like 31/10/2013", true);
  else if (!isISODate(draft.asOf)) need("as-of", dateRequest(draft.asOf));
  if (!draft.target && !isPack) need("target", "Say which step is aimed at", true);
  const step = stepByID.get(draft.target);
  if (step && draft.kind && !isForKind(step, draft.kind)) {
    need("target", `“${step.title}” is not for a ${kindByID.get(draft.kind).name}: say which step is aimed at`);
    problems.at(-1).isBearable = true;
  }
  if (draft.name && !isID(bodyID())) {
    need("body-id", "Enter a short name for files in small letters, digits and single hyphens, like four-rivers");
  }
  const seen = new Map();
  draft.practices.forEach((row, index) => {
    const code = clean(row.code).toLowerCase();
    if (code && seen.has(code)) {
      need(`practice-${index}-code`, `${capital(words["form-member"])} ${index + 1}: “${clean(row.code)}” stands in row ${seen.get(code)} too: remove one`);
    } else seen.set(code, index + 1);
    for (const [part, text] of practiceRequests(row)) need(`practice-${index}-${part}`, `${capital(words["form-member"])} ${index + 1}: ${text}`);
  });
  draft.interests.forEach((row, index) => {
    if (!clean(row.person)) need(`interest-${index}-person`, `Interest ${index + 1}: enter whose it is`, true);
    if (!clean(row.text)) need(`interest-${index}-text`, `Interest ${index + 1}: enter what it is`, true);
  });
  return problems;
}

/** How many belong to a member, asked like any other whole number. */
const sizeQuestion = { type: "whole-number", least: "0", most: "1000000000" };

/** What a row of the list still needs, as `[part, request]`. */
function practiceRequests(row) {
  const requests = [];
  if (!clean(row.code)) requests.push(["code", "enter its code"]);
  if (!clean(row.name)) requests.push(["name", "enter its name"]);
  const { unclear } = writtenNumber(row.patients, "whole-number");
  if (unclear) requests.push(["patients", uncapital(unclearRequest(sizeQuestion, row.patients, unclear))]);
  else if (!isWholePractice({ code: "-", name: "-", patients: row.patients })) {
    requests.push(["patients", "enter a whole number, like 8400"]);
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
