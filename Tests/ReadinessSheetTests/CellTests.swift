import ReadinessModel
import ReadinessSheet
import Testing

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

  @Test("cells that could be formulas are guarded on the way out and come back as they were")
  func guarded() throws {
    for text in ["=1+1", "+44", "-5", "@me", "'quoted'", "plain"] {
      let table = SheetTable(rows: [SheetTable.Row(number: 1, cells: ["a", text])])
      let bytes = CSVFile.bytes(table)
      let line = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      #expect(!["=", "+", "-", "@"].contains(line.dropFirst(2).first.map(String.init) ?? ""))
      #expect(try CSVFile.table(bytes).table.rows[0].cells[1] == text)
    }
  }

  @Test("a bad expected date is told with its own cell")
  func expected() throws {
    let bytes = Array(csv("").replacing("note", with: "expected").utf8) + Array("legal-form,cic,,,soon".utf8)
    #expect(try read(bytes).findings == ["7:5 bad-expected-date"])
  }

  @Test("of a file cut within quotes, what stands before is read, and the cell is named")
  func cut() throws {
    let (profile, findings) = try read(Array(csv("legal-form,cic\npartners,4\nscheme-of-delegation,yes,\"Minutes of").utf8))
    #expect(findings == ["9:3 open-quote"])
    let words = samples.canonical(profile)
    #expect(
      words.contains(#""legal-form":"cic""#) && words.contains(#""partners":"#) && !words.contains("scheme-of-delegation"))
  }

  @Test("too many rows are refused")
  func refused() {
    #expect(throws: SheetProblem.self) { try CSVFile.table(Array(String(repeating: "a,b\n", count: 30_000).utf8)) }
  }
}
