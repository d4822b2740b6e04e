import ReadinessZip

/// A workbook as bytes, made part by part for what a test is about: what the page is given and the program reads too.
struct MadeWorkbook {
  struct Sheet {
    var name = "Answers"
    var rows: String
    var state = "visible"
    /// What stands before the rows, and behind them.
    var before = ""
    var after = ""
    /// Inside a list of comments.
    var comments = ""
    /// Whether the workbook lists it and does not hold it.
    var isMissing = false
  }

  var sheets: [Sheet]
  /// Inside the list of texts that cells share.
  var strings = ""
  /// Formats, by the styles that cells name from 1.
  var formats: [String] = []
  /// Fonts beside the usual one, each with a style of its own behind those of ``formats``.
  var fonts: [String] = []

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func text(_ text: String) -> String { "<c t=\"str\"><v>\(text)</v></c>" }

  /// The headings, the rows about a body, and one more for each answer; `cells` are those from the column of answers on.
  static func rows(_ answers: [(question: String, cells: String)], headings: String = text("answer")) -> String {
    let head = [
      ("profile-id", "brook-side"), ("profile-name", "Brook Side"), ("profile-kind", "federation"),
      ("profile-as-of", "2013-10-31"), ("profile-target", "none"),
    ].map { ($0.0, text($0.1)) }
    return ([("question", headings)] + head + answers).enumerated().map { index, row in
      "<row r=\"\(index + 1)\">\(text(row.0))\(row.1)</row>"
    }.joined()
  }

  /// A sheet of rows of texts, without headings of its own.
  static func plainRows(_ rows: [[String]]) -> String {
    rows.map { "<row>\($0.map(text).joined())</row>" }.joined()
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("_rels/.rels", Self.relations([("a", "officeDocument", "xl/workbook.xml")]))
    let listed = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0)\"/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(listed.joined())</sheets></workbook>")
    zip.add(
      "xl/_rels/workbook.xml.rels",
      Self.relations(
        [("styles", "styles", "styles.xml"), ("strings", "sharedStrings", "sharedStrings.xml")]
          + sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") }))
    zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>")
    zip.add("xl/styles.xml", styles)
    for (index, sheet) in sheets.enumerated() where !sheet.isMissing {
      zip.add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<worksheet xmlns=\"\(Self.main)\">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
      )
      if sheet.comments.isEmpty { continue }
      zip.add(
        "xl/worksheets/_rels/sheet\(index + 1).xml.rels",
        Self.relations([("c", "comments", "../comments\(index).xml")]))
      zip.add(
        "xl/comments\(index).xml",
        "<comments xmlns=\"\(Self.main)\"><commentList>\(sheet.comments)</commentList></comments>")
    }
    return zip.finished()
  }

  private var styles: String {
    let own = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1.replacing("\"", with: "&quot;"))\"/>"
    }
    let styles =
      formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
      + fonts.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0 + 1)\"/>" }
    return
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(own.joined())</numFmts><fonts><font/>\(fonts.joined())</fonts>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>"
  }

  private static func relations(_ all: [(id: String, type: String, target: String)]) -> String {
    let each = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }
    return "<Relationships xmlns=\"\(package)\">\(each.joined())</Relationships>"
  }
}
