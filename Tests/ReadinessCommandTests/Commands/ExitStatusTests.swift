import Foundation
import Testing

@Suite("Exit status")
struct ExitStatusTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var status: Int32
    /// Something that must stand on standard error.
    var says = ""

    var testDescription: String { "\(line) -> \(status)" }
  }

  static let rows = [
    // Done.
    Row(line: "$R assess Samples/four-rivers.xml", status: 0, says: "readiness: 1 profile assessed\n"),
    Row(line: "$R assess Samples/four-rivers.xml Samples/ironstone.xml --format json", status: 0),
    Row(line: "$R assess --require extended-services Samples/four-rivers.xml", status: 0),
    Row(line: "$R assess Samples/castle-and-forest.xml", status: 0, says: "[bad-answer]"),
    Row(line: "$R assess Samples/broken/other-version.xml", status: 0, says: "warning:"),
    Row(line: "$R assess --format=json -- Samples/four-rivers.xml", status: 0),
    Row(line: "$R assess - < Samples/four-rivers.xml", status: 0),
    Row(line: "$R check Samples/four-rivers.xml Rules/three-step-path", status: 0, says: "1 profile checked; 0 errors"),
    Row(line: "$R check Rules/three-step-path/steps.xml", status: 0, says: "[part-alone]"),
    Row(line: "$R check Samples/broken/other-version.xml", status: 0, says: "0 errors, 1 warning"),
    Row(line: "$R explain legal-form", status: 0),
    Row(line: "$R template --kind ccg --form short", status: 0),
    Row(line: "$R guide --rules Rules/three-step-path/rule-set.xml", status: 0),
    Row(line: "$R portfolio Samples/four-rivers.xml Samples/ironstone.xml", status: 0, says: "2 profiles side by side"),
    Row(line: "$R compare Samples/four-rivers.xml Samples/four-rivers.xml", status: 0),
    // The answer is no.
    Row(line: "$R assess --require accountable-care Samples/four-rivers.xml", status: 1, says: "[step-not-confirmed]"),
    Row(line: "$R assess --require foundation Samples/four-rivers.xml", status: 1, says: "does not apply"),
    Row(line: "$R assess --require provider-organisation Samples/quarry-bank.xml", status: 1, says: "[hold-open]"),
    Row(line: "$R check Samples/castle-and-forest.xml", status: 1, says: "[contract-without-form]"),
    Row(line: "$R check Samples/broken/tag-mismatch.xml", status: 1, says: "[xml-tag-mismatch]"),
    // Could not be done.
    Row(line: "$R", status: 2, says: "no command"),
    Row(line: "$R asses", status: 2, says: "did you mean assess?"),
    Row(line: "$R assess", status: 2, says: "nothing to assess"),
    Row(line: "$R assess --fromat json x", status: 2, says: "did you mean --format?"),
    Row(line: "$R assess --format jsn x", status: 2, says: "did you mean json?"),
    Row(line: "$R assess --format", status: 2, says: "[missing-value]"),
    Row(line: "$R assess --quiet=yes x", status: 2, says: "[unexpected-value]"),
    Row(line: "$R assess --jobs none x", status: 2, says: "[bad-value]"),
    Row(line: "$R assess --format json --format csv x", status: 2, says: "[repeated-option]"),
    Row(
      line: "$R assess --require extended-service Samples/four-rivers.xml", status: 2,
      says: "did you mean extended-services?"),
    Row(line: "$R assess - -", status: 2, says: "[conflicting-options]"),
    Row(line: "$R assess nowhere.xml", status: 2, says: "nowhere.xml: error: there is no such file [input-missing]"),
    Row(line: "$R assess Samples/broken/other-rule-set.xml", status: 2, says: "[other-rule-set]"),
    Row(
      line: "$R assess --format html Samples/four-rivers.xml Samples/ironstone.xml", status: 2,
      says: "--output reports/"),
    Row(line: "$R assess --output nowhere/x.json Samples/four-rivers.xml", status: 2, says: "[output-not-writable]"),
    Row(line: "$R assess --rules Samples Samples/four-rivers.xml", status: 2, says: "[file-unreadable]"),
    Row(line: "$R assess Samples/four-rivers.xml > /dev/full", status: 2, says: "the disk is full"),
    Row(line: "$R guide >&-", status: 2, says: "it is closed"),
    Row(line: "$R --help > /dev/full", status: 2),
    Row(line: "$R check nowhere.xml", status: 2, says: "[input-missing]"),
    Row(line: "$R check", status: 2, says: "[missing-argument]"),
    Row(line: "$R portfolio", status: 2, says: "no profiles to lay side by side"),
    Row(line: "$R portfolio nowhere.xml", status: 2, says: "[input-missing]"),
    Row(line: "$R portfolio --format ndjson Samples", status: 2, says: "[conflicting-options]"),
    Row(line: "$R portfolio --output nowhere/x.html Samples/ironstone.xml", status: 2, says: "[output-not-writable]"),
    Row(line: "$R compare", status: 2, says: "nothing to compare"),
    Row(line: "$R compare --prove", status: 2, says: "an older and a newer rule set"),
    Row(line: "$R compare --prove Rules/three-step-path", status: 0, says: "0 judged differently"),
    Row(line: "$R compare --prove --table changes Rules/three-step-path", status: 2, says: "[conflicting-options]"),
    Row(line: "$R compare --prove --format html Rules/three-step-path", status: 2, says: "[conflicting-options]"),
    Row(line: "$R compare --budget 5 Samples/four-rivers.xml", status: 2, says: "goes with --prove"),
    Row(line: "$R compare --format junit Samples/four-rivers.xml", status: 2, says: "what --prove finds"),
    Row(line: "$R compare Samples/four-rivers.xml", status: 2, says: "needs two profiles"),
    Row(line: "$R compare Samples/four-rivers.xml Samples/ironstone.xml", status: 2, says: "[different-bodies]"),
    Row(line: "$R compare --old-rules Rules/three-step-path - < Samples/four-rivers.xml", status: 2, says: "twice"),
    Row(
      line: "$R compare --old-rules Samples Samples/four-rivers.xml", status: 2, says: "[file-unreadable]"),
    Row(
      line: "$R assess --since Samples/four-rivers.xml Samples/ironstone.xml", status: 2, says: "[different-bodies]"),
    Row(
      line: "$R assess --since Samples/four-rivers.xml --format csv Samples/four-rivers.xml", status: 2,
      says: "no place for what changed"),
    Row(line: "$R explain legl-form", status: 2, says: "did you mean legal-form?"),
    Row(line: "$R explain one two", status: 2, says: "[unexpected-argument]"),
    Row(line: "$R template --kind localty", status: 2, says: "did you mean locality?"),
    // Done for some.
    Row(line: "$R assess Samples/four-rivers.xml nowhere.xml", status: 3, says: "1 could not be read"),
    Row(line: "$R check Samples/four-rivers.xml nowhere.xml", status: 3),
    Row(line: "$R portfolio Samples/four-rivers.xml nowhere.xml", status: 3, says: "1 could not be read"),
    Row(
      line: "$R compare Samples/four-rivers.xml nowhere.xml Samples/four-rivers.xml", status: 3, says: "[input-missing]"
    ),
    // 2 goes before 3, 3 before 1.
    Row(
      line: "$R assess --require accountable-care Samples/four-rivers.xml nowhere.xml", status: 3,
      says: "[step-not-confirmed]"),
    Row(line: "$R assess --require accountable-care Samples/four-rivers.xml nowhere.xml > /dev/full", status: 2),
  ]

  @Test("fixed statuses", arguments: rows)
  func status(_ row: Row) throws {
    let result = try Tool.shell(row.line)
    #expect(result.status == row.status, "\(result.errors)")
    #expect(row.says.isEmpty || result.errors.contains(row.says), "\(result.errors)")
  }

  @Test("a reader that goes away is not passed over")
  func closedPipe() throws {
    let result = try Tool.shell("{ $R assess --quiet --format json Samples/; echo \"status $?\" >&2; } | true")
    #expect(result.errors.contains("nobody reads it any more"))
    #expect(result.errors.hasSuffix("status 2\n"))
  }

  @Test(
    "where nothing could be assessed there is no document, and data says why",
    arguments: ["json", "csv", "text", "xml"])
  func nothing(_ format: String) throws {
    let result = try Tool.run(["assess", "--format", format, "nowhere.xml"])
    #expect(result.status == 2 && result.text.contains("nowhere.xml") == (format != "text"))
  }
}
