internal import ReadinessModel

/// Something that must be so of a profile that is searched for.
enum Requirement {
  /// The formula has one of these values.
  case truth(Formula, TruthSet, Evaluator.Stage)
  /// The rule earns this mark, counted within the rule.
  case mark(rule: Int, Int)
  /// The rule earns one of its marks.
  case marked(rule: Int)

  static func met(_ formula: Formula) -> Requirement { .truth(formula, .isTrue, .judged) }
  static func notMet(_ formula: Formula) -> Requirement { .truth(formula, .isFalse, .judged) }
  static func notTrue(_ formula: Formula) -> Requirement { .truth(formula, .notTrue, .judged) }
}

extension Evaluator {
  /// Whether it can still be so, and whether it is so whatever the free answers are.
  func outlook(_ requirement: Requirement, _ given: Assignment) -> (possible: Bool, certain: Bool) {
    switch requirement {
    case .truth(let formula, let wanted, let stage):
      let truth = truth(formula, given, stage)
      return (!truth.isDisjoint(with: wanted), truth.isSubset(of: wanted))
    case .mark(let rule, let mark):
      let marks = possibleMarks(of: rule, given)
      return (marks.contains(mark), marks == [mark])
    case .marked(let rule):
      let marks = possibleMarks(of: rule, given)
      return (marks.contains { $0 != nil }, !marks.contains(nil))
    }
  }

  /// The marks a rule can still earn; nil stands for none.
  func possibleMarks(of index: Int, _ given: Assignment) -> Set<Int?> {
    let rule = ruleSet.rules[index]
    guard rule.kinds.contains(KindSet(kind: given.kind)), !rule.marks.isEmpty else { return [nil] }
    guard let question = rule.question else { return marksOfFormulas(rule, given) }
    let fact = possible(question, given, .judged)
    var marks: Set<Int?> = []
    if fact.canBeAbsent || fact.canBeOpen { marks.insert(nil) }
    guard fact.canBeAnswered else { return marks }
    for (number, mark) in rule.marks.enumerated() {
      let answer = outcome(mark.when, fact, ruleSet.questions[question].type, given)
      let outcome = mark.also.map { answer && truth($0, given, .judged) } ?? answer
      if outcome.contains(.isTrue) { marks.insert(number) }
      if outcome.contains(.unknown) { marks.insert(nil) }
      if outcome == .isTrue { return marks }
    }
    marks.insert(nil)
    return marks
  }

  func outcome(_ test: MarkTest, _ fact: PossibleFact, _ type: AnswerType, _ given: Assignment) -> TruthSet {
    switch test {
    case .choices(let bits): return NumberTests.outcome(.choices(bits), fact, given.asOf)
    case .date(let date): return NumberTests.outcome(.date(date), fact, given.asOf)
    case .number(let range):
      guard type.shape == .choices else { return NumberTests.outcome(.number(range), fact, given.asOf) }
      guard let value = fact.value else { return [.isTrue, .isFalse] }
      return TruthSet(NumberTests.contains(range, Fraction(Int64(value.nonzeroBitCount))))
    case .formula(let formula): return truth(formula, given, .judged)
    case .otherwise, .each: return .isTrue
    }
  }

  /// The first mark whose formula is true, where all before it are false.
  private func marksOfFormulas(_ rule: Rule, _ given: Assignment) -> Set<Int?> {
    var marks: Set<Int?> = []
    var facts = FactsBehind(ruleSet)
    for mark in rule.marks { if case .formula(let formula) = mark.when { facts.add(formula) } }
    // Where nothing it looks at applies, neither does the rule.
    let standing = facts.direct.map { possible($0, given, .judged) }
    if standing.allSatisfy(\.canBeAbsent) { marks.insert(nil) }
    if standing.allSatisfy({ !$0.canBeAnswered && !$0.canBeOpen }) { return [nil] }
    for (number, mark) in rule.marks.enumerated() {
      let truth = outcome(mark.when, PossibleFact(), .text, given)
      if truth.contains(.isTrue) { marks.insert(number) }
      if truth.contains(.unknown) { marks.insert(nil) }
      if !truth.contains(.isFalse) { return marks }
    }
    return marks
  }
}
