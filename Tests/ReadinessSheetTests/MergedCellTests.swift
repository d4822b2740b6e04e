import Foundation
import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("Merged cells, hidden rows, and comments on cells")
struct MergedCellTests {
  let samples = Samples.shared

  /// The answers that are read, by question, and what is found.
  private func read(
    _ answers: [(String, String)], merged: [String] = [], comments: [String] = [], threads: [String] = [],
    hidden: [String] = []
  ) throws -> (answers: [String: String], found: [Diagnostic]) {
    var sheet = PackedWorkbook.Sheet(
      name: "A", rows: PackedWorkbook.rows(answers.map { (question: $0.0, cell: $0.1) }))
    for number in hidden {
      sheet.rows = sheet.rows.replacingOccurrences(
        of: "<row r=\"\(number)\"", with: "<row r=\"\(number)\" hidden=\"1\"")
    }
    if !merged.isEmpty {
      sheet.after = "<mergeCells>\(merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
    }
    sheet.comments = comments.map { "<comment ref=\"\($0)\"><text><t>But not in May</t></text></comment>" }.joined()
    sheet.threads = threads.map { "<threadedComment ref=\"\($0)\"><text>Really?</text></threadedComment>" }.joined()
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "x.xlsx")
    let (profile, found) = reader.read(try WorkbookReader.book(PackedWorkbook(sheets: [sheet]).bytes))
    let read = try #require(profile)
    var given: [String: String] = [:]
    for (index, question) in samples.ruleSet.questions.enumerated() where read.answers[index].state == .answered {
      given[question.id] = read.string(read.answers[index].raw)
    }
    return (given, found)
  }

  @Test("an answer that lies hidden below another is told with its cell, and not read")
  func hidden() throws {
    let (answers, found) = try read(
      [("partners", "<c><v>7</v></c>"), ("members-population", "<c><v>9</v></c>")], merged: ["B7:B8"])
    #expect(answers == ["partners": "7"])
    #expect(
      found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" } == [
        "8:2 merged-cells", "7:2 merged-cells",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(found.first?.message.contains("“9”") == true)
  }

  @Test("one answer beside three questions is told: it is read for the first alone")
  func several() throws {
    let rows = [("partners", "<c><v>7</v></c>"), ("members-population", "<c/>"), ("paid-managers", "<c/>")]
    let (answers, found) = try read(rows, merged: ["B7:B9"])
    #expect(answers == ["partners": "7"])
    #expect(found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" } == ["7:2 merged-cells"])
    #expect(found.first?.message.contains("B7:B9") == true)
  }

  @Test("merged cells of one question, without anything in them, or beside the table, are nothing to tell")
  func harmless() throws {
    let rows = [
      ("partners", "<c><v>7</v></c>"), ("partners", "<c/>"), ("paid-managers", "<c/>"), ("legal-form", "<c/>"),
    ]
    let (answers, found) = try read(rows, merged: ["B7:B8", "B9:B10", "D1:F20", "A30:B31", "nonsense"])
    #expect(answers == ["partners": "7"])
    #expect(found == [])
  }

  @Test("a workbook of ours has merged cells, none of which hides anything")
  func ours() throws {
    let book = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(try samples.sample("four-rivers")))
    #expect(book.tables.contains { !$0.merged.isEmpty })
    #expect(samples.read(book).findings == [])
  }

  @Test("areas that lie above one another without end are refused")
  func overlapping() {
    let areas = [String](repeating: "A1:BL1048576", count: 200)
    #expect { try read([("partners", "<c><v>7</v></c>")], merged: areas) } throws: {
      ($0 as? SheetProblem)?.code == .workbookDamaged
    }
  }

  @Test("rows that a filter hides are read and told once a sheet, unless they say nothing")
  func hiddenRows() throws {
    let rows = [("partners", "<c><v>7</v></c>"), ("members-population", "<c><v>9</v></c>"), ("paid-managers", "")]
    let (answers, found) = try read(rows, hidden: ["2", "3", "4", "5", "6", "7", "9"])
    #expect(answers == ["partners": "7", "members-population": "9"])
    #expect(found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" } == ["2:2 hidden-rows"])
    #expect(found.first?.severity == .warning)
    #expect(
      found.first?.message
        == "row 2, column B: rows 2, 3, 4, 5, 6 and 1 more are hidden, as by a filter, and were read all the same")
    let one = try read(rows, hidden: ["8"]).found
    #expect(one.map(\.message) == ["row 8, column B: row 8 is hidden, as by a filter, and was read all the same"])
    #expect(try read(rows, hidden: ["9"]).found.isEmpty)
  }

  @Test("comments are told once a sheet, with the first of their cells")
  func comments() throws {
    let (answers, found) = try read(
      [("partners", "<c><v>7</v></c>")], comments: ["B7", "A3", "B2", "B3", "B4", "B5", "B6"], threads: ["B7", "C9"])
    #expect(answers == ["partners": "7"])
    #expect(found.map(\.code) == ["comment-not-read"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.message.contains("B2, A3, B3, B4, B5 and 3 more") == true)
    let thread = try read([("partners", "<c><v>7</v></c>")], threads: ["B7"]).found
    #expect(thread.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" } == ["7:2 comment-not-read"])
  }
}
