import BrowserSupport
import Foundation
import Testing

/// Every kind of cell, sheet and table of which the program says something: the page reads what people see, or tells it with
/// its place, and takes nothing else. Each file goes through both readers.
@Suite(
  "What a sheet shows, in the page as in the program", .serialized,
  .enabled(if: Browser.isAvailable, "no Chromium here"))
struct SheetKindTests {
  struct Kind {
    var title: String
    var bytes: [UInt8]
    var name: String
    /// What is taken, by question; nothing for no answer.
    var taken: [String: String]
    /// Parts of the profile that the page saves.
    var saved: [String] = []
    /// Parts of what the page tells; none where there is nothing to tell.
    var told: [String]
    /// Whether the program reads what the page, which knows fewer formats, only tells.
    var isReadByProgram = false
  }

  /// By the style that cells name, from 1.
  private static let formats = [
    "0%", "d-mmm", "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "#,##0 [$€-407]", "£#,##0", "0\"%\"", "[=1]\"yes\";[=0]\"no\"",
    "0;-0;\"not known\"", "0;-0;;@", "0\"k\"", "mmm-yy", ";;;", "#,##0,", "000", "0;[Red]0", "#,##0.00",
    "0;-0;;\"not \"@",
    "dd/mm/yyyy", "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
  ]

  private static func cell(
    _ question: String, _ cell: String, _ taken: String, _ told: String = "", isReadByProgram: Bool = false
  ) -> Kind {
    let book = MadeWorkbook(
      sheets: [.init(rows: MadeWorkbook.rows([(question, cell)]))], strings: "<si><t>11</t></si>", formats: formats)
    return Kind(
      title: cell, bytes: book.bytes, name: "a.xlsx", taken: [question: taken],
      told: told.isEmpty ? [] : [told.hasPrefix("S1-") || told.hasPrefix("LOC-") ? told : "Answers, cell B7: \(told)"],
      isReadByProgram: isReadByProgram)
  }

  private static let otherwise = "and its format shows that in a way that is not read, or not at all"

