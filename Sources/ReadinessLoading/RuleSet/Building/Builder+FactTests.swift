internal import ReadinessModel

extension RuleSetBuilder {
  private static let bounds = ["at-least", "more-than", "at-most", "less-than"]
  private static let dateTests = ["age-at-most", "within", "past", "before", "after"]

  /// An `is`: one kind of test, and one that goes with the type of the question.
  func factTest(_ element: Element) -> Formula? {
    let bounds = Self.bounds.filter { element.attribute($0) != nil }
    let dates = Self.dateTests.filter { element.attribute($0) != nil }
    let hasChoices = element.attribute("choices") != nil
    let fact = find("question", of: element, in: questions)
    switch (hasChoices, bounds.count, dates.count) {
    case (true, 0, 0), (false, 1..., 0), (false, 0, 1): break
    case (false, 0, 0) where element.hasUnknownAttribute: return nil
    case (false, 0, 0):
      findings.add(
        .noTest, element.at, "this tests nothing",
        help: "add choices=\"…\", a bound such as at-least=\"…\", or a test of a date such as age-at-most=\"12\"")
      return nil
    default:
      findings.add(
        .wrongTest, element.at, "this tests several things of different kinds at once",
        help: "write one test each and put them in <all> or <any>")
      return nil
    }
    guard let fact, let type = facts[fact].type else { return nil }
    if hasChoices { return choiceTest(element, fact, type) }
    if let date = dates.first { return dateTest(element, date, fact, type) }
    return numberTest(element, bounds, fact, type)
  }

  private func wrong(_ element: Element, _ attribute: String, _ fact: Int, _ type: AnswerType) {
    let help =
      switch type.shape {
      case .oneChoice where type == .yesNo: "test it with choices=\"yes\" or choices=\"no\""
      case .oneChoice, .choices: "test it with choices=\"…\""
      case .number: "test it with at-least, more-than, at-most or less-than"
      case .date: "test it with age-at-most, within, past, before or after"
      case .text: "of free text only <answered>, <open>, <blank> and <applies> can be asked"
      }
    findings.add(
      .wrongTest, element.attribute(attribute)?.at ?? element.at,
      "“\(questions.names[fact])” is \(type.described), so it cannot be tested with “\(attribute)”", help: help)
  }

  private func choiceTest(_ element: Element, _ fact: Int, _ type: AnswerType) -> Formula? {
    guard type.isChoice else {
      wrong(element, "choices", fact, type)
      return nil
    }
    return choiceBits("choices", of: element, fact).map { .fact(fact, .choices($0)) }
  }

  /// The choices that an attribute lists, as bits; nil where one of them does not exist.
  func choiceBits(_ attribute: String, of element: Element, _ fact: Int) -> UInt64? {
    var bits: UInt64 = 0
    var isSound = true
    for word in element.words(attribute) {
      if let index = facts[fact].choices[word.text] {
        if bits >> UInt64(index) & 1 == 1 {
          findings.add(.repeatedName, word.at, "“\(word.text)” is listed twice", help: "take one of them out")
        }
        bits |= 1 << UInt64(index)
      } else {
        isSound = false
        if !ValueShape.isName(word.text) { continue }
        findings.add(
          .unknownChoice, word.at, "“\(questions.names[fact])” has no choice “\(word.text)”",
          help: help(
            word.text, among: ruleSet.questions[fact].choices.map(\.id), noun: "choice", file: word.at.file))
      }
    }
    return isSound ? bits : nil
  }

  private func dateTest(_ element: Element, _ name: String, _ fact: Int, _ type: AnswerType) -> Formula? {
    guard type == .date else {
      wrong(element, name, fact, type)
      return nil
    }
    switch name {
    case "age-at-most": return element.whole(name).map { .fact(fact, .date(.ageAtMost(months: Int64($0)))) }
    case "within": return element.whole(name).map { .fact(fact, .date(.within(months: Int64($0)))) }
    case "past": return .fact(fact, .date(.past))
    case "before": return .fact(fact, .date(.before))
    default: return .fact(fact, .date(.after))
    }
  }

  private func numberTest(_ element: Element, _ bounds: [String], _ fact: Int, _ type: AnswerType) -> Formula? {
    guard type.isNumeric else {
      wrong(element, bounds[0], fact, type)
      return nil
    }
    let lower = bounds.filter { $0 == "at-least" || $0 == "more-than" }
    let upper = bounds.filter { $0 == "at-most" || $0 == "less-than" }
    if lower.count > 1 || upper.count > 1 {
      findings.add(
        .wrongTest, element.at, "this has two bounds on one side", help: "keep the one that is meant")
      return nil
    }
    if bounds.contains(where: { element.decimal($0) == nil }) { return nil }
    let range = NumberRange(
      lower: lower.first.flatMap { element.decimal($0) }, lowerIsOpen: lower.first == "more-than",
      upper: upper.first.flatMap { element.decimal($0) }, upperIsOpen: upper.first == "less-than")
    if type.isWhole { for bound in bounds { checkWhole(bound, of: element, "answers are whole") } }
    return .fact(fact, .number(range))
  }

  /// A `compare`: two facts that can be laid side by side.
  func comparison(_ element: Element) -> Formula? {
    let fact = find("question", of: element, in: questions)
    let other = find("other", of: element, in: questions)
    guard let fact, let other, let how: Comparison = element.word("is"),
      let type = facts[fact].type, let otherType = facts[other].type
    else { return nil }
    guard type.compares(with: otherType) else {
      findings.add(
        .compareMismatch, element.at,
        "“\(questions.names[fact])” is \(type.described) and “\(questions.names[other])” is \(otherType.described)",
        help: "compare numbers with numbers, percentages with percentages, money with money and dates with dates")
      return nil
    }
    let (unit, otherUnit) = (ruleSet.questions[fact].unit, ruleSet.questions[other].unit)
    if !unit.isEmpty, !otherUnit.isEmpty, unit != otherUnit {
      findings.add(
        .unitMismatch, element.at,
        "“\(questions.names[fact])” counts \(unit) and “\(questions.names[other])” \(otherUnit)",
        help: "give both the same unit, or compare what has the same")
    }
    if fact == other {
      findings.add(
        .constantTest, element.at("other"), "“\(questions.names[fact])” is compared with itself",
        help: "name another question")
    }
    return .compare(fact, how, other)
  }
}
