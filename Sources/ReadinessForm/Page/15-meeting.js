// Meeting mode: one question at a time, large enough for a wall, with what the meeting agrees on, who sees it otherwise,
// and where the body stands beside it.

/** The questions a meeting goes through, in the form's order. */
const meetingQuestions = () => data.sections.filter((section) => !engine.leavesOut(section)).flatMap(askedQuestions)
  .filter((question) => !isFolded(question));

/** Whether only questions that still need an answer are gone through. */
let isMeetingOverOpen = false;

function meetingView() {
  const all = meetingQuestions();
  const wanted = questionByID.get(current.field);
  const question = wanted && all.includes(wanted) ? wanted : all.find(needsAnswer) ?? all[0];
  if (!question) return [h("h1", {}, say("form-meeting")), h("p", { class: "lead" }, say("form-meeting-none"), " ",
    link(say("form-meeting-about"), "about"), ".")];
  return [
    h("div", { class: "meeting-top" }, h("p", { id: "meeting-place" }, placeWords(question, all)),
      h("ul", {}, h("li", {}, option("checkbox", "over-open", "over-open", say("form-only-open"), { checked: isMeetingOverOpen,
        on: { change: (event) => { isMeetingOverOpen = event.target.checked; } } })),
      h("li", {}, link(say("form-leave-meeting"), `section/${question.home.id}/${question.id}`)))),
    h("h1", { id: "asked", tabindex: "-1" }, question.code && h("span", { class: "code" }, question.code), question.ask),
    question.help && h("p", { class: "hint" }, question.help),
    h("p", { class: "problem", id: `${question.id}-problem`, hidden: true }),
    h("fieldset", { class: "agreed", id: `q-${question.id}` }, h("legend", { class: "hidden" }, say("form-agreed")),
      h("div", { id: `${question.id}-body` }, answerControl(question))),
    h("div", { id: `${question.id}-differs` }), dissentPart(question),
    h("p", { class: "actions" }, button(say("form-next-question"), () => step(question, 1), "", { id: "next-question" }),
      button(say("form-back"), () => step(question, -1), "second", { id: "previous-question" }),
      textButton(say("form-clear"), () => {
        clearAnswer(question.id);
        redraw();
      }, { id: `${question.id}-clear` })),
  ];
}

const needsAnswer = (question) => ["open", "not-known", "mend"].includes(standing(question));

const placeWords = (question, all) =>
  say("form-meeting-place",
    { title: question.home.title, number: all.indexOf(question) + 1, of: all.length, answered: progressOf(all).answered });

/** To the next question or the one before, round the end. */
function step(question, way) {
  const all = meetingQuestions();
  const start = Math.max(all.indexOf(question), 0);
  for (let far = 1; far <= all.length; far += 1) {
    const next = all[(start + far * way + all.length * far) % all.length];
    if (isMeetingOverOpen && !needsAnswer(next)) continue;
    go(`meeting/${next.id}`);
    return;
  }
  announce(say("form-nothing-open"));
}

/** Who sees it otherwise, and how: kept as part of the note, by party. */
function dissentPart(question) {
  const { note } = answerOf(question.id);
  const kept = h("p", { class: "inset", id: "meeting-note", hidden: note === "" }, note);
  const who = h("select", { id: "dissent-party", class: "input w20" }, h("option", { value: "" }, capital(say("form-somebody"))),
    byName(data.parties).map(({ name }) => h("option", { value: name }, capital(name))));
  const element = h("details", { class: "dissent", id: "dissent" }, h("summary", {}, say("form-dissent")), h("div", { class: "more" },
    h("div", { class: "field" }, h("label", { for: "dissent-party" }, say("label-owner")), who),
    field({ id: "dissent-text", label: say("form-dissent-what") }),
    button(say("form-dissent-note"), () => {
      document.getElementById(keepDissent() ? "next-question" : "dissent-text").focus();
    }, "second", { id: "note-dissent" })));
  return [kept, element];
}

/** Notes what was typed of a dissent; whoever goes on without the button loses nothing either. */
function keepDissent() {
  const input = document.getElementById("dissent-text");
  const text = clean(input?.value);
  if (text === "") return false;
  const id = document.querySelector(".agreed").id.slice(2);
  input.value = "";
  const party = document.getElementById("dissent-party").value || say("form-somebody");
  const note = [answerOf(id).note, say("form-dissent-said", { party, text })].filter(Boolean).join(" – ");
  setAnswer(id, { note });
  const kept = document.getElementById("meeting-note");
  [kept.hidden, kept.textContent] = [false, note];
  announce(say("form-noted"));
  return true;
}

/** What changes after each answer while the question stays. */
function refreshMeeting() {
  const question = questionByID.get(document.querySelector(".agreed")?.id.slice(2));
  if (!question) return;
  document.getElementById("meeting-place").textContent = placeWords(question, meetingQuestions());
  document.getElementById(`${question.id}-clear`).hidden = !hasWord(answerOf(question.id));
  const reason = document.getElementById(`reason-${question.id}`);
  if (reason) reason.hidden = answerOf(question.id).state !== "not-applicable";
  showDiffering(question);
  showProblem(question.id, document.getElementById(`${question.id}-problem`));
}
