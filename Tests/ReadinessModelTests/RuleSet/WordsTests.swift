import ReadinessModel
import Testing

/// Small parts of the model that keep things in order.
@Suite struct WordsTests {
  @Test func sentencesById() {
    var words = Words([("a", "first"), ("b", "other"), ("a", "second")])
    #expect(words["a"] == "first")
    #expect(words["c"] == nil)
    #expect(words.ids == ["a", "b", "a"])
    words["a"] = "new"
    #expect(words["a"] == "new")
    #expect(words.ids == ["b", "a"])
    words["b"] = nil
    #expect(words.ids == ["a"])
    #expect(Words().ids == [])
  }

  @Test func placesGoByLineThenColumn() {
    let places = [Place(line: 1, column: 9), Place(line: 2, column: 1), Place(line: 2, column: 3)]
    #expect(places.reversed().sorted() == places)
    let finding = Diagnostic(file: "a", place: places[0], code: "c", message: "m")
    #expect(finding.severity == .error)
    #expect(finding.help == "")
  }

  @Test func kindsAreSets() {
    #expect(KindSet(kind: 3).rawValue == 8)
    #expect(KindSet.every.contains(KindSet(kind: 31)))
    #expect(!KindSet(rawValue: 5).contains(KindSet(kind: 1)))
  }

  @Test func numbersHaveTheirUsualLimits() {
    #expect(AnswerType.percentage.traits.most == FixedDecimal(100))
    for type in AnswerType.allCases where type != .percentage {
      #expect(type.traits.most == FixedDecimal(1_000_000_000))
      #expect(type.traits.least == FixedDecimal(0))
    }
    #expect(AnswerType.allCases.filter(\.isNumeric) == [.wholeNumber, .decimal, .percentage, .money])
    #expect(AnswerType.allCases.filter(\.isSingleChoice) == [.yesNo, .choice])
  }
}
