import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("What people write in cells")
struct CellTests {
  let samples = Samples.shared

  private func csv(_ answers: String, separator: String = ",", end: String = "\n") -> String {
    let head = """
      question,answer,evidence,evidence dated,note
      profile-id,four-rivers
      profile-name,Four Rivers
      profile-kind,Federation
      profile-as-of,31/10/2013
      profile-target,none
      """
    return (head + "\n" + answers).replacing(",", with: separator).replacing("\n", with: end)
  }

  private func read(_ bytes: [UInt8]) throws -> (profile: Profile?, findings: [String]) {
    samples.read(try CSVFile.table(bytes).table)
  }

  @Test(
    "each reads as what it says",
    arguments: [
      ("partners", "1,200", "1200"), ("locality-cost", "£62,000", "62000"), ("agreement-signed", "97 %", "97"),
      ("formed-on", "1 June 2011", "2011-06-01"), ("legal-form", "CIC", "cic"), ("scheme-of-delegation", "Yes", "yes"),
      ("scheme-of-delegation", "TRUE", "yes"),
    ])
  func reads(_ question: String, _ written: String, _ wanted: String) throws {
    let (profile, findings) = try read(Array(csv("\(question),\u{1}").replacing("\u{1}", with: "\"\(written)\"").utf8))
    #expect(findings == [])
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == question })
    #expect(profile.map { $0.string($0.answers[index].raw) } == wanted)
  }

  @Test("UTF-16 without a mark in either order; what is no text, or cut off, is refused in one message")
  func encodings() throws {
    let text = csv("partners,7")
    let units = Array(text.utf16)
    let wanted = samples.canonical(try read(Array(text.utf8)).profile)
    for bytes in [
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ] { #expect(samples.canonical(try read(bytes).profile) == wanted) }
    let wide = text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
    for bytes in [
      wide, [0xFF, 0xFE, 0, 0] + wide, Array(wide.reversed()), [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], Array("question,answer\nprofile-id,a\0b\n".utf8),
    ] {
      #expect { try read(bytes) } throws: { ($0 as? SheetProblem)?.code == .noTable }
    }
    // An empty file, and one of a few letters, have no heading.
    for bytes in [[], [0x61], [0x61, 0x2C]] as [[UInt8]] { #expect(try read(bytes).profile == nil) }
  }

  @Test("several choices in one cell, by their ids or their words")
  func several() throws {
    var ruleSet = samples.ruleSet
    let index = try #require(ruleSet.questions.firstIndex { $0.id == "partners-opinion" })
    ruleSet.questions[index].type = .multipleChoice
    let others = Samples(ruleSet)
    let (profile, findings) = others.read(try CSVFile.table(Array(csv("partners-opinion,distant; mixed").utf8)).table)
    #expect(findings == [])
    #expect(profile.map { $0.string($0.answers[index].raw) } == "distant mixed")
  }

  @Test(
    "several choices, by ids or labels, parted in any way",
    arguments: [
      ("a b", "a b"), ("A; B", "a b"), ("First, of two; b", "a b"), ("a,b", "a b"), ("a|B label", "a b"),
      ("First, of two", "a"), ("a; other", "a other"), ("b;", "b"), ("We do not know", "[not-known]"),
    ])
  func severalChoices(_ row: (written: String, wanted: String)) {
    var question = Question(id: "q", code: "", section: 0, type: .multipleChoice, kinds: .every)
    question.choices = [Choice(id: "a", label: "First, of two"), Choice(id: "b", label: "B label")]
    let words = Words()
    let reader = AnswerCell(words: words, cellGuard: CellGuard(words: words), usesCommas: false, firstDay: nil)
    switch reader.reading(SheetCell(row.written), question) {
    case .value(let text): #expect(text == row.wanted)
    case .state(let state): #expect("[\(state)]" == row.wanted)
    case .empty, .refused: Issue.record("\(row.written) is not read")
    }
    let labels = AnswerLabels(question, SheetWords(words))
    #expect(labels.words(of: "a b") == "First, of two; B label")
    #expect(labels.words.hasPrefix("One or more"))
  }

  @Test("separators, line ends, marks and encodings")
  func forms() throws {
    let answers = "legal-form,cic,,,\"two\nlines, \"\"quoted\"\"\""
    let wanted = samples.canonical(try read(Array(csv(answers).utf8)).profile)
    #expect(wanted.contains(#""note":"two lines, \"quoted\"""#))
    let plain = "legal-form,cic,,,Café"
    let expected = samples.canonical(try read(Array(csv(plain).utf8)).profile)
    for separator in [",", ";", "\t"] {
      for end in ["\n", "\r\n", "\r"] {
        let text = csv(plain, separator: separator, end: end)
        let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let windows = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide, wide, windows] {
          #expect(samples.canonical(try read(bytes).profile) == expected)
        }
        #expect(try CSVFile.table(windows).isWindows)
      }
    }
  }

  @Test(
    "numbers and states in words, parted by commas and by semicolons",
    arguments: [
      ("paid-managers", "0,500", "0,500 unclear-number", "0.500"),
      ("paid-managers", "57,7", "57,7 unclear-number", "57.7"),
      ("partners", "1,250", "1250", "1,250 unclear-number"),
      ("members-population", "248.600", "248.600 (?) unclear-number", "248.600 (?) unclear-number"),
      ("members-population", "3e+05", "300000", "300000"), ("partners", "1'250", "1250", "1250"),
      ("partners", "not known", "not-known", "not-known"),
      ("partners", "#N/A", "#N/A unclear-word", "#N/A unclear-word"),
      ("freedom-written-down", "We do not know", "not-known", "not-known"),
      ("partners", "\u{FEFF}31\u{200B}", "31", "31"),
      ("agreement-signed", "€97", "€97 bad-answer", "€97 bad-answer"),
      ("partners", "31%", "31% bad-answer", "31% bad-answer"),
    ])
  func words(_ row: (question: String, written: String, commas: String, semicolons: String)) throws {
    for (separator, wanted) in [(",", row.commas), (";", row.semicolons)] {
      let text = csv("\(row.question),\u{1}", separator: separator).replacing("\u{1}", with: "\"\(row.written)\"")
      let (profile, findings) = try read(Array(text.utf8))
      let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == row.question })
      let answer = try #require(profile?.answers[index])
      let said = answer.state == .notKnown ? "not-known" : profile.map { $0.string(answer.raw) } ?? ""
      #expect(
        ([said] + findings.compactMap { $0.split(separator: " ").last.map(String.init) }).joined(separator: " ")
          == wanted)
    }
  }

  @Test("NA of programs is nothing, beside answers and as answers")
  func missing() throws {
    let rows = "legal-form,cic,NA,NA,NA\nfreedom-written-down,NA,NA,NA,NA\npartners,31,n/a,NA,\npaid-managers,4,-,,NA"
    let (profile, findings) = try read(Array(csv(rows).utf8))
    #expect(findings == [])
    let text = samples.canonical(profile)
    #expect(
      !text.contains("NA") && !text.contains("evidence") && !text.contains("note")
        && !text.contains("freedom-written-down"))
  }

  @Test("evidence in rows of its own, with or without the question again; the answer may be said again")
  func evidence() throws {
    let rows = """
      legal-form,cic,First
      ,,Second,2013-01-01
      legal-form,,Third
      legal-form,cic,Fourth
      """
    let (profile, findings) = try read(Array(csv(rows).utf8))
    #expect(findings == [])
    #expect(profile?.evidence.count == 4)
  }

  @Test("the rule set that a profile was filled in for stays what it says")
  func version() throws {
    let text = try samples.text("four-rivers").replacing(
      "version=\"\(samples.ruleSet.version)\"", with: "version=\"0.9.0\"")
    let profile = try #require(samples.profile(text))
    #expect(profile.string(profile.ruleSetVersion) == "0.9.0")
    let table = SheetWriter(samples.ruleSet).table(profile)
    for book in [
      SheetBook([try CSVFile.table(CSVFile.bytes(table)).table]),
      try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(profile)),
    ] {
      let (read, findings) = samples.read(book)
      #expect(findings == ["other-rule-set-version"])
      #expect(samples.canonical(read) == samples.canonical(profile))
    }
  }

  @Test("what a profile cannot keep is told")
  func lost() throws {
    let rows = """
      legal-form,cic,,2013-01-01
      partners,31,,,one
      partners,,,,two
      profile-id,other
      """
    #expect(
      try read(Array(csv(rows).utf8)).findings.sorted() == [
        "10:2 two-values", "7:4 date-without-evidence", "9:5 two-values",
      ])
  }

  @Test("a first line that says what parts the cells; lines above the heading; labels for ids")
  func head() throws {
    let text = "sep=;\nAnswers of the federation, as of October\n" + csv("legal-form;cic", separator: ";")
    #expect(try read(Array(text.utf8)).findings == [])
    let step = try #require(samples.ruleSet.steps.first { $0.id == "provider-organisation" })
    let kind = try #require(samples.ruleSet.kinds.first { $0.id == "federation" })
    let labels = csv("legal-form,cic").replacing("target,none", with: "target,\(step.title)")
      .replacing("kind,Federation", with: "kind,\(kind.name)")
    let (profile, findings) = try read(Array(labels.utf8))
    #expect(findings == [])
    #expect(profile?.target.map { samples.ruleSet.steps[$0].id } == step.id)
  }

  @Test("every slip is told with its cell")
  func slips() throws {
    let rows = """
      partners,many
      legal-form,guild
      formed-on,2013-02-30
      no-such-question,yes
      ,lost
      paid-managers,,Minutes
      scheme-of-delegation,yes,Minutes,whenever
      profile-practice,K83001 Abbey House
      """
    #expect(
      try read(Array(csv(rows).utf8)).findings.sorted() == [
        "10:2 answer-to-unknown-question", "11:2 row-without-question", "12:2 words-without-answer",
        "13:4 bad-evidence-date", "14:2 bad-practice", "7:2 bad-answer", "8:2 bad-answer", "9:2 bad-answer",
      ])
  }

  @Test(
    "texts that would be read as something else are guarded on the way out and come back as they were",
    arguments: [
      "=1+1", "+44", "-5", "@me", "'quoted'", "plain", "'=1+1", "''-5", "'", "''", "NA", "'NA", "none", "n/a", "'n/a",
      "not known", "We don’t know", "#REF!", "\u{A0}a\u{A0}b", "a  b", "_x0041_", "_x005F_", "a\u{202F}b", "x_x000D_",
      "\u{FF1D}1", "9\u{2019}000", "a;b", "\"a\"; b",
    ])
  func guarded(_ text: String) throws {
    var profile = try samples.sample("four-rivers")
    let range = TextRange(start: profile.text.count, end: profile.text.count + text.utf8.count)
    profile.text += Array(text.utf8)
    profile.name = range
    profile.practices = [
      Practice(code: range, name: range, patients: nil), Practice(code: range, name: range, patients: 3),
    ]
    profile.interests = [Interest(person: range, text: range)]
    for index in profile.evidence.indices { profile.evidence[index].text = range }
    for index in profile.details.indices { profile.details[index].note = range }
    let wanted = samples.canonical(profile)
    let table = SheetWriter(samples.ruleSet).table(profile)
    let bytes = CSVFile.bytes(table)
    for line in String(decoding: bytes, as: UTF8.self).split(separator: ",") {
      #expect(!["=", "+", "@"].contains(line.first { $0 != "\"" }.map(String.init) ?? ""), "\(line)")
    }
    #expect(samples.canonical(samples.read(try CSVFile.table(bytes).table).profile) == wanted)
    let workbook = WorkbookWriter(samples.ruleSet).bytes(profile)
    #expect(samples.canonical(samples.read(try WorkbookReader.book(workbook)).profile) == wanted)
  }

  @Test("a bad expected date is told with its own cell")
  func expected() throws {
    let bytes = Array(csv("").replacing("note", with: "expected").utf8) + Array("legal-form,cic,,,soon".utf8)
    #expect(try read(bytes).findings == ["7:5 bad-expected-date"])
  }

  @Test("of a file cut within quotes, what stands before is read, and the cell is named")
  func cut() throws {
    let (profile, findings) = try read(
      Array(csv("legal-form,cic\npartners,4\nscheme-of-delegation,yes,\"Minutes of").utf8))
    #expect(findings == ["9:3 open-quote"])
    let words = samples.canonical(profile)
    #expect(
      words.contains(#""legal-form":"cic""#) && words.contains(#""partners":"#)
        && !words.contains("scheme-of-delegation"))
  }

  @Test("a sheet of 18,000 practices that we write is one that we read")
  func manyPractices() throws {
    var profile = try samples.sample("four-rivers")
    let practice = profile.practices.first ?? Practice(code: profile.id, name: profile.name, patients: 9_000)
    profile.practices = [Practice](repeating: practice, count: 18_000)
    let table = SheetWriter(samples.ruleSet).table(profile)
    #expect(samples.read(try CSVFile.table(CSVFile.bytes(table)).table).profile?.practices.count == 18_000)
    let workbook = WorkbookWriter(samples.ruleSet).bytes(profile)
    #expect(samples.read(try WorkbookReader.book(workbook)).profile?.practices.count == 18_000)
  }

  @Test("too many rows are refused")
  func refused() {
    #expect(throws: SheetProblem.self) { try CSVFile.table(Array(String(repeating: "a,b\n", count: 300_000).utf8)) }
  }
}
