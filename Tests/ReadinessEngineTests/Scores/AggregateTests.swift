import ReadinessModel
import Testing

@testable import ReadinessEngine

/// Groups of groups, and weights from nothing to a million with six places.
@Suite struct AggregateTests {
  /// Rules worth the given marks (nil: blank) with weights, below one group of each aggregate.
  private static func judge(_ aggregate: Aggregate, _ rules: [(mark: Fraction?, weight: FixedDecimal)]) throws
    -> SectionResult
  {
    var path = Path(aggregate: aggregate)
    var answers: [(String, String)] = []
    for (number, rule) in rules.enumerated() {
      let marks = [
        Mark(value: rule.mark ?? over(1, 2), when: .choices(1)), Mark(value: .one, when: .choices(2)),
        Mark(value: .zero, when: .choices(4)),
      ]
      path.rule(
        path.question("q\(number)", .choice, choices: ["x", "best", "worst"]), weight: rule.weight, marks: marks)
      if rule.mark != nil { answers.append(("q\(number)", "\"x\"")) }
    }
    return try Judged(path, Given(answers: answers)).main
  }

  private static let ten: FixedDecimal = FixedDecimal(10)

  @Test func sumsMeansAndLowest() throws {
    let rules: [(Fraction?, FixedDecimal)] = [
      (over(1, 2), FixedDecimal(3)), (over(1, 5), Self.ten), (nil, FixedDecimal(2)), (.zero, FixedDecimal(0)),
    ]
    let sum = try Self.judge(.sum, rules)
    #expect(sum.gained == over(7, 2))
    #expect(sum.possible == Fraction(13))
    #expect(sum.score == over(7, 26))
    #expect(sum.low == over(7, 30))
    #expect(sum.high == over(11, 30))
    #expect(sum.answeredShare == over(13, 15))
    #expect(try Self.judge(.mean, rules).score == over(7, 26))
    let lowest = try Self.judge(.lowest, rules)
    #expect(lowest.score == over(1, 5))
    #expect(lowest.low == .zero)
    #expect(lowest.high == over(1, 5))
  }

  @Test func rangesOfTheLowest() throws {
    // Nothing is certain: the highest high is still possible.
    let open = try Self.judge(.lowest, [(nil, Self.ten), (nil, Self.ten)])
    #expect(open.score == nil)
    #expect(open.low == .zero)
    #expect(open.high == .one)
    #expect(open.state == .notScored)
  }

  @Test func nothingButWeightZero() throws {
    for aggregate in Aggregate.allCases {
      let result = try Self.judge(aggregate, [(.one, FixedDecimal(0)), (nil, FixedDecimal(0))])
      #expect(result.state == .notScored)
      #expect(result.score == nil)
      #expect(result.low == nil)
      #expect(result.high == nil)
      #expect(result.answeredShare == nil)
    }
  }

  /// A million with six places beside a millionth: nothing is lost.
  @Test func weightsOfEverySize() throws {
    let heavy = FixedDecimal(millionths: 1_000_000_000_000)
    let odd = FixedDecimal(millionths: 999_999_999_999)
    let rules: [(Fraction?, FixedDecimal)] = [
      (over(1, 3), heavy), (over(2, 7), odd), (.one, FixedDecimal(millionths: 1)), (.zero, FixedDecimal(0)),
    ]
    for aggregate in [Aggregate.sum, .mean] {
      let result = try Self.judge(aggregate, rules)
      let gained = over(1_000_000, 3) + over(2, 7) * over(999_999_999_999, 1_000_000) + over(1, 1_000_000)
      #expect(result.score == gained.divided(by: Fraction(2_000_000)))
      #expect(result.gained == gained)
      #expect(result.low == result.score)
      #expect(result.high == result.score)
    }
    #expect(try Self.judge(.lowest, rules).score == over(2, 7))
  }

  /// Sixteen levels, each of another aggregate, weights and a rule beside it; halves of halves stay exact.
  @Test func sixteenLevels() throws {
    var path = Path(aggregate: .mean)
    let inner = path.detachedRule(path.question("q"))
    var group = Group(id: "g", title: "g", aggregate: .sum, weight: FixedDecimal(1))
    group.children = [.rule(inner)]
    var answers = [("q", "\"yes\"")]
    for level in 1..<16 {
      let rule = path.detachedRule(path.question("q\(level)"), weight: FixedDecimal(1))
      answers.append(("q\(level)", "\"no\""))
      var outer = Group(id: "g", title: "g", aggregate: .mean, weight: FixedDecimal(1))
      outer.children = [.rule(rule), .group(group)]
      group = outer
    }
    path.ruleSet.sections[0].root = group
    let judged = try Judged(path, Given(answers: answers))
    #expect(judged.main.score == over(1, 32_768))
    let parts = judged.assessor.contributions(to: 0, judged.assessment)
    #expect(parts.reduce(Fraction.zero) { $0 + $1.share } == over(1, 32_768))
    // The deepest answer alone moves the whole between nothing and its share.
    let open = try Judged(path, Given(answers: Array(answers.dropFirst())))
    #expect(open.main.low == .zero)
    #expect(open.main.high == over(1, 32_768))
  }

