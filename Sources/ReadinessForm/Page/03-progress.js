// How far the form is filled in, counted as reports count: an answer that cannot stand, or that nobody knows, is not
// answered; what does not apply, or is claimed not to, is not asked.

/** Whether a question is put to this body in this form; one that was answered is always shown. */
function isAsked(question) {
  if (draft.answers[question.id] && hasWord(draft.answers[question.id])) return true;
  return isForKind(question, draft.kind) && (isPack || draft.form === "full" || question.short);
}

/** The questions of a section that are put to this body, those that another answer rules out among them. */
const askedQuestions = (section) => section.questions.filter((question) => isAsked(question));

/** `open`, `answered`, `not-known`, `not-applicable`, `mend` (it cannot stand as it is) or `out` (ruled out). */
function standing(question) {
  if (engine.rulesOut(question.id)) return "out";
  const answer = answerOf(question.id);
  if (!hasWord(answer)) return "open";
  if (answerProblems(question, answer).some((problem) => problem.isAnswer) || engine.states.get(question.id) === "contradictory") {
    return "mend";
  }
  return answer.state === "" ? "answered" : answer.state;
}

const noProgress = () => ({ answered: 0, asked: 0, open: 0, notKnown: 0, mend: 0 });

function progressOf(questions) {
  const sum = noProgress();
  for (const question of questions) {
    const how = standing(question);
    if (how === "out" || how === "not-applicable") continue;
    sum.asked += 1;
    if (how === "answered") sum.answered += 1;
    else if (how === "not-known") sum.notKnown += 1;
    else sum[how] += 1;
  }
  return sum;
}

const progress = (section) => progressOf(askedQuestions(section));

/** What was answered of what is asked, without the sections of steps that are not aimed at. */
const totalProgress = () =>
  progressOf(data.sections.filter((section) => !engine.leavesOut(section)).flatMap(askedQuestions));

/** `8 of 17 answered, 2 not known, 1 to mend`. */
function progressWords({ answered, asked, notKnown, mend }) {
  return list([say("label-of-answered", { answered, of: asked }), notKnown > 0 && say("form-not-known-count", { count: notKnown }),
    mend > 0 && say("form-to-mend", { count: mend })].filter(Boolean), "list-more");
}

/** Whether nothing is left to say: every question has an answer, or the word that nobody knows. */
const isComplete = ({ open, mend }) => open + mend === 0;
