import ReadinessZip

@testable import ReadinessSheet

/// A workbook made part by part, as programs make them, for what a test is about.
struct PackedWorkbook {
  struct Sheet {
    var name: String
    var rows: String
    var state = ""
    var part = "worksheets/sheet1.xml"
    /// As the relation says it; where the part stands, seen from the list.
    var target: String?
    /// What stands before the rows.
    var before = ""
    /// What comes after the rows, such as merged cells.
    var after = ""
    /// Inside a list of comments, and of those that people answer.
    var comments = ""
    var threads = ""
    /// Whether the workbook lists it and does not hold it.
    var isMissing = false
  }

  var sheets: [Sheet]
  var strings: String?
  var stringsPart = "xl/sharedStrings.xml"
  var stringsTarget = "sharedStrings.xml"
  /// Inside `cellXfs`, and own formats.
  var formats: [String] = []
  /// Fonts beside the usual one, each with a style of its own behind those of ``formats``.
  var fonts: [String] = []
  var properties = ""
  var space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A sheet of the head of a body and one more row for each answer; `cells` are those of the column with answers.
  static func rows(_ answers: [(question: String, cell: String)]) -> String {
    let head = [
      ("question", "answer"), ("profile-id", "brook-side"), ("profile-name", "Brook Side"),
      ("profile-kind", "federation"),
      ("profile-as-of", "2013-10-31"), ("profile-target", "none"),
    ].map { ($0.0, text($0.1)) }
    return (head + answers).enumerated().map { index, row in
      let number = index + 1
      return "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"inlineStr\"><is><t>\(row.0)</t></is></c>"
        + row.1.replacing("<c", with: "<c r=\"B\(number)\"") + "</row>"
    }.joined()
  }

  static func text(_ text: String) -> String { "<c t=\"str\"><v>\(text)</v></c>" }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(Self.office)/\(type)\" Target=\"\(target)\"/>"
    }
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(Self.package)\">\(relation("a", "officeDocument", "xl/workbook.xml"))</Relationships>")
    var listed = ""
    var relations = relation("styles", "styles", "styles.xml")
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\""
      listed += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
      relations += relation("s\(index)", "worksheet", sheet.target ?? sheet.part)
      if sheet.isMissing { continue }
      zip.add(
        "xl/\(sheet.part)",
        "<worksheet xmlns=\"\(space)\">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>")
      addComments(of: sheet, index, to: &zip)
    }
    if let strings {
      relations += relation("strings", "sharedStrings", stringsTarget)
      zip.add(stringsPart, "<sst xmlns=\"\(space)\">\(strings)</sst>")
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(space)\" xmlns:r=\"\(Self.office)\">\(properties)<sheets>\(listed)</sheets></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(Self.package)\">\(relations)</Relationships>")
    let own = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1.replacing("\"", with: "&quot;"))\"/>"
    }.joined()
    let styles =
      formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined()
      + fonts.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0 + 1)\"/>" }.joined()
    zip.add(
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(space)\"><numFmts>\(own)</numFmts><fonts><font/>\(fonts.joined())</fonts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
        + "<xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>")
    return zip.finished()
  }

  private func addComments(of sheet: Sheet, _ index: Int, to zip: inout ZipWriter) {
    if sheet.comments.isEmpty, sheet.threads.isEmpty { return }
    let name = sheet.part.split(separator: "/").last.map(String.init) ?? ""
    zip.add(
      "xl/worksheets/_rels/\(name).rels",
      "<Relationships xmlns=\"\(Self.package)\">"
        + "<Relationship Id=\"c\" Type=\"\(Self.office)/comments\" Target=\"../comments\(index).xml\"/>"
        + "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" "
        + "Target=\"../threadedComments/threadedComment\(index).xml\"/></Relationships>")
    if !sheet.comments.isEmpty {
      zip.add(
        "xl/comments\(index).xml",
        "<comments xmlns=\"\(space)\"><authors><author>A</author></authors><commentList>\(sheet.comments)</commentList></comments>"
      )
    }
    if !sheet.threads.isEmpty {
      zip.add(
        "xl/threadedComments/threadedComment\(index).xml",
        "<ThreadedComments xmlns=\"\(PartReader.threadSpace)\">\(sheet.threads)</ThreadedComments>")
    }
  }
}
