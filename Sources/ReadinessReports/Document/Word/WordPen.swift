/// Writes the body of a Word document, block by block.
struct WordPen {
  var bytes: [UInt8] = []
  let document: Document
  /// Numbered lists so far: each counts from one.
  private var lists = 0
  /// Drawings so far, for their numbers.
  var drawings = 0
  var bookmarks = 0
  /// A table that is named as the heading above it need not show its name again.
  private(set) var lastHeading = ""
  /// What paragraphs carry while a box is open.
  private var frame = ""

  /// The sides of A4 paper and what its margins take, in twentieths of a point.
  static let paper = (short: 11906, long: 16838, across: 1700, down: 1474)

  /// Width of the text on a page, in twentieths of a point.
  static func textWidth(isWide: Bool) -> Int { (isWide ? paper.long : paper.short) - paper.across }

  init(_ document: Document) {
    self.document = document
    paragraph("Kicker", document.kicker)
    paragraph("Title", document.title)
    for line in document.meta { paragraph("Meta", line) }
  }

  /// One list of bullets, and one definition for each numbered list.
  var numbering: String {
    func level(_ format: String, _ text: String) -> String {
      "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"284\" w:hanging=\"227\"/></w:pPr>"
        + "</w:lvl>"
    }
    let numbers = (0...lists).map { list in
      "<w:num w:numId=\"\(list + 2)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering "
      + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\">"
      + level("bullet", "•") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level("decimal", "%1.")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + numbers.joined()
      + "</w:numbering>"
  }

  mutating func write(_ part: DocumentPart, isFirst: Bool) {
    lastHeading = part.title
    let startsPage = part.kind != .flow && !isFirst
    if !part.title.isEmpty {
      paragraph(
        "Heading1", part.title, layout: startsPage && part.kind == .sheet ? "<w:pageBreakBefore/>" : "",
        bookmark: part.id)
    } else if startsPage {
      paragraph("Meta", document.running, layout: "<w:pageBreakBefore/>")
    }
    for block in part.blocks { write(block) }
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title, let id):
      lastHeading = title
      paragraph("Heading\(level)", title, layout: frame, bookmark: id)
    case .lead(let text): paragraph("Lead", text, layout: frame)
    case .paragraph(let text): paragraph("Normal", text, layout: frame)
    case .note(let text): paragraph("Note", text, layout: frame)
    case .named(let name, let text):
      open("Normal", frame)
      run(name, "<w:b/>")
      run(" " + text)
      close()
    case .box(let look, let blocks): write(look, blocks)
    case .columns(let columns): for block in columns.joined() { write(block) }
    case .list(let items, let isNumbered): write(items, isNumbered)
    case .outline(let items): write(items, depth: 0)
    case .definitions(let items):
      for item in items {
        open("Normal", frame)
        run(item.term + ": ", "<w:b/>")
        run(item.text)
        close()
      }
    case .table(let table): write(table)
    case .ladder(let label, let rungs): write(label, rungs)
    case .choices(let choices):
      open("Normal", frame)
      run(choices.map { "☐ \($0)" }.joined(separator: "        "))
      close()
    case .space(let text): paragraph("Room", text)
    case .lines(let lines): for line in lines { paragraph("FillIn", line) }
    case .folded(let title, let id, let blocks):
      paragraph("Heading3", title, bookmark: id)
      for block in blocks { write(block) }
    }
  }

  private mutating func write(_ look: BoxLook, _ blocks: [Block]) {
    let (width, colour, ground) =
      switch look {
      case .first: (18, Palette.ink, Palette.paper)
      case .ask: (12, Palette.navy, Palette.wash)
      case .aside: (6, Palette.edge, Palette.paper)
      }
    let sides = look == .first ? ["top", "left", "bottom", "right"] : ["left"]
    let lines = sides.map {
      "<w:\($0) w:val=\"single\" w:sz=\"\(width)\" w:space=\"6\" w:color=\"\(colour.hex.dropFirst())\"/>"
    }
    frame =
      "<w:pBdr>\(lines.joined())</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(ground.hex.dropFirst())\"/>"
      + "<w:ind w:left=\"170\" w:right=\"170\"/>"
    for block in blocks { write(block) }
    frame = ""
  }

  private mutating func write(_ items: [String], _ isNumbered: Bool) {
    if isNumbered { lists += 1 }
    for item in items {
      let number = isNumbered ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(lists + 2)\"/></w:numPr>" : ""
      paragraph(isNumbered ? "ListNumber" : "ListBullet", item, layout: number)
    }
  }

  mutating func write(_ items: [OutlineItem], depth: Int, style: String = "ListBullet") {
    for item in items {
      let indent = "<w:ind w:left=\"\(284 + 227 * depth)\" w:hanging=\"227\"/>"
      paragraph(style, item.text, layout: indent)
      write(item.parts, depth: depth + 1, style: style)
    }
  }

  // MARK: Paragraphs and runs

  mutating func paragraph(_ style: String, _ text: String, layout: String = "", bookmark: String = "") {
    if text.isEmpty { return }
    open(style, layout)
    if !bookmark.isEmpty {
      bookmarks += 1
      bytes.put("<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"")
      XMLText.append(String(bookmark.prefix(40)), to: &bytes)
      bytes.put("\"/>")
    }
    run(text)
    if !bookmark.isEmpty { bytes.put("<w:bookmarkEnd w:id=\"\(bookmarks)\"/>") }
    close()
  }

  mutating func open(_ style: String, _ layout: String = "") {
    bytes.put("<w:p><w:pPr>")
    if style != "Normal" { bytes.put("<w:pStyle w:val=\"\(style)\"/>") }
    bytes.put(layout)
    if document.isRightToLeft { bytes.put("<w:bidi/>") }
    bytes.put("</w:pPr>")
  }

  mutating func run(_ text: String, _ letters: String = "") {
    bytes.put(
      letters.isEmpty
        ? "<w:r><w:t xml:space=\"preserve\">" : "<w:r><w:rPr>\(letters)</w:rPr><w:t xml:space=\"preserve\">")
    XMLText.append(SafeText.clean(text), to: &bytes)
    bytes.put("</w:t></w:r>")
  }

  mutating func close() { bytes.put("</w:p>") }
}
