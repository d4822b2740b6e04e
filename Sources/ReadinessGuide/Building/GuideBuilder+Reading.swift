internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// How to read the rest.
  func reading() -> DocumentPart {
    var blocks: [Block] = [
      .paragraph(path(of: ruleSet.steps.count) + "There is no total across sections, and bodies are never ranked."),
      .paragraph(words.phrases["guide-questions"]),
      .heading(3, "What rules are for", id: ""),
      .terms(Role.allCases.filter { role in ruleSet.rules.contains { $0.role == role } }.map(Self.meaning)),
      .heading(3, "How answers are marked", id: ""),
      .paragraph(
        "A mark of 1 is called in place, a mark of 0 not in place, and anything between partly. \(scores) What is open or "
          + "does not apply counts on neither side\(exception). Where two lines of a table fit an answer, the first counts."
      ),
    ]
    if !ruleSet.scoring.bands.isEmpty { blocks.append(.paragraph(bands())) }
    if let claim = ruleSet.claims.first {
      blocks.append(
        .paragraph(
          "“Rests on” names what the source articles say, by numbers such as \(claim.id); they are listed under “From the "
            + "sources to the rules”. Where a limit or a mark is our own judgement, that is said, and it can be changed."
        ))
    }
    blocks.append(
      .paragraph(
        "The short form asks the questions marked “short form”. A short score is never compared with a full one."))
    return DocumentPart(.flow, id: "reading", title: "How to read this guide", blocks: blocks)
  }

  /// That some of what is open counts, where the rule set says so.
  private var exception: String {
    OpenCounts(ruleSet: ruleSet).isAnywhere
      ? ", except where a section or a question says that unanswered counts as nothing or as a mark" : ""
  }

  /// What a step is, where there are steps.
  private func path(of steps: Int) -> String {
    let beside = "A score never moves a step, and a step never moves a score. "
    switch steps {
    case 0: return "Questions are scored by section. "
    case 1:
      return "The path has one step. It has gates, and is reached when all of them are in place. Beside the path, "
        + "questions are scored by section. " + beside
    default:
      return "The path has \(NumberWords.small(steps)) steps. Each step has gates, and a step is reached when all its "
        + "gates are in place. Beside the path, questions are scored by section. " + beside
    }
  }

  /// How marks become scores: points are spoken of where there are any.
  private var scores: String {
    let sums = ruleSet.sections.filter(\.root.isOneSum).count
    let points =
      "A question earns its mark times its points; the score of a section is the points gained of the points possible, "
      + "over what is answered and applies."
    let others = "of its parts, over what is answered and applies; each says which."
    if sums == ruleSet.sections.count { return points }
    return sums == 0
      ? "The score of a section is the weighted mean, the sum or the lowest " + others
      : points + " Some sections have no points: their score is the weighted mean, the sum or the lowest " + others
  }

  static func meaning(_ role: Role) -> (term: String, text: String) {
    switch role {
    case .graded: ("Scored", "earns points in its section.")
    case .gate: ("Gate", "decides, with others, whether a step is reached; earns no points.")
    case .advisory: ("Advice", "is marked and shown, and counts nowhere.")
    case .information: ("Information", "is shown, and not marked.")
    case .commissioner:
      (
        "Commissioner",
        "is what the commissioner owes: on its list, and scored only where the commissioner itself is looked at."
      )
    case .condition: ("Condition", "may be printed beside a step as something to settle; never lowers it.")
    case .hold: ("Hold", "may mean “talk first”, before anything else; apart from any score.")
    }
  }

  private func bands() -> String {
    var names: [String] = []
    for band in ruleSet.scoring.bands {
      names.append(
        band.below.map { "\(band.name) (below \(NumberWords.percent($0)))" } ?? "\(band.name) (from there on)")
    }
    var text = "Scores are called \(AnswerTests.list(names, "and"))."
    if !ruleSet.scoring.withholdBelow.isZero {
      text +=
        " A score is withheld while less than \(NumberWords.percent(ruleSet.scoring.withholdBelow)) of the points that "
        + "apply are answered."
    }
    return text
  }
}
