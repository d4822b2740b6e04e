// Taking in the answers of somebody else: what is missing here is added, what differs is chosen by a person, with both
// answers side by side and who gave them when.

/** A part of another body, or of another date, is taken in on request only. */
function takePart(read) {
  const theirs = read.draft;
  const isOther = theirs.name && draft.name && (theirs.id && bodyID() ? theirs.id !== bodyID() : theirs.name !== draft.name);
  const isOtherDate = theirs.asOf && isISODate(draft.asOf) && theirs.asOf !== draft.asOf;
  if (!isOther && !isOtherDate) return showTaken(read);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, say(isOther ? "form-other-body" : "form-other-date")),
    h("p", {}, say("form-not-taken", bothHeads(draft, theirs))), misfits(read.notes),
    h("p", { class: "actions" }, button(say("form-take-anyway"), () => showTaken(read), "second", { id: "take-anyway" }))));
  outcome.firstChild.focus();
  return null;
}

/** Takes in what is missing here; gives `{ taken, also, stays, same }`. What differs waits in the draft. */
function takeIn(read) {
  const other = read.draft;
  const report = { taken: [], also: [], stays: [], same: 0 };
  takeHead(other, read.pack !== null, report);
  takeRows(other, report);
  for (const [id, answer] of Object.entries(other.answers)) {
    if (!hasWord(answer) && !hasDetail(answer)) continue;
    if (read.pack) {
      answer.by ||= other.by;
      answer.at ||= read.saved ?? "";
    }
    const mine = answerOf(id);
    if (!hasWord(mine)) {
      draft.answers[id] = { ...answer, note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
      if (hasWord(answer)) report.taken.push(id);
    } else if (isSameWord(mine, answer)) {
      draft.answers[id] = { ...mine, by: mine.by || answer.by, expected: mine.expected || answer.expected,
        note: bothNotes(mine, answer), evidence: bothEvidence(mine, answer) };
      report.same += 1;
    } else if (hasWord(answer)) keepWaiting({ ...answer, question: id });
  }
  other.pending.forEach(keepWaiting);
  for (const stray of other.strays) {
    if (!draft.strays.some((known) => known.question === stray.question && known.value === stray.value)) {
      draft.strays.push(stray);
    }
  }
  changed();
  return report;
}

function keepWaiting(theirs) {
  const isKnown = (each) => each.question === theirs.question && isSameWord(each, theirs) && each.by === theirs.by;
  if (!draft.pending.some(isKnown)) draft.pending.push(theirs);
}

/** What is said about the body: taken where nothing is said here; of a part only what it was made for. */
function takeHead(other, isPart, { also, stays }) {
  const theirs = headRows(other);
  if (!isPart) {
    headRows().forEach(([what, here], index) => {
      const said = theirs[index][1];
      if (said && !here) also.push(what);
      else if (said && said !== here) stays.push(say("form-stays", { what, here, theirs: said }));
    });
  }
  if (!bodyID()) draft.id = other.id;
  for (const name of ["name", "kind", "asOf", "target", "commissioner", "since", "by"]) draft[name] ||= other[name];
}

/** Members and interests that are not listed here; a member that is listed otherwise stays as it is here. */
function takeRows(other, { also, stays }) {
  const inWords = (row) => `${row.name}, ${row.patients}`;
  const key = (row) => clean(row.code || row.name).toLowerCase();
  const added = other.practices.filter((row) => !draft.practices.some((mine) => key(mine) === key(row)));
  for (const row of draft.practices) {
    const theirs = other.practices.find((each) => key(each) === key(row));
    if (theirs && inWords(theirs) !== inWords(row)) {
      stays.push(say("form-stays", { what: row.code || member, here: inWords(row), theirs: inWords(theirs) }));
    }
  }
  const interests = other.interests.filter((row) => !draft.interests.some((mine) => mine.person === row.person && mine.text === row.text));
  if (added.length > 0) also.push(members);
  if (interests.length > 0) also.push(say("form-file-interests"));
  draft.practices.push(...added);
  draft.interests.push(...interests);
}

const bothNotes = (mine, theirs) => [...new Set([mine.note, theirs.note])].filter(Boolean).join(" – ");
const bothEvidence = (mine, theirs) => [...mine.evidence, ...theirs.evidence.filter((item) =>
  !mine.evidence.some((known) => known.text === item.text && known.dated === item.dated))];

/** Takes another file's answers in and says what became of them. */
function showTaken(read) {
  const { taken, also, stays, same } = takeIn(read);
  fill(outcome, h("div", { class: "notice", tabindex: "-1" },
    h("h2", {}, taken.length > 0 || differing().length === 0 ? counted("form-taken", taken.length) : say("form-all-answered")),
    also.length > 0 && h("p", {}, say("form-also-taken", { things: list(also) })),
    same > 0 && h("p", {}, counted("form-same", same)),
    stays.length > 0 && [h("p", {}, say("form-stays-here")), h("ul", { id: "stays" }, firstOf(stays))],
    misfits(read.notes), pointsOf((problem) => problem.questions?.some((id) => taken.includes(id))),
    h("p", { class: "actions" }, link(say("form-go-questions"), "tasks", { class: "button" }))));
  redraw();
  outcome.firstChild.focus();
}

/** All that waits for somebody to choose; what was chosen stays in sight. */
function differencesPart() {
  const rows = differing().map((theirs) => ({ theirs, row: h("li", {}), words: "" }));
  if (rows.length === 0) return null;
  const heading = h("h3", { id: "differences-title" });
  const hint = h("p", { class: "hint" }, say("form-until-you-choose"));
  const draw = () => {
    const left = differing();
    heading.textContent = left.length === 0 ? say("form-settled") : counted("form-differ", left.length);
    hint.hidden = left.length === 0;
    for (const each of rows) {
      const { theirs, row } = each;
      const question = questionByID.get(theirs.question);
      if (left.includes(theirs)) {
        fill(row, difference(question, theirs, (words) => {
          each.words = `, ${words}`;
          draw();
          row.firstChild.focus();
        }));
      } else fill(row, h("p", { tabindex: "-1" }, questionLink(question.id), `: ${answerWords(question)}${each.words}.`));
    }
  };
  draw();
  return h("div", { class: "notice" }, heading, hint, h("ul", { id: "differences", class: "differences" }, rows.map(({ row }) => row)));
}

/** The same beside the question itself. */
function showDiffering(question) {
  const place = document.getElementById(`${question.id}-differs`);
  const waiting = differing().filter((theirs) => theirs.question === question.id);
  const key = waiting.length === 0 ? "" : JSON.stringify([waiting, answerOf(question.id)]);
  if (!place || (place.dataset.key ?? "") === key) return;
  place.dataset.key = key;
  fill(place, waiting.length > 0 && [h("p", { class: "strong" }, counted("form-differ", waiting.length)),
    h("ul", { class: "differences" }, waiting.map((theirs) => h("li", {}, difference(question, theirs, (words) => {
      fill(document.getElementById(`${question.id}-body`), answerControl(question));
      refresh();
      focusField(question.id);
      announce(`${answerWords(question)}, ${words}.`);
    }))))]);
}

/** Both answers side by side, with who gave them and when; `settled` is told what was chosen. */
function difference(question, theirs, settled) {
  const mine = answerOf(question.id);
  const said = (title, answer, label, use) => h("div", { class: "voice" }, h("p", { class: "hint" }, title),
    h("p", {}, h("strong", {}, capital(answerWords(question, answer)))),
    h("p", { class: "hint" }, [answer.by, answer.at && dateWords(answer.at)].filter(Boolean).join(", ") || say("form-nobody")),
    answer.note && h("p", {}, answer.note),
    answerProblems(question, answer).filter((problem) => problem.isAnswer).map((problem) => h("p", { class: "problem" }, problem.text)),
    button([label, unseen(say("form-to", { name: question.code || question.ask }))], () => {
      if (use) {
        const { question: id, ...answer } = theirs;
        setAnswer(id, { ...answer, note: bothNotes(mine, theirs), evidence: bothEvidence(mine, theirs) });
        setAnswer(id, { at: theirs.at });
      }
      // Others that say what now stands here are settled too.
      draft.pending = differing().filter((each) => each !== theirs);
      changed();
      settled(say(use ? "form-from-file" : "form-kept-here"));
    }, "second"));
  return [h("p", {}, questionLink(question.id)), h("div", { class: "voices" },
    said(say("form-here"), mine, say("form-keep"), false), said(say("form-in-file"), theirs, say("form-use"), true))];
}