  private static let cells = [
    cell("agreement-signed", "<c s=\"1\"><v>0.57699999999999996</v></c>", "57.7"),
    cell("agreement-signed", "<c s=\"7\"><v>97</v></c>", "97"),
    cell("agreement-signed", "<c s=\"6\"><v>97</v></c>", "£97", "S1-07: “£97” is not a number"),
    cell("partners", "<c s=\"1\"><v>0.97</v></c>", "97%", "S1-01: “97%” is not a number"),
    cell("partners", "<c s=\"2\"><v>41306</v></c>", "", "it holds “41306”, \(otherwise)"),
    cell("partners", "<c s=\"3\"><v>41306</v></c>", "2013-02-01", "S1-01: “2013-02-01” is not a number"),
    cell("partners", "<c s=\"9\"><v>0</v></c>", "", "it holds “0”, \(otherwise)", isReadByProgram: true),
    cell("partners", "<c s=\"9\"><v>7</v></c>", "7"),
    cell("partners", "<c s=\"10\"><v>0</v></c>", "", "it holds “0”, \(otherwise)"),
    cell("partners", "<c s=\"11\"><v>41</v></c>", "", "it holds “41”, \(otherwise)"),
    cell("partners", "<c s=\"13\"><v>7</v></c>", "", "it holds “7”, \(otherwise)"),
    cell("partners", "<c s=\"14\"><v>248600</v></c>", "", "it holds “248600”, \(otherwise)"),
    cell("partners", "<c s=\"15\"><v>7</v></c>", "7"),
    cell("partners", "<c s=\"16\"><v>-5</v></c>", "", "it holds “-5”, \(otherwise)"),
    cell("partners", "<c s=\"20\"><v>31</v></c>", "31"),
    cell("partners", "<c s=\"20\"><v>0</v></c>", "", "it holds “0”, \(otherwise)"),
    cell("partners", "<c><v>3.1E1</v></c>", "31"), cell("partners", "<c><v>31.000000000000004</v></c>", "31"),
    cell("partners", "<c><v>0x10</v></c>", "0x10", "S1-01: “0x10” is not a number"),
    cell("partners", "<c t=\"s\"><v>0</v></c>", "11"), cell("partners", "<c t=\"s\"><v></v></c>", ""),
    cell("partners", "<c t=\"s\"><v>7</v></c>", "", "its text is missing in the workbook"),
    cell("partners", "<c t=\"e\"><v>#REF!</v></c>", "", "“#REF!” cannot stand here"),
    cell("partners", "<c><f>1+1</f><v>2</v></c>", "", "a formula stands here"),
    cell("partners", "<c t=\"str\"><v>NA</v></c>", "", "“NA” can mean that there is no answer"),
    cell("partners", "<c t=\"str\"><v>We don’t know</v></c>", "[not-known]"),
    cell("partners", "<c t=\"b\"><v>1</v></c>", "TRUE", "S1-01: “TRUE” is not a number"),
    cell(
      "partners", "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>1</t></r><r><t>7</t></r></is></c>", "",
      "“17”, or a part of it, is struck out or raised"),
    cell(
      "partners",
      "<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/><vertAlign val=\"baseline\"/></rPr><t>17</t></r></is></c>",
      "17"),
    cell("locality-cost", "<c s=\"6\"><v>62000</v></c>", "62000"),
    cell("locality-cost", "<c s=\"17\"><v>-62000.5</v></c>", "-62000.5", "LOC-25: “-62000.5” is too small"),
    cell("locality-cost", "<c s=\"5\"><v>62000</v></c>", "", "it holds “62000”, \(otherwise)"),
    cell("formed-on", "<c s=\"19\"><v>40695</v></c>", "2011-06-01"),
    cell("formed-on", "<c s=\"3\"><v>40695.5</v></c>", "2011-06-01"),
    cell("formed-on", "<c s=\"4\"><v>40695</v></c>", "2011-06-01"),
    cell("formed-on", "<c s=\"4\"><v>40695.5</v></c>", "", "it holds “40695.5”, \(otherwise)"),
    cell("formed-on", "<c s=\"12\"><v>41306</v></c>", "", "it holds “41306”, \(otherwise)"),
    cell("formed-on", "<c s=\"3\"><v>0</v></c>", "", "it holds “0”, \(otherwise)"),
    cell("formed-on", "<c s=\"3\"><v>60</v></c>", "", "it holds “60”, \(otherwise)"),
    cell("formed-on", "<c s=\"3\"><v>9999999</v></c>", "", "it holds “9999999”, \(otherwise)"),
    cell("formed-on", "<c t=\"d\"><v>2011-06-01T00:00:00Z</v></c>", "2011-06-01"),
    cell("formed-on", "<c t=\"d\"><v>2011-06-01T14:30:00</v></c>", "", "it holds “2011-06-01T14:30:00”, \(otherwise)"),
    cell("freedom-written-down", "<c t=\"b\"><v>1</v></c>", "yes"),
    cell("freedom-written-down", "<c t=\"b\"><v>true</v></c>", "yes"),
    cell("freedom-written-down", "<c t=\"b\"><v>0</v></c>", "no"),
    cell("freedom-written-down", "<c t=\"b\"><v/></c>", ""),
    cell("freedom-written-down", "<c t=\"str\"><v>yes_x000D_</v></c>", "yes"),
    cell("freedom-written-down", "<c s=\"8\"><v>1</v></c>", "", "it holds “1”, \(otherwise)", isReadByProgram: true),
    cell("legal-form", "<c s=\"13\" t=\"str\"><v>cic</v></c>", "", "it holds “cic”, \(otherwise)"),
    cell(
      "legal-form", "<c s=\"18\" t=\"str\"><v>cic</v></c>", "", "it holds “cic”, \(otherwise)", isReadByProgram: false),
  ]

  private static func book(
    _ title: String, _ sheets: [MadeWorkbook.Sheet], strings: String = "", formats: [String] = [], fonts: [String] = [],
    taken: [String: String] = ["partners": "3"], saved: [String] = [], told: [String] = [],
    isReadByProgram: Bool = false
  ) -> Kind {
    Kind(
      title: title, bytes: MadeWorkbook(sheets: sheets, strings: strings, formats: formats, fonts: fonts).bytes,
      name: "a.xlsx", taken: taken, saved: saved, told: told, isReadByProgram: isReadByProgram)
  }

  private static let three = ("partners", "<c><v>3</v></c>")
  private static let answers = MadeWorkbook.Sheet(rows: MadeWorkbook.rows([three]))

