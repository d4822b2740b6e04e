import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Profiles from one form to another")
struct ConvertTests {
  /// The digest of every assessed profile: the same for the same answers, whatever they were written in.
  private func digests(_ files: [String], _ folder: URL) throws -> [String] {
    let lines = try Tool.run(["assess", "--quiet", "--format", "ndjson", "--detail", "full"] + files, folder: folder)
    return lines.text.split(separator: "\n").map { line in
      String(line.components(separatedBy: #""form":"#)[1].components(separatedBy: "sha256:")[1].prefix(64))
    }
  }

  private static let names = [
    "castle-and-forest", "four-rivers", "harbour-health", "ironstone", "meadow-short", "quarry-bank", "thornby-cross",
    "tidewater", "upland-ccg", "welland-vale",
  ]

  @Test("there and back again", arguments: ["xml", "xml-lines", "json", "ndjson"])
  func samples(_ form: String) throws {
    let scratch = try Scratch()
    let samples = Self.names.map { Repository.url("Samples/\($0).xml").path }
    let before = try digests(samples, scratch.root)
    let result = try Tool.run(["convert", "--to", form, "--output", "out/"] + samples, folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    let names = try scratch.names("out").map { "out/\($0)" }
    #expect(Set(try digests(names, scratch.root)) == Set(before) && names.count == 10)
    // Once in a form, converting again changes nothing.
    let again = try Tool.run(["convert", "--to", form, "--output", "again/"] + names, folder: scratch.root)
    #expect(again.status == 0)
    for name in try scratch.names("out") { #expect(try scratch.text("out/\(name)") == scratch.text("again/\(name)")) }
  }

  /// One question of each type that a written answer is read by.
  private static let everyType = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="types" version="1.0.0"><title>T</title>
    <kinds><kind id="body"><name>body</name></kind></kinds><parties><party id="us"><name>us</name></party></parties>
    <scoring withhold-below="0"><band id="all"><name>all</name></band></scoring>
    <section id="s" code="S" aggregate="sum"><title>Section</title>
    <question id="truth" code="A" type="yes-no" kinds="body" short="yes"><ask>Is it so?</ask></question>
    <question id="pick" code="B" type="choice" kinds="body" short="yes"><ask>Which?</ask><choice id="one">One</choice><choice id="two">Two</choice>
    </question>
    <question id="picks" code="C" type="multiple-choice" kinds="body" short="yes"><ask>Which of them?</ask><choice id="one">One</choice>
    <choice id="two">Two</choice></question>
    <question id="count" code="D" type="whole-number" kinds="body" short="yes"><ask>How many?</ask></question>
    <question id="day" code="E" type="date" kinds="body" short="yes"><ask>When?</ask></question>
    <question id="words" code="F" type="text" kinds="body" short="yes"><ask>What?</ask></question>
    <rule id="r" role="graded" question="truth" weight="1" owner="us"><mark value="1" choices="yes no"/><action>a</action>
    <cite inferred="yes"/></rule></section></rule-set>
    """

  /// What an answer can't be, though a part of it is an answer; and what is kept of it in any form.
  private static let impossible = ["value", "state"].flatMap { part in
    [
      ("truth", "yes"), ("pick", "one"), ("picks", "one two"), ("count", "7"), ("day", "2013-01-01"), ("words", "some"),
    ].map {
      (question: $0.0, said: part == "value" ? #"value="\#($0.1)" state="not-known""# : #"state="\#($0.1)""#)
    }
  }

  @Test("an answer that cannot be stays one, whatever it is converted to and merged with", arguments: impossible)
  func impossibleAnswer(_ question: String, _ said: String) throws {
    let scratch = try Scratch()
    _ = try scratch.write("rules.xml", Self.everyType)
    let kept = #"question="\#(question)" \#(said)"#
    for name in ["a.xml", "b.xml"] {
      _ = try scratch.write(
        name,
        #"<profile xmlns="urn:readiness:profile:1" id="a" kind="body" as-of="2013-10-31" target="none">"#
          + #"<name>A</name><answers><answer \#(kept)/></answers></profile>"#)
    }
    func run(_ command: String) throws {
      _ = try Tool.run(command.split(separator: " ").map(String.init) + ["--rules", "rules.xml"], folder: scratch.root)
    }
    try run("convert --to xml --output c.xml a.xml")
    try run("merge a.xml b.xml --output m.xml")
    for name in ["c.xml", "m.xml"] { #expect(try scratch.text(name).contains(kept), "\(name)") }
    try run("convert --to json --output c.json a.xml")
    try run("convert --to xml --output d.xml c.json")
    #expect(try scratch.text("d.xml").contains(kept))
    // A sheet says it in two rows, which is another finding.
    for sheet in ["s.csv", "s.xlsx"] {
      try run("sheet a.xml --output \(sheet)")
      let back = try Tool.run(
        ["sheet", sheet, "--output", sheet + ".xml", "--rules", "rules.xml"], folder: scratch.root)
      #expect(back.errors.contains("[bad-answer]"), "\(sheet): \(back.errors)")
    }
  }

  /// First answers of which one was given twice, and what each of them names besides its question.
  private static let first = [
    #"state="not-known""#, #"state="not-applicable" reason="r""#, #"state="not-applicable""#, #"state="perhaps""#,
    #"value="7" state="not-known""#, #"value="7" state="not-applicable" reason="r""#, #"value="7" state="perhaps""#,
    #"value="-3""#,
  ]

  @Test("of an answer that was given twice both are kept, whatever the first one is", arguments: first)
  func givenTwice(_ said: String) throws {
    let scratch = try Scratch()
    _ = try scratch.write("rules.xml", Self.everyType)
    let answers = [#"question="count" \#(said)"#, #"question="count" value="9""#]
    _ = try scratch.write(
      "a.xml",
      #"<profile xmlns="urn:readiness:profile:1" id="a" kind="body" as-of="2013-10-31" target="none"><name>A</name>"#
        + "<answers>\(answers.map { "<answer \($0)/>" }.joined())</answers></profile>")
    for line in [
      "convert --to xml --output c.xml a.xml", "convert --to json --output c.json a.xml",
      "convert --to xml --output d.xml c.json", "merge a.xml a.xml --output m.xml",
    ] {
      let result = try Tool.run(
        line.split(separator: " ").map(String.init) + ["--rules", "rules.xml"], folder: scratch.root)
      #expect(result.status == 0, "\(line): \(result.errors)")
    }
    for name in ["c.xml", "d.xml", "m.xml"] {
      for answer in answers { #expect(try scratch.text(name).contains(answer), "\(name) of \(answer)") }
    }
    for sheet in ["s.csv", "s.xlsx"] {
      _ = try Tool.run(["sheet", "a.xml", "--output", sheet, "--rules", "rules.xml"], folder: scratch.root)
      let back = try Tool.run(
        ["sheet", sheet, "--output", sheet + ".xml", "--rules", "rules.xml"], folder: scratch.root)
      // The second answer may have a sheet of its own, which is told where it is left out.
      #expect(back.errors.contains("[bad-answer]") || back.errors.contains("[other-sheet]"), "\(sheet): \(back.errors)")
    }
  }

  @Test("a word that is no state is kept where nothing asks for the answer")
  func wordAside() throws {
    let scratch = try Scratch()
    let answers = [#"question="none-1" state="perhaps""#, #"question="none-2" value="5" state="perhaps""#]
    try scratch.write(
      "a.xml",
      #"<profile xmlns="urn:readiness:profile:1" id="a" kind="federation" as-of="2013-10-31" target="none"><name>A</name>"#
        + "<answers>\(answers.map { "<answer \($0)/>" }.joined())</answers></profile>")
    let lines = try Tool.shell("$R convert --to json a.xml > c.json; $R convert --to xml c.json", folder: scratch.root)
    let merged = try Tool.run(["merge", "a.xml", "a.xml"], folder: scratch.root).text
    for answer in answers { #expect(lines.text.contains(answer) && merged.contains(answer), "\(lines.text)\(merged)") }
  }

  /// Answers without a question, a second answer and a state beside a value, each with all that can be said beside it.
  private static let aside = """
    <profile xmlns="urn:readiness:profile:1" id="a" kind="federation" as-of="2013-10-31" target="none">
    <name>A</name><answers><answer question="partners" value="7"/><answer question="partners" state="not-known" by="Chair"/>
    <answer question="none-1" value="yes" by="Chair" expected="2014-01-01"><evidence dated="2013-05-01">minutes</evidence>
    <note>N</note></answer><answer question="none-2" state="not-known"/>
    <answer question="none-3" state="not-applicable" reason="r"/><answer question="none-4" value="5" state="not-known"/>
    </answers></profile>
    """

  @Test(
    "of answers without a question, and of second ones, nothing is lost",
    arguments: ["json", "ndjson", "xml-lines", "xml"])
  func answersAside(_ form: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Self.aside)
    let result = try Tool.run(["convert", "--to", form, "--output", "b.\(form)", "a.xml"], folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    let json = try Tool.run(["convert", "--quiet", "--to", "json", "b.\(form)"], folder: scratch.root).text
    for part in [
      #""none-1":{"value":"yes","by":"Chair","expected":"2014-01-01","note":"N","evidence":[{"dated":"2013-05-01","text":"minutes"}]}"#,
      #""none-2":{"state":"not-known"}"#, #""none-3":{"state":"not-applicable","reason":"r"}"#,
      #""none-4":{"value":"5","state":"not-known"}"#, #""partners":{"state":"not-known","by":"Chair"}"#,
    ] {
      #expect(json.contains(part), "\(part) of\n\(json)")
    }
  }

  @Test("the same through a sheet and through merge", arguments: ["s.csv", "s.xlsx", "m.xml"])
  func answersAsideElsewhere(_ file: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", Self.aside)
    if file == "m.xml" {
      _ = try Tool.run(["merge", "a.xml", "a.xml", "--output", file], folder: scratch.root)
    } else {
      _ = try Tool.run(["sheet", "a.xml", "--output", "\(file)"], folder: scratch.root)
      _ = try Tool.run(["sheet", file, "--output", "m.xml"], folder: scratch.root)
    }
    let text = try scratch.text("m.xml")
    for part in ["minutes", "<note>N</note>", #"question="none-2" state="not-known""#, #"reason="r""#, #"by="Chair""#] {
      #expect(text.contains(part), "\(part) of\n\(text)")
    }
  }

  @Test("blank lines before a profile, and between profiles of a stream, are no records")
  func blankLines() throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", "\n\n" + Self.aside)
    for command in [["convert", "--to", "json", "a.xml"], ["plan", "a.xml"], ["portfolio", "a.xml"]] {
      #expect(try Tool.run(command, folder: scratch.root).status != 132, "\(command)")
    }
    let one = try Tool.run(["convert", "--quiet", "--to", "ndjson", "a.xml"], folder: scratch.root).text
    try scratch.write("b.ndjson", "\n\n" + one + "\n" + one)
    let both = try Tool.run(["convert", "--quiet", "--to", "ndjson", "b.ndjson"], folder: scratch.root)
    #expect(both.text == one + one)
    try scratch.write("e.ndjson", "")
    let empty = try Tool.run(["convert", "--to", "ndjson", "e.ndjson"], folder: scratch.root)
    #expect(empty.status == 2 && empty.errors.contains("e.ndjson"), "\(empty.errors)")
  }

  @Test("a blank around a choice is no answer, and does not become one")
  func blankAround() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.json",
      #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A","answers":{"legal-form":" cic "}}"#
    )
    let result = try Tool.run(["convert", "--to", "xml", "p.json"], folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[not-converted]"))
  }

  private static let odd =
    #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A",\#n"answers":{"partners":7,"#

  @Test(
    "of a text that would not be the same it is told which it is, which character, and what to do",
    arguments: [
      (#""legal-form":{"value":"cic","note":"a\u2028b"}"#, "the note of “legal-form”", "U+2028 becomes a blank"),
      (#""legal-form":{"value":"cic","note":"a\u0085b"}"#, "the note of “legal-form”", "U+0085 becomes a blank"),
      (
        #""legal-form":{"value":"cic","evidence":[{"text":"a\ufeff"}]}"#, "the evidence of “legal-form”",
        "U+FEFF is left out"
      ),
      (
        #""legal-form":{"value":"cic","by":"a\u0007\u202e"}"#, "who answered “legal-form”",
        "U+0007, U+202E become U+FFFD"
      ),
    ])
  func notTheSame(_ row: (answer: String, text: String, change: String)) throws {
    let scratch = try Scratch()
    try scratch.write("p.json", Self.odd + row.answer + "}}")
    let result = try Tool.run(["convert", "--to", "xml", "p.json"], folder: scratch.root)
    #expect(result.status == 2)
    #expect(
      result.errors.contains("p.json:2:")
        && result.errors.contains("error: \(row.text) would not be the same in this form"),
      "\(result.errors)")
    #expect(result.errors.contains("\(row.change) [not-converted]"), "\(result.errors)")
    #expect(result.errors.contains("help: take U+") && result.errors.contains("--to json or ndjson"))
    let kept = try Tool.run(["convert", "--to", "json", "p.json"], folder: scratch.root)
    #expect(kept.status == 0 && kept.errors.contains("1 profile converted"))
  }

  @Test(
    "of white space it is told what became of it, and where",
    arguments: [
      (" a", "blanks at an end are left out"), ("a\\n", "a line break becomes a blank; blanks at an end are left out"),
      ("a  b", "several blanks in a row become one"), ("a\\nb", "a line break becomes a blank"),
      ("a\\tb", "a tab becomes a blank"),
    ])
  func whiteSpace(_ row: (note: String, words: String)) throws {
    let scratch = try Scratch()
    try scratch.write("p.json", Self.odd + #""legal-form":{"value":"cic","note":"\#(row.note)"}}}"#)
    let result = try Tool.run(["convert", "--to", "xml", "p.json"], folder: scratch.root)
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix("p.json: warning: the note of “legal-form”: \(row.words) [blanks-collapsed]"),
      "\(result.errors)")
  }

  @Test("several profiles as a list are not read back, and it is said what is")
  func list() throws {
    let scratch = try Scratch()
    try scratch.write("list.json", "[\(Self.odd.replacing("\n", with: ""))\"legal-form\":\"cic\"}}]")
    let result = try Tool.run(["assess", "list.json"], folder: scratch.root)
    #expect(result.errors.contains("a profile is an object, not a list"))
    #expect(result.errors.contains("help: write one object on each line, as readiness convert --to ndjson"))
  }

  @Test("one line each for filter, with what cannot be answered kept")
  func lines() throws {
    let result = try Tool.shell("$R convert --to xml-lines Samples/*.xml | $R filter --quiet")
    let direct = try Tool.shell("$R assess --quiet --format ndjson Samples/*.xml")
    #expect(result.text == direct.text && result.text.split(separator: "\n").count == 14)
  }

  @Test(
    "answers outside their limits, without a question, given twice, and claims without ground stay as they are",
    arguments: [
      #""legal-form":"nonsense""#, #""no-such-question":"x""#, #""partners":{"value":-3,"note":"a “b” & <c>"}"#,
      #""partners":{"state":"not-applicable"}"#, #""partners":{"value":7,"state":"not-known"}"#,
      #""formed-on":{"value":"2013-02-30","evidence":[{"dated":"2013-01-01","text":"e"},{"text":"f"}]}"#,
    ])
  func oddities(_ answer: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.json",
      #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A","answers":{\#(answer)}}"#)
    let before = try digests(["p.json"], scratch.root)
    for form in ["xml", "xml-lines", "ndjson"] {
      let result = try Tool.run(["convert", "--to", form, "--output", "q.\(form)", "p.json"], folder: scratch.root)
      if result.status == 0 {
        #expect(try digests(["q.\(form)"], scratch.root) == before, "\(form): \(answer)")
      } else {
        // Better not written than written otherwise.
        let isWritten = try scratch.names().contains("q.\(form)")
        #expect(result.errors.contains("[not-converted]") && !isWritten, "\(form)")
      }
    }
  }

  @Test("several profiles in one XML file are refused, and what could not be read is told")
  func refuses() throws {
    let many = try Tool.shell("$R convert --to xml Samples/four-rivers.xml Samples/ironstone.xml")
    #expect(many.status == 2 && many.errors.contains("[one-file-for-many]"))
    let scratch = try Scratch()
    try scratch.write("bad.xml", "<profile")
    let part = try Tool.run(
      ["convert", "--to", "json", "bad.xml", Repository.url("Samples/ironstone.xml").path], folder: scratch.root)
    #expect(part.status == 3 && part.text.hasPrefix("[\n{"))
    #expect(try Tool.run(["convert", "bad.xml"], folder: scratch.root).errors.contains("--to says which form"))
  }

  @Test("a profile of an earlier version becomes one of the present version, with a list of what was carried over")
  func current() throws {
    let scratch = try Scratch()
    let answers = """
      <answer question="partners" value="7"/><answer question="health-and-wellbeing-board" value="none"/>
      <answer question="board-meets" value="yes"/><answer question="partner-kinds" value="practices"/>
      """
    let text = """
      <profile xmlns="urn:readiness:profile:1" id="quay" kind="federation" as-of="2013-10-31" target="none">
      <name>Quay</name><rule-set id="three-step-path" version="1.0.0"/><answers>\(answers)</answers></profile>
      """
    try text.write(to: scratch.root.appending(path: "old.xml"), atomically: true, encoding: .utf8)
    let result = try Tool.run(
      ["convert", "--to", "current", "--output", "new.xml", "old.xml"], folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    for words in ["carried over to 2.0.0", "board-meets “yes”", "health-and-wellbeing-board “none”"] {
      #expect(result.errors.contains(words), "\(result.errors)")
    }
    let converted = try scratch.text("new.xml")
    #expect(converted.contains(#"version="2.0.0""#) && converted.contains(#"question="partners" value="7""#))
    #expect(converted.contains("board-and-gp-votes") && converted.contains("partner-kinds"))
    #expect(!converted.contains("board-meets") && !converted.contains("health-and-wellbeing-board"))
    // What was said of an earlier version is settled; the answers are judged as before.
    let after = try Tool.run(["assess", "--format", "json", "--no-places", "new.xml"], folder: scratch.root)
    let before = try Tool.run(["assess", "--format", "json", "--no-places", "old.xml"], folder: scratch.root)
    #expect(!after.errors.contains("profile-carried-over"))
    func standing(_ text: String) -> String { text.components(separatedBy: #""confirmedStep""#).last ?? "" }
    #expect(standing(after.text) == standing(before.text))
  }
}
