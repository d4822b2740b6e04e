internal import ReadinessModel

/// Proves that the marks of a rule cover every answer exactly once.
struct MarkCoverage {
  private let builder: RuleSetBuilder
  private let rule: Element
  private let question: Int?
  private let subject: Subject
  /// Whether all marks so far were understood; otherwise gaps are not looked for.
  private var isSound = true
  private var otherwise: Element?
  private var marks = 0
  private var choices = ChoiceMarks()
  /// How many marks are for each choice that is picked.
  private var marksEach = 0
  private var numbers: NumberMarks?
  private var dates: DateMarks?

  /// What a rule's marks look at.
  private enum Subject {
    case formulas, choices, numbers, dates
    /// How many of several choices are chosen.
    case counts
    /// Free text, which earns nothing, or a question that was not understood.
    case text, unknown
  }

  init(builder: RuleSetBuilder, rule: Element, question: Int?) {
    self.builder = builder
    self.rule = rule
    self.question = question
    guard let question else {
      subject = rule.attribute("question") == nil ? .formulas : .unknown
      return
    }
    let fact = builder.facts[question]
    switch fact.type?.shape {
    case .oneChoice: subject = .choices
    case .choices:
      subject = .counts
      numbers = NumberMarks(numberChosenOf: fact.choices.count)
    case .number:
      subject = .numbers
      numbers = fact.domain.map { NumberMarks($0) }
    case .date:
      subject = .dates
      dates = DateMarks(mayBeFuture: builder.ruleSet.questions[question].mayBeFuture)
    case .text: subject = .text
    case nil: subject = .unknown
    }
  }

  /// Reads one mark's test; nil where it is not understood.
  mutating func add(_ mark: Element) -> (test: MarkTest, also: Formula?)? {
    marks += 1
    let forms = Form.all(of: mark)
    // Beside an answer, a formula says what else must hold: such a mark is no cover, the next ones have to be.
    if subject != .formulas, forms.count == 2, forms.contains(.formula), !forms.contains(.otherwise) {
      return addConditional(mark, forms.subtracting([.formula]))
    }
    let test = read(mark, forms)
    if test == nil { isSound = false }
    checkLine(mark, forms)
    return test.map { ($0, nil) }
  }

  private mutating func addConditional(_ mark: Element, _ forms: Set<Form>) -> (test: MarkTest, also: Formula?)? {
    let before = (choices, numbers, dates)
    let test = read(mark, forms)
    (choices, numbers, dates) = before
    checkLine(mark, forms)
    let also = builder.formula(in: mark.child("when"), .mark)?.formula
    guard let test, let also else {
      isSound = false
      return nil
    }
    if case .each = test {
      builder.findings.add(
        .markForm, mark.at, "what each choice adds cannot hang on anything else",
        help: "take <when> out, or mark by how many are chosen")
    }
    return (test, also)
  }

  /// A mark that runs in a line does so between two numbers.
  private func checkLine(_ mark: Element, _ forms: Set<Form>) {
    guard let attribute = mark.attribute("to-value"), subject != .unknown, !mark.hasUnknownAttribute else { return }
    let bounds = ["from", "above", "to", "below"].compactMap { mark.decimal($0) }
    if subject == .numbers, forms.contains(.numbers), bounds.count == 2, bounds[0] < bounds[1] { return }
    builder.findings.add(
      .markForm, attribute.at, "a mark runs in a line between two numbers only",
      help: subject == .numbers
        ? "give it both ends: from=\"…\" and to=\"…\" or below=\"…\""
        : "take to-value out: \(described) has no line of numbers")
  }

  private mutating func read(_ mark: Element, _ forms: Set<Form>) -> MarkTest? {
    if forms.isEmpty, mark.hasUnknownAttribute { return nil }
    guard forms.count == 1, let form = forms.first else {
      builder.findings.add(
        .markForm, mark.at,
        forms.isEmpty ? "the mark does not say what earns it" : "the mark has tests of several kinds",
        help: fitting)
      return nil
    }
    if otherwise != nil {
      builder.findings.add(
        .otherwiseNotLast, mark.at, "nothing is left for a mark behind otherwise=\"yes\"",
        help: "move otherwise=\"yes\" to the last mark")
    }
    if form == .otherwise {
      otherwise = mark
      return .otherwise
    }
    switch (subject, form) {
    case (.formulas, .formula):
      return builder.formula(in: mark.child("when"), .mark).map { .formula($0.formula) }
    case (.choices, .choices): return question.flatMap { readChoices(mark, $0) }
    case (.numbers, .numbers), (.counts, .numbers): return readNumbers(mark)
    case (.dates, .date): return readDate(mark)
    case (.counts, .each): return question.flatMap { readEach(mark, $0) }
    case (.unknown, _): return nil
    default:
      builder.findings.add(.markForm, mark.at, "this form of mark does not go with \(described)", help: fitting)
      return nil
    }
  }

  private mutating func readChoices(_ mark: Element, _ question: Int) -> MarkTest? {
    guard let bits = builder.choiceBits("choices", of: mark, question) else { return nil }
    if let twice = choices.add(bits, mark) {
      let choice = builder.ruleSet.questions[question].choices[twice.choice].id
      builder.findings.add(
        .markOverlap, mark.at("choices"), "“\(choice)” has two marks",
        help: "the other is on line \(twice.other.at.place.line); take it out of one of them")
    }
    return .choices(bits)
  }

  /// Each of these choices adds the mark's value.
  private mutating func readEach(_ mark: Element, _ question: Int) -> MarkTest? {
    guard let bits = builder.choiceBits("each", of: mark, question) else { return nil }
    if let twice = choices.add(bits, mark) {
      builder.findings.add(
        .markOverlap, mark.at("each"),
        "“\(builder.ruleSet.questions[question].choices[twice.choice].id)” has two marks",
        help: "the other is on line \(twice.other.at.place.line); take it out of one of them")
    }
    marksEach += 1
    return .each(bits)
  }

