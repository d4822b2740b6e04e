public import ReadinessModel

/// How a derived value follows from other facts, in words.
public struct DerivationWords: Sendable {
  private let ruleSet: RuleSet
  private let phrases: Phrases

  /// - Parameter phrases: whose words are used; nil for the rule set's own.
  public init(_ ruleSet: RuleSet, _ phrases: Phrases? = nil) {
    self.ruleSet = ruleSet
    self.phrases = phrases ?? Phrases(ruleSet.words)
  }

  /// Empty for an asked question.
  public func words(_ question: Question) -> String {
    switch question.derivation {
    case .quotient(let above, let below)?:
      let id = question.type.measure == .perCent ? "guide-derived-percentage" : "guide-derived-quotient"
      return phrases(id, ["above": name(above), "below": name(below)])
    case .sum(let parts)?: return phrases("guide-derived-sum", ["names": phrases.list(parts.map(name))])
    case .difference(let of, let less)?:
      return phrases("guide-derived-difference", ["of": name(of), "less": name(less)])
    case .product(let parts)?:
      let names = parts.map(name)
      return names.dropFirst().reduce(names.first ?? "") {
        phrases("guide-derived-product", ["first": $0, "last": $1])
      }
    case .constant(let value)?:
      return phrases("guide-derived-constant", ["number": NumberWords.text(value, question.type, phrases)])
    case .count(let formulas)?: return phrases.counted("guide-derived-count", formulas.count)
    case .share(let formulas)?: return phrases.counted("guide-derived-share", formulas.count)
    case .age(let date, let unit)?: return phrases(Self.id(of: unit), ["name": name(date)])
    case .practices(let figure, let atLeast, let atMost)?: return members(figure, atLeast, atMost)
    case nil: return ""
    }
  }

  private static func id(of unit: AgeUnit) -> String {
    switch unit {
    case .days: "guide-derived-days"
    case .months: "guide-derived-months"
    case .years: "guide-derived-years"
    }
  }

  /// What is made of the members that a profile lists, by the names that the rule set has for them and for their size.
  private func members(_ figure: PracticeFigure, _ atLeast: FixedDecimal?, _ atMost: FixedDecimal?) -> String {
    let limits = [
      atLeast.map { phrases("test-least", ["number": NumberWords.text($0, phrases)]) },
      atMost.map { phrases("test-most", ["number": NumberWords.text($0, phrases)]) },
    ].compactMap(\.self)
    let isLimited = !limits.isEmpty
    let id =
      switch figure {
      case .count: isLimited ? "guide-members-count-limits" : "guide-members-count"
      case .sum: "guide-members-sum"
      case .mean: "guide-members-mean"
      case .share: isLimited ? "guide-members-share-limits" : "guide-members-share"
      }
    return phrases(
      id,
      [
        "member": phrases["form-member"], "members": phrases["form-members"], "size": phrases["form-member-size"],
        "limits": isLimited ? phrases.list(limits) : "",
      ])
  }

  private func name(_ fact: Int) -> String {
    let question = ruleSet.questions[fact]
    // A constant says most as the number that it is.
    if case .constant(let value)? = question.derivation {
      return NumberWords.text(value, question.type, phrases)
    }
    return question.code.isEmpty ? "“\(question.wording)”" : question.code
  }
}
