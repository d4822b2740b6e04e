import ReadinessModel
import ReadinessWords
import Testing

@testable import ReadinessLoading

private func words(_ content: String, _ attributes: String = #"id="small" version="1.0.0""#) -> String {
  SmallRuleSet.with(content, attributes: attributes)
}

private let welsh = #"id="small" version="1.0.0" language="cy""#

/// Words that nothing says, braces that stand for nothing, languages that are none.
let wordMistakes: [Mistake] = [
  Mistake(
    "a word that nothing says", saying: "did you mean “verdict-confirmed”?",
    in: words(#"<words><word id="⟦unknown-sentence⟧verdict-confrmed">x</word></words>"#)),
  Mistake(
    "a placeholder that stands for nothing", saying: "did you mean “{name}”? here: {name}",
    in: words(#"<words><word id="verdict-none-confirmed">⟦unknown-placeholder⟧{nmae} none</word></words>"#)),
  Mistake(
    "what is written around a number, without the number",
    in: words(#"<words>⟦unknown-placeholder⟧<word id="number-percent">per cent</word></words>"#)),
  Mistake(
    "a word for a condition that is not there",
    in: words(#"<words><word id="⟦unknown-sentence⟧patients-nowhere">x</word></words>"#)),
  Mistake(
    "a numbered sentence behind a gap",
    in: words(#"<words><word id="⟦unknown-sentence⟧not-for-3">x</word></words>"#)),
  Mistake(
    "a word twice",
    in: words(#"<words><word id="in-place">x</word><word id="⟦duplicate-id⟧in-place">y</word></words>"#)),
  Mistake(
    "a language that is none",
    in: words("", #"id="small" version="1.0.0" language="⟦bad-language⟧welsh language""#)),
  Mistake(
    "words in another language than the rule set", saying: "the rule set is in “cy”",
    in: words(#"<words language="⟦word-language⟧fr"><word id="in-place">x</word></words>"#, welsh)),
  Mistake(
    "a form for numbers that the language has not", saying: "one of: zero, two, few, many",
    in: words(
      #"<words><word id="label-open-many" plural="⟦unknown-word⟧paucal">{count}</word></words>"#, welsh)
  ),
  Mistake(
    "a form for numbers in English",
    in: words(#"<words><word id="label-open-many" plural="⟦word-plural⟧two">{count}</word></words>"#)),
  Mistake(
    "a form for numbers of a word without one",
    in: words(#"<words><word id="in-place" plural="⟦word-plural⟧two">x</word></words>"#, welsh)),
]

@Suite("Words and languages")
struct WordTests {
  @Test("each mistake is told at its place", arguments: wordMistakes)
  func mistakes(_ mistake: Mistake) { mistake.check() }

  @Test("a word file stands for English, and the rule set's own words before it")
  func precedence() throws {
    let main = words(
      #"""
      <include file="cy.xml"/>
      <words><word id="in-place">own</word></words>
      """#, welsh)
    let file = """
      <part xmlns="urn:readiness:rule-set:1"><words language="cy">
      <word id="in-place">yn ei le</word><word id="not-known">ddim yn hysbys</word>
      <word id="label-open-one">un</word><word id="label-open-many">{count} arall</word>
      <word id="label-open-many" plural="two">dau</word>
      </words></part>
      """
    let reading = loadRuleSet(["rule-set.xml": main, "cy.xml": file])
    let set = try #require(reading.loaded?.ruleSet, "\(reading.diagnostics.map(\.line))")
    let phrases = Phrases(set.words)
    #expect(phrases["in-place"] == "own")
    #expect(phrases["not-known"] == "ddim yn hysbys")
    #expect(phrases["partly"] == "partly")
    #expect([0, 1, 2, 7].map { phrases.counted("label-open", $0) } == ["0 arall", "un", "dau", "7 arall"])
    #expect(WordCatalogue.missing(from: set.words).count < WordCatalogue.ids.count)
    let image = try #require(RuleSet(image: set.image))
    #expect(image.words.language == "cy")
    #expect(Phrases(image.words)["not-known"] == "ddim yn hysbys")
    #expect(Phrases(image.words).counted("label-open", 2) == "dau")
  }

  @Test(
    "the direction follows the language unless the rule set says",
    arguments: [
      (#"language="ar""#, true), (#"language="fa-IR""#, true), (#"language="uz-Arab""#, true),
      (#"language="ar-Latn""#, false), (#"language="fr""#, false), ("", false),
      (#"language="ar" direction="ltr""#, false), (#"direction="rtl""#, true),
    ])
  func direction(_ attributes: String, _ isRightToLeft: Bool) throws {
    let reading = loadRuleSet(["rule-set.xml": words("", #"id="small" version="1.0.0" "# + attributes)])
    let set = try #require(reading.loaded?.ruleSet, "\(reading.diagnostics.map(\.line))")
    #expect(set.words.isRightToLeft == isRightToLeft)
  }

  @Test(
    "plural categories are those of Unicode",
    arguments: [
      ("en", [0, 1, 2, 5], "other one other other"), ("fr", [0, 1, 2], "one one other"),
      ("cy", [0, 1, 2, 3, 4, 6, 7], "zero one two few other many other"),
      ("ar", [0, 1, 2, 3, 10, 11, 99, 100, 102, 103], "zero one two few few many many other other few"),
      ("pl", [1, 2, 5, 12, 22], "one few many many few"), ("ru", [1, 2, 5, 11, 21], "one few many many one"),
      ("ga", [1, 2, 3, 7, 11], "one two few many other"), ("ja", [1, 2], "other other"),
    ])
  func plurals(_ language: String, _ numbers: [Int], _ expected: String) {
    #expect(numbers.map { PluralRule(language).category($0).rawValue }.joined(separator: " ") == expected)
  }

  @Test("every word has one id, and braces that are closed")
  func catalogue() {
    #expect(Set(WordCatalogue.ids).count == WordCatalogue.ids.count)
    for word in WordCatalogue.groups.flatMap(\.words) {
      #expect(word.text.count { $0 == "{" } == word.text.count { $0 == "}" }, "\(word.id)")
      #expect(ValueShape.isName(word.id), "\(word.id)")
      if word.id.hasSuffix("-one"), word.counts, !["verdict-reservation-one", "form-choose-one"].contains(word.id) {
        let stem = word.id.dropLast(4)
        #expect(WordCatalogue["\(stem)-many"] != nil || WordCatalogue[String(stem)] != nil, "\(word.id)")
      }
    }
  }
}