  /// A child that is not scored drops out with its weight, at any depth.
  @Test func childrenWithNothingCountedDropOut() throws {
    var path = Path(aggregate: .mean)
    path.rule(path.question("here"), weight: FixedDecimal(1))
    let blank = path.detachedRule(path.question("blank"))
    let weightless = path.detachedRule(path.question("weightless"), weight: FixedDecimal(0))
    for (children, weight) in [([Group.Child.rule(blank)], 99), ([.rule(weightless)], 99), ([], 99)] {
      var group = Group(id: "g", title: "g", aggregate: .mean, weight: FixedDecimal(Int64(weight)))
      group.children = children
      var outer = Group(id: "o", title: "o", aggregate: .lowest, weight: FixedDecimal(99))
      outer.children = [.group(group)]
      path.ruleSet.sections[0].root.children.append(.group(outer))
    }
    let judged = try Judged(path, Given(answers: [("here", "\"yes\""), ("weightless", "\"no\"")]))
    #expect(judged.main.score == .one)
    #expect(judged.main.possible == .one)
    #expect(judged.main.low == over(1, 100))
  }

  /// Of equal lowest children the first carries the contribution; the others carry nothing.
  @Test func contributionsToTheLowest() throws {
    var path = Path(aggregate: .lowest)
    for number in 0..<3 { path.rule(path.question("q\(number)"), marks: [Mark(value: over(1, 3), when: .otherwise)]) }
    let judged = try Judged(path, Given(answers: (0..<3).map { ("q\($0)", "\"yes\"") }))
    let parts = judged.assessor.contributions(to: 0, judged.assessment)
    #expect(parts.map(\.share) == [over(1, 3), .zero, .zero])
  }

  /// Of a cap that whatever counts goes beyond, what is gained at least is the same share of it.
  @Test(
    "ranges under a cap",
    arguments: [
      ([], .one, .zero, .one), ([("x", "\"yes\"")], .one, .one, .one), ([("x", "\"no\"")], .one, .zero, .one),
      ([("y", "\"no\"")], .one, .zero, .one), ([("y", "\"yes\"")], .one, .one, .one),
      ([("x", "\"yes\"")], over(2, 1), over(1, 2), .one),
    ] as [([(String, String)], Fraction, Fraction, Fraction)])
  func caps(answers: [(String, String)], cap: Fraction, low: Fraction, high: Fraction) throws {
    var path = Path()
    var group = Group(id: "g", title: "g", aggregate: .sum, weight: FixedDecimal(1))
    group.children = [
      .rule(path.detachedRule(path.question("x"))),
      .rule(path.detachedRule(path.question("y"), weight: FixedDecimal(3))),
    ]
    group.cap = FixedDecimal(cap.floor ?? 0)
    path.ruleSet.sections[0].root.children = [.group(group)]
    let main = try Judged(path, Given(answers: answers)).main
    #expect([main.low, main.high] == [low, high])
  }

  /// Sections too large for small units, or with marks that have none, go the general way.
  @Test(
    arguments: [
      (FixedDecimal(1), Fraction.one, true), (FixedDecimal(millionths: 1), over(1, 2), false),
      (FixedDecimal(millionths: 1), .one, true), (FixedDecimal(1_000_000), over(1, 3), true),
      (FixedDecimal(1_000_000), over(1, 1009), true), (FixedDecimal(1_000_000), over(1, 1_000_003), false),
      (FixedDecimal(millionths: 999_999_999_999), .one, false),
    ] as [(FixedDecimal, Fraction, Bool)])
  func smallUnits(weight: FixedDecimal, mark: Fraction, isFlat: Bool) throws {
    var path = Path()
    path.rule(
      path.question("q"), weight: weight,
      marks: [Mark(value: mark, when: .choices(1)), Mark(value: .zero, when: .choices(2))])
    path.rule(path.question("p"), weight: FixedDecimal(1))
    let judged = try Judged(path, Given(answers: [("q", "\"yes\""), ("p", "\"yes\"")]))
    #expect(judged.assessor.sections[0].isFlat == isFlat)
    #expect(judged.main.gained == weight.fraction * mark + .one)
    #expect(judged.main.possible == weight.fraction + .one)
  }
}
