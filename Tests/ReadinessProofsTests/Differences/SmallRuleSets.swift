/// Rule sets of two or three questions whose scores hang on all answers at once: caps, bonuses, weights, lines, summaries.
enum SmallRuleSets {
  static let yesNo = "<mark value=\"1\" choices=\"yes\"/><mark value=\"0\" choices=\"no\"/>"
  static let threshold =
    "<mark value=\"0\" to=\"4\"/><mark value=\"0.5\" from=\"5\" to=\"9\"/><mark value=\"1\" from=\"10\"/>"

  static func asked(_ id: String, weight: Int = 1, _ marks: String = yesNo) -> String {
    Fixture.yesNo(id) + Fixture.rule(id, marks, weight: weight)
  }

  static func counted(_ id: String, weight: Int = 1, _ marks: String = threshold) -> String {
    Fixture.number(id) + Fixture.rule(id, marks, weight: weight)
  }

  static func group(_ id: String, _ attributes: String, _ body: String) -> String {
    "<group id=\"\(id)\" \(attributes)><title>G</title>\(body)</group>"
  }

  static func section(_ id: String, _ aggregate: String, _ body: String) -> String {
    "<section id=\"\(id)\" code=\"\(id.uppercased())\" aggregate=\"\(aggregate)\"><title>T</title>\(body)</section>"
  }

  static let capped = Fixture.ruleSet(
    section(
      "s", "sum", group("g", "cap=\"2\"", asked("a", weight: 2) + asked("b", weight: 1)) + counted("c", weight: 3)))

  static let bonus = Fixture.ruleSet(
    section(
      "s", "sum",
      group("plain", "", asked("a") + asked("b", weight: 2)) + counted("c", weight: 2)
        + group("extra", "bonus=\"yes\"", asked("d"))))

  static let lowest = Fixture.ruleSet(
    section(
      "s", "mean",
      group("low", "aggregate=\"lowest\" weight=\"2\"", asked("a") + counted("b"))
        + group("sum", "weight=\"1\"", asked("c") + asked("d", weight: 3))))

  static let summary = Fixture.ruleSet(
    section("s", "sum", asked("a") + asked("b", weight: 2))
      + section("t", "mean", group("low", "aggregate=\"lowest\"", asked("c", weight: 3) + asked("d")))
      + section(
        "all", "mean", "<of section=\"s\" weight=\"3\"/><of section=\"t\" group=\"low\" weight=\"1\"/>")
      + Fixture.condition("weak", "<score section=\"all\" below=\"40\"/>"))

  static let line = Fixture.ruleSet(
    section(
      "s", "sum",
      counted(
        "a", weight: 2,
        "<mark value=\"0\" below=\"20\"/><mark value=\"0\" to-value=\"1\" from=\"20\" below=\"60\"/><mark value=\"1\" from=\"60\"/>"
      ) + asked("b")))

  static let each = Fixture.ruleSet(
    section(
      "s", "sum",
      """
      <question id="a" type="multiple-choice" kinds="club" short="yes"><ask>?</ask>
      <choice id="x">X</choice><choice id="y">Y</choice><choice id="z">Z</choice></question>
      """
        + Fixture.rule(
          "a", "<mark value=\"1\" each=\"x\"/><mark value=\"0.2\" each=\"y\"/><mark value=\"0.3\" each=\"z\"/>")
        + asked("b")))

  static let gatedByScore = Fixture.ruleSet(
    Fixture.step(
      Fixture.gate(
        "good", code: "S-1",
        "<all><score section=\"s\" at-least=\"50\"/><is question=\"a\" choices=\"yes\"/></all>"))
      + section("s", "sum", asked("a") + asked("b") + counted("c", weight: 2))
  ).replacing("<scoring ", with: "<scoring steps-by-score=\"yes\" ")

  static let derived = Fixture.ruleSet(
    section(
      "s", "sum",
      Fixture.number("a") + Fixture.number("b")
        + "<derived id=\"both\" type=\"whole-number\"><sum of=\"a b\"/></derived>"
        + Fixture.rule("both", threshold) + asked("c", weight: 2)))

  static let all = [
    ("a cap", capped), ("a bonus", bonus), ("the lowest", lowest), ("a summary", summary), ("a line", line),
    ("each choice", each), ("a gate on a score", gatedByScore), ("a sum of answers", derived),
  ]
}
