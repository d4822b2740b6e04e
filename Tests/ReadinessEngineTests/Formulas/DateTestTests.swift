import ReadinessEngine
import ReadinessModel
import Testing

/// Dates on, one day before and one day after each limit, month ends included.
@Suite struct DateTestTests {
  @Test(
    arguments: [
      ("2013-10-31", 12, ["2012-10-30", "2012-10-31", "2012-11-01"]),
      ("2013-02-28", 12, ["2012-02-27", "2012-02-28", "2012-02-29"]),
      ("2013-03-31", 1, ["2013-02-27", "2013-02-28", "2013-03-01"]),
      ("2012-02-29", 12, ["2011-02-27", "2011-02-28", "2011-03-01"]),
      ("2013-10-31", 0, ["2013-10-30", "2013-10-31", "2013-11-01"]),
    ] as [(String, Int64, [String])])
  func ageAtMost(asOf: String, months: Int64, dates: [String]) throws {
    var path = Path()
    let question = path.question("q", .date)
    path.condition(.fact(question, .date(.ageAtMost(months: months))))
    path.rule(
      question,
      marks: [Mark(value: .one, when: .date(.ageAtMost(months: months))), Mark(value: .zero, when: .otherwise)])
    for date in dates {
      let judged = try Judged(path, Given(asOf: asOf, answers: [("q", "\"\(date)\"")]))
      // A date plus so many calendar months, clamped to the end of its month, is not before the as-of date.
      let expected = Self.later(date, by: months) >= asOf
      #expect(judged.assessment.conditions == [Truth(expected)], "\(date)")
      #expect(judged.main.score == (expected ? .one : .zero), "\(date)")
    }
  }

  @Test(
    arguments: [
      ("2013-10-31", 6, ["2014-04-29", "2014-04-30", "2014-05-01"]),
      ("2013-08-31", 6, ["2014-02-27", "2014-02-28", "2014-03-01"]),
      ("2013-08-30", 6, ["2014-02-28", "2014-03-01"]),
    ] as [(String, Int64, [String])])
  func within(asOf: String, months: Int64, dates: [String]) throws {
    var path = Path()
    let question = path.question("q", .date)
    path.condition(.fact(question, .date(.within(months: months))))
    for date in dates {
      let judged = try Judged(path, Given(asOf: asOf, answers: [("q", "\"\(date)\"")]))
      let expected = Self.later(date, by: -months) <= asOf
      #expect(judged.assessment.conditions == [Truth(expected)], "\(date)")
    }
  }

  /// A day so many calendar months later, by hand.
  private static func later(_ date: String, by months: Int64) -> String {
    let parts = date.split(separator: "-").compactMap { Int64($0) }
    let count = parts[0] * 12 + parts[1] - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Int(month - 1)]
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(min(parts[2], Int64(length))))"
  }

  @Test func pastBeforeAfter() throws {
    var path = Path()
    let question = path.question("q", .date)
    for test in [DateTest.past, .before, .after] { path.condition(.fact(question, .date(test))) }
    let table: [(String, [Truth])] = [
      ("2013-10-30", [.isTrue, .isTrue, .isFalse]), ("2013-10-31", [.isTrue, .isFalse, .isFalse]),
      ("2013-11-01", [.isFalse, .isFalse, .isTrue]),
    ]
    for (date, expected) in table {
      #expect(try Judged(path, Given(answers: [("q", "\"\(date)\"")])).assessment.conditions == expected, "\(date)")
    }
    #expect(try Judged(path, Given()).assessment.conditions == [.unknown, .unknown, .unknown])
  }

  @Test func datesThatCannotBe() throws {
    var path = Path()
    let past = path.question("past", .date) { $0.mayBeFuture = false }
    let any = path.question("any", .date)
    path.consistency(.impossibleDate)
    path.consistency(.outsideLimits)
    let judged = try Judged(path, Given(answers: [("past", "\"2013-11-01\""), ("any", "\"2013-02-30\"")]))
    #expect(judged.profile.answers[past].problem == .futureDate)
    #expect(judged.profile.answers[any].problem == .notADate)
    #expect(judged.assessment.contradictions == [Contradiction(rule: 0, questions: [past, any])])
    #expect(judged.state(past) == .contradictory)
    let fine = try Judged(path, Given(answers: [("past", "\"2013-10-31\""), ("any", "\"2099-01-01\"")]))
    #expect(fine.assessment.contradictions == [])
    #expect(fine.findings == [])
  }
}
