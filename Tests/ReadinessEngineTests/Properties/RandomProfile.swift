import ReadinessEngine
import ReadinessModel

/// Makes profiles at random for a rule set of ``RandomPath``.
extension RandomPath {
  /// A profile with about one answer in `openness` missing.
  mutating func profile(openness: Int = 3) -> Given {
    var given = Given()
    given.kind = Path.kinds[int(0...3)]
    given.isShort = oneIn(4)
    if !path.ruleSet.steps.isEmpty, !oneIn(4) {
      given.target = path.ruleSet.steps[int(0...(path.ruleSet.steps.count - 1))].id
    }
    for question in path.ruleSet.questions where question.derivation == nil {
      if oneIn(openness) {
        if oneIn(2) { given.answers.append((question.id, Given.notKnown)) }
      } else if oneIn(8) {
        given.answers.append((question.id, Given.notApplicable))
      } else {
        given.answers.append((question.id, answer(question)))
      }
    }
    return given
  }

  /// A value as JSON; now and then one that cannot be.
  private mutating func answer(_ question: Question) -> String {
    if oneIn(20) { return "\"what\"" }
    switch question.type {
    case .yesNo: return oneIn(2) ? "\"yes\"" : "\"no\""
    case .choice: return "\"\(["x", "y", "z"][int(0...2)])\""
    case .multipleChoice: return [#"["x"]"#, #"["z","y"]"#, #""x z""#, #"["x","y","z"]"#][int(0...3)]
    case .date: return "\"201\(int(0...3))-0\(int(1...9))-\(int(10...28))\""
    default: return oneIn(15) ? "120.5" : oneIn(6) ? "0" : "\(int(0...20))"
    }
  }
}
