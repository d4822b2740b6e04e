import ReadinessModel
import Testing

@testable import ReadinessEngine

/// Answers that come in the order of the questions are taken whole, and nothing may come of that but time.
@Suite struct NextAnswerTests {
  /// Questions of each type with short ids, so that many answers can be taken whole.
  private static func path() -> Path {
    var path = Path()
    _ = path.question("q1")
    let whole = path.question("q2", .wholeNumber) { ($0.least, $0.most) = (FixedDecimal(2), FixedDecimal(20)) }
    _ = path.question("q3", .decimal) { ($0.least, $0.most) = (FixedDecimal("0.5"), FixedDecimal("7.5")) }
    _ = path.question("q4", .choice, choices: ["yes", "no", "x"])
    _ = path.derived("q5", .sum([whole, whole]))
    _ = path.question("q6", .multipleChoice, choices: ["x", "yes"])
    _ = path.question("q7", .date) { $0.mayBeFuture = false }
    _ = path.question("q8", .text)
    _ = path.question("a-longer-id", .choice, choices: ["a-longer-choice", "another-longer-choice"])
    _ = path.question("qa", .choice, choices: ["a-longer-choice", "no"])
    _ = path.question("q9", .percentage) { $0.most = FixedDecimal(100) }
    return path
  }

  private static let usual = ["yes", "no", "5", "7.5"]
  private static let others = [
    "x", "yes x", "x x", "YES", "0", "1", "2", "7.6", "0.4", "20", "21", "5.0", "5.", ".5", "-5", "99", "101",
    "1.0000001",
    "2013-10-31", "2013-11-01", "2013-02-30", "a-longer-choice", "another-longer-choice", "",
  ]

  /// Everything a builder took, in words. Texts of answers only where they are kept; those of dates are always.
  private static func account(_ builder: ProfileBuilder, _ assessor: Assessor) -> [String] {
    let profile = builder.profile
    let answers = profile.answers.enumerated().map { question, answer in
      let isKept = builder.keepsTexts || assessor.questions[question].type == .date
      return "\(answer.state) \(answer.value) \(String(describing: answer.problem)) \(answer.offset) "
        + (isKept ? profile.string(answer.raw) : "")
    }
    let strays = profile.strays.map { "\(profile.string($0.question))=\(profile.string($0.value))" }
    let findings = builder.findings.map { finding in
      "\(finding.code) \(String(describing: finding.question)) \(String(describing: finding.problem)) "
        + "\(finding.offset) \(profile.string(finding.text))"
    }
    return answers + strays + findings
  }

  /// Mostly one after the other; now and then a question is left out, comes again or is none.
  @Test(arguments: [true, false]) func takenWholeAsInParts(keepsTexts: Bool) {
    var random = SplitMix64(seed: 22)
    let assessor = Assessor(Self.path().ruleSet)
    let ids = Self.path().ruleSet.questions.map(\.id)
    var (whole, parts) = (ProfileBuilder(assessor), ProfileBuilder(assessor))
    (whole.keepsTexts, parts.keepsTexts) = (keepsTexts, keepsTexts)
    var taken = 0
    for _ in 0..<2_000 {
      whole.begin()
      parts.begin()
      var (next, order) = (0, [String]())
      for offset in 0..<12 {
        if Int.random(in: 0..<5, using: &random) == 0 { next = Int.random(in: 0..<ids.count, using: &random) }
        let id = next < ids.count ? ids[next] : "q10"
        let texts = Bool.random(using: &random) ? Self.usual : Self.others
        let text = texts[Int.random(in: 0..<texts.count, using: &random)]
        order.append("\(id)=\(text)")
        next += 1
        let (name, value) = (Array(id.utf8), Array(text.utf8))
        if whole.addNextAnswer(name.span, value: value.span, offset: offset) != nil {
          taken += 1
        } else {
          whole.addAnswer(name.span, value: value.span, offset: offset)
        }
        parts.beginAnswer(offset: offset)
        parts.setQuestion(name.span)
        parts.setValue(value.span)
        parts.endAnswer()
      }
      #expect(Self.account(whole, assessor) == Self.account(parts, assessor), "\(order)")
    }
    #expect(taken > 1_000)
  }
}
