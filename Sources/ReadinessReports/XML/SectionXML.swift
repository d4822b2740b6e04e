import ReadinessEngine
import ReadinessModel

/// One section with its rules.
struct SectionXML {
  let builder: ViewBuilder

  func write(_ index: Int, to bytes: inout [UInt8]) {
    let section = builder.ruleSet.sections[index]
    let result = builder.assessment.sections[index]
    let score = result.state == .scored ? result.score : nil
    let hasRange = result.state != .notApplicable && result.state != .notSought
    bytes.put("<section")
    bytes.attribute("id", section.id)
    bytes.attribute("state", "\(result.state.word)")
    bytes.attribute("percent", number: score.flatMap(\.percent))
    bytes.attribute("exact", exact: score)
    bytes.attribute("low", exact: hasRange ? result.low : nil)
    bytes.attribute("high", exact: hasRange ? result.high : nil)
    bytes.attribute("band", result.band.map { builder.ruleSet.scoring.bands[$0].id })
    bytes.attribute("answered-percent", number: result.answeredShare.flatMap(\.percent))
    bytes.attribute("gained", score.map { _ in result.gained.plain })
    bytes.attribute("possible", score.map { _ in result.possible.plain })
    bytes.put(">\n")
    var shares: [Int: Fraction] = [:]
    if result.state == .scored {
      for (rule, share) in builder.assessed.assessor.contributions(to: index, builder.assessment) {
        shares[rule] = share
      }
    }
    for rule in builder.ruleSet.rules.indices where builder.ruleSet.rules[rule].section == index {
      write(rule: rule, shares[rule], to: &bytes)
    }
    bytes.put("</section>\n")
  }

  private func write(rule index: Int, _ share: Fraction?, to bytes: inout [UInt8]) {
    let rule = builder.ruleSet.rules[index]
    let result = builder.assessment.rules[index]
    bytes.put("<rule")
    bytes.attribute("id", rule.id)
    if let question = rule.question {
      bytes.attribute("question", builder.ruleSet.questions[question].id)
      bytes.attribute("code", builder.ruleSet.questions[question].code)
    }
    bytes.attribute("role", rule.role.rawValue)
    bytes.attribute("state", "\(result.state.word)")
    bytes.attribute("answer", rule.question.flatMap(answer))
    bytes.attribute("mark", exact: builder.assessed.assessor.value(of: index, builder.assessment))
    bytes.attribute("weight", rule.weight.text)
    bytes.attribute("contribution", exact: share)
    if let question = rule.question, question < builder.assessed.places.count,
      let place = builder.assessed.places[question]
    {
      bytes.attribute("at", "\(builder.assessed.file):\(place.line):\(place.column)")
    }
    bytes.put("/>\n")
  }

  /// The answer as it was written; nil where there is none.
  private func answer(_ question: Int) -> String? {
    if let derived = builder.assessment.facts.derived[question] { return derived.plain }
    let raw = builder.profile.answers[question].raw
    return raw.isEmpty ? nil : builder.profile.string(raw)
  }
}