  private mutating func readNumbers(_ mark: Element) -> MarkTest? {
    let lower = ["from", "above"].filter { mark.attribute($0) != nil }
    let upper = ["to", "below"].filter { mark.attribute($0) != nil }
    guard lower.count <= 1, upper.count <= 1 else {
      builder.findings.add(
        .markForm, mark.at, "the mark has two bounds on one side",
        help: "from and to are part of the stretch, above and below are not: keep one of each side")
      return nil
    }
    let bounds = lower + upper
    if bounds.contains(where: { mark.decimal($0) == nil }) { return nil }
    let range = NumberRange(
      lower: lower.first.flatMap { mark.decimal($0) }, lowerIsOpen: lower.first == "above",
      upper: upper.first.flatMap { mark.decimal($0) }, upperIsOpen: upper.first == "below")
    if let domain = numbers?.domain {
      for name in bounds {
        if domain.isWhole { builder.checkWhole(name, of: mark, "so is every answer") }
        builder.checkBound(name, of: mark, domain)
      }
    }
    numbers?.add(range, mark)
    return .number(range)
  }

  private mutating func readDate(_ mark: Element) -> MarkTest? {
    let test: DateTest
    if mark.attribute("past") != nil {
      test = .past
    } else if let months = mark.whole("age-at-most") {
      test = .ageAtMost(months: Int64(months))
      if let question { builder.checkAge(of: question, mark, "age-at-most") }
    } else if let months = mark.whole("within") {
      test = .within(months: Int64(months))
    } else {
      return nil
    }
    if dates?.add(test) == false {
      builder.findings.add(
        .markUnreachable, mark.at, "no date is left for this mark",
        help: "marks of dates are tried in order: move it up")
    }
    return .date(test)
  }

  /// Reports what no mark covers, what two cover, and marks that can never be earned.
  func finish() {
    guard marks > 0, isSound else { return }
    if marksEach > 0 {
      if marksEach == marks { return }
      builder.findings.add(
        .markForm, rule.at, "some marks are for each choice that is picked, and others are not",
        help: "mark every choice with each=\"…\", or none")
      return
    }
    switch subject {
    case .choices: finishChoices()
    case .numbers, .counts: finishNumbers()
    case .dates, .formulas:
      if otherwise == nil {
        builder.findings.add(
          .otherwiseMissing, rule.at, "no mark is left for the rest", help: "add a last <mark … otherwise=\"yes\"/>")
      } else if let otherwise, dates?.isExhausted == true {
        reportIdle(otherwise)
      }
    case .text, .unknown: break
    }
  }

  private func finishChoices() {
    guard let question else { return }
    let missing = choices.missing(of: builder.ruleSet.questions[question].choices.map(\.id))
    if let otherwise {
      if missing.isEmpty { reportIdle(otherwise) }
    } else if !missing.isEmpty {
      let names = missing.map { "“\($0)”" }.joined(separator: ", ")
      builder.findings.add(
        .markGap, rule.at, "no mark covers \(names)", help: "give it a mark, or add one with otherwise=\"yes\"")
    }
  }

  private func finishNumbers() {
    guard let numbers else { return }
    for (mark, words) in numbers.idle {
      builder.findings.add(
        .markUnreachable, mark.at, "no answer can earn this mark: \(words)",
        help: "answers are \(numbers.words(Stretch(numbers.domain)))")
    }
    for overlap in numbers.overlaps {
      builder.findings.add(
        .markOverlap, overlap.mark.at, "\(numbers.words(overlap.stretch)) has two marks",
        help: "the other is on line \(overlap.other.at.place.line)")
    }
    let gaps = numbers.gaps
    if let otherwise {
      if gaps.isEmpty { reportIdle(otherwise) }
      return
    }
    for gap in gaps {
      builder.findings.add(
        .markGap, rule.at, "nothing covers \(numbers.words(gap))",
        help: "widen a mark next to it, or add one with otherwise=\"yes\"")
    }
  }

  private func reportIdle(_ mark: Element) {
    builder.findings.add(
      .markUnreachable, mark.at, "the other marks cover everything, so nothing is left for otherwise",
      help: "take this mark out")
  }

  private var described: String {
    guard let question, let type = builder.facts[question].type else { return "a rule without a question" }
    return type.described
  }

  private var fitting: String {
    switch subject {
    case .formulas: "write <when> with a formula in it, and otherwise=\"yes\" in the last mark"
    case .choices: "write choices=\"…\", or otherwise=\"yes\" in the last mark"
    case .numbers: "write from, to, above or below, or otherwise=\"yes\" in the last mark"
    case .dates: "write age-at-most, within or past, and otherwise=\"yes\" in the last mark"
    case .counts:
      "write from, to, above or below: how many are chosen, as in from=\"2\"; or each=\"…\": what each choice adds"
    case .text: "free text cannot be marked: give the rule another role or question"
    case .unknown: "one test each: choices, bounds, a date, a formula, or otherwise=\"yes\""
    }
  }
}

/// The kinds of test a mark can have.
private enum Form {
  case choices, each, numbers, date, formula, otherwise

  static func all(of mark: Element) -> Set<Form> {
    var result: Set<Form> = mark.child("when") == nil ? [] : [.formula]
    for attribute in mark.attributes {
      switch attribute.name {
      case "choices": result.insert(.choices)
      case "each": result.insert(.each)
      case "from", "to", "above", "below": result.insert(.numbers)
      case "age-at-most", "within", "past": result.insert(.date)
      case "otherwise": result.insert(.otherwise)
      default: break
      }
    }
    return result
  }
}
