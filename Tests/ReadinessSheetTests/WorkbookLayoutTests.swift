import Foundation
import ReadinessModel
import ReadinessXML
import Testing

@testable import ReadinessSheet

@Suite("The workbook as people get it")
struct WorkbookLayoutTests {
  let samples = Samples.shared

  private func layout(_ name: String? = nil, kind: String? = nil, isShort: Bool = false) throws -> WorkbookLayout {
    let profile = try name.map { try samples.sample($0) }
    let kind = kind.flatMap { name in samples.ruleSet.kinds.firstIndex { $0.id == name } }
    return WorkbookLayout(samples.ruleSet, profile, kind: kind, isShort: isShort)
  }

  @Test("a sheet for the body, for practices and for each section; in the short form small sections share one")
  func sheets() throws {
    let full = try layout(kind: "federation").pages
    let sections = samples.ruleSet.sections.filter { section in
      samples.ruleSet.questions.contains { question in
        let kind = samples.ruleSet.kinds.firstIndex { $0.id == "federation" } ?? 0
        return samples.ruleSet.sections[question.section].id == section.id && !question.isDerived
          && question.kinds.contains(KindSet(kind: kind))
      }
    }
    #expect(full.map(\.name) == ["Read me", "About", "Practices"] + sections.map(\.title) + ["Lists"])
    #expect(full.filter(\.isHidden).map(\.name) == ["Lists"])
    let short = try layout(kind: "federation", isShort: true).pages
    #expect(short.count <= 9)
  }

  @Test("every question that is asked stands in one row, with its words, its owner and what may be written")
  func questions() throws {
    let asked = AskedQuestions(samples.ruleSet, nil, kind: nil, isShort: false).indices.map {
      samples.ruleSet.questions[$0]
    }
    let columns = QuestionPage.columns.map(\.column)
    let (id, wording, choices) = (
      columns.firstIndex(of: .question), columns.firstIndex(of: .wording), columns.firstIndex(of: .choices)
    )
    let rows = try layout().pages.filter { $0.columns.count == QuestionPage.columns.count }.flatMap(\.rows)
      .filter { !$0.cells[id ?? 0].text.isEmpty && $0.cells[id ?? 0].text != "question" }
    #expect(rows.count == asked.count)
    for question in asked {
      let row = try #require(rows.first { $0.cells[id ?? 0].text == question.id })
      #expect(row.cells[wording ?? 0].text == question.wording)
      let words = row.cells[choices ?? 0].text
      #expect(words.contains(SheetWords(Words()).notKnown))
      #expect(words.contains(SheetWords(Words()).notApplicable) == (question.notApplicable != nil))
    }
  }

  @Test("each word of a drop-down reads back as what it stands for")
  func labels() throws {
    for question in samples.ruleSet.questions where !question.isDerived {
      let labels = AnswerLabels(question, SheetWords(samples.ruleSet.words))
      let reader = AnswerCell(
        words: samples.ruleSet.words, cellGuard: CellGuard(words: samples.ruleSet.words), usesCommas: false,
        firstDay: nil)
      for choice in question.choices {
        guard case .value(choice.id) = reader.reading(SheetCell(labels.label(choice)), question) else {
          Issue.record("\(question.id): \(labels.label(choice))")
          continue
        }
      }
      for (label, state) in [(labels.notKnown, "not-known"), (labels.notApplicable, "not-applicable")] {
        guard case .state(state) = reader.reading(SheetCell(label), question) else {
          Issue.record("\(question.id): \(label)")
          continue
        }
      }
    }
  }

