import BrowserSupport
import Foundation
import Testing

/// Sheets in which a few cells, rows and headings are not what they should be: where the page says nothing of one, the
/// program has nothing to say either and reads the same. READINESS_SHEETS sets how many are tried.
@Suite("Mutated sheets", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct SheetMutationTests {
  private static let count = Int(ProcessInfo.processInfo.environment["READINESS_SHEETS"] ?? "") ?? 120

  private static let head = [
    [
      "code", "question", "answer", "why not applicable", "answered by", "expected", "evidence", "evidence dated",
      "note",
    ],
    ["", "profile-id", "brook-side"], ["", "profile-name", "Brook Side"], ["", "profile-kind", "federation"],
    ["", "profile-as-of", "2013-10-31"], ["", "profile-target", "none"],
  ]

  private static let rows = [
    ["", "profile-commissioner", "North"], ["S1-01", "partners", "31", "", "Board", "", "Deed", "2012-05-01", "a, b"],
    ["S1-05", "formed-on", "01/06/2011"], ["S1-04", "legal-form", "cic", "", "", "", "Certificate", "2011-06-02"],
    ["S1-22", "freedom-written-down", "yes", "", "", "", "", "", "x"], ["S1-07", "agreement-signed", "97%"],
    ["LOC-25", "locality-cost", "£62,000"], ["S1-16", "paid-managers", "not known", "", "", "2014-02-01"],
  ]

  private static let texts = [
    "NA", "not known", "n/a", "#REF!", "02/13/2012", "03/04/2012", "1.250", "1,250", "yes", "", "1 June 2012", "=1+1",
    "'=x",
    "'not known", "41306", "x; y; 3", "profile-name", "partners", "S1-01", "answer", "question", "TRUE", "-", "none",
    "£5",
    "5%", "2012",
  ]

  /// Changes a table in one to three places; the rows about the body stay as they are.
  private static func mutated(_ next: (Int) -> Int) -> [[String]] {
    var (heading, rows) = (head[0], rows)
    for _ in 0...next(3) {
      let row = next(rows.count)
      let column = next(rows[row].count)
      switch next(9) {
      case 0, 1, 2: rows[row][column] = texts[next(texts.count)]
      case 3: rows.insert(rows[row], at: next(rows.count))
      case 4: rows.insert(rows.remove(at: row), at: next(rows.count))
      case 5: rows[row].insert(texts[next(texts.count)], at: column)
      case 6: heading[next(heading.count)] += next(2) == 0 ? "x" : ""
      case 7: rows[row] += ["", "", "", texts[next(texts.count)]]
      default: rows.insert(["", ["", "Section"][next(2)], "", "x"], at: row)
      }
    }
    return [heading] + head.dropFirst() + rows
  }

  private static func csv(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  @Test("nothing is silent in the page that is told by the program")
  func searched() throws {
    var seed: UInt64 = 1
    func next(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(below))
    }
    let dropper = try SheetDropper()
    let questions = Self.rows.map { $0[1] }
    var silent = 0
    for number in 0..<Self.count {
      let rows = Self.mutated(next)
      let isBook = number % 2 == 1
      let bytes = isBook ? MadeWorkbook(sheets: [.init(rows: MadeWorkbook.plainRows(rows))]).bytes : Self.csv(rows)
      let name = isBook ? "a.xlsx" : "a.csv"
      let page = try dropper.page(bytes, name)
      if !page.told.isEmpty { continue }
      silent += 1
      let program = try SheetDropper.program(bytes, name)
      #expect(program.told.isEmpty, "\(rows)")
      for question in questions { #expect(program.answer(question) == page.answer(question), "\(question) in \(rows)") }
    }
    // Else nothing would have been looked at.
    #expect(silent > Self.count / 20)
  }
}
