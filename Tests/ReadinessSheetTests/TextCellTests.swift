import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("What a text in a cell can be two things of is told, and taken for neither")
struct TextCellTests {
  let samples = Samples.shared

  private func csv(_ rows: String, asOf: String = "31/10/2013") -> [UInt8] {
    let head = """
      question,answer,expected,evidence,evidence dated,note
      profile-id,four-rivers
      profile-name,Four Rivers
      profile-kind,federation
      profile-as-of,\(asOf)
      profile-target,none
      """
    return Array((head + "\n" + rows).utf8)
  }

  private func read(_ bytes: [UInt8]) throws -> (profile: Profile?, told: [Diagnostic]) {
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "sheet")
    let (profile, told) = reader.read(try CSVFile.table(bytes).table)
    return (profile, told)
  }

  private func answer(_ id: String, _ profile: Profile?) -> String? {
    guard let index = samples.ruleSet.questions.firstIndex(where: { $0.id == id }) else { return nil }
    return profile.map { $0.answers[index].state == .answered ? $0.string($0.answers[index].raw) : "" }
  }

  // MARK: Dates

  @Test(
    "where some date of a file has its month first, each that could be either is told",
    arguments: ["02/13/2013", "2/13/2013", "02-13-2013", "02.13.2013", "02/13/13"])
  func monthFirst(_ evidence: String) throws {
    let rows = "formed-on,02/01/2013,03/04/2014,Deed,05/06/2012\nlegal-form,cic,,Deed,\(evidence)"
    let (profile, told) = try read(csv(rows, asOf: "2013-10-31"))
    #expect(answer("formed-on", profile) == "")
    #expect(
      told.filter { $0.code == "month-first-date" }.compactMap(\.place).sorted().prefix(3)
        == [2, 3, 5].map { Place(line: 7, column: $0) }[...])
    #expect(told.count == 4 && told.allSatisfy { $0.severity == .error }, "\(told)")
    let first = try #require(told.first { $0.place?.column == 2 })
    #expect(first.message.contains("this file writes the month first elsewhere, as in “\(evidence)”"))
    #expect(first.help.contains("1 February 2013, or 2013-02-01"), "\(first.help)")
    #expect(profile?.evidence.allSatisfy { $0.dated == nil } == true)
  }

  @Test("the as-of date is told so too")
  func asOf() throws {
    let (profile, told) = try read(csv("formed-on,02/13/2013", asOf: "10/11/2013"))
    #expect(profile == nil)
    #expect(
      told.map { "\($0.place.map { "\($0.line):\($0.column)" } ?? "") \($0.code)" }.sorted() == [
        "5:2 month-first-date", "7:2 month-first-date",
      ])
    #expect(told.contains { $0.message.contains("has the month first") && $0.help.contains("2013-02-13") })
  }

  @Test("without such a date the day comes first; dates that cannot be two are read in any file")
  func dayFirst() throws {
    let (profile, told) = try read(csv("formed-on,02/01/2013,,Deed,13/02/2013"))
    #expect(told == [] && answer("formed-on", profile) == "2013-01-02")
    for written in ["03/03/2013", "2013-02-01", "1 February 2013"] {
      let (profile, told) = try read(csv("formed-on,\(written),,Deed,02/13/2013", asOf: "2013-10-31"))
      #expect(told.map { $0.place?.column } == [5] && answer("formed-on", profile)?.isEmpty == false, "\(written)")
    }
    // A number of a chapter is no date.
    #expect(try read(csv("formed-on,02/01/2013,,1.13.20")).told == [])
  }

  @Test(
    "only names of months and their usual short forms are months",
    arguments: [
      ("5 maybe 2013", ""), ("3 Febtober 2013", ""), ("3 Marchioness 2013", ""), ("3 Ju 2013", ""),
      ("3 Jan 2013", "2013-01-03"), ("3 Febr. 2013", "2013-02-03"), ("3-SEPT-2012", "2012-09-03"),
      ("3rd march 2013", "2013-03-03"), ("3 May 2013", "2013-05-03"), ("2013 June 3", "2013-06-03"),
    ])
  func months(_ row: (written: String, wanted: String)) throws {
    let (profile, told) = try read(csv("formed-on,\(row.written)"))
    #expect(answer("formed-on", profile) == row.wanted)
    #expect(told.map(\.code) == (row.wanted.isEmpty ? ["bad-answer"] : []))
  }

  @Test("months may be called as in the rule set's language")
  func ownMonths() {
    var words = Words()
    #expect(DateText.date("1 März 2013", words) == nil)
    words["month-3"] = "März"
    #expect(DateText.date("1 März 2013", words) == CivilDate(year: 2013, month: 3, day: 1))
  }

  // MARK: Quotes

  @Test("text behind the quote that closes a cell is told, and nothing of the cell is taken")
  func brokenQuotes() throws {
    let (profile, told) = try read(csv("partners,\"7\"5,,,,note\nlegal-form,\"cic\" ,,,,\"a \"\"b\"\"\""))
    #expect(told.map { "\($0.place.map { "\($0.line):\($0.column)" } ?? "") \($0.code)" } == ["7:2 broken-quote"])
    #expect(told.first?.help.contains("each quote twice") == true)
    #expect(answer("partners", profile) == "" && answer("legal-form", profile) == "cic")
    #expect(samples.canonical(profile).contains(#""note":"a \"b\"""#))
  }

  @Test("where the quotes leave open where the next cells begin, none of them is taken")
  func lostCells() throws {
    let rows = "partners,7,,,,\"he said \"no, never\" twice\"\nlegal-form,\"c\"i, \"c\",,x,y\nformed-on,2011-06-01"
    let (profile, told) = try read(csv(rows))
    #expect(
      told.map { "\($0.place.map { "\($0.line):\($0.column)" } ?? "") \($0.code)" } == [
        "7:6 broken-quote", "8:2 broken-quote",
      ])
    #expect(answer("partners", profile) == "7" && answer("formed-on", profile) == "2011-06-01")
    let text = samples.canonical(profile)
    #expect(!text.contains("note") && !text.contains("legal-form"), "\(text)")
  }

  @Test("broken quotes in lists, rows about the body and headings")
  func brokenElsewhere() throws {
    let list = "code,name,patients\nK1,\"The \"Old\" House\",5\nK2,Two,\"6\"0\n\"K\"3,Three,7\n"
    let interests = "role,interest\n\"Chair\"man,shares\nChair,shares\n"
    let (profile, told) = try read(csv("profile-commissioner,\"Nene\" CCG\n\n\(list)\n\(interests)"))
    #expect(
      told.map { "\($0.place.map { "\($0.line):\($0.column)" } ?? "") \($0.code)" } == [
        "7:2 broken-quote", "10:2 broken-quote", "11:3 broken-quote", "12:1 broken-quote", "15:1 broken-quote",
      ])
    let text = samples.canonical(profile)
    #expect(!text.contains("House") && !text.contains("60") && !text.contains("Three") && !text.contains("Chairman"))
    #expect(profile?.interests.count == 1 && profile?.commissioner.isEmpty == true)
    let heading = try read(Array("\"question\"s,answer\nprofile-id,a".utf8)).told.map(\.code)
    #expect(heading == ["broken-quote", "sheet-without-heading"])
  }

  // MARK: States about the body

  @Test(
    "a state in words is nobody's name",
    arguments: ["not known", "NaN", "n/a", "NA", "?", "Not applicable", "we don't know", "NULL"])
  func states(_ word: String) throws {
    let rows = "profile-commissioner,\(word)\nprofile-since,\(word)\nlegal-form,cic"
    let (profile, told) = try read(csv(rows))
    #expect(told.map(\.code) == ["state-for-body", "state-for-body"])
    #expect(told.allSatisfy { $0.severity == .warning })
    #expect(told.first?.message == "row 7, column B: profile-commissioner is “\(word)”; it is taken as not said")
    #expect(profile?.commissioner.isEmpty == true && profile?.since.isEmpty == true)
    for (head, value) in [("profile-id", "four-rivers"), ("profile-name", "Four Rivers")] {
      let text = String(decoding: csv("legal-form,cic"), as: UTF8.self)
        .replacing("\(head),\(value)", with: "\(head),\(word)")
      let (profile, told) = try read(Array(text.utf8))
      #expect(profile == nil && told.map(\.code) == ["state-for-body"], "\(told)")
      #expect(told.first?.severity == .error)
    }
  }

  @Test("a state in words is told where a practice has it, and its number is not said")
  func statesOfPractices() throws {
    let rows = """
      profile-practice,K1; n/a; 9340
      profile-practice,not known; Abbey; 100
      profile-practice,K3; Castle; not known
      profile-practice,K4; Dale;
      """
    let (profile, told) = try read(csv(rows))
    #expect(told.map { "\($0.place?.line ?? 0) \($0.code)" } == [7, 8, 9].map { "\($0) state-for-body" })
    #expect(told.allSatisfy { $0.severity == .warning })
    let practices = profile?.practices.map {
      (profile?.string($0.name) ?? "") + " \($0.patients.map(String.init) ?? "-")"
    }
    #expect(practices == ["n/a 9340", "Abbey 100", "Castle -", "Dale -"])
  }

  @Test("a body that is really so called comes back as it is")
  func named() throws {
    let (profile, told) = try read(csv("profile-commissioner,'n/a\nlegal-form,cic"))
    #expect(told == [] && profile.map { $0.string($0.commissioner) } == "n/a")
    var read = try samples.sample("four-rivers")
    let start = read.text.count
    read.text += Array("not known".utf8)
    read.commissioner = TextRange(start: start, end: read.text.count)
    read.name = read.commissioner
    for book in [
      SheetBook([try CSVFile.table(CSVFile.bytes(SheetWriter(samples.ruleSet).table(read))).table]),
      try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(read)),
    ] { #expect(samples.canonical(samples.read(book).profile) == samples.canonical(read)) }
  }
}
