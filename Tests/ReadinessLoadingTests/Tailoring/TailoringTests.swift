import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

@Suite("Tailorings")
struct TailoringTests {
  @Test("change attributes, and take away those that are written empty")
  func attributes() throws {
    let ruleSet = try Tailored.loaded(
      #"<change reason="R"><rule id="partners" weight="6"/><question id="partners" unit=""/></change>"#)
    #expect(ruleSet.rules.first { $0.id == "partners" }?.weight == FixedDecimal(6))
    #expect(ruleSet.questions.first { $0.id == "partners" }?.unit == "")
    let changes = try #require(ruleSet.tailorings.first).changes
    #expect(changes.map(\.element) == ["rule", "question"])
    #expect(changes[0].details == [.init(name: "weight", before: "4", after: "6")])
    #expect(changes[1].details == [.init(name: "unit", before: "practices", after: "")])
  }

  @Test("move the thresholds of marks, which are named by their values")
  func marks() throws {
    let ruleSet = try Tailored.loaded(
      """
      <change reason="R"><rule id="partners"><mark value="1.0" from="12"/><mark value="0.50" below="12"/></rule></change>
      """)
    let rule = try #require(ruleSet.rules.first { $0.id == "partners" })
    guard case .number(let range) = rule.marks[0].when else { throw Unexpected() }
    #expect(range.lower == FixedDecimal(12))
    #expect(rule.marks[1].action?.text == "Find more.")
    #expect(
      ruleSet.tailorings[0].changes[0].details == [
        .init(name: "mark 1.0: from", before: "10", after: "12"),
        .init(name: "mark 0.50: below", before: "10", after: "12"),
      ])
  }

  @Test("change words, titles and formulas, and add what an element did not have")
  func texts() throws {
    let ruleSet = try Tailored.loaded(
      """
      <change reason="R"><word id="currency">Hello</word><kind id="locality"><name>place</name></kind>
      <rule-set><title>Ours</title><about>Other</about></rule-set>
      <question id="form"><help>Look it up</help><choice id="mou">On paper</choice></question>
      <gate id="many"><when><is question="partners" at-least="12"/></when></gate></change>
      """)
    #expect(ruleSet.words["currency"] == "Hello")
    #expect(ruleSet.kinds[0].name == "place")
    #expect(ruleSet.title == "Ours" && ruleSet.about == "Other")
    let form = try #require(ruleSet.questions.first { $0.id == "form" })
    #expect(form.help == "Look it up")
    #expect(form.choices.map(\.label) == ["None", "On paper", "CIC"])
    #expect(ruleSet.gates[0].formula.leaves.count == 1)
    #expect(ruleSet.tailorings[0].changes.last?.title == "1-1 Many partners")
  }

  @Test("replace an element where it stands")
  func replace() throws {
    let ruleSet = try Tailored.loaded(
      """
      <replace reason="R"><rule id="partners" role="information" question="partners"><cite inferred="yes"/></rule></replace>
      """)
    #expect(ruleSet.rules.map(\.id) == ["partners", "ready"])
    #expect(ruleSet.rules[0].role == .information)
  }

  @Test("leave out elements, and parts of them")
  func leaveOut() throws {
    let ruleSet = try Tailored.loaded(
      """
      <leave-out reason="R"><condition id="late"/><gate id="at-work"/>
      <question id="form"><choice id="mou"/></question></leave-out>
      """)
    #expect(ruleSet.conditions.isEmpty)
    #expect(ruleSet.gates.map(\.id) == ["many"])
    #expect(ruleSet.questions.first { $0.id == "form" }?.choices.map(\.id) == ["none", "cic"])
  }

  @Test("add to a section, a group, a step, a question, and at the top")
  func add() throws {
    let ruleSet = try Tailored.loaded(
      """
      <add reason="R" in="main" after="partners">
      <question id="visits" type="yes-no" kinds="locality" short="no"><ask>?</ask></question></add>
      <add reason="R" in="main around">
      <rule id="visits" role="information" question="visits"><cite inferred="yes"/></rule></add>
      <add reason="R" in="first" after="many"><gate id="all-in" code="1-3" owner="ccg"><title>All in</title>
      <when><is question="ready" choices="yes"/></when><action>A</action><cite inferred="yes"/></gate></add>
      <add reason="R" in="form" after="none"><choice id="club">A club</choice></add>
      <add reason="R"><condition id="early" owner="ccg"><title>Early</title><when><is question="form" choices="club"/></when>
      <text>it is early</text><cite inferred="yes"/></condition><words><word id="form-privacy">Farewell</word></words></add>
      """)
    #expect(ruleSet.questions.map(\.id).prefix(3) == ["partners", "form", "ready"])
    #expect(ruleSet.sections[0].root.groups[0].rules.map { ruleSet.rules[$0].id } == ["ready", "visits"])
    #expect(ruleSet.gates.map(\.id) == ["many", "all-in", "at-work"])
    #expect(ruleSet.questions.first { $0.id == "form" }?.choices.map(\.id) == ["none", "club", "mou", "cic"])
    #expect(ruleSet.conditions.map(\.id) == ["late", "early"])
    #expect(ruleSet.words["form-privacy"] == "Farewell")
    // A choice that is added is a change of its question.
    let change = try #require(ruleSet.tailorings[0].changes.first { $0.element == "question" && $0.id == "form" })
    #expect(change.verb == .change && change.details == [.init(name: "choice club", before: "", after: "A club")])
  }

