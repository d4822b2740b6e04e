import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("Headings that are not known, and rows without any")
struct HeadingTests {
  let samples = Samples.shared

  private func read(_ book: SheetBook, _ samples: Samples = .shared) -> (profile: Profile?, found: [Diagnostic]) {
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "x")
    let (profile, found) = reader.read(book)
    return (profile, found)
  }

  private func read(_ csv: String) throws -> (profile: Profile?, found: [Diagnostic]) {
    read(SheetBook([try CSVFile.table(Array(csv.utf8)).table]))
  }

  private func places(_ found: [Diagnostic]) -> [String] {
    found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.severity) \($0.code)" }
  }

  private func fourRivers() throws -> SheetBook {
    try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(try samples.sample("four-rivers")))
  }

  /// The workbook with another word in the row of headings of one sheet; nil takes the row out.
  private func fourRivers(_ sheet: String, _ heading: String, _ other: String?) throws -> SheetBook {
    var book = try fourRivers()
    let index = try #require(book.tables.firstIndex { $0.name == sheet })
    let row = try #require(
      book.tables[index].rows.lastIndex { row in row.cells.contains { $0.shown == heading } })
    if let other {
      book.tables[index].rows[row].cells = book.tables[index].rows[row].cells.map {
        $0.shown == heading ? SheetCell(other) : $0
      }
    } else {
      book.tables[index].rows.remove(at: row)
    }
    return book
  }

  private let head =
    "profile-id,b\nprofile-name,B\nprofile-kind,federation\nprofile-as-of,2013-10-31\nprofile-target,none\n"

  @Test("a sheet whose row of headings was taken out is told, with its rows")
  func takenOut() throws {
    let found = read(try fourRivers("Extended services", "Answer", nil)).found
    #expect(found.map(\.code) == ["rows-without-heading"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.message.hasPrefix("sheet “Extended services”, row 4, column C: 16 rows") == true, "\(found)")
  }

  @Test(
    "a word of the headings written otherwise is told in its cell, with the one that was meant",
    arguments: [
      ("Care first", "Answer", "Our answer", "answer"), ("About", "Interest", "Declared interest", "interest"),
      ("Practices", "Patients", "Number of patients", "patients"), ("Care first", "Answer", "Anwser", "answer"),
    ])
  func otherWord(_ row: (sheet: String, heading: String, other: String, meant: String)) throws {
    let found = read(try fourRivers(row.sheet, row.heading, row.other)).found
    #expect(found.map(\.code) == ["rows-without-heading"], "\(found)")
    #expect(found.first?.severity == .error)
    #expect(found.first?.help == "did you mean “\(row.meant)” by “\(row.other)”?")
  }

  @Test("so it is where the word is like none", arguments: ["List size", "Heads"])
  func strangeWord(_ word: String) throws {
    let found = read(try fourRivers("Practices", "Patients", word)).found
    #expect(found.map(\.code) == ["rows-without-heading"], "\(found)")
    #expect(found.first?.severity == .error)
    #expect(found.first?.message.contains("“patients” is missing") == true)
    let none = read(try fourRivers("Practices", "Patients", nil)).found
    #expect(none.map(\.code) == ["rows-without-heading"], "\(none)")
  }

  @Test(
    "a column below a heading that is not known is told once, with the one that was meant",
    arguments: [
      ("note", "notes", "did you mean “note”?"), ("evidence", "evidence given", "did you mean “evidence”?"),
      ("note", "Our notes", "did you mean “note”?"), ("note", "remarks", ""),
    ])
  func column(_ row: (heading: String, other: String, help: String)) throws {
    let text = "question,answer,\(row.other)\n\(head)partners,7,as of May\npaid-managers,2,\nlegal-form,cic,too"
    let (profile, found) = try read(text)
    #expect(profile != nil)
    #expect(places(found) == ["1:3 \(row.help.isEmpty ? "warning" : "error") unknown-heading"])
    #expect(found.first?.message.contains("2 cells below it are not read, the first in row 7") == true)
    #expect(row.help.isEmpty ? found.first?.help.contains("“note”") == true : found.first?.help == row.help)
  }

  @Test("a column of one's own is a warning; one without a heading too; without anything below it nothing")
  func ownColumn() throws {
    let text = "question,answer,,leaves,spare,Owner\n\(head)partners,7,?,May,,Clerk"
    #expect(places(try read(text).found) == ["7:3 warning cell-not-read", "1:4 warning unknown-heading"])
    var book = try fourRivers()
    let index = try #require(book.tables.firstIndex { $0.name == "Practices" })
    for row in 1...2 { book.tables[index].rows[row].cells = Array(book.tables[index].rows[row].cells.prefix(3)) }
    book.tables[index].rows[1].cells.append(SheetCell("Leaves"))
    book.tables[index].rows[2].cells.append(SheetCell("May"))
    #expect(places(read(book).found) == ["2:4 warning unknown-heading"])
  }

  @Test("a second sheet of answers without headings is told: an error, unless the same is asked in one that is read")
  func secondSheet() throws {
    let first = try CSVFile.table(Array("question,answer\n\(head)partners,7".utf8)).table
    for (question, severity) in [("partners", "warning"), ("paid-managers", "error"), ("profile-since", "error")] {
      let second = SheetTable(name: "More", rows: [SheetTable.Row(number: 1, texts: [question, "11"])])
      let (profile, found) = read(SheetBook([first, second]))
      #expect(profile != nil)
      #expect(places(found) == ["1:1 \(severity) rows-without-heading"])
      #expect(found.first?.message.contains("sheet “More”, row 1, column A") == true)
    }
    let notes = SheetTable(
      name: "Notes", rows: [SheetTable.Row(number: 1, texts: ["partners"]), .init(number: 2, texts: ["ask", "Ann"])])
    #expect(read(SheetBook([first, notes])).found == [])
  }

  @Test("rows above the headings are told where they name a question or a practice")
  func above() throws {
    let text = "partners,7\npaid-managers,2\nquestion,answer\n\(head)legal-form,cic"
    #expect(places(try read(text).found) == ["1:1 error rows-without-heading"])
    #expect(
      try read(text).found.first?.message.contains("2 rows from here to row 2 stand under no row of headings") == true)
    let wording = try #require(samples.ruleSet.questions.first { $0.id == "partners" }).wording
    let asked = "Answers of October\n\"\(wording)\",7\nquestion,answer\n\(head)"
    #expect(places(try read(asked).found) == ["2:1 error rows-without-heading"])
    let practices =
      "question,answer,\n\(head)\nThe practices,,\nK1,Abbey House,9340\nCode,Name,Patients\nK2,Bridge,1200"
    #expect(
      places(try read(practices).found).contains { $0.contains("row-without-question") || $0.contains("unknown") })
    let first = try CSVFile.table(Array("question,answer\n\(head)".utf8)).table
    let second = SheetTable(
      name: "P",
      rows: [["All of them"], ["K1", "Abbey House", "9340"], ["Code", "Name", "Patients"], ["K2", "Bridge", "1200"]]
        .enumerated().map { SheetTable.Row(number: $0 + 1, texts: $1) })
    let (profile, found) = read(SheetBook([first, second]))
    #expect(profile?.practices.count == 1)
    #expect(places(found) == ["2:1 error rows-without-heading"])
  }

  @Test("a question below the headings of practices is no practice")
  func misplaced() throws {
    let text = "question,answer,note\n\(head)Code,Name,Patients\nK2,Bridge,1200\npartners,7,"
    let (profile, found) = try read(text)
    #expect(profile?.practices.count == 1)
    #expect(places(found) == ["9:1 error rows-without-heading"])
  }

  @Test("where no row has the headings, the one that almost has them is named")
  func almost() throws {
    let found = try read("question,our answer\n\(head)partners,7").found
    #expect(found.map(\.code) == ["sheet-without-heading"])
    #expect(found.first?.help == "did you mean “answer” by “our answer” in B1?")
  }

  @Test("a list of one's own is no table of practices where there is one")
  func ownList() throws {
    let first = try CSVFile.table(Array("question,answer\n\(head)\nCode,Name,Patients\nK1,Abbey,7".utf8)).table
    let list = SheetTable(
      name: "Staff",
      rows: [["Code", "Name", "Street"], ["1", "Ann", "High Street"]].enumerated().map {
        SheetTable.Row(number: $0 + 1, texts: $1)
      })
    #expect(places(read(SheetBook([first, list])).found).filter { !$0.contains("warning rows-without-heading") } == [])
  }

  @Test(
    "the heading that was meant, or none",
    arguments: [
      ("Notes", "note"), ("evidence given", "evidence"), ("Evidence date", "evidence dated"), ("anwser", "answer"),
      ("Our answers", "answer"), ("expected date", "expected"), ("Person", nil), ("Phone", nil), ("Comment", nil),
      ("Réponse", "answer"), ("", nil),
    ] as [(String, String?)])
  func meant(_ row: (written: String, heading: String?)) {
    let spelling = HeadingSpelling(SheetColumn.allCases.map(\.rawValue), ["réponses": "answer"])
    #expect(spelling.nearest(to: row.written)?.key == row.heading)
  }

  @Test("several words that are missing are all named")
  func missingWords() throws {
    let text = "question,answer,\n\(head)Practice code,Practice name,Registered patients\nK1,Abbey House,9340"
    let found = try read(text).found
    #expect(places(found) == ["7:1 error rows-without-heading"])
    #expect(found.first?.message.contains("“code”, “name” and “patients” are missing") == true)
  }

  @Test("a hidden sheet of practices or interests is told")
  func hidden() throws {
    var book = try fourRivers()
    let index = try #require(book.tables.firstIndex { $0.name == "Practices" })
    book.hidden.append(book.tables.remove(at: index))
    #expect(places(read(book).found) == ["0:0 warning other-sheet"])
    let interests = SheetTable(
      name: "Interests",
      rows: [["Person", "Interest"], ["Chair", "a laundry"]].enumerated().map {
        SheetTable.Row(number: $0 + 1, texts: $1)
      })
    #expect(places(read(SheetBook(book.tables, hidden: [interests])).found) == ["0:0 warning other-sheet"])
  }

  @Test(
    "what we write has no heading that is not known, for every kind of body and every rule set",
    arguments: [nil, "bakery", "house", "bibliotheque", "nadi", "cor"])
  func ours(_ name: String?) throws {
    let samples = try name.map(foreign) ?? .shared
    let ruleSet = samples.ruleSet
    let profiles: [Profile?] =
      try name == nil ? Samples.names.map { try samples.sample($0) } : []
    let blank: [(Profile?, Int?, Bool)] = ([nil] + ruleSet.kinds.indices.map { $0 }).flatMap { kind in
      [(nil, kind, true), (nil, kind, false)]
    }
    let told: Set = [
      SheetCode.rowsWithoutHeading, .unknownHeading, .cellBeyondHeadings, .mergedCells, .commentNotRead, .otherSheet,
      .workbookDamaged,
    ].map(\.rawValue).reduce(into: []) { $0.insert($1) }
    for (profile, kind, isShort) in blank + profiles.map({ ($0, nil, false) }) {
      let workbook = try WorkbookReader.book(WorkbookWriter(ruleSet).bytes(profile, kind: kind, isShort: isShort))
      let table = try CSVFile.table(CSVFile.bytes(SheetWriter(ruleSet).table(profile, kind: kind, isShort: isShort)))
        .table
      for book in [workbook, SheetBook([table])] {
        #expect(read(book, samples).found.filter { told.contains($0.code) } == [])
      }
    }
  }

  private func foreign(_ name: String) throws -> Samples {
    struct Files: RuleFileSource {
      let folder: URL
      func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
        guard let data = try? Data(contentsOf: folder.appending(path: path)) else { throw .missing }
        return Array(data)
      }
      func displayName(of path: String) -> String { path }
    }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ForeignRuleSets/\(name)")
    return Samples(try #require(RuleSetLoader.load(Files(folder: folder)).loaded?.ruleSet))
  }
}
