import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A profile of an earlier edition, read under this one.
@Suite("Answers of an earlier edition")
struct CarryingTests {
  /// What became of a profile: its answers now, and its former answers with what became of each.
  private struct Outcome {
    var answers: [String: String]
    var carried: [String]
    var strays: [String]
    var codes: [String]
    var evidence: [String: String]
  }

  private static let ruleSet = loadRuleSet(["rule-set.xml": source]).loaded?.ruleSet

  private func read(_ answers: String, version: String = "1.0.0", kind: String = "body", asOf: String = "2014-01-01")
    throws -> Outcome
  {
    let head = version.isEmpty ? "" : #"<rule-set id="editions" version="\#(version)"/>"#
    return try read(
      document: """
        <profile xmlns="urn:readiness:profile:1" id="b" kind="\(kind)" as-of="\(asOf)" target="none" form="full">
        <name>B</name>\(head)<answers>\(answers)</answers></profile>
        """)
  }

  private func read(document: String) throws -> Outcome {
    let ruleSet = try #require(Self.ruleSet)
    // Through its image, so that what a program carries is what was loaded.
    let copy = try #require(RuleSet(image: ruleSet.image))
    let assessor = try #require(Assessor(image: Assessor(copy).image))
    let reader = ProfileReader(assessor, ruleSet)
    let bytes = Array(document.utf8)
    let isSound = reader.read(bytes.span)
    #expect(isSound)
    let profile = reader.profile
    var outcome = Outcome(
      answers: [:], carried: [], strays: [],
      codes: reader.diagnostics(of: bytes.span, file: "p.xml").map(\.code), evidence: [:])
    for (index, question) in ruleSet.questions.enumerated() where profile.answers[index].state != .blank {
      let answer = profile.answers[index]
      outcome.answers[question.id] =
        answer.state == .answered ? profile.string(answer.raw) : "\(answer.state.word)"
      for item in profile.evidence where item.question == index {
        outcome.evidence[question.id] = profile.string(item.text)
      }
    }
    for answer in profile.carried {
      let fate =
        switch answer.fate {
        case .mapped(let to): "-> \(ruleSet.questions[to].id)"
        case .keptOnly: "kept"
        case .askedAgain: "asked again"
        }
      outcome.carried.append("\(profile.string(answer.question)) \(profile.string(answer.value)) \(fate)")
    }
    outcome.strays = profile.strays.map { "\(profile.string($0.question)) \(profile.string($0.value))" }
    return outcome
  }

  private func answer(_ question: String, _ value: String) -> String {
    #"<answer question="\#(question)" value="\#(value)"/>"#
  }

  @Test(
    "become what the rule set says",
    arguments: [
      ("elected", "yes", ["board": "majority"], ["elected yes -> board"]),
      ("elected", "no", [:], ["elected no kept"]),
      (
        "ready", "ready", ["essentials": "all", "cover": "all"], ["ready ready -> essentials", "ready ready -> cover"]
      ),
      ("ready", "partly", ["essentials": "some"], ["ready partly -> essentials"]),
      ("ready", "no", ["essentials": "none"], ["ready no -> essentials"]),
      ("heads", "12.5", ["headcount": "12.5"], ["heads 12.5 -> headcount"]),
      ("heads", "2000", [:], ["heads 2000 kept"]),
      ("insurance", "all", ["cover": "all"], ["insurance all -> cover"]),
      ("amount", "7", [:], ["amount 7 kept"]),
      ("money", "none", ["money": "none"], []),
      ("funds", "all", ["money": "all"], ["funds all -> money"]),
      ("funds", "a-lot", ["money": "all"], ["funds a-lot -> money"]),
      ("colours", "red blue", ["hues": "red green"], ["colours red blue -> hues"]),
      ("hues", "red blue", ["hues": "red green"], ["hues red blue -> hues"]),
      ("money", "grant", [:], ["money grant asked again"]),
      ("money", "a-lot", ["money": "all"], ["money a-lot -> money"]),
    ] as [(String, String, [String: String], [String])])
  func one(question: String, value: String, answers: [String: String], carried: [String]) throws {
    let outcome = try read(answer(question, value))
    #expect(outcome.answers == answers)
    #expect(outcome.carried == carried)
    // Whatever became of it, an answer to another question than now is still there.
    let isRenamedChoice = carried == ["\(question) \(value) -> \(question)"]
    #expect(outcome.strays.contains("\(question) \(value)") == (!carried.isEmpty && !isRenamedChoice))
    #expect(!outcome.codes.contains("answer-to-unknown-question"))
    #expect(outcome.codes.contains(carried.isEmpty ? "other-rule-set-version" : "profile-carried-over"))
  }

