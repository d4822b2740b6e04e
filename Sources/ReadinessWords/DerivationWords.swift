public import ReadinessModel

/// How a derived value follows from other facts, in words.
public struct DerivationWords: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Empty for an asked question.
  public func words(_ question: Question) -> String {
    switch question.derivation {
    case .quotient(let above, let below)?:
      "\(name(above)) divided by \(name(below))" + (question.type.measure == .perCent ? ", in per cent" : "")
    case .sum(let parts)?: AnswerTests.list(parts.map(name), "and") + " added up"
    case .difference(let of, let less)?: "\(name(of)) less \(name(less))"
    case .product(let parts)?: parts.map(name).joined(separator: " times ")
    case .constant(let value)?: NumberWords.text(value, question.type) + ", for everybody"
    case .count(let formulas)?: "how many of \(formulas.count) statements hold"
    case .share(let formulas)?: "the share of \(formulas.count) statements that hold, in per cent"
    case .age(let date, let unit)?: "completed \(unit.rawValue) since \(name(date))"
    case .practices(let figure, let atLeast, let atMost)?: practices(figure, atLeast, atMost)
    case nil: ""
    }
  }

  private func practices(_ figure: PracticeFigure, _ atLeast: FixedDecimal?, _ atMost: FixedDecimal?) -> String {
    let bounds = [
      atLeast.map { "at least \(NumberWords.text($0))" }, atMost.map { "at most \(NumberWords.text($0))" },
    ].compactMap(\.self)
    let within = bounds.isEmpty ? "" : " with \(bounds.joined(separator: " and ")) patients"
    switch figure {
    case .count: return "the number of listed practices" + within
    case .sum: return "the patients of all listed practices"
    case .mean: return "the patients of a listed practice on average"
    case .share: return "the share of listed practices" + within + ", in per cent"
    }
  }

  private func name(_ fact: Int) -> String {
    let question = ruleSet.questions[fact]
    return question.code.isEmpty ? "“\(question.wording)”" : question.code
  }
}
