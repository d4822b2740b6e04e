import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// One mistake each: its place is marked, its code and words are told.
@Suite struct ProfileMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var document: Marked
    var code: String
    var words: String
    var isFatal = false
    var testDescription: String { words }

    static func answer(_ answer: String, _ code: String, _ words: String) -> Mistake {
      Mistake(document: .answers(answer), code: code, words: words)
    }

    static func content(_ content: String, _ code: String, _ words: String) -> Mistake {
      Mistake(document: Marked(Marked.profile(content)), code: code, words: words, isFatal: true)
    }

    static func document(_ document: String, _ code: String, _ words: String) -> Mistake {
      Mistake(document: Marked(document), code: code, words: words, isFatal: true)
    }
  }

  static let answers: [Mistake] = [
    .answer(
      #"<answer question="▲legal-frm" value="cic"/>"#, "answer-to-unknown-question",
      "“legal-frm”: the rule set has no such question; the answer is kept and counts nowhere | did you mean “legal-form”?"
    ),
    .answer(
      #"<answer question="legal-form" value="▲ccic"/>"#, "bad-answer",
      "B-02 legal-form: “ccic” is not one of the choices | did you mean “cic”? (one of: none, cic, llp)"),
    .answer(
      "<answer\n  value = '▲yess' question=\"signed\"/>", "bad-answer",
      "B-01 signed: “yess” is not one of the choices | did you mean “yes”? (one of: yes, no)"),
    .answer(
      #"<answer question="kinds-of-partner" value="▲practices trsut"/>"#, "bad-answer",
      "B-03 kinds-of-partner: “practices trsut” is not one of the choices | did you mean “trust”? (one of: practices, trust)"
    ),
    .answer(
      #"<answer question="kinds-of-partner" value="▲trust trust"/>"#, "bad-answer",
      "B-03 kinds-of-partner: “trust trust” names a choice twice | keep one of them"),
    .answer(
      #"<answer question="partners" value="▲501"/>"#, "bad-answer",
      "B-04 partners: “501” is above the most the question allows | a whole number from 0 to 500 practices"),
    .answer(
      #"<answer question="partners" value="▲-1"/>"#, "bad-answer",
      "B-04 partners: “-1” is below the least the question allows | a whole number from 0 to 500 practices"),
    .answer(
      #"<answer question="partners" value="▲7.5"/>"#, "bad-answer",
      "B-04 partners: “7.5” is not a whole number | a whole number from 0 to 500 practices"),
    .answer(
      #"<answer question="partners" value="▲1e400"/>"#, "bad-answer",
      "B-04 partners: “1e400” is not a plain number (digits and at most one point, without % or separators) | a whole number from 0 to 500 practices"
    ),
    .answer(
      #"<answer question="cover" value="▲120"/>"#, "bad-answer",
      "B-05 cover: “120” is above the most the question allows | a number from 0 to 100 per cent"),
    .answer(
      #"<answer question="cover" value="▲12.1234567"/>"#, "bad-answer",
      "B-05 cover: “12.1234567” has more than six decimals | a number from 0 to 100 per cent"),
    .answer(
      #"<answer question="formed-on" value="▲2013-02-30"/>"#, "bad-answer",
      "B-06 formed-on: “2013-02-30” is not a date that exists | write a date as 2013-10-31; dates here run up to 2013-10-31"
    ),
    .answer(
      #"<answer question="formed-on" value="▲2013-11-01"/>"#, "bad-answer",
      "B-06 formed-on: “2013-11-01” lies after the as-of date | dates here run up to 2013-10-31"),
    .answer(
      #"<answer question="motto" value="ä"/><answer question="▲motto" value="ö"/>"#,
      "bad-answer", "motto: “ö” is a second answer to the same question | keep one of them"),
    .answer(
      #"<answer question="signed" state="▲not-applicable" reason="x"/>"#, "bad-answer",
      "B-01 signed: “not applicable” cannot be claimed: this question does not allow it | answer it, or write state=\"not-known\""
    ),
    .answer(
      #"<answer question="cover" state="▲not-applicable" reason=" "/>"#, "bad-answer",
      "B-05 cover: “not applicable” needs a reason | add reason=\"…\"; it may be claimed where: where there is none"),
    .answer(
      #"<answer question="signed" state="▲unknown"/>"#, "bad-answer",
      "B-01 signed: “unknown” is neither not-known nor not-applicable | one of: not-known, not-applicable"),
    .answer(
      #"<answer question="signed" value="yes" state="▲not-known"/>"#, "bad-answer",
      "B-01 signed: “yes” has both a value and a state | keep the value or the state"),
    .answer(
      #"▲<answer question="signed"/>"#, "bad-answer",
      "B-01 signed: the answer has neither a value nor a state | write value=\"…\" or state=\"not-known\""),
    .answer(
      #"<answer question="partners" value="▲"/>"#, "bad-answer",
      "B-04 partners: the answer has neither a value nor a state | write value=\"…\" or state=\"not-known\""),
    .answer(
      #"<answer question="▲twice" value="2"/>"#, "bad-answer",
      "twice: “2” is computed from other answers and cannot be answered | take the answer out"),
    .answer(
      #"<answer question="signed" value="yes" expected="▲soon"/>"#, "bad-expected-date",
      "the expected date is not a date: “soon” | write a date as 2013-10-31"),
    .answer(
      #"<answer question="signed" value="yes"><evidence dated="▲x">Minutes</evidence></answer>"#, "bad-evidence-date",
      "the date of the evidence is not a date: “x” | write a date as 2013-10-31"),
  ]

  static let shapes: [Mistake] = [
    .content(
      "<name>n</name><answers>▲<anwser question='signed' value='yes'/></answers>", "unknown-element",
      "<answers> has no element <anwser> | did you mean “answer”?"),
    .content(
      "<name>n</name><answers><answer question='signed' value='yes' ▲exected='x'/></answers>", "unknown-attribute",
      "<answer> has no attribute “exected” | did you mean “expected”?"),
    .content(
      "<answers/>▲<name>n</name>", "misplaced-element",
      "<name> stands too late in <profile> | it belongs before <answers>"),
    .content(
      "<name>n</name>▲<name>n</name><answers/>", "repeated-element",
      "<name> is one too many in <profile> | <profile> takes <name> only once"),
    .content(
      "<name>n</name><answers>\n  ▲so what</answers>", "stray-text",
      "text stands in <answers> where only elements may: “so what” | take it out, or make it a comment: <!-- … -->"),
    .content(
      "<name>n</name><answers><answer question='signed' value='yes'>▲<note> </note></answer></answers>", "empty-text",
      "<note> says nothing | write the text, or leave the element out"),
    .content(
      "<name>n</name><answers><answer question='signed' value='yes'><note>a ▲<b>c</b></note></answer></answers>",
      "unknown-element",
      "<note> holds no elements, so not <b> | take it out, or write &lt; where a less-than sign is meant"),
    .content(
      "<name>n</name>▲<rule-set id='small-path'/><answers/>", "missing-attribute",
      "<rule-set> needs the attribute “version” | add version=\"…\""),
    .content(
      "<name>n</name><rule-set id='▲other' version='1.0.0'/><answers/>", "other-rule-set",
      "the profile was filled in for another rule set, “other” | this program's rule set is “small-path”; give the other one with --rules"
    ),
    .content(
      "<name>n</name><practices>▲<practice name='n' patients='1'/></practices><answers/>", "missing-attribute",
      "<practice> needs the attribute “code” | add code=\"…\""),
    .content(
      "<name>n</name><answers>▲<answer value='yes'/></answers>", "answer-without-question",
      "the answer does not say which question it answers | add question=\"…\""),
    .content(
      "<name>n</name><answers>▲<x:answer xmlns:x='urn:x' question='signed'/></answers>", "xml-foreign-element",
      "the element `answer` is in the namespace `urn:x` | only elements of `urn:readiness:profile:1` are read"),
    .document(
      "▲<profil xmlns='urn:readiness:profile:1'/>", "not-a-profile",
      "the document begins with <profil>, not with <profile> | `readiness template` writes a profile to start from"),
    .document(
      "▲<profile id='a'/>", "xml-foreign-element",
      "the element `profile` is in no namespace | write <profile xmlns=\"urn:readiness:profile:1\">"),
  ]

  @Test(arguments: answers + shapes) func oneMistake(_ mistake: Mistake) throws {
    let reader = try SmallPath.reader()
    let isUsable = reader.reads(mistake.document.bytes)
    let found = reader.found(in: mistake.document.bytes)
    #expect(isUsable == !mistake.isFatal)
    #expect(
      found.contains { $0.line == "p.xml:\(mark(mistake)): \(mistake.words.line(mistake.code))" },
      "\(found.map(\.line).joined(separator: "\n"))")
    if !mistake.isFatal { #expect(found.count == 1) }
  }

  @Test("what stands there under another namespace is named first, and is not missing")
  func hidden() throws {
    let document = Marked(
      """
      <p:profile xmlns:p="urn:readiness:profile:1" id="a" kind="locality" as-of="2013-10-31" target="none">
      ▲<name>n</name>▲<o:answers xmlns:o="urn:o"/></p:profile>
      """)
    let reader = try SmallPath.reader()
    #expect(!reader.reads(document.bytes))
    let found = reader.found(in: document.bytes)
    #expect(found.map(\.code) == ["xml-foreign-element", "xml-foreign-element"])
    #expect(found.map { $0.place?.column } == document.places.map(\.column))
  }

  private func mark(_ mistake: Mistake) -> String {
    mistake.document.places.first.map { "\($0.line):\($0.column)" } ?? "no mark"
  }

  @Test func allAtOnce() throws {
    let document = Marked(
      """
      \u{FEFF}▲<profile xmlns="urn:readiness:profile:1" kind="▲localty" as-of="▲2013-13-01" target="▲furst" form="▲long" ▲x="1">
        <answers><answer question="signed" value="▲maybe"/>▲text</answers>
      </profile>
      """)
    let reader = try SmallPath.reader()
    #expect(!reader.reads(document.bytes))
    let found = reader.found(in: document.bytes)
    #expect(
      found.map(\.code) == [
        "profile-without-id", "profile-without-name", "unknown-kind-of-body", "bad-as-of-date", "unknown-target",
        "bad-form", "unknown-attribute", "bad-answer", "stray-text",
      ])
    // The mark itself is not the byte order mark, which takes no column.
    #expect(Set(found.compactMap(\.place)) == Set(document.places.map { $0.line == 1 ? $0.left(by: 1) : $0 }))
  }

  @Test func warnings() throws {
    let text = Marked.profile("<name>n</name><rule-set id='small-path' version='▲1.1.0'/><answers/>")
    let document = Marked(text.replacing("\"locality\"", with: "\"federation\"").replacing("none", with: "▲first"))
    let reader = try SmallPath.reader()
    #expect(reader.reads(document.bytes))
    let found = reader.found(in: document.bytes)
    #expect(found.map(\.severity) == [.warning, .warning])
    #expect(found.map(\.code) == ["target-not-for-kind", "other-rule-set-version"])
    #expect(found.compactMap(\.place) == document.places)
  }

  @Test func manyFindingsAreCapped() throws {
    let answers = String(repeating: "<answer question='nothing' value='1'/>\n", count: 1_000)
    let reader = try SmallPath.reader()
    let document = Marked.answers(answers)
    #expect(reader.reads(document.bytes))
    let found = reader.found(in: document.bytes)
    #expect(found.count == 201)
    #expect(found.last?.message == "800 more findings in this file are not listed")
  }

  @Test func codesAreUniqueAndExplained() {
    let codes =
      DiagnosticCode.allCases.map(\.rawValue) + ProfileDiagnosticCode.allCases.map(\.rawValue)
      + ProfileFindingCode.allCases.map { "\($0.code)" }
    #expect(Set(codes).count == codes.count)
    let entries = ProfileDiagnosticCode.allCases.map(\.entry) + ProfileFindingCode.allCases.map(\.entry)
    #expect(entries.allSatisfy { !$0.explanation.isEmpty && !$0.remedy.isEmpty })
  }
}

extension Place {
  fileprivate func left(by columns: Int) -> Place { Place(line: line, column: column - columns) }
}

extension String {
  /// `message | help` with a code between.
  fileprivate func line(_ code: String) -> String {
    let parts = split(separator: " | ", maxSplits: 1)
    return "\(parts[0]) [\(code)]" + (parts.count > 1 ? " | \(parts[1])" : "")
  }
}