  /// Two answers and a question without one, with these rows hidden; the others say that they are not.
  private static func hiddenRows(_ numbers: Set<String>) -> String {
    let rows = MadeWorkbook.rows([three, ("paid-managers", "<c><v>4</v></c>"), ("legal-form", "")])
    return rows.replacing(/<row r="(\d+)"/) { "\($0.output.0) hidden=\"\(numbers.contains(String($0.output.1)))\"" }
  }

  private static let books = [
    book("as it should be", [answers]),
    book(
      "two cells of one place",
      [.init(rows: MadeWorkbook.rows([("partners", "<c r=\"B7\"><v>3</v></c><c r=\"B7\"><v>4</v></c>")]))],
      taken: ["partners": ""], told: ["Answers, cell B7: the workbook holds two cells for this place"]),
    book(
      "a formula that fills other cells",
      [
        .init(
          rows: MadeWorkbook.rows([
            ("partners", "<c><f t=\"array\" ref=\"B7:B8\">X</f><v>1</v></c>"), ("paid-managers", "<c><v>4</v></c>"),
          ]))
      ], taken: ["partners": "", "paid-managers": ""], told: ["cell B7: a formula", "cell B8: a formula"]),
    book(
      "a number typed over a shared formula",
      [
        .init(
          rows: MadeWorkbook.rows([
            ("partners", "<c><f t=\"shared\" ref=\"B7:B8\" si=\"0\">X</f><v>1</v></c>"),
            ("paid-managers", "<c><v>4</v></c>"),
          ]))
      ], taken: ["partners": "", "paid-managers": "4"], told: ["cell B7: a formula"]),
    book(
      "struck out by the style, raised by a run",
      [
        .init(
          rows: MadeWorkbook.rows([
            ("partners", "<c t=\"s\"><v>0</v></c>"), ("paid-managers", "<c s=\"1\"><v>5</v></c>"),
          ]))
      ],
      strings: "<si><r><t>1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></si>",
      fonts: ["<font><strike/></font>"], taken: ["partners": "", "paid-managers": ""],
      told: ["cell B7: “12”, or a part of it, is struck out", "cell B8: “5”, or a part"]),
    book(
      "noughts that the sheet hides",
      [
        .init(
          rows: MadeWorkbook.rows([("partners", "<c><v>0</v></c>")]),
          before: "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>")
      ], taken: ["partners": ""], told: ["cell B7: it holds “0”"]),
    book(
      "merged cells that hide an answer and show one beside two rows",
      [
        .init(
          rows: MadeWorkbook.rows([three, ("paid-managers", "<c><v>4</v></c>")]),
          after: "<mergeCells><mergeCell ref=\"B7:B8\"/></mergeCells>")
      ], taken: ["partners": "3", "paid-managers": ""],
      told: ["cell B8: “4” is hidden below the merged cells B7:B8", "cell B7: the merged cells B7:B8 show “3”"]),
    book(
      "comments", [.init(rows: MadeWorkbook.rows([three]), comments: "<comment ref=\"B7\"/><comment ref=\"A2\"/>")],
      told: ["cell B7: comments are put to B7, A2"]),
    book(
      "rows that a filter hides", [.init(rows: hiddenRows(["3", "7", "8"]))],
      taken: ["partners": "3", "paid-managers": "4"],
      told: ["Answers, cell B3: rows that are hidden, as by a filter, were read all the same: 3, 7, 8. Look at them."]),
    book("a hidden row that says nothing", [.init(rows: hiddenRows(["9"]))]),
    book(
      "a sheet that is missing", [answers, .init(name: "Section 2", rows: "", isMissing: true)],
      told: ["lists the sheet “Section 2” and does not hold it"]),
    book(
      "a hidden sheet",
      [answers, .init(name: "Old", rows: MadeWorkbook.rows([("partners", "<c><v>4</v></c>")]), state: "hidden")],
      told: ["The sheet “Old” is hidden"]),
    book(
      "a cell far to the right",
      [.init(rows: MadeWorkbook.rows([("partners", "<c><v>3</v></c><c r=\"DZ7\"><v>9</v></c>")]))],
      told: ["Answers, cell DZ7: “9” and what stands below it were not read"]),
    book(
      "a heading with a slip, one that stands twice, a cell without one",
      [
        .init(
          rows: MadeWorkbook.rows(
            [("partners", ["3", "Minutes", "4", "beside"].map(MadeWorkbook.text).joined())],
            headings: ["answer", "evidnce", "Answer"].map(MadeWorkbook.text).joined()))
      ], told: ["cell C7: “Minutes” and what", "cell D7: “4” and what", "cell E7: “beside” and what"]),
    book(
      "what its format rounds: a number is read as it is held, a text as it is shown",
      [
        .init(
          rows: MadeWorkbook.rows([
            ("profile-commissioner", "<c s=\"1\"><v>7.6</v></c>"), ("agreement-signed", "<c s=\"2\"><v>0.577</v></c>"),
          ]))
      ], formats: ["0", "0%"], taken: ["agreement-signed": "57.7"], saved: ["<commissioner>8</commissioner>"]),
    book(
      "cells in a column whose heading is empty",
      [
        .init(
          rows: MadeWorkbook.rows(
            [("partners", ["3", "Minutes", "x"].map(MadeWorkbook.text).joined())],
            headings: ["answer", "", "note"].map(MadeWorkbook.text).joined()))
      ], told: ["cell C7: “Minutes” and what"]),
    book(
      "answers above the headings",
      [
        .init(
          rows: MadeWorkbook.plainRows([["paid-managers", "4"]])
            + MadeWorkbook.rows([three]).replacing(/<row r="[0-9]+">/, with: "<row>"))
      ], taken: ["partners": "3", "paid-managers": ""], told: ["cell A1: from here on no complete row of headings"]),
    book(
      "a table of practices with a slip in its headings",
      [
        answers,
        .init(name: "Others", rows: MadeWorkbook.plainRows([["Code", "Name", "Patiens"], ["K1", "Abbey", "30"]])),
      ],
      told: ["Others, cell A2: from here on no complete row of headings"]),
    book(
      "a date and a state where a practice is named",
      [
        answers,
        .init(
          name: "Others",
          rows: MadeWorkbook.plainRows([
            ["Code", "Name", "Patients"], ["2013-02-01", "Abbey", "30"], ["K2", "not known", "40"],
          ])),
      ], told: ["Others, cell A2: “2013-02-01” cannot stand here", "Others, cell B3: “not known” cannot stand here"],
      isReadByProgram: true),
    book(
      "practices without headings, under the name of their sheet",
      [answers, .init(name: "Practices", rows: MadeWorkbook.plainRows([["K1", "Abbey", "30"]]))],
      told: ["Practices, cell A1: from here on no complete row of headings"]),
    book(
      "a question among practices",
      [
        answers,
        .init(
          name: "Others", rows: MadeWorkbook.plainRows([["Code", "Name", "Patients"], ["paid-managers", "four"]])),
      ], told: ["Others, cell A2: from here on no complete row"]),
  ]

