import ReadinessModel
import Testing

@testable import ReadinessLoading

private func including(_ files: String...) -> String {
  SmallRuleSet.with(files.map { "<include file=\"\($0)\"/>" }.joined(separator: "\n"))
}

private func part(_ content: String) -> String {
  "<part xmlns=\"urn:readiness:rule-set:1\">\(content)</part>"
}

/// Files that are not there, not ours, or not where they may be.
let fileMistakes: [Mistake] = [
  Mistake(
    "a missing file, and no word of the names it may declare", saying: "there is no file “step.xml”",
    in: SmallRuleSet.with(
      #"<include file="⟦file-unreadable⟧step.xml"/>"#
        + #"<section id="s" code="S" step="first" aggregate="sum"><title>T</title></section>"#)),
  Mistake("a climbing path", saying: "without ..", in: including("⟦include-path⟧../other.xml")),
  Mistake("an absolute path", in: including("⟦include-path⟧/etc/passwd")),
  Mistake("another system's path", in: including(#"⟦include-path⟧..\other.xml"#)),
  Mistake("a drive", in: including("⟦include-path⟧c:/other.xml")),
  Mistake("a climb in the middle", in: including("⟦include-path⟧parts/../../other.xml")),
  Mistake("an empty step", in: including("⟦include-path⟧parts//other.xml")),
  Mistake("the main file includes itself", in: including("⟦include-cycle⟧rule-set.xml")),
  Mistake(
    "a ring of files", saying: "parts/b.xml -> parts/c.xml -> parts/b.xml",
    files: [
      "rule-set.xml": including("parts/b.xml"), "parts/b.xml": part(#"<include file="c.xml"/>"#),
      "parts/c.xml": part(#"<include file="⟦include-cycle⟧b.xml"/>"#),
    ]),
  Mistake(
    "a file twice",
    files: [
      "rule-set.xml": including("a.xml", "b.xml"), "a.xml": part(""),
      "b.xml": part(#"<include file="⟦included-twice⟧a.xml"/>"#),
    ]),
  Mistake(
    "a profile instead of a part", saying: "an included file is a <part>",
    files: [
      "rule-set.xml": including("a.xml"), "a.xml": #"⟦wrong-root⟧<rule xmlns="urn:readiness:rule-set:1"/>"#,
    ]),
  Mistake(
    "mistakes in several files",
    files: [
      "rule-set.xml": including("a.xml", "b.xml"),
      "a.xml": part(#"<words><word ⟦unknown-attribute⟧ident="a" id="partly">A</word></words>"#),
      "b.xml": part(#"<words><word id="⟦duplicate-id⟧partly">A</word></words>"#),
    ]),
  Mistake(
    "broken XML in a part stops nothing else",
    files: [
      "rule-set.xml": including("a.xml", "b.xml"), "a.xml": part("<words>⟦xml-tag-mismatch⟧</word>"),
      "b.xml": part(#"⟦unknown-element⟧<wrds/>"#),
    ]),
]

@Suite("Files")
struct FileMistakeTests {
  @Test("are proved", arguments: fileMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }

  @Test("a chain of files is followed only so far")
  func deepChain() {
    var files = ["rule-set.xml": including("f1.xml")]
    for index in 1...70 { files["f\(index).xml"] = part("<include file=\"f\(index + 1).xml\"/>") }
    let reading = loadRuleSet(files)
    #expect(reading.diagnostics.map(\.code) == [DiagnosticCode.tooDeep.rawValue])
  }

  @Test("findings beyond 200 in a file are summed up")
  func manyFindings() {
    let reading = loadRuleSet([
      "rule-set.xml": SmallRuleSet.with("").replacing(
        "</rule-set>", with: String(repeating: "<x/>\n", count: 300) + "</rule-set>")
    ])
    #expect(reading.diagnostics.count == 201)
    #expect(reading.diagnostics.last?.code == DiagnosticCode.moreFindings.rawValue)
    #expect(reading.diagnostics.last?.message.hasPrefix("100 more") == true)
  }

  @Test("what a file brings into a message stays on its line")
  func oneLine() throws {
    let reading = loadRuleSet([
      "rule-set.xml": SmallRuleSet.with(#"<section id="s" code="S" aggregate="a&#10;b" ><title>T</title></section>"#)
    ])
    let finding = try #require(reading.diagnostics.first)
    #expect(!finding.message.contains("\n"))
  }

  @Test(
    "other troubles of a source are told in their words",
    arguments: [
      (RuleFileProblem.notAFile, "not a file of text"), (.outside, "leads out of the folder"),
      (.tooLarge, "larger than"),
      (.unreadable("Permission denied"), "Permission denied"),
    ])
  func troubles(_ problem: RuleFileProblem, _ words: String) throws {
    let source = RuleFileReader(
      name: { "rules/" + $0 }, read: { _ throws(RuleFileProblem) in throw problem })
    let finding = try #require(RuleSetLoader.load(source).diagnostics.first)
    #expect(finding.file == "rules/rule-set.xml")
    #expect(finding.message.contains(words))
  }
}
