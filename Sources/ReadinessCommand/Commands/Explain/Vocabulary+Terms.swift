/// Words that stand in results, tables and rule sets, apart from states: of each what it is a word for, and what it means.
extension Vocabulary {
  /// By what they are words for. One word may stand in several lists; a test holds every word of the published schemas and
  /// of the columns of tables against them.
  static let terms: [State] = lists.flatMap { list in
    list.words.map { State(of: list.of, word: $0.word, meaning: $0.meaning) }
  }

  private typealias List = (of: String, words: [(word: String, meaning: String)])

  private static let lists: [List] = [
    (
      "form of a profile",
      [
        ("full", "All questions of its kind of body were asked."),
        (
          "short",
          "Only the questions of the short form were asked; it has no section scores that a full one could be compared with."
        ),
      ]
    ),
    (
      "target",
      [
        ("none", "The body aims at no step, or none is meant.")
      ]
    ),
    (
      "answer or flag",
      [
        ("yes", "It is so."),
        ("no", "It is not so."),
      ]
    ),
    (
      "type of answer",
      [
        ("yes-no", "One of two choices, yes and no."),
        ("choice", "One of the choices that the question lists."),
        ("multiple-choice", "Any number of the choices that the question lists, blanks between them."),
        ("whole-number", "A number without decimals."),
        ("decimal", "A number with up to six decimals."),
        ("percentage", "A number of per cent, written without the sign."),
        ("money", "An amount in the currency of the rule set, written without its sign."),
        ("date", "A day of the calendar, as 2013-10-31."),
        ("text", "Words of any length."),
      ]
    ),
    (
      "role of a rule",
      [
        ("graded", "It earns marks in the score of its section."),
        ("gate", "Its question serves gates, which decide whether a step is reached."),
        ("advisory", "It is marked and shown, and counts nowhere."),
        ("information", "It is shown, and counts nowhere."),
        ("commissioner", "What the commissioner owes; it counts in a commissioner's score only."),
        ("condition", "It is printed with a step and never lowers it."),
        ("hold", "Something to be talked through first, apart from any score."),
      ]
    ),
    (
      "how a score is put together",
      [
        ("sum", "Points gained of points possible."),
        ("mean", "The mean of the parts, by their weights."),
        ("lowest", "The score of the lowest part."),
      ]
    ),
    (
      "which answer is better",
      [
        ("more", "The higher number is better."),
        ("less", "The lower number is better."),
        ("first", "The first of the choices is the best."),
        ("last", "The last of the choices is the best."),
      ]
    ),
    (
      "how several voices become one",
      [
        ("same", "They must agree; where they do not, the question is left open."),
        ("lowest", "The lowest, or worst, of the answers stands."),
        ("highest", "The highest, or best, of the answers stands."),
        ("median", "The answer in the middle stands, of an even number the lower of the two."),
        ("share-yes", "The share of voices that say yes; of a question of yes or no: yes where all say so."),
        ("beside", "The body's own answer stands, with the others beside it."),
      ]
    ),
    (
      "subject of an action",
      [
        ("rule", "It is about a rule that is not in place."),
        ("gate", "It is about a gate that is not met."),
        ("hold", "It clears a hold."),
        ("condition", "It is about a condition that is printed."),
        ("question", "It finds out what nobody knows yet."),
      ]
    ),
    (
      "place of an action",
      [
        ("hold", "It clears what has to be talked through first; nothing else is recommended while that is open."),
        ("first", "It comes first: it is about legality or safety."),
        ("reservation", "It removes a reservation inside the verdict."),
        ("way", "It is on the way to the next step that is sought."),
        ("quick-win", "It gains much for few days."),
        ("condition", "It is about a condition that is printed with a step."),
        ("rest", "It is worth doing, and nothing above it fits."),
      ]
    ),
    (
      "truth of a condition or hold",
      [
        ("true", "It holds, whatever open answers turn out to be."),
        ("false", "It does not hold, whatever open answers turn out to be."),
        ("unknown", "Open answers decide whether it holds."),
      ]
    ),
    (
      "severity",
      [
        ("error", "What stands there counts as contradictory, or could not be read; status 1 of check."),
        ("warning", "It is told and changes nothing."),
      ]
    ),
    (
      "state of a route map",
      [
        ("reached", "The goal is reached already, or nothing is sought."),
        ("planned", "The plan is proved to be the least that reaches the goal."),
        (
          "best-found",
          "The plan reaches the goal, or comes nearest to it, but the search ended before it was proved the least."
        ),
        ("impossible", "No plan reaches the goal by deciding alone; what stands in the way is named."),
        ("held", "A hold is open: the plan is what clears it."),
      ]
    ),
    (
      "measure of a plan",
      [
        ("days", "Working days of the owners' own people."),
        ("changes", "How many answers have to change."),
        ("months", "From the start until all is in place."),
      ]
    ),
    (
      "change of a rule set or tailoring",
      [
        ("add", "Something that the rule set did not have."),
        ("change", "Something that is otherwise than it was."),
        ("replace", "Something that stands in the place of something else."),
        ("leave-out", "Something that counts no longer."),
      ]
    ),
    (
      "crossing",
      [
        ("up", "The confirmed step is a higher one under the newer rules."),
        ("down", "The confirmed step is a lower one under the newer rules."),
        ("same", "The confirmed step is the same under both."),
      ]
    ),
    (
      "verdict of compare --prove",
      [
        ("same", "It is proved that no body is judged differently."),
        ("differs", "A body is shown that the two rule sets judge differently."),
        ("added", "Only the newer rule set has it."),
        ("left-out", "Only the older rule set has it."),
        ("not-decided", "Neither a body was found nor a proof that there is none."),
      ]
    ),
    (
      "thing that is judged",
      [
        ("step", "A step of the path."),
        ("gate", "What a step asks for."),
        ("condition", "What is printed with a step."),
        ("hold", "What has to be talked through first."),
        ("reservation", "A condition that is printed inside the verdict while it is true."),
        ("consistency", "A rule about answers that contradict each other."),
        ("rule", "What is made of answers."),
        ("section", "A set of questions that are scored together."),
        ("band", "A stretch of scores with a name."),
        ("path", "The confirmed and the possible step."),
        ("answer", "What was answered, and how that stands."),
        ("group", "A part of a section."),
        ("score", "The score of another section."),
      ]
    ),
    (
      "whose part it is",
      [
        ("body", "The body's own."),
        ("commissioner", "The commissioner's."),
      ]
    ),
    (
      "test of a consistency rule",
      [
        ("clash", "Answers to several questions contradict each other."),
        ("outside-limits", "An answer is outside its type or limits."),
        ("impossible-date", "A date does not exist, or lies where it may not."),
        ("old-evidence", "Evidence is older at the as-of date than its question allows."),
      ]
    ),
    (
      "direction of writing",
      [
        ("ltr", "From left to right."),
        ("rtl", "From right to left."),
      ]
    ),
    (
      "schema of a result",
      [
        ("readiness-assessment/1", "An assessment as JSON, in its first form."),
        ("readiness-assessment/2", "An assessment as JSON; Rules/schema/assessment.schema.json."),
        (
          "readiness-error/1",
          "A record in the place of a profile that could not be read; Rules/schema/error.schema.json."
        ),
        ("readiness-plan/1", "A route map as JSON; Rules/schema/plan.schema.json."),
        ("readiness-portfolio/1", "A board report as JSON; Rules/schema/portfolio.schema.json."),
        ("readiness-comparison/1", "What changed between profiles of one body; Rules/schema/comparison.schema.json."),
        ("readiness-rules-comparison/1", "What changed between two rule sets; Rules/schema/comparison.schema.json."),
        ("readiness-differences/1", "What compare --prove found; Rules/schema/differences.schema.json."),
        ("readiness-guide/1", "A rule set as JSON; Rules/schema/guide.schema.json."),
      ]
    ),
    (
      "column of assess --detail full",
      [
        ("list", "What a row of the report is about."),
        ("code", "The catalogue code."),
        ("title", "What it is called."),
        ("standing", "How it stands."),
        ("answer", "What was answered."),
        ("mark", "The mark that the answer earns."),
        ("weight", "How much the rule counts."),
        ("points", "Points gained, or to be gained."),
        ("range", "What open answers leave possible."),
        ("owner", "Who does it."),
        ("expected", "When it is expected to be in place."),
        ("text", "What is said of it."),
        ("source", "What it rests on."),
        ("place", "Where the answer stands in its file."),
        ("evidence", "What supports it."),
        ("note", "What was noted beside it."),
      ]
    ),
    (
      "word of a rule set",
      [
        ("at-least", "No less than the number."),
        ("at-most", "No more than the number."),
        ("equal-to", "Just the number."),
        ("less-than", "Less than the number."),
        ("more-than", "More than the number."),
        ("count", "How many members a profile lists, or how many conditions are true."),
        ("share", "How many of all conditions, or members, in per cent."),
        ("days", "An age in days."),
        ("months", "An age in calendar months."),
        ("years", "An age in years."),
        ("as-of", "The as-of date of the profile."),
        ("confirmed", "The step and all below it are reached."),
        ("stated", "The source says so."),
        ("inferred", "The source does not say so: it is our inference."),
        ("criterion", "A claim about what has to be in place."),
        ("threshold", "A claim that names a number."),
        ("behaviour", "A claim about how to act."),
        ("context", "A claim about circumstances."),
      ]
    ),
    (
      "form of a word for a number",
      [
        ("zero", "The form for none."),
        ("one", "The form for one."),
        ("two", "The form for two."),
        ("few", "The form for few, in languages that have it."),
        ("many", "The form for many, in languages that have it."),
        ("other", "The form for every other number."),
      ]
    ),
    (
      "word of a test case",
      [
        ("absent", "It is not listed."),
        ("present", "It is listed."),
        ("open", "No answer settles it."),
        ("body", "The body itself is asked."),
        ("commissioner", "The commissioner is asked."),
      ]
    ),
  ]
}