  private static func table(
    _ title: String, _ text: String, taken: [String: String] = ["partners": "3"], saved: [String] = [],
    told: [String] = []
  ) -> Kind {
    let separator = text.contains(";") ? ";" : ","
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = ["id,brook-side", "name,Brook Side", "kind,federation", "as-of,2013-10-31", "target,none"].map {
      "profile-\($0)".replacing(",", with: separator)
    }
    return Kind(
      title: title,
      bytes: Array(
        (lines.prefix(1).map(String.init) + head + lines.dropFirst().map(String.init)).joined(separator: "\n").utf8),
      name: "a.csv", taken: taken, saved: saved, told: told)
  }

  private static let tables = [
    table("as it should be", "question,answer,note\npartners,3,\"a \"\"b\"\"\" \n"),
    table(
      "text behind the quote that closes a cell", "question,answer,note\npartners,\"7\"5,x\npaid-managers,4,y\n",
      taken: ["partners": "", "paid-managers": "4"], told: ["Cell B7: text goes on behind the quote"]),
    table(
      "days that can be two", "question,answer,expected\npartners,3,02/13/2014\nformed-on,02/01/2011,\n",
      taken: ["partners": "3", "formed-on": ""],
      told: ["Cell B8: “02/01/2011” can be two days", "S1-01: Expected date: “02/13/2014”"]),
    table(
      "a number that can be two", "question;answer\nmembers-population;248.600\n", taken: ["members-population": ""],
      told: ["Cell B7: S1-03 “248.600” can be read in two ways"]),
    table(
      "an error", "question,answer\nlegal-form,#REF!\n", taken: ["legal-form": ""],
      told: ["Cell B7: “#REF!” cannot stand here"]),
    table(
      "a text cut in two by a comma", "question,answer\nprofile-commissioner,North, and South\npartners,3\n",
      told: ["Cell C7: “and South” and what stands below it were not read"]),
    table(
      "evidence alone below its question, and rows that name none",
      "question,answer,evidence,evidence dated\npartners,3,Deed,2011-01-01\n,,Second,2012-01-01\n,4,,\n",
      saved: ["<evidence dated=\"2012-01-01\">Second</evidence>"],
      told: ["Cell B9: there is an answer, but the cell that names its question is empty"]),
    table(
      "a row sorted in part", "question,answer,code\npartners,3,S1-04\n",
      told: ["Cell C7: “S1-04” belongs to another question, and the answer was read for S1-01"]),
    table(
      "another rule set further down", "question,answer,rule set\npartners,3,three-step-path\npaid-managers,4,other\n",
      taken: ["partners": "3", "paid-managers": "4"], told: ["Cell C8: this row is of another rule set"]),
    table(
      "a reason beside an answer", "question,answer,why not applicable\npartners,3,none of ours\n",
      told: ["Cell C7: “none of ours” does not belong beside “3”"]),
    table(
      "a date without evidence", "question,answer,evidence,evidence dated\npartners,3,,2011-01-01\n",
      told: ["Cell D7: a date of evidence stands here, but no evidence"]),
    table(
      "two notes and two answers", "question,answer,note\npartners,3,a\npartners,3,b\npartners,4,a\n",
      told: ["Cell C8: “b” does not belong beside “a”", "Cell B9: S1-01 is answered twice"]),
    table(
      "words beside a row about the body", "question,answer,note\nprofile-commissioner,North,hello\npartners,3,\n",
      told: ["Cell C7: “hello” does not belong beside “profile-commissioner”"]),
    table(
      "the body named twice, and a state as a name",
      "question,answer\nprofile-name,Other\nprofile-commissioner,not known\npartners,3\n",
      told: ["Cell B7: profile-name is answered twice", "Cell B8: “not known” cannot stand here"]),
    table(
      "a form that is none", "question,answer\nprofile-form,kurz\npartners,3\n",
      told: ["Cell B7: “kurz” was not taken over"]),
    table(
      "what a program wrote for nothing", "question,answer,evidence,note\npartners,3,NA,NA\npaid-managers,NA,NA,NA\n",
      taken: ["partners": "3", "paid-managers": ""]),
    table(
      "a character that nobody sees", "question,answer,note\npartners,3,a\u{1}b\n",
      told: ["Cell C7: a character that nobody sees"]),
    table(
      "guarded texts", "question,answer,note\nprofile-commissioner,'not known,\npartners,3,'=kept\n",
      saved: ["<commissioner>not known</commissioner>", "<note>=kept</note>"]),
  ]

