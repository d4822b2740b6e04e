import ReadinessModel
import Testing

@testable import ReadinessLoading

private let yesNo = #"<mark value="1" choices="yes"/><mark value="0" choices="no"/>"#

private func rule(_ id: String, _ question: String, _ marks: String = yesNo, _ attributes: String = "") -> String {
  "<rule id=\"\(id)\" role=\"graded\" question=\"\(question)\" owner=\"ccg\" \(attributes.isEmpty ? "weight=\"1\"" : attributes)>"
    + marks + "<action>A</action><cite claims=\"A-01\"/></rule>"
}

private func group(_ attributes: String, _ content: String) -> String {
  "<group id=\"g\" \(attributes)><title>G</title>\(content)</group>"
}

/// A rule set in which one thing has no effect; it is in order otherwise.
private func thing(_ name: String, saying: String..., in text: String) -> Mistake {
  var mistake = Mistake(name, in: text)
  mistake.saying = saying
  return mistake
}

/// What stands in a sound rule set and changes nothing for anybody.
let thingsWithoutEffect: [Mistake] = [
  thing(
    "a line without a slope", saying: "the mark is 0.5 at both ends",
    in: SmallRuleSet.marks(
      "signed", "",
      #"<mark value="0" below="40"/><mark value="1/2" to-value="⟦mark-level-line⟧0.5" from="40" below="60"/><mark value="1" from="60"/>"#
    )),
  thing(
    "a threshold between two stretches that are worth the same",
    in: SmallRuleSet.marks(
      "partners", "",
      #"<mark value="0" to="4"/>⟦mark-like-next⟧<mark value="0" from="5" to="9"/><mark value="1" from="10"/>"#)),
  thing(
    "a date that is worth what the rest is",
    in: SmallRuleSet.marks(
      "founded", "",
      #"<mark value="1" age-at-most="6"/>⟦mark-like-next⟧<mark value="0" age-at-most="12"/><mark value="0" otherwise="yes"/>"#
    )),
  thing(
    "a condition that is worth what the rest is",
    in: SmallRuleSet.section(
      """
      <rule id="r" role="graded" weight="1" owner="ccg"><title>T</title>
      <mark value="1"><when><is question="ready" choices="yes"/></when></mark>
      ⟦mark-like-next⟧<mark value="0"><when><is question="form" choices="cic"/></when></mark>
      <mark value="0" otherwise="yes"/><action>A</action><cite inferred="yes"/></rule>
      """)),
  thing(
    "a cap above all that can be gained", saying: "more than 2 here",
    in: SmallRuleSet.section(
      group(#"cap="⟦cap-never-reached⟧3""#, rule("a", "ready") + rule("b", "ready")))),
  thing(
    "a cap that is all that can be gained",
    in: SmallRuleSet.section(group(#"cap="⟦cap-never-reached⟧1""#, rule("a", "ready")))),
  thing("a rule of weight 0", in: SmallRuleSet.section(rule("a", "ready", yesNo, #"weight="⟦counts-nothing⟧0""#))),
  thing(
    "a group of weight 0",
    in: SmallRuleSet.section("").replacing(
      "</section>\n", with: "</section>" + mean(group(#"weight="⟦counts-nothing⟧0""#, rule("a", "ready"))))),
  thing(
    "a part of weight 0",
    in: SmallRuleSet.section(
      rule("a", "ready"),
      beside:
        #"<section id="all" code="A" aggregate="mean"><title>T</title><of section="main" weight="⟦counts-nothing⟧0"/></section>"#
    )),
  thing(
    "the weight of the only part of a mean", saying: "nothing else counts in “means”",
    in: SmallRuleSet.section("").replacing(
      "</section>\n", with: "</section>" + mean(group(#"⟦weight-without-effect⟧weight="2""#, rule("a", "ready"))))),
  thing(
    "the weight of the only part of a summary",
    in: SmallRuleSet.section(
      rule("a", "ready"),
      beside:
        #"<section id="all" code="A" aggregate="mean"><title>T</title><of section="main" ⟦weight-without-effect⟧weight="2"/></section>"#
    )),
  thing(
    "scores that may move steps, and no gate that looks at one",
    in: SmallRuleSet.section("").replacing(
      "</claims>",
      with:
        #"</claims><scoring withhold-below="60" steps-by-score="⟦part-without-effect⟧yes"><band id="any"><name>any</name></band></scoring>"#
    )),
  thing(
    "a bound on a list that takes in all",
    in: SmallRuleSet.section(
      #"<derived id="d" type="whole-number" kinds="locality" short="yes"><ask>D</ask><practices figure="count" at-least="⟦part-without-effect⟧0"/></derived><rule id="d" role="information" question="d"><cite inferred="yes"/></rule>"#
    )),
  thing(
    "an edition that is still to come", saying: "later than the present one",
    in: SmallRuleSet.section("", beside: #"<former version="⟦former-version⟧1.10.0"/>"#)),
  thing(
    "a bonus of nothing", saying: "adds nothing",
    in: SmallRuleSet.section(
      rule("a", "ready")
        + group(#"⟦counts-nothing⟧bonus="yes""#, rule("b", "form", forms, #"weight="⟦counts-nothing⟧0""#))
    )),
  thing(
    "a bonus beside nothing", saying: "adds to nothing",
    in: SmallRuleSet.section(group(#"⟦counts-nothing⟧bonus="yes""#, rule("b", "ready")))),
  thing("an empty group", in: SmallRuleSet.section("⟦group-empty⟧" + group("", ""))),
  thing(
    "an empty section",
    in: SmallRuleSet.section(
      "", beside: #"⟦group-empty⟧<section id="s" code="S" aggregate="sum"><title>T</title></section>"#)),
  thing(
    "what open answers count as, for nobody",
    in: SmallRuleSet.section(
      group(
        #"⟦open-counts-nowhere⟧open-counts-as="0""#,
        rule("a", "ready", yesNo, #"weight="1" open-counts-as="0.5""#)))),
  thing(
    "a part that stands there twice", saying: "twice",
    in: SmallRuleSet.condition(
      #"<all><is question="form" choices="mou cic"/><is question="ready" choices="yes"/>⟦part-without-effect⟧<is choices="cic mou" question="form"/></all>"#
    )),
  thing(
    "alternatives that say the same in another order",
    in: SmallRuleSet.condition(
      #"<any><all><open question="form"/><open question="ready"/></all>⟦part-without-effect⟧<all><open question="ready"/><open question="form"/></all></any>"#
    )),
  thing(
    "a negation of a negation",
    in: SmallRuleSet.condition(
      #"⟦part-without-effect⟧<not><not><is question="ready" choices="yes"/></not></not>"#)),
  thing(
    "a bound that every answer lies within",
    in: SmallRuleSet.condition(#"<is question="signed" at-least="⟦part-without-effect⟧0" at-most="50"/>"#)),
  thing(
    "whether something applies that always does",
    in: SmallRuleSet.condition(
      #"<all>⟦part-without-effect⟧<applies question="ready"/><is question="ready" choices="no"/></all>"#
    ).replacing(
      #"kinds="locality federation" short="yes"><ask>"#, with: #"kinds="locality federation both" short="yes"><ask>"#)
  ),
  thing(
    "a former name that is the present one, of a section",
    in: SmallRuleSet.section(
      "",
      beside:
        #"<section id="s" code="S" aggregate="sum" was="⟦former-name-present⟧s old"><title>T</title><about>A</about></section>"#
    )
  ),
  thing(
    "former names that are those of others", saying: "is called “b” now", "of another rule too",
    in: SmallRuleSet.section(
      rule("a", "ready", yesNo, #"weight="1" was="⟦former-name-present⟧b old""#)
        + rule("b", "ready", yesNo, #"weight="1" was="⟦former-name-present⟧old""#))),
  thing(
    "a party that nothing names",
    in: SmallRuleSet.section("").replacing(
      "</parties>", with: "⟦named-nowhere⟧<party id=\"nobody\"><name>N</name></party></parties>")),
  thing(
    "a source on which no claim rests",
    in: SmallRuleSet.section("").replacing(
      "</sources>",
      with:
        "⟦named-nowhere⟧<source id=\"other\"><title>T</title><author>A</author><published>P</published><where>W</where></source></sources>"
    )),
  thing(
    "an owner who helps itself, a wait for the same twice, and something to do where all is in place",
    in: SmallRuleSet.section(
      """
      <rule id="r" role="graded" question="ready" weight="1" owner="ccg">
      <mark value="1" choices="yes">⟦action-without-effect⟧<action>A</action></mark>
      <mark value="0" choices="no"><action with="⟦action-without-effect⟧ccg practices" days="1" months="1"><text>A</text>
      <after question="form" choices="cic"/>⟦action-without-effect⟧<after question="form" choices="cic"/></action></mark>
      <cite inferred="yes"/></rule>
      """)),
]

private let forms = #"<mark value="1" choices="cic"/><mark value="0" choices="none mou"/>"#

private func mean(_ content: String) -> String {
  "<section id=\"means\" code=\"N\" aggregate=\"mean\"><title>T</title>\(content)</section>\n"
}

/// What comes close to having no effect, and has one.
private let thingsWithEffect: [(name: String, text: String)] = [
  (
    "a cap below what can be gained",
    SmallRuleSet.section(group(#"cap="1""#, rule("a", "ready") + rule("b", "form", forms)))
  ),
  (
    "a cap on what one kind of body alone can gain in full",
    SmallRuleSet.section(
      group(#"cap="1""#, rule("a", "ready") + rule("b", "staff", staff, #"weight="1" kinds="federation""#)))
  ),
  (
    "stretches that are worth the same, and say different things to do",
    SmallRuleSet.marks(
      "partners", "",
      #"<mark value="0" to="4"><action>B</action></mark><mark value="0" from="5" to="9"/><mark value="1" from="10"/>"#)
  ),
  (
    "stretches that are worth the same and do not meet",
    SmallRuleSet.marks(
      "partners", "", #"<mark value="0" to="4"/><mark value="1" from="5" to="9"/><mark value="0" from="10"/>"#)
  ),
  (
    "choices listed beside the rest",
    SmallRuleSet.marks(
      "form", "", #"<mark value="1" choices="cic"/><mark value="0" choices="none"/><mark value="0" otherwise="yes"/>"#)
  ),
  (
    "the same condition beside another answer",
    SmallRuleSet.marks(
      "form", "",
      #"<mark value="1" choices="cic"><when><is question="ready" choices="yes"/></when></mark>"#
        + #"<mark value="0.5" choices="mou"><when><is question="ready" choices="yes"/></when></mark><mark value="0" otherwise="yes"/>"#
    )
  ),
  ("whether something applies that one kind is not asked", SmallRuleSet.condition(#"<applies question="cost"/>"#)),
  (
    "the same part in two places",
    SmallRuleSet.condition(
      #"<any><all><open question="form"/><open question="ready"/></all><all><open question="form"/><open question="cost"/></all></any>"#
    )
  ),
  ("the same part twice, where it counts twice", SmallRuleSet.condition(twice)),
  (
    "a bonus", SmallRuleSet.section(rule("a", "ready") + group(#"bonus="yes""#, rule("b", "form", forms)))
  ),
]

private let twice =
  #"<at-least n="2"><open question="form"/><open question="form"/><open question="ready"/></at-least>"#

private let staff = #"<mark value="0" below="1"/><mark value="1" from="1"/>"#

@Suite("Things without effect")
struct WithoutEffectTests {
  @Test("are warnings with their places, and the rule set is loaded", arguments: thingsWithoutEffect)
  func found(_ thing: Mistake) throws {
    let loaded = try loaded(thing.files.mapValues(\.text), thing.name)
    let found = loaded.warnings.map {
      MarkedText.Mark(file: $0.file, line: $0.place?.line ?? 0, column: $0.place?.column ?? 0, code: $0.code)
    }.filter { !Self.isOfFixture($0) }
    let lines = loaded.warnings.map(\.line).joined(separator: "\n")
    #expect(found.sorted() == thing.files.values.flatMap(\.marks).sorted(), "\(thing.name):\n\(lines)")
    for words in thing.saying { #expect(lines.contains(words), "\(thing.name): not said “\(words)” in\n\(lines)") }
    #expect(loaded.warnings.allSatisfy { $0.severity == .warning && !$0.help.isEmpty })
  }

  @Test("are not seen in what has one", arguments: thingsWithEffect)
  func notFound(_ name: String, _ text: String) throws {
    let loaded = try loaded([RuleSetLoader.mainFile: text], name)
    #expect(loaded.warnings.filter { $0.code != "named-nowhere" }.map(\.line) == [], "\(name)")
  }

  @Test("are those of the codes that are only warnings")
  func codes() {
    let codes = Set(thingsWithoutEffect.flatMap { $0.files.values.flatMap { $0.marks.map(\.code) } })
    for code in codes { #expect(DiagnosticEntry(code: code) != nil, "\(code)") }
  }

  private func loaded(_ files: [String: String], _ name: String) throws -> LoadedRuleSet {
    let reading = loadRuleSet(files)
    #expect(reading.diagnostics.map(\.line) == [], "\(name)")
    return try #require(reading.loaded)
  }

  /// The practices of small rule sets own nothing; the tables are not about them.
  private static func isOfFixture(_ mark: MarkedText.Mark) -> Bool {
    mark.code == "named-nowhere" && mark.line == 5 && mark.column < 100
  }
}
