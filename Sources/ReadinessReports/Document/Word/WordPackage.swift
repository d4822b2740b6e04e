/// The parts of a Word file around its body.
struct WordPackage {
  let document: Document

  init(_ document: Document) { self.document = document }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let types = "application/vnd.openxmlformats-officedocument"

  static let contentTypes =
    head + "<Types xmlns=\"\(packages)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + override("word/document.xml", "\(types).wordprocessingml.document.main+xml")
    + override("word/styles.xml", "\(types).wordprocessingml.styles+xml")
    + override("word/numbering.xml", "\(types).wordprocessingml.numbering+xml")
    + override("word/settings.xml", "\(types).wordprocessingml.settings+xml")
    + override("word/footer1.xml", "\(types).wordprocessingml.footer+xml")
    + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    + override("docProps/app.xml", "\(types).extended-properties+xml") + "</Types>"

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
  }

  static let relations =
    head + "<Relationships xmlns=\"\(packages)/relationships\">"
    + relation(1, "\(office)/relationships/officeDocument", "word/document.xml")
    + relation(2, "\(packages)/relationships/metadata/core-properties", "docProps/core.xml")
    + relation(3, "\(office)/relationships/extended-properties", "docProps/app.xml") + "</Relationships>"

  static let bodyRelations =
    head + "<Relationships xmlns=\"\(packages)/relationships\">"
    + ["styles", "numbering", "settings", "footer"].enumerated().map { index, name in
      relation(index + 1, "\(office)/relationships/\(name)", name == "footer" ? "footer1.xml" : "\(name).xml")
    }.joined() + "</Relationships>"

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  static let app =
    head + "<Properties xmlns=\"\(office)/extended-properties\"><Application>readiness</Application></Properties>"

  /// Title, language and dates; the dates are the document's own, never the clock's.
  var core: String {
    let date = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(document.date)T00:00:00Z</dcterms:created>"
    return Self.head + "<cp:coreProperties xmlns:cp=\"\(Self.packages)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>\(Self.text(document.title))</dc:title>"
      + "<dc:subject>\(Self.text(document.kicker))</dc:subject><dc:creator>readiness</dc:creator>"
      + "<dc:language>\(Self.text(document.language))</dc:language>" + date
      + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(document.date)T00:00:00Z</dcterms:modified></cp:coreProperties>"
  }

  var settings: String {
    Self.head + "<w:settings xmlns:w=\"\(Self.main)\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(Self.text(document.language))\"/></w:settings>"
  }

  /// Body and date at the left, page and pages at the right.
  var footer: String {
    let width = WordPen.textWidth(isWide: document.isWide)
    var fields = ""
    var rest = document.labels.page[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      fields += Self.run(String(rest[..<open]))
      let field = name == "page" ? "PAGE" : "NUMPAGES"
      fields += "<w:fldSimple w:instr=\" \(field) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
      rest = rest[rest.index(after: close)...]
    }
    fields += Self.run(String(rest))
    return Self.head + "<w:ftr xmlns:w=\"\(Self.main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs>"
      + "<w:tab w:val=\"right\" w:pos=\"\(width)\"/></w:tabs></w:pPr>" + Self.run(document.running)
      + "<w:r><w:tab/></w:r>" + fields + "</w:p></w:ftr>"
  }

  func body(_ content: [UInt8]) -> [UInt8] {
    let (short, long) = (11906, 16838)
    var bytes: [UInt8] = []
    bytes.put(
      Self.head + "<w:document xmlns:w=\"\(Self.main)\" xmlns:r=\"\(Self.office)/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><w:body>")
    bytes += content
    bytes.put("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>")
    bytes.put(
      document.isWide
        ? "<w:pgSz w:w=\"\(long)\" w:h=\"\(short)\" w:orient=\"landscape\"/>"
        : "<w:pgSz w:w=\"\(short)\" w:h=\"\(long)\"/>")
    bytes.put(
      "<w:pgMar w:top=\"680\" w:right=\"850\" w:bottom=\"794\" w:left=\"850\" w:header=\"340\" w:footer=\"397\" "
        + "w:gutter=\"0\"/>\(document.isRightToLeft ? "<w:bidi/>" : "")</w:sectPr></w:body></w:document>")
    return bytes
  }

  private static func run(_ words: String) -> String {
    words.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text(words))</w:t></w:r>"
  }

  private static func text(_ words: String) -> String {
    var bytes: [UInt8] = []
    XMLText.append(SafeText.clean(words), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