  @Test(
    "the lower of two, whichever it is",
    arguments: [
      ("zero", "two", "zero"), ("two", "zero", "zero"), ("one", "two", "one"), ("two", "one", "one"),
      ("two", "two", "two"),
      ("one", "one", "one"),
    ])
  func lower(first: String, second: String, lower: String) throws {
    let outcome = try read(answer("x", first) + answer("y", second))
    #expect(outcome.answers == ["lower": lower])
    #expect(outcome.carried == ["x \(first) -> lower", "y \(second) -> lower"])
  }

  @Test("one of two is not enough where both are needed") func half() throws {
    let outcome = try read(answer("x", "two"))
    #expect(outcome.answers == [:])
    #expect(outcome.carried == ["x two kept"])
  }

  @Test("a date is seen from the as-of date", arguments: [("2013-06-01", "passed"), ("2014-06-01", "to-come")])
  func dates(date: String, end: String) throws {
    let outcome = try read(answer("ends", "dated") + answer("ends-on", date))
    #expect(outcome.answers == ["end": end])
  }

  @Test("what is said now goes before what was said") func present() throws {
    let outcome = try read(answer("elected", "yes") + answer("board", "none"))
    #expect(outcome.answers == ["board": "none"])
    #expect(outcome.carried == ["elected yes kept"])
  }

  @Test("a present answer is asked again where its meaning would change") func again() throws {
    let outcome = try read(answer("money", "none") + answer("elected", "yes"))
    #expect(outcome.answers == ["board": "majority"])
    #expect(outcome.carried == ["money none asked again", "elected yes -> board"])
    #expect(outcome.codes.contains("answers-asked-again"))
  }