  private func look(_ kinds: [Kind]) throws {
    let dropper = try SheetDropper()
    for kind in kinds {
      let page = try dropper.page(kind.bytes, kind.name)
      for (question, wanted) in kind.taken {
        #expect(page.answer(question) == wanted, "\(kind.title): \(page.saved) \(page.told)")
      }
      for part in kind.saved { #expect(page.saved.contains(part), "\(kind.title): \(part) in \(page.saved)") }
      #expect(page.told.isEmpty == kind.told.isEmpty, "\(kind.title): \(page.told)")
      for part in kind.told {
        #expect(page.told.contains { $0.contains(part) }, "\(kind.title): \(part) in \(page.told)")
      }
      let program = try SheetDropper.program(kind.bytes, kind.name)
      #expect(program.told.isEmpty == kind.told.isEmpty || kind.isReadByProgram, "\(kind.title): \(program.told)")
      // What the page tells it may leave out; what it takes without a word, the program takes too.
      for question in kind.taken.keys where kind.told.isEmpty {
        #expect(program.answer(question) == page.answer(question), "\(kind.title)")
      }
    }
  }

  @Test("cells") func looksAtCells() throws { try look(Self.cells) }

  @Test("sheets of workbooks") func looksAtBooks() throws { try look(Self.books) }

  @Test("tables as text") func looksAtTables() throws { try look(Self.tables) }

  @Test("a file in another encoding is told")
  func encoding() throws {
    let dropper = try SheetDropper()
    let text = Array("question,answer\nprofile-name,Caf".utf8) + [0xE9] + Array("\npartners,3\n".utf8)
    let told = try dropper.page(text, "a.csv").told
    #expect(told.contains { $0.contains("was read as Windows-1252") }, "\(told)")
  }
}