  @Test("a blank workbook has no answer; its kind and form are filled in")
  func blank() throws {
    let kind = samples.ruleSet.kinds.firstIndex { $0.id == "federation" }
    let book = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(nil, kind: kind, isShort: true))
    let (profile, findings) = samples.read(book)
    #expect(profile == nil)
    #expect(
      findings == [
        "3:5 profile-without-id", "4:5 profile-without-name", "6:5 profile-without-as-of", "7:5 profile-without-target",
      ])
  }

  @Test("filled in by choosing, typing and putting rows in, it reads as that")
  func filled() throws {
    let kind = samples.ruleSet.kinds.firstIndex { $0.id == "federation" }
    var book = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(nil, kind: kind))
    let typed = [
      "profile-id": "brook-side", "profile-name": "Brook Side", "profile-as-of": "31/10/2013",
      "legal-form": "Community interest company (CIC)",
      "profile-target": samples.ruleSet.steps.last?.title ?? "", "freedom-written-down": "We do not know",
      "partners": "1,031",
    ]
    for sheet in book.tables.indices {
      var heading: SheetHeading?
      var rows: [SheetTable.Row] = []
      for var row in book.tables[sheet].rows {
        heading = SheetHeading(row, [:]) ?? heading
        if case .questions(let columns) = heading, let id = columns[.question], let answer = columns[.answer] {
          if let text = typed[row.cell(id).shown] {
            while row.cells.count <= answer { row.cells.append(.empty) }
            row.cells[answer] = SheetCell(text)
          }
          rows.append(row)
          if row.cell(id).shown == "legal-form", let evidence = columns[.evidence] {
            for text in ["Certificate", "Articles"] {
              var texts = [String](repeating: "", count: evidence + 1)
              texts[evidence] = text
              rows.append(SheetTable.Row(number: row.number + 1, texts: texts))
            }
          }
        } else {
          rows.append(row)
        }
      }
      if book.tables[sheet].name == "Practices" {
        rows.append(SheetTable.Row(number: 90, texts: ["K1", "Abbey House", "9,340"]))
        rows.append(SheetTable.Row(number: 91, texts: ["K2", "Bridge Street", ""]))
      }
      if book.tables[sheet].name == "About" {
        rows.append(SheetTable.Row(number: 90, texts: ["", "", "", "Chair", "owns a pharmacy; and a laundry"]))
      }
      book.tables[sheet].rows = rows
    }
    let (profile, findings) = samples.read(book)
    #expect(findings == [])
    let text = samples.canonical(profile)
    for piece in [
      #""legal-form":{"value":"cic""#, #""partners":"#, #"{"code":"K1","name":"Abbey House","patients":9340}"#,
      #"{"code":"K2","name":"Bridge Street""#,
      #"{"person":"Chair","text":"owns a pharmacy; and a laundry"}"#, #""text":"Certificate""#, #""text":"Articles""#,
      #""freedom-written-down":{"state":"not-known"}"#,
    ] { #expect(text.contains(piece), "\(piece) in \(text)") }
  }

  @Test("what is said to be possible is not forbidden by the protection; print and panes are set on each sheet")
  func parts() throws {
    var zip = try ZipReader(WorkbookWriter(samples.ruleSet).bytes(try samples.sample("four-rivers")))
    let names = zip.names.filter { $0.hasPrefix("xl/worksheets/") }
    for name in names {
      let bytes = try #require(try zip.entry(name))
      let root = try #require(LocatedDocument.read(bytes, namespace: PartReader.mainSpace).document?.root)
      func child(_ name: String) -> LocatedElement? { root.children.first { $0.name == name } }
      #expect(
        root.children.map(\.name)
          == [
            "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells",
            "dataValidations", "pageMargins", "pageSetup", "headerFooter",
          ].filter { child($0) != nil })
      let protection = try #require(child("sheetProtection"))
      for allowed in ["insertRows", "deleteRows", "formatRows", "formatColumns", "formatCells"] {
        #expect(protection.attribute(allowed)?.value == "0")
      }
      #expect(child("sheetPr")?.children.first?.attribute("fitToPage")?.value == "1")
      let setup = try #require(child("pageSetup"))
      #expect(setup.attribute("paperSize")?.value == "9" && setup.attribute("orientation")?.value == "landscape")
      #expect(setup.attribute("fitToWidth")?.value == "1" && setup.attribute("fitToHeight")?.value == "0")
      for row in child("sheetData")?.children ?? [] {
        #expect(row.attribute("ht").flatMap { Double($0.value) }.map { $0 >= 15 && $0 <= 409 } == true)
      }
    }
    let workbook = String(decoding: try #require(try zip.entry("xl/workbook.xml")), as: UTF8.self)
    let sections = samples.ruleSet.sections.map(\.title).filter { workbook.contains("name=\"\($0)\"") }
    #expect(!sections.isEmpty)
    for title in ["About", "Practices"] + sections {
      #expect(workbook.contains("'\(title)'!$2:$2</definedName>"), "\(title)")
    }
  }

  @Test("names of sheets that programs would refuse become others")
  func names() throws {
    var ruleSet = samples.ruleSet
    let titles = ["Lists", "about", "A/B: [c]*?", "History", String(repeating: "long ", count: 20), "Same", "same"]
    for (index, title) in titles.enumerated() where index < ruleSet.sections.count {
      ruleSet.sections[index].title = title
    }
    let names = WorkbookLayout(ruleSet, nil, kind: nil, isShort: false).pages.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect(name.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) } && name.lowercased() != "history")
    }
    // The names of lists speak of the sheet of that name.
    #expect(names.last == "Lists")
  }

  @Test("the same profile gives the same bytes")
  func same() throws {
    let profile = try samples.sample("four-rivers")
    #expect(WorkbookWriter(samples.ruleSet).bytes(profile) == WorkbookWriter(samples.ruleSet).bytes(profile))
  }
}
