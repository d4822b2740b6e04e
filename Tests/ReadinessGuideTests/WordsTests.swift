import ReadinessModel
import ReadinessWords
import Testing

@Suite("Conditions and answers in words")
struct WordsTests {
  private func ruleSet() -> RuleSet {
    var ruleSet = RuleSet(id: "test", version: "1.0.0")
    var count = Question(id: "members", code: "M-1", section: 0, type: .wholeNumber, kinds: .every)
    count.wording = "How many members have joined?"
    var form = Question(id: "form", code: "M-2", section: 0, type: .choice, kinds: .every)
    form.wording = "What is the form?"
    form.choices = [Choice(id: "a", label: "Club"), Choice(id: "b", label: "Company"), Choice(id: "c", label: "None")]
    var fee = Question(id: "fee", code: "M-3", section: 0, type: .money, kinds: .every)
    fee.wording = "What is the fee?"
    ruleSet.questions = [count, form, fee]
    return ruleSet
  }

  private func sentence(_ formula: Formula) -> String { FormulaWords(ruleSet()).sentence(formula) }

  private func range(_ low: Int64?, _ high: Int64?, open: Bool = false) -> FactTest {
    .number(
      NumberRange(
        lower: low.map { FixedDecimal($0) }, lowerIsOpen: open, upper: high.map { FixedDecimal($0) }, upperIsOpen: open)
    )
  }

  @Test("a count becomes a statement")
  func counts() {
    #expect(sentence(.fact(0, range(2, nil))) == "at least 2 members have joined")
    #expect(sentence(.fact(0, range(1, nil))) == "one or more members have joined")
    #expect(sentence(.fact(0, range(0, nil, open: true))) == "one or more members have joined")
    #expect(sentence(.fact(0, range(nil, 0))) == "no members have joined")
    #expect(sentence(.fact(0, range(5, 50_000))) == "5 to 50,000 members have joined")
  }

  @Test("a count is said in the rule set's own words for numbers")
  func ownWords() {
    var ruleSet = ruleSet()
    ruleSet.words = Words([("test-least", "{number} or more"), ("number-thousands", " ")])
    let words = FormulaWords(ruleSet)
    #expect(words.sentence(.fact(0, range(2, nil))) == "2 or more members have joined")
    #expect(words.sentence(.fact(0, range(5, 50_000))) == "5 to 50 000 members have joined")
  }

  @Test("choices and amounts are quoted with their question")
  func answers() {
    #expect(sentence(.fact(1, .choices(0b011))) == "“What is the form?” is answered “Club” or “Company”")
    #expect(
      sentence(.fact(2, .number(NumberRange(upper: FixedDecimal(millionths: 500_000), upperIsOpen: true))))
        == "“What is the fee?” is answered with less than £0.50")
  }

  @Test("joined parts keep their sense")
  func joined() {
    let both = Formula.all([.fact(0, range(2, nil)), .any([.fact(1, .choices(1)), .open(1)])])
    #expect(
      sentence(both)
        == "at least 2 members have joined, and (“What is the form?” is answered “Club”, or “What is the form?” is not known)"
    )
    #expect(sentence(.not(.answered(1))) == "it is not so that “What is the form?” is answered")
    let outline = FormulaWords(ruleSet()).outline(of: .atLeast(2, [.applies(0), .applies(1), .applies(2)]))
    #expect(outline.text == "at least 2 of these" && outline.parts.count == 3)
  }
}
