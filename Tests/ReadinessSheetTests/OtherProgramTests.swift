import Foundation
import ReadinessModel
import ReadinessSheet
import Testing

/// Workbooks that `Fixtures/make.py` made with openpyxl 3.1, pandas and xlsxwriter: the same answers, written by each in
/// its own way.
@Suite("Workbooks of other programs")
struct OtherProgramTests {
  let samples = Samples.shared

  @Test(
    "read as the answers that were put in",
    arguments: [
      ("openpyxl", ["other-sheet"]), ("pandas", []), ("xlsxwriter", []),
    ] as [(String, [String])])
  func answers(_ name: String, _ wanted: [String]) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).xlsx")
    let (profile, findings) = samples.read(try WorkbookReader.book(Array(try Data(contentsOf: url))))
    #expect(findings == wanted)
    let told = try #require(profile)
    let text = samples.canonical(told)
    for piece in [
      #""name":"Brook Side & Sons""#, #""asOf":"2013-10-31""#, #""target":"extended-services""#,
      #""note":"First line second line""#,
      #"{"dated":"2011-06-01","text":"Deed of formation"}"#,
    ] { #expect(text.contains(piece), "\(piece) in \(text)") }
    let given = samples.ruleSet.questions.indices.compactMap { index in
      told.answers[index].state == .answered
        ? "\(samples.ruleSet.questions[index].id) \(told.string(told.answers[index].raw))" : nil
    }
    #expect(
      Set(given) == [
        "partners 31", "members-population 248600", "legal-form cic", "freedom-written-down yes",
        "formed-on 2011-06-01",
        "agreement-signed 97", "practices-with-vision 57.7", "paid-managers 4.5", "budget-value 1.25",
      ])
  }
}
