import ReadinessEngine
import ReadinessModel

/// Makes rule sets at random, of the forms that the loader lets through; the same seed gives the same one.
struct RandomPath {
  var random: SplitMix64
  var path: Path
  /// Questions by what can be asked of them.
  private var all: [Int] = []
  private var numbers: [Int] = []
  /// No question feeds two rules and everything applies: then ranges are tight. Nothing is derived but in the wide sort.
  private let isSimple: Bool
  /// Uses the wider means of the rule language.
  private let isWide: Bool

  init(seed: UInt64, isSimple: Bool = false, isWide: Bool = false) {
    random = SplitMix64(seed: seed)
    self.isSimple = isSimple
    self.isWide = isWide
    path = Path(withholdBelow: Self.shares[Int(seed % 3)])
    path.ruleSet.sections[0].root.aggregate = aggregate()
    if !isSimple, oneIn(2) { path.section("second", aggregate: aggregate()) }
    for number in 0..<int(isSimple ? 2...3 : 3...8) { addQuestion(number) }
    if !isSimple { for number in 0..<int(0...3) { addDerived(number) } }
    for section in path.ruleSet.sections.indices { fill(section) }
    if !isSimple {
      for _ in 0..<int(0...2) { path.clash(formula(depth: 1), given: oneIn(3) ? formula(depth: 1) : nil) }
      for _ in 0..<int(0...2) { path.condition(formula(depth: 2), isHold: oneIn(2)) }
      for number in 0..<int(1...3) {
        path.step(
          "step-\(number)", kinds: oneIn(4) ? Path.federation : .every,
          gates: (0..<int(1...3)).map { _ in gate(number) })
      }
      if oneIn(2) { path.ruleSet.sections[0].step = int(0...(path.ruleSet.steps.count - 1)) }
    }
  }

  private static let shares = [Fraction.zero, over(3, 5), over(1, 3)]

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func oneIn(_ count: Int) -> Bool { int(1...count) == 1 }
  private mutating func aggregate() -> Aggregate { Aggregate.allCases[int(0...2)] }

  // MARK: Questions

  private mutating func addQuestion(_ number: Int) {
    let types: [AnswerType] = [.yesNo, .yesNo, .choice, .multipleChoice, .wholeNumber, .percentage, .date]
    let type = types[int(0...(types.count - 1))]
    let applies = isSimple || all.isEmpty || !oneIn(3) ? nil : formula(depth: 1)
    let kinds = isSimple || !oneIn(6) ? KindSet.every : oneIn(2) ? Path.locality : Path.federation
    let (isShort, isClaimable) = (isSimple || !oneIn(4), oneIn(2))
    let section = int(0...(path.ruleSet.sections.count - 1))
    let index = path.question("q\(number)", type, section: section, kinds: kinds, choices: ["x", "y", "z"]) {
      if type == .wholeNumber { $0.most = FixedDecimal(20) }
      $0.appliesWhen = applies
      $0.inShortForm = isShort
      $0.notApplicable = isClaimable ? "where there is none" : nil
    }
    all.append(index)
    if type.isNumeric { numbers.append(index) }
  }

  private mutating func addDerived(_ number: Int) {
    let formulas = (0..<int(1...3)).map { _ in formula(depth: 1) }
    let dates = path.ruleSet.questions.indices.filter { path.ruleSet.questions[$0].type == .date }
    var choices: [Derivation] = [.count(formulas), .share(formulas)]
    if let first = numbers.first, let last = numbers.last {
      choices += [.sum([first, last]), .quotient(of: first, by: last), .quotient(of: last, by: first)]
    }
    if isWide {
      choices.append(.constant(FixedDecimal(Int64(int(0...5)))))
      if let first = numbers.first, let last = numbers.last {
        choices += [.difference(of: first, less: last), .product([first, last]), .product([last, last, first])]
      }
    }
    if let date = dates.first { choices.append(.age(of: date, in: AgeUnit.allCases[int(0...2)])) }
    let index = path.derived("d\(number)", choices[int(0...(choices.count - 1))])
    all.append(index)
    numbers.append(index)
  }