  @Test("keep the place of what they bring, for findings about it")
  func places() throws {
    let loaded = try #require(
      Tailored.load(
        """
        <add reason="R" in="main"><question id="visits" type="yes-no" kinds="locality" short="no"><ask>?</ask></question>
        <rule id="visits" role="information" question="visits"><cite inferred="yes"/></rule></add>
        """
      ).loaded)
    let index = try #require(loaded.ruleSet.questions.firstIndex { $0.id == "visits" })
    let at = loaded.places.questions[index]
    #expect(loaded.fileNames[at.file] == "tailoring-1.xml")
    #expect(at.place == Place(line: 3, column: 27))
    #expect(loaded.tailoredPlaces.map(\.count) == [2])
  }

  @Test("come to the same in whatever order they are given, and have a digest of their own")
  func order() throws {
    let first = #"<change reason="R"><rule id="partners" weight="6"/></change>"#
    let second = #"<change reason="R"><rule id="ready" weight="1"/></change>"#
    func file(_ id: String, _ changes: String) -> TailoringFile {
      let text = Tailored.file(changes, attributes: #"id="\#(id)" for="small" versions="1.0.0""#)
      return TailoringFile(name: "ours.xml", displayName: "\(id)/ours.xml", bytes: Array(text.utf8))
    }
    let source = RuleFilesInMemory(["rule-set.xml": Array(Tailored.ruleSet.utf8)])
    func digest(_ tailorings: [TailoringFile]) throws -> String {
      try #require(RuleSetLoader.load(source, tailorings: tailorings).loaded).ruleSet.digest
    }
    let (a, b) = (file("a", first), file("b", second))
    let both = try digest([a, b])
    #expect(try digest([b, a]) == both)
    let all = try [[], [a], [b], [a, b]].map(digest)
    #expect(Set(all).count == 4)
    let material = RuleFile.digestMaterial([
      RuleFile(path: "rule-set.xml", bytes: Array(Tailored.ruleSet.utf8)), RuleFile(path: "ours.xml", bytes: a.bytes),
    ])
    #expect(all[1] == SHA256.digest(material).prefixed)
  }

  @Test("travel in the image of a rule set")
  func image() throws {
    var ruleSet = try Tailored.loaded(#"<change reason="R" loosens="yes"><rule id="partners" weight="6"/></change>"#)
    ruleSet.tailorings[0].until = CivilDate(year: 2014, month: 12, day: 31)
    ruleSet.loosened = [
      LoosenedGate(id: "many", code: "1-1", title: "Many", tailoring: 0, reasons: ["R"], isShown: true)
    ]
    let read = try #require(RuleSet(image: ruleSet.image))
    #expect(read.tailorings == ruleSet.tailorings)
    #expect(read.loosened == ruleSet.loosened)
  }

  @Test("that have expired make a profile unreadable, and no other one")
  func expired() throws {
    let text = Tailored.file(
      #"<change reason="R"><rule id="partners" weight="6"/></change>"#,
      attributes: #"id="ours" for="small" versions="1.0.0" until="2013-12-31""#)
    let ruleSet = try #require(
      loadRuleSet(["rule-set.xml": Tailored.ruleSet, "tailoring.xml": text]).loaded
    ).ruleSet
    // As it is compiled, and as it comes out of the image that a form carries.
    let compiled = Assessor(ruleSet)
    for assessor in [compiled, try #require(Assessor(image: compiled.image))] {
      let reader = ProfileReader(assessor, ruleSet)
      func read(_ asOf: String, json: Bool) -> [String] {
        let text =
          json
          ? #"{"id":"a","name":"A","kind":"locality","asOf":"\#(asOf)","target":"none","answers":{}}"#
          : #"<profile xmlns="urn:readiness:profile:1" id="a" kind="locality" as-of="\#(asOf)" target="none">"#
            + "<name>A</name><answers/></profile>"
        let bytes = Array(text.utf8)
        let isRead = reader.read(bytes.span)
        let findings = reader.diagnostics(of: bytes.span, file: "a")
        #expect(isRead == findings.isEmpty)
        return findings.map(\.line)
      }
      let said =
        "the tailoring “ours” of The owner may be used until 2013-12-31, and the profile is as of 2014-01-01 "
        + "[tailoring-expired] | ask its owner for one that holds longer, or judge the profile without --tailoring"
      #expect(read("2014-01-01", json: false) == ["a:1:72: " + said])
      #expect(read("2014-01-01", json: true) == ["a:1:1: " + said])
      #expect(read("2013-12-31", json: false) == [] && read("2013-12-31", json: true) == [])
    }
  }

  struct Unexpected: Error {}
}
