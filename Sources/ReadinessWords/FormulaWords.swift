public import ReadinessModel

/// A condition as an outline: a line, and below it the parts it joins.
public struct FormulaOutline: Sendable, Hashable {
  public var text: String
  public var parts: [FormulaOutline]

  public init(_ text: String, _ parts: [FormulaOutline] = []) {
    self.text = text
    self.parts = parts
  }
}

/// The one printer of conditions.
public struct FormulaWords: Sendable {
  /// What stands for a question, and with it for whom the words are.
  public enum Naming: Sendable, CaseIterable {
    /// Its wording: for whoever reads the rule set.
    case wording
    /// Its wording, and its code to look it up.
    case wordingAndCode
    /// Its code where it has one: for whoever has the questionnaire at hand.
    case code
    /// Its id, in the terms of the rule language: for whoever writes rules, and to hold two rule sets against each other.
    case id
  }

  let ruleSet: RuleSet
  let naming: Naming
  public let phrases: Phrases

  public init(_ ruleSet: RuleSet, _ naming: Naming = .wording) {
    self.ruleSet = ruleSet
    self.naming = naming
    phrases = Phrases(ruleSet.words)
  }

  /// One line for each part: for lists nested in lists.
  public func outline(of formula: Formula) -> FormulaOutline {
    if case .not(let part) = formula {
      let inner = outline(of: part)
      return inner.parts.isEmpty
        ? FormulaOutline(phrases("rule-not-so", ["text": inner.text]))
        : FormulaOutline(phrases("rule-not-outline", ["text": inner.text]), inner.parts)
    }
    if case .statement(let index, let said) = formula {
      let inner = outline(of: said)
      return FormulaOutline(
        phrases("rule-statement", ["title": ruleSet.statements[index].title, "text": inner.text]), inner.parts)
    }
    return FormulaOutline(line(formula), formula.parts.map(outline(of:)))
  }

  /// What a formula says without its parts: how it joins them, or what it asks itself.
  public func line(_ formula: Formula) -> String {
    switch formula {
    case .all: phrases["rule-all"]
    case .any: phrases["rule-any"]
    case .atLeast(let count, _): phrases("rule-at-least", ["number": String(count)])
    case .not: phrases["rule-not"]
    case .statement(let index, _): naming == .id ? ruleSet.statements[index].id : ruleSet.statements[index].title
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven:
      naming == .id ? terms(ofLeaf: formula) : statement(formula)
    }
  }

  /// All in one sentence, without a full stop; in the terms of the rule language where ids are the names.
  public func sentence(_ formula: Formula) -> String {
    naming == .id ? terms(formula) : sentence(formula, nested: false)
  }

  private func sentence(_ formula: Formula, nested: Bool) -> String {
    switch formula {
    case .all(let parts): return joined(parts, "rule-and", nested)
    case .any(let parts): return joined(parts, "rule-or", nested)
    case .atLeast(let count, let parts):
      return phrases(
        "rule-at-least-list",
        ["number": String(count), "text": parts.map { sentence($0, nested: true) }.joined(separator: "; ")])
    case .not(let part): return phrases("rule-not-so", ["text": sentence(part, nested: true)])
    case .statement(let index, _): return ruleSet.statements[index].title
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven:
      return statement(formula)
    }
  }

  private func joined(_ parts: [Formula], _ word: String, _ nested: Bool) -> String {
    let said = parts.map { sentence($0, nested: parts.count > 1) }
    let text = said.dropFirst().reduce(said.first ?? "") { phrases(word, ["first": $0, "last": $1]) }
    return nested && parts.count > 1 ? "(" + text + ")" : text
  }
}
