import Foundation
import Testing

/// What would go wrong without a word is told.
@Suite("Nothing goes wrong in silence")
struct NothingSilentTests {
  private func profile(_ head: String, _ name: String = "Body", _ inside: String = "<answers/>") -> String {
    #"<profile xmlns="urn:readiness:profile:1" \#(head)><name>\#(name)</name>\#(inside)</profile>"#
  }

  private static let head = #"id="body" kind="federation" as-of="2013-10-31" target="none""#

  @Test(
    "a sheet, or a document made of one, says which text it does not keep as it is",
    arguments: [
      (
        "xml",
        "U+202E, U+202C become U+FFFD; U+FEFF is left out; a line break becomes a blank"
      ),
      (
        "xlsx",
        "U+202E, U+202C become U+FFFD; U+FEFF is left out; a line break becomes a blank where the sheet is read"
      ),
      (
        "csv",
        "U+202E, U+202C become U+FFFD; U+FEFF is left out; a line break becomes a blank where the sheet is read"
      ),
    ])
  func changedTexts(_ row: (ending: String, words: String)) throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.json",
      #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A  B","answers":{"legal-form":"#
        + #"{"value":"cic","note":"a\nb \u202ec\u202c d\ufeffe"}}}"#)
    let result = try Tool.run(["sheet", "p.json", "--output", "q.\(row.ending)"], folder: scratch.root)
    #expect(result.status == 0)
    #expect(
      result.errors.contains(
        "p.json: warning: the note of “legal-form” is not kept as it is: \(row.words) [unseen-character]"),
      "\(result.errors)")
    #expect(result.errors.contains("help: readiness convert --to json keeps every character"))
    #expect(result.errors.contains("the name is not kept") == (row.ending == "xml"), "\(result.errors)")
  }

  @Test("nothing is said of texts that a sheet keeps")
  func keptTexts() throws {
    let scratch = try Scratch()
    for ending in ["xml", "xlsx", "csv"] {
      let result = try Tool.run(
        ["sheet", Repository.url("Samples/four-rivers.xml").path, "--output", "q.\(ending)"], folder: scratch.root)
      #expect(result.status == 0 && !result.errors.contains("warning"), "\(result.errors)")
    }
  }

  @Test("a table as text where a profile is read", arguments: ["assess", "check", "plan", "portfolio"])
  func table(_ command: String) throws {
    let scratch = try Scratch()
    try scratch.write("t.csv", "question,answer\nprofile-id,a\n")
    let result = try Tool.run([command, "t.csv"], folder: scratch.root)
    #expect(
      result.errors.contains("help: a sheet becomes a profile by: readiness sheet t.csv --output t.xml"),
      "\(result.errors)")
    let piped = try Tool.run([command, "-"], input: Data("title\n\"question\";\"answer\"\n".utf8))
    #expect(piped.errors.contains("readiness sheet FILE.csv --output FILE.xml"), "\(piped.errors)")
  }

  @Test("a stream in UTF-16 is one mistake", arguments: [true, false])
  func wideStream(_ isLittle: Bool) throws {
    for text in ["{\"id\":\"a\"}\n{\"id\":\"b\"}\n", "<p/>\n<p/>\n"] {
      for mark in ["", "\u{FEFF}"] {
        let units = Array((mark + text).utf16)
        let bytes = units.flatMap { unit in
          isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let result = try Tool.run(["filter"], input: Data(bytes))
        #expect(
          result.text
            == #"{"schema":"readiness-error/1","line":1,"id":null,"errors":[{"code":"stream-not-utf-8","message":"#
            + #""the stream is UTF-16; it must be UTF-8","column":1}]}"# + "\n")
        #expect(result.status == 2 && result.errors.contains("help: write it as UTF-8"), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 2, "\(result.errors)")
      }
    }
    let one = try Tool.run(["assess", "-"], input: Data("{\"id\":\"a\"}".utf16.flatMap { [UInt8($0), 0] }))
    #expect(one.errors.contains("the file is in UTF-16"), "\(one.errors)")
  }

  @Test("proofs are of rule sets: without one nothing is proved, and it is said")
  func proofs() throws {
    let result = try Tool.run(["check", "--prove", "Samples/four-rivers.xml"])
    #expect(result.status == 2 && result.errors.contains("--prove proves rule sets"), "\(result.errors)")
  }

  @Test("voices that differ in what is said of the body itself")
  func heads() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.xml",
      profile(
        Self.head + #" form="full""#, "Body",
        #"<rule-set id="three-step-path" version="2.0.0"/><practices><practice code="K1" name="One" patients="5"/></practices><answers/>"#
      ))
    try scratch.write(
      "b.xml",
      profile(
        Self.head + #" form="short""#, "Buddy",
        #"<commissioner>Nene CCG</commissioner><rule-set id="three-step-path" version="1.0.0"/><practices>"#
          + #"<practice code="K1" name="Won" patients="5"/></practices><answers/>"#))
    try scratch.write("c.xml", profile(Self.head, "Body", "<commissioner>Other CCG</commissioner><answers/>"))
    let result = try Tool.run(["merge", "a.xml", "b.xml", "c.xml"], folder: scratch.root)
    for words in [
      "the name of the body: a.xml “Body”, b.xml “Buddy”", "the form: a.xml “full”, b.xml “short”",
      "the version of the rule set: a.xml “2.0.0”, b.xml “1.0.0”",
      "the commissioner: b.xml “Nene CCG”, c.xml “Other CCG”", "the name of practice K1: a.xml “One”, b.xml “Won”",
    ] { #expect(result.errors.contains(words), "\(words): \(result.errors)") }
    // What stands is what the message says.
    #expect(result.text.contains("<commissioner>Nene CCG</commissioner>"), "\(result.text)")
  }

  @Test("a round before of another body, or of a later date")
  func rounds() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", profile(Self.head))
    try scratch.write("b.xml", profile(#"id="other" kind="federation" as-of="2014-10-31" target="none""#))
    let result = try Tool.run(["merge", "--earlier", "b.xml", "a.xml", "a.xml"], folder: scratch.root)
    #expect(result.status == 0 && result.errors.contains("b.xml: warning: the round before is about “other”"))
    #expect(result.errors.contains("[earlier-profile-not-before]"), "\(result.errors)")
  }

  @Test("voices of whom a round before has no record, and a later round without the round before")
  func newVoices() throws {
    let scratch = try Scratch()
    func voice(_ file: String, _ partners: Int) throws {
      let answers = #"<answers><answer question="partners" value="\#(partners)"/></answers>"#
      try scratch.write(file, profile(Self.head, "Body", answers))
    }
    try voice("own.xml", 5)
    try voice("abbey.xml", 6)
    let first = ["merge", "--round", "1", "--output", "first.xml", "own.xml", "abbey.xml"]
    #expect(try Tool.run(first, folder: scratch.root).status == 0)
    try voice("own.xml", 7)
    try voice("abbey-new.xml", 7)
    let second = try Tool.run(
      ["merge", "--round", "2", "--earlier", "first.xml", "own.xml", "abbey-new.xml"], folder: scratch.root)
    #expect(second.errors.contains("own.xml said “5” before, now “7”"), "\(second.errors)")
    #expect(second.errors.contains("“abbey-new.xml” has no record in the round before"), "\(second.errors)")
    #expect(!second.errors.contains("“own.xml” has no record"))
    let alone = try Tool.run(["merge", "--round", "2", "own.xml", "abbey-new.xml"], folder: scratch.root)
    #expect(alone.errors.contains("[round-before-missing]"), "\(alone.errors)")
  }

  @Test("many second answers stay what they are, whatever their order")
  func manyTwice() throws {
    let scratch = try Scratch()
    let answers = (0..<40).map { number in
      #"<answer question="partners" \#(number % 3 == 0 ? #"state="not-known""# : #"value="7" by="P\#(number % 5)""#)/>"#
    }
    try scratch.write("a.xml", profile(Self.head, "Body", "<answers>\(answers.joined())</answers>"))
    let mixed = [answers[0]] + answers.dropFirst().reversed()
    try scratch.write("b.xml", profile(Self.head, "Body", "<answers>\(mixed.joined())</answers>"))
    for form in ["json", "xml"] {
      let convert = try Tool.run(["convert", "--to", form, "--output", "c.\(form)", "a.xml"], folder: scratch.root)
      #expect(convert.status == 0, "\(convert.errors)")
    }
    let files = ["a.xml", "b.xml", "c.json", "c.xml"]
    let read = try Tool.run(["convert", "--to", "ndjson"] + files, folder: scratch.root)
    let lines = Set(read.text.split(separator: "\n"))
    #expect(lines.count == 1, "\(read.text)\(read.errors)")
  }

  @Test("plain numbers below zero are numbers in tables, formulas none")
  func numbers() throws {
    let scratch = try Scratch()
    let answers =
      #"<answers><answer question="partners" value="-5"/><answer question="legal-form" value="-5+1"/></answers>"#
    try scratch.write("a.xml", profile(Self.head, "Body", answers))
    let table = try Tool.run(["assess", "--table", "answers", "a.xml"], folder: scratch.root).text
    #expect(table.contains(",-5,") && !table.contains("'-5,") && table.contains("'-5+1"), "\(table)")
  }

  @Test("a practice of which only the code is known is one in every form")
  func practices() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.xml", profile(Self.head, "Body", #"<practices><practice code="K1"/></practices><answers/>"#))
    let check = try Tool.run(["check", "a.xml"], folder: scratch.root)
    #expect(check.status == 0, "\(check.errors)")
    for line in [
      "convert --to json --output b.json a.xml", "convert --to xml --output c.xml b.json",
      "sheet b.json --output d.csv",
      "sheet d.csv --output e.xml", "sheet a.xml --output f.xlsx", "sheet f.xlsx --output g.xml",
    ] { #expect(try Tool.shell("$R \(line)", folder: scratch.root).status == 0, "\(line)") }
    for name in ["c.xml", "e.xml", "g.xml"] {
      let text = try scratch.text(name)
      #expect(text.contains(#"<practice code="K1"/>"#), "\(name): \(text)")
    }
    try scratch.write("h.json", try scratch.text("b.json").replacing(#""code":"K1""#, with: #""name":"One""#))
    let nameless = try Tool.run(["check", "h.json"], folder: scratch.root)
    #expect(nameless.status == 1 && nameless.errors.contains("[practice-without-code]"), "\(nameless.errors)")
    try scratch.write("i.xml", profile(Self.head, "Body", #"<practices><practice name="One"/></practices><answers/>"#))
    #expect(try Tool.run(["check", "i.xml"], folder: scratch.root).status == 1)
  }

  @Test(
    "options that would do nothing are refused",
    arguments: [
      "sheet --kind locality --output s.csv Samples/four-rivers.xml",
      "sheet --form short --output s.csv Samples/four-rivers.xml",
      "plan --set partners=7 --set partners=9 Samples/four-rivers.xml",
      "plan --set partners=7 --set S1-01=9 Samples/four-rivers.xml",
      "assess --pages two --stress --format html Samples/four-rivers.xml",
      "assess --pages two --format json Samples/four-rivers.xml",
      "assess --detail full --format html Samples/four-rivers.xml",
      "assess --format text --output x.docx Samples/four-rivers.xml",
      "assess --format docx --output x.html Samples/four-rivers.xml",
    ])
  func options(_ line: String) throws {
    let result = try Tool.shell("$R \(line)")
    #expect(
      result.status == 2 && result.output.isEmpty && result.errors.hasPrefix("readiness: error:"), "\(result.errors)")
  }

  @Test(
    "the ending of a file says its form where nothing else does",
    arguments: ["html", "md", "docx", "json", "csv", "txt"], ["assess", "plan", "portfolio"])
  func endings(_ ending: String, _ command: String) throws {
    let scratch = try Scratch()
    let formats = ["md": "markdown", "txt": "text"]
    let sample = Repository.url("Samples/ironstone.xml").path
    let named = [command, "--quiet", "--format", formats[ending] ?? ending, "--output", "a.\(ending)", sample]
    let short = [command, "--quiet", "--output", "b.\(ending)", sample]
    for arguments in [named, short] { #expect(try Tool.run(arguments, folder: scratch.root).status == 0) }
    let files = try ["a", "b"].map { try Data(contentsOf: scratch.url("\($0).\(ending)")) }
    #expect(files[0] == files[1] && !files[0].isEmpty)
  }

  @Test(
    "the profile of last time, which a profile names, is never replaced",
    arguments: [
      "assess --format json --output old.xml new.xml", "assess --table gates --output old.xml new.xml",
      "portfolio --format csv --output old.xml new.xml", "plan --format json --output old.xml new.xml",
      "convert --to json --output old.xml new.xml", "merge --output old.xml new.xml new.xml",
      "sheet --output old.xml new.xml",
    ])
  func earlier(_ line: String) throws {
    let scratch = try Scratch()
    let old = profile(#"id="body" kind="federation" as-of="2012-10-31" target="none""#)
    try scratch.write("old.xml", old)
    try scratch.write("new.xml", profile(Self.head + #" since="old.xml""#))
    let result = try Tool.shell("$R \(line)", folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-is-an-input]"), "\(result.errors)")
    #expect(try scratch.text("old.xml") == old)
  }

  // MARK: Sheets

  /// A sheet of a body with these rows of questions below.
  private func sheet(_ rows: String) -> String {
    """
    code,question,what is asked,answer,note
    ,profile-id,,body,
    ,profile-name,,Body,
    ,profile-kind,,federation,
    ,profile-as-of,,2013-10-31,
    ,profile-target,,none,
    \(rows)

    """
  }

  private func read(_ rows: String) throws -> (errors: String, text: String) {
    let scratch = try Scratch()
    try scratch.write("s.csv", sheet(rows))
    let result = try Tool.run(["sheet", "s.csv", "--output", "p.xml"], folder: scratch.root)
    return (result.errors, (try? scratch.text("p.xml")) ?? "")
  }

  @Test("a row whose code or wording is that of another question")
  func mixedRows() throws {
    let wrong = try read("S1-04,partners,,7,")
    #expect(
      wrong.errors.contains("s.csv:7:1: error: row 7, column A: “S1-04” belongs to the question “legal-form”"),
      "\(wrong.errors)")
    #expect(wrong.errors.contains("[mixed-row]") && wrong.text.contains(#"question="partners" value="7""#))
    #expect(!(try read("S1-01,partners,,7,")).errors.contains("mixed-row"))
    #expect(!(try read(",partners,As it was asked once,7,")).errors.contains("mixed-row"))
  }

  @Test("characters that nobody sees are told and left out")
  func unseen() throws {
    let result = try read(",partners,,7,a\u{1}b\u{202E}c")
    #expect(result.errors.contains("s.csv:7:5: warning:") && result.errors.contains("number 0001"), "\(result.errors)")
    #expect(result.text.contains("<note>abc</note>"), "\(result.text)")
    let scratch = try Scratch()
    try scratch.write(
      "p.json",
      #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A\u0001B","answers":{}}"#)
    let out = try Tool.run(["sheet", "p.json", "--output", "s.csv"], folder: scratch.root)
    #expect(out.status == 0 && out.errors.contains("[unseen-character]"), "\(out.errors)")
  }

  @Test("a text that no cell of a workbook can hold")
  func longTexts() throws {
    let scratch = try Scratch()
    let note = String(repeating: "ab ", count: 11_000) + "end"
    let answers = #"<answers><answer question="partners" value="7"><note>\#(note)</note></answer></answers>"#
    try scratch.write("p.xml", profile(Self.head, "Body", answers))
    let result = try Tool.run(["sheet", "p.xml", "--output", "s.xlsx"], folder: scratch.root)
    #expect(
      result.status == 2 && result.errors.contains("[cell-too-long]") && result.errors.contains("33003"),
      "\(result.errors)")
    #expect(try scratch.names() == ["p.xml"])
    #expect(try Tool.run(["sheet", "p.xml", "--output", "s.csv"], folder: scratch.root).status == 0)
  }

  @Test(
    "a file whose ending is that of another form",
    arguments: [
      (["assess", "p.xml", "--format", "json", "--output", "o.html"], "what is written is json, and “o.html”"),
      (["portfolio", "p.xml", "--format", "csv", "--output", "o.json"], "what is written is csv, and “o.json”"),
      (["convert", "--to", "json", "p.xml", "--output", "o.xml"], "what is written is json, and “o.xml”"),
      (["convert", "--to", "xml", "p.xml", "--output", "o.JSON"], "what is written is xml, and “o.JSON”"),
      (["merge", "p.xml", "q.xml", "--output", "o.csv"], "what is written is xml, and “o.csv”"),
      (["form", "--output", "o.docx"], "what is written is html, and “o.docx”"),
      (["compare", "--prove", "RULES", "--output", "o.csv"], "no csv among the forms of this result"),
    ])
  func endings(_ row: (arguments: [String], words: String)) throws {
    let scratch = try Scratch()
    try scratch.write("p.xml", profile(Self.head))
    try scratch.write("q.xml", profile(Self.head, "Other"))
    let rules = Repository.url("Samples/rule-sets/school-run").path
    var arguments = row.arguments.map { $0 == "RULES" ? rules : $0 }
    if arguments.contains(rules) { arguments.insert(rules, at: 3) }
    let result = try Tool.run(arguments, folder: scratch.root)
    #expect(
      result.errors.contains(row.words) && result.errors.contains("[ending-of-another-form]"), "\(result.errors)")
    // Told, and written all the same.
    #expect(result.status < 2, "\(result.errors)")
    let output = try #require(arguments.last)
    #expect(FileManager.default.fileExists(atPath: scratch.root.appending(path: output).path))
  }

  @Test(
    "nothing is said of endings that fit or that nobody has",
    arguments: [
      ["assess", "p.xml", "--format", "json", "--output", "o.json"], ["assess", "p.xml", "--output", "o.result"],
      ["assess", "p.xml", "--format", "ndjson", "--output", "o.json"],
      ["merge", "p.xml", "q.xml", "--output", "o.xml"],
      ["convert", "--to", "xml-lines", "p.xml", "--output", "o.xml"], ["form", "--output", "o.htm"],
    ])
  func fittingEndings(_ arguments: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("p.xml", profile(Self.head))
    try scratch.write("q.xml", profile(Self.head))
    let result = try Tool.run(arguments, folder: scratch.root)
    #expect(result.status == 0 && !result.errors.contains("ending"), "\(result.errors)")
  }

  @Test("one voice that is named twice, also through a link")
  func voiceTwice() throws {
    let scratch = try Scratch()
    try scratch.write("p.xml", profile(Self.head))
    try FileManager.default.createSymbolicLink(
      at: scratch.root.appending(path: "link.xml"), withDestinationURL: scratch.root.appending(path: "p.xml"))
    for second in ["p.xml", "./p.xml", "link.xml"] {
      let result = try Tool.run(["merge", "p.xml", second], folder: scratch.root)
      #expect(result.errors.contains("one voice counts twice [voice-twice]"), "\(result.errors)")
    }
  }

  @Test("a threshold of nothing")
  func threshold() throws {
    let result = try Tool.run(["test", "--threshold", "50", "Samples/rule-sets/school-run"])
    #expect(result.status == 2 && result.errors.contains("--threshold goes with --coverage or --mutate"))
  }
}
