import ReadinessEngine
import ReadinessModel
import Testing

/// Numbers at, beside and far from the ends of a range, each end open, closed or missing.
@Suite struct NumberTestTests {
  private static let values = ["0", "9.999999", "10", "10.000001", "15", "19.999999", "20", "20.000001", "1000"]

  private static let ranges: [NumberRange] = [nil, FixedDecimal(10)].flatMap { lower in
    [nil, FixedDecimal(20)].flatMap { upper in
      [false, true].flatMap { lowerIsOpen in
        [false, true].map {
          NumberRange(lower: lower, lowerIsOpen: lowerIsOpen, upper: upper, upperIsOpen: $0)
        }
      }
    }
  }

  /// In millionths, and without the engine.
  private static func contains(_ range: NumberRange, _ value: Int64) -> Bool {
    if let lower = range.lower?.millionths, value < lower || (range.lowerIsOpen && value == lower) { return false }
    if let upper = range.upper?.millionths, value > upper || (range.upperIsOpen && value == upper) { return false }
    return true
  }

  @Test(arguments: [AnswerType.decimal, .money, .percentage])
  func formulasAndMarks(_ type: AnswerType) throws {
    var path = Path()
    let question = path.question("q", type) { $0.most = FixedDecimal(1000) }
    let doubled = path.derived("twice", .sum([question]))
    for range in Self.ranges {
      path.condition(.fact(question, .number(range)))
      path.condition(.fact(doubled, .number(range)))
      path.rule(question, marks: [Mark(value: .one, when: .number(range)), Mark(value: .zero, when: .otherwise)])
      path.rule(doubled, marks: [Mark(value: .one, when: .number(range)), Mark(value: .zero, when: .otherwise)])
    }
    for value in Self.values {
      let judged = try Judged(path, Given(answers: [("q", value)]))
      let millionths = judged.assessment.facts.values[question]
      let expected = Self.ranges.flatMap { range in
        [Truth(Self.contains(range, millionths)), Truth(Self.contains(range, millionths))]
      }
      #expect(judged.assessment.conditions == expected, "\(value)")
      let marks = judged.assessment.rules.map { Truth($0.mark.map { $0 % 2 == 0 } ?? false) }
      #expect(marks == expected, "\(value)")
    }
  }

  @Test func wholeNumbersAndLimits() throws {
    var path = Path()
    let question = path.question("q", .wholeNumber) {
      $0.least = FixedDecimal(2)
      $0.most = FixedDecimal(5)
    }
    let table: [(String, AnswerProblem?)] = [
      ("1", .tooSmall), ("2", nil), ("5", nil), ("6", .tooLarge), ("2.0", nil), ("2.5", .notWhole), ("-3", .tooSmall),
      ("1e2", .tooLarge), ("3e0", nil), ("\"3e0\"", .notANumber), ("\"2,5\"", .notANumber), ("\"\"", .noValue),
      ("1.9999999", .tooManyPlaces),
      ("9999999999999999", .tooLarge), ("-9999999999999999", .tooSmall), ("true", .notANumber),
    ]
    for (value, problem) in table {
      let judged = try Judged(path, Given(answers: [("q", value)]))
      #expect(judged.profile.answers[question].problem == problem, "\(value)")
      #expect(judged.state(question) == (problem == nil ? .answered : .contradictory), "\(value)")
      #expect(judged.findings.map(\.problem) == (problem == nil ? [] : [problem]), "\(value)")
    }
  }

  @Test func oneNumberAgainstAnother() throws {
    let comparisons: [(Comparison, [Bool])] = [
      (.moreThan, [false, false, true]), (.lessThan, [true, false, false]), (.atLeast, [false, true, true]),
      (.atMost, [true, true, false]), (.equalTo, [false, true, false]),
    ]
    var path = Path()
    let (a, b) = (path.question("a", .wholeNumber), path.question("b", .wholeNumber))
    let sum = path.derived("sum", .sum([a]))
    for (comparison, _) in comparisons {
      path.condition(.compare(a, comparison, b))
      path.condition(.compare(sum, comparison, b))
      path.condition(.compare(b, comparison, sum))
    }
    for (index, (left, right)) in [(1, 2), (2, 2), (3, 2)].enumerated() {
      let judged = try Judged(path, Given(answers: [("a", "\(left)"), ("b", "\(right)")]))
      let expected = comparisons.flatMap { [Truth($0.1[index]), Truth($0.1[index]), Truth($0.1[2 - index])] }
      #expect(judged.assessment.conditions == expected)
    }
    let open = try Judged(path, Given(answers: [("a", "1")]))
    #expect(open.assessment.conditions.allSatisfy { $0 == .unknown })
  }

  /// Marks on several choices look at how many are chosen; tests of choices at whether one of them is.
  @Test func severalChoices() throws {
    var path = Path()
    let question = path.question("q", .multipleChoice, choices: ["a", "b", "c"])
    path.condition(.fact(question, .choices(0b011)))
    path.rule(
      question,
      marks: [
        Mark(value: .zero, when: .number(NumberRange(upper: FixedDecimal(1)))),
        Mark(value: over(1, 2), when: .number(NumberRange(lower: FixedDecimal(2), upper: FixedDecimal(2)))),
        Mark(value: .one, when: .number(NumberRange(lower: FixedDecimal(2), lowerIsOpen: true))),
      ])
    let table: [(String, Truth, Fraction)] = [
      ("[\"a\"]", .isTrue, .zero), ("[\"c\"]", .isFalse, .zero), ("[\"b\",\"c\"]", .isTrue, over(1, 2)),
      ("\"a c\"", .isTrue, over(1, 2)), ("[\"a\",\"b\",\"c\"]", .isTrue, .one),
      ("\" c \\t b\\n\"", .isTrue, over(1, 2)),
    ]
    for (value, truth, score) in table {
      let judged = try Judged(path, Given(answers: [("q", value)]))
      #expect(judged.assessment.conditions == [truth], "\(value)")
      #expect(judged.main.score == score, "\(value)")
    }
    let bad: [(String, AnswerProblem)] = [
      ("[\"a\",\"a\"]", .repeatedChoice), ("[\"d\"]", .unknownChoice), ("[]", .noValue), ("\"  \"", .noValue),
    ]
    for (value, problem) in bad {
      #expect(try Judged(path, Given(answers: [("q", value)])).profile.answers[question].problem == problem)
    }
  }

  /// Sixty-four choices fill the bits of an answer to the last one.
  @Test func asManyChoicesAsThereAreBits() throws {
    var path = Path()
    let names = (0..<64).map { "c\($0)" }
    let one = path.question("one", .choice, choices: names)
    let some = path.question("some", .multipleChoice, choices: names)
    path.condition(.fact(one, .choices(1 << 63)))
    path.condition(.fact(some, .choices(1 << 63)))
    path.rule(
      some,
      marks: [
        Mark(value: .one, when: .number(NumberRange(lower: FixedDecimal(2)))), Mark(value: .zero, when: .otherwise),
      ])
    let judged = try Judged(path, Given(answers: [("one", "\"c63\""), ("some", "[\"c0\",\"c63\"]")]))
    #expect(judged.assessment.conditions == [.isTrue, .isTrue])
    #expect(judged.main.score == .one)
    let other = try Judged(path, Given(answers: [("one", "\"c62\""), ("some", "[\"c62\"]")]))
    #expect(other.assessment.conditions == [.isFalse, .isFalse])
  }
}