  @Test("evidence goes with the answer") func evidence() throws {
    let outcome = try read(
      #"<answer question="elected" value="yes"><evidence dated="2013-01-01">Minutes</evidence></answer>"#)
    #expect(outcome.evidence == ["board": "Minutes"])
  }

  @Test("what is not known stays not known") func notKnown() throws {
    let outcome = try read(#"<answer question="insurance" state="not-known"/>"#)
    #expect(outcome.answers == ["cover": "not-known"])
  }

  @Test("by kind of body") func kinds() throws {
    #expect(try read(answer("concerns", "0")).answers == ["worries": "none"])
    #expect(try read(answer("concerns", "0"), kind: "other").answers == [:])
  }

  @Test("any version with the same first number is the same edition", arguments: ["1.0.0", "1.7.2", ""])
  func versions(version: String) throws {
    #expect(try read(answer("elected", "yes"), version: version).answers == ["board": "majority"])
  }

  @Test("neither the present version nor an unknown one is", arguments: ["2.0.0", "3.0.0"])
  func others(version: String) throws {
    let outcome = try read(answer("elected", "yes"), version: version)
    #expect(outcome.answers == [:])
    #expect(outcome.codes.contains("answer-to-unknown-question") || version == "3.0.0")
    #expect(outcome.strays == ["elected yes"])
  }

  @Test("in JSON as in XML") func json() throws {
    let outcome = try read(
      document: """
        {"id": "b", "name": "B", "kind": "body", "asOf": "2014-01-01", "target": "none", "form": "full",
         "ruleSet": {"id": "editions", "version": "1.0.0"}, "answers": {"elected": "yes", "ready": "partly"}}
        """)
    #expect(outcome.answers == ["board": "majority", "essentials": "some"])
  }

  private static let source = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="editions" version="2.0.0"><title>Editions</title>
    <kinds><kind id="body"><name>body</name></kind><kind id="other"><name>other</name></kind></kinds>
    <parties><party id="p"><name>p</name></party></parties>
    <section id="s" code="S" aggregate="sum"><title>s</title>
    <question id="board" type="choice" kinds="body" short="yes"><ask>?</ask>
      <choice id="none">n</choice><choice id="majority">m</choice></question>
    <question id="essentials" type="choice" kinds="body" short="yes"><ask>?</ask>
      <choice id="none">n</choice><choice id="some">s</choice><choice id="all">a</choice></question>
    <question id="cover" type="choice" kinds="body" short="yes" was="insurance"><ask>?</ask>
      <choice id="none">n</choice><choice id="all">a</choice></question>
    <question id="money" type="choice" kinds="body" short="yes" was="funds"><ask>?</ask>
      <choice id="none">n</choice><choice id="all" was="a-lot">a</choice></question>
    <question id="lower" type="choice" kinds="body" short="yes"><ask>?</ask>
      <choice id="zero">0</choice><choice id="one">1</choice><choice id="two">2</choice></question>
    <question id="end" type="choice" kinds="body" short="yes"><ask>?</ask>
      <choice id="no-date">n</choice><choice id="passed">p</choice><choice id="to-come">t</choice></question>
    <question id="hues" type="multiple-choice" kinds="body" short="yes" was="colours"><ask>?</ask>
      <choice id="red">r</choice><choice id="green" was="blue">g</choice></question>
    <question id="headcount" type="decimal" most="1000" kinds="body" short="yes"><ask>?</ask></question>
    <question id="worries" type="choice" kinds="body" short="yes"><ask>?</ask>
      <choice id="none">n</choice><choice id="some">s</choice></question>
    </section>
    <former version="1.0.0">
      <retired id="elected" code="A-1" type="yes-no" kept-only="yes"/>
      <retired id="ready" type="choice"><choice id="no"/><choice id="partly"/><choice id="ready"/></retired>
      <retired id="x" type="choice"><choice id="zero"/><choice id="one"/><choice id="two"/></retired>
      <retired id="y" type="choice"><choice id="zero"/><choice id="one"/><choice id="two"/></retired>
      <retired id="amount" type="money" kept-only="yes"/>
      <retired id="heads" type="decimal" kept-only="yes"/>
      <retired id="ends" type="choice"><choice id="none"/><choice id="dated"/></retired>
      <retired id="ends-on" type="date"/>
      <retired id="concerns" type="whole-number" kept-only="yes"/>
      <carry to="board" choices="majority"><when><is question="elected" choices="yes"/></when></carry>
      <carry to="essentials" choices="all"><when><is question="ready" choices="ready"/></when></carry>
      <carry to="essentials" choices="some"><when><is question="ready" choices="partly"/></when></carry>
      <carry to="essentials" choices="none"><when><is question="ready" choices="no"/></when></carry>
      <carry to="cover" choices="all"><when><is question="ready" choices="ready"/></when></carry>
      <carry to="headcount" from="heads"/>
      <carry to="lower" choices="zero">
        <when><any><is question="x" choices="zero"/><is question="y" choices="zero"/></any></when></carry>
      <carry to="lower" choices="one"><when><all><is question="x" choices="one two"/><is question="y" choices="one two"/>
        <any><is question="x" choices="one"/><is question="y" choices="one"/></any></all></when></carry>
      <carry to="lower" choices="two">
        <when><all><is question="x" choices="two"/><is question="y" choices="two"/></all></when></carry>
      <carry to="end" choices="no-date"><when><is question="ends" choices="none"/></when></carry>
      <carry to="end" choices="to-come">
        <when><all><is question="ends" choices="dated"/><is question="ends-on" after="as-of"/></all></when></carry>
      <carry to="end" choices="passed">
        <when><all><is question="ends" choices="dated"/><is question="ends-on" past="yes"/></all></when></carry>
      <carry to="worries" choices="none">
        <when><all><kind is="body"/><is question="concerns" at-most="0"/></all></when></carry>
      <ask-again question="money">
        <when><all><is question="money" choices="none"/><is question="elected" choices="yes"/></all></when></ask-again>
      <ask-again question="money" choices="grant"/>
    </former></rule-set>
    """
}