  // MARK: Formulas

  /// A formula over the questions so far. What is negated stands beside `applies`, as the loader asks.
  mutating func formula(depth: Int) -> Formula {
    if depth == 0 || oneIn(3) { return leaf() }
    let parts = (0..<int(1...3)).map { _ in formula(depth: depth - 1) }
    if isWide, oneIn(4) { return .statement(0, .all(parts)) }
    switch int(0...3) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .atLeast(int(0...parts.count), parts)
    default:
      let question = all[int(0...(all.count - 1))]
      return .all([.applies(question), .not(test(question))])
    }
  }

  private mutating func leaf() -> Formula {
    if oneIn(8) { return .applies(all[int(0...(all.count - 1))]) }
    if oneIn(10) { return .kind(oneIn(2) ? Path.locality : Path.federation) }
    if numbers.count > 1, oneIn(8) {
      return .compare(numbers[0], Comparison.allCases[int(0...4)], numbers[numbers.count - 1])
    }
    return test(all[int(0...(all.count - 1))])
  }

  private mutating func test(_ question: Int) -> Formula {
    switch path.ruleSet.questions[question].type {
    case .yesNo: .fact(question, .choices(UInt64(int(1...2))))
    case .choice, .multipleChoice: .fact(question, .choices(UInt64(int(1...6))))
    case .date: .fact(question, .date(oneIn(2) ? .ageAtMost(months: Int64(int(0...30))) : .past))
    default: .fact(question, .number(range()))
    }
  }

  private mutating func range() -> NumberRange {
    // From 1 on, so that some answer lies below.
    let lower = FixedDecimal(Int64(int(1...12)))
    return oneIn(2)
      ? NumberRange(lower: lower, lowerIsOpen: oneIn(2))
      : NumberRange(
        lower: lower, upper: FixedDecimal(lower.millionths / FixedDecimal.scale + Int64(int(1...8))),
        upperIsOpen: oneIn(2))
  }

  private mutating func gate(_ step: Int) -> Formula {
    step > 0 && oneIn(5) ? .any([.reached(step: int(0...(step - 1))), formula(depth: 1)]) : formula(depth: 2)
  }

  // MARK: Rules

  /// Every section gets rules and groups of groups.
  private mutating func fill(_ section: Int) {
    var pending: [Int] = []
    for question in all where section == 0 || oneIn(2) {
      for _ in 0..<(isSimple ? 1 : int(0...2)) { pending.append(rule(on: question, section)) }
    }
    if !isSimple, oneIn(2) { pending.append(rule(on: nil, section)) }
    path.ruleSet.sections[section].root.children = children(&pending, depth: 0)
  }

  private mutating func children(_ pending: inout [Int], depth: Int) -> [Group.Child] {
    var found: [Group.Child] = []
    while let rule = pending.popLast() {
      if depth < 3, oneIn(4) {
        pending.append(rule)
        var group = Group(id: "g", title: "g", aggregate: aggregate(), weight: weight())
        if isWide, oneIn(4) { group.isBonus = true }
        // Where something in a capped group may not count, its range may be wider than need be.
        if isWide, !isSimple, group.aggregate == .sum, oneIn(3) { group.cap = FixedDecimal(Int64(int(1...9))) }
        group.children = children(&pending, depth: depth + 1)
        found.append(.group(group))
      } else {
        found.append(.rule(rule))
        if depth > 0, oneIn(3) { break }
      }
    }
    return found
  }

  private mutating func weight() -> FixedDecimal {
    switch int(0...5) {
    case 0: FixedDecimal(0)
    case 1: FixedDecimal(millionths: Int64(int(1...3_000_000)))
    case 2: FixedDecimal(1_000_000)
    default: FixedDecimal(Int64(int(1...9)))
    }
  }

  private mutating func value() -> Fraction { over(Int64(int(0...6)), 6) }

  private mutating func rule(on question: Int?, _ section: Int) -> Int {
    let roles: [Role] = isSimple ? [.graded] : [.graded, .graded, .graded, .commissioner, .advisory]
    let role = roles[int(0...(roles.count - 1))]
    let kinds = isSimple || !oneIn(8) ? KindSet.every : Path.federation
    let question = isSimple && isWide && oneIn(3) ? derivedFromItsOwn() : question
    let rule = path.detachedRule(
      question, weight: weight(), role: role, section: section, kinds: kinds,
      marks: wideMarks(question) ?? marks(question))
    if isWide, oneIn(isSimple ? 2 : 4) { path.ruleSet.rules[rule].openCountsAs = value() }
    return rule
  }

  /// A value over two questions that nothing else looks at, of few answers, so that all can be tried.
  private mutating func derivedFromItsOwn() -> Int {
    let parts = [ownQuestion(.wholeNumber), ownQuestion(.wholeNumber)]
    let derivation: Derivation =
      switch int(0...3) {
      case 0: .sum(parts)
      case 1: .difference(of: parts[0], less: parts[1])
      case 2: .product(parts)
      default: .quotient(of: parts[0], by: parts[1])
      }
    return path.derived("d\(path.ruleSet.questions.count)", derivation)
  }

  private mutating func ownQuestion(_ type: AnswerType) -> Int {
    path.question("o\(path.ruleSet.questions.count)", type, section: 0) { $0.most = FixedDecimal(3) }
  }

  /// The mark before all others is earned under a condition on a question of its own.
  private mutating func conditionalMarks(_ question: Int) -> [Mark] {
    var marks = marks(question)
    // Ends that an answer can reach; what a derived value can reach in a line is bounded by the ends alone.
    if case .number(let range) = marks[0].when, range.upper != nil, !range.lowerIsOpen, !range.upperIsOpen,
      path.ruleSet.questions[question].derivation == nil
    {
      marks[0].toValue = value()
    }
    var conditional = marks[int(0...(marks.count - 1))]
    conditional.value = value()
    let other = ownQuestion(oneIn(2) ? .yesNo : .wholeNumber)
    let lower = FixedDecimal(Int64(int(1...3)))
    conditional.also =
      path.ruleSet.questions[other].type == .yesNo
      ? .fact(other, .choices(UInt64(int(1...2)))) : .fact(other, .number(NumberRange(lower: lower)))
    marks.insert(conditional, at: 0)
    return marks
  }

  /// Marks in lines, of choices one by one, or with conditions of their own.
  private mutating func wideMarks(_ question: Int?) -> [Mark]? {
    guard isWide, let question, !oneIn(3) else { return nil }
    if isSimple { return conditionalMarks(question) }
    if path.ruleSet.questions[question].type == .multipleChoice {
      return [Mark(value: over(Int64(int(0...3)), 6), when: .each(1)), Mark(value: value(), when: .each(6))]
    }
    var marks = marks(question)
    if case .number(let range) = marks[0].when, range.lower != nil, range.upper != nil { marks[0].toValue = value() }
    if oneIn(2) {
      var conditional = marks[0]
      conditional.value = value()
      conditional.also = formula(depth: 1)
      marks.insert(conditional, at: 0)
    }
    return marks
  }

  private mutating func marks(_ question: Int?) -> [Mark] {
    guard let question else {
      return [
        Mark(value: value(), when: .formula(formula(depth: 2))),
        Mark(value: value(), when: .formula(formula(depth: 1))),
        Mark(value: value(), when: .otherwise),
      ]
    }
    switch path.ruleSet.questions[question].type {
    case .yesNo: return [Mark(value: value(), when: .choices(1)), Mark(value: value(), when: .choices(2))]
    case .choice: return [Mark(value: value(), when: .choices(5)), Mark(value: value(), when: .choices(2))]
    case .date:
      let months = Int64(int(0...30))
      return [Mark(value: value(), when: .date(.ageAtMost(months: months))), Mark(value: value(), when: .otherwise)]
    case .multipleChoice:
      let two = NumberRange(lower: FixedDecimal(2))
      return [Mark(value: value(), when: .number(two)), Mark(value: value(), when: .otherwise)]
    default: return [Mark(value: value(), when: .number(range())), Mark(value: value(), when: .otherwise)]
    }
  }
}
