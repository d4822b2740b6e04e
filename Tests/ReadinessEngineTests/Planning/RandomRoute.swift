import ReadinessEngine
import ReadinessModel

/// Makes small rule sets with actions at random, and profiles for them; the same seed gives the same ones.
///
/// Questions rest on earlier ones only, so nothing waits for itself.
struct RandomRoute {
  var random: SplitMix64
  var path = Path()
  private(set) var given = Given()

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for number in 0..<int(2...5) { addQuestion(number) }
    let gates = (0..<int(1...3)).map { _ in formula(depth: 2) }
    path.step("goal", gates: gates)
    for _ in 0..<int(0...2) where oneIn(2) { path.clash(formula(depth: 1), given: oneIn(2) ? formula(depth: 1) : nil) }
    given.kind = "federation"
    given.target = "goal"
    for question in path.ruleSet.questions {
      if oneIn(5) { continue }
      given.answers.append((question.id, answer(question)))
    }
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func oneIn(_ count: Int) -> Bool { int(1...count) == 1 }

  private mutating func addQuestion(_ number: Int) {
    let types: [AnswerType] = [.yesNo, .choice, .choice, .wholeNumber]
    let type = types[int(0...(types.count - 1))]
    let applies = number > 0 && oneIn(4) ? formula(depth: 1) : nil
    let isGiven = oneIn(7)
    let index = path.question("q\(number)", type, choices: ["x", "y", "z"]) {
      if type == .wholeNumber { $0.most = FixedDecimal(9) }
      $0.appliesWhen = applies
      $0.isGiven = isGiven
    }
    for _ in 0..<(oneIn(6) ? 2 : 1) { path.rule(index, marks: marks(index, type)) }
  }

  /// Rising marks, each but the best with something to do.
  private mutating func marks(_ question: Int, _ type: AnswerType) -> [Mark] {
    var tests: [MarkTest]
    switch type {
    case .yesNo: tests = oneIn(5) ? [.choices(1), .choices(2)] : [.choices(2), .choices(1)]
    case .choice: tests = oneIn(3) ? [.choices(1), .choices(6)] : [.choices(1), .choices(2), .choices(4)]
    default:
      let cut = Int64(int(2...4))
      tests = [
        .number(NumberRange(upper: FixedDecimal(cut), upperIsOpen: true)),
        .number(NumberRange(lower: FixedDecimal(cut), upper: FixedDecimal(cut + 3), upperIsOpen: true)), .otherwise,
      ]
    }
    if oneIn(8) { tests.swapAt(0, tests.count - 1) }
    return tests.indices.map { index in
      let value = over(Int64(index), Int64(tests.count - 1))
      let isBest = index == tests.count - 1
      return Mark(value: value, when: tests[index], action: isBest || oneIn(6) ? nil : action(question, type))
    }
  }

  private mutating func action(_ question: Int, _ type: AnswerType) -> Action {
    var action = Action(text: "Act.", owners: [oneIn(4) ? 1 : 0], days: int(1...9), months: int(0...4))
    if question > 0 {
      for _ in 0..<int(0...2) where oneIn(2) {
        let other = int(0...(question - 1))
        action.after.append(Action.Need(question: other, test: test(other)))
      }
    }
    if oneIn(3) { action.reaches = test(question) }
    return action
  }

  private mutating func formula(depth: Int) -> Formula {
    if depth == 0 || oneIn(4) { return leaf() }
    let parts = (0..<int(1...3)).map { _ in formula(depth: depth - 1) }
    switch int(0...4) {
    case 0: return .all(parts)
    case 1, 2: return .any(parts)
    case 3: return .atLeast(int(1...parts.count), parts)
    default:
      let question = int(0...(path.ruleSet.questions.count - 1))
      return .all([.applies(question), .not(.fact(question, test(question)))])
    }
  }

  private mutating func leaf() -> Formula {
    if path.ruleSet.questions.isEmpty { return .kind(.every) }
    let question = int(0...(path.ruleSet.questions.count - 1))
    return .fact(question, test(question))
  }

  private mutating func test(_ question: Int) -> FactTest {
    switch path.ruleSet.questions[question].type {
    case .yesNo: .choices(oneIn(6) ? 2 : 1)
    case .choice: .choices([2, 4, 6, 5][int(0...3)])
    default: .number(NumberRange(lower: FixedDecimal(Int64(int(1...6)))))
    }
  }

  private mutating func answer(_ question: Question) -> String {
    switch question.type {
    case .yesNo: oneIn(4) ? "\"yes\"" : "\"no\""
    case .choice: "\"\(["x", "x", "y", "z"][int(0...3)])\""
    default: "\(int(0...5))"
    }
  }
}
