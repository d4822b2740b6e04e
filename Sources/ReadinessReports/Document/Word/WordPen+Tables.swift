/// Tables with header rows that repeat on each page.
extension WordPen {
  mutating func write(_ table: Table) {
    if table.caption != lastHeading { paragraph("Caption", table.caption) }
    let widths = Self.widths(table, of: Self.textWidth(isWide: document.isWide))
    openTable(table.caption, widths)
    openRow(isHead: true)
    for (index, column) in table.columns.enumerated() {
      openCell(widths[index])
      let axis = column.axis.map { " (\($0.words))" } ?? ""
      paragraph("TableNote", column.title + axis, layout: column.kind == .number ? Self.right : "")
      closeCell()
    }
    closeRow()
    for row in table.rows { write(row.cells, table, widths) }
    if !table.foot.isEmpty { write(table.foot, table, widths) }
    closeTable()
  }

  private mutating func write(_ cells: [Table.Cell], _ table: Table, _ widths: [Int]) {
    openRow(isHead: false)
    for (index, cell) in cells.enumerated() {
      var ground: Colour?
      if case .shade(let depth, _) = cell { ground = Palette.shades[min(max(depth, 0), Palette.shades.count - 1)].back }
      openCell(widths[index], ground: ground)
      write(cell, table, table.columns[index].kind, widths[index])
      closeCell()
    }
    closeRow()
  }

  private mutating func write(_ cell: Table.Cell, _ table: Table, _ kind: Table.Column.Kind, _ width: Int) {
    let style = table.look == .plain ? "TableText" : "TableSmall"
    let layout = kind == .number ? Self.right : ""
    switch cell {
    case .text(let text), .mark(_, let text):
      paragraph(style, text.isEmpty ? document.labels.nothing : text, layout: layout)
    case .shade(let depth, let text):
      open(style)
      let front = Palette.shades[min(max(depth, 0), Palette.shades.count - 1)].front
      run(
        text.isEmpty ? document.labels.nothing : text,
        (depth < 0 ? "<w:i/>" : "") + "<w:color w:val=\"\(front.hex.dropFirst())\"/>")
      close()
    case .lines(let lines):
      let lines = lines.filter { !$0.text.isEmpty }
      if lines.isEmpty { paragraph(style, document.labels.nothing) }
      for line in lines {
        switch line {
        case .text(let text): paragraph(style, text, layout: layout)
        case .strong(let text):
          open(style, layout)
          run(text, "<w:b/>")
          close()
        case .note(let text): paragraph("TableNote", text, layout: layout)
        case .item(let text): paragraph(style, "• " + text, layout: layout)
        }
      }
    case .names: paragraph(style, cell.words)
    case .outline(let items):
      // A cell without a paragraph would be a damaged file.
      if items.isEmpty { paragraph(style, document.labels.nothing) }
      write(items, depth: 0, style: style)
    case .drawing(let drawing):
      open(style)
      WordDrawing(drawing).write(number: &drawings, room: width - 120, to: &bytes)
      close()
    }
  }

  /// The path as a table: steps side by side, what is said of each below its name.
  mutating func write(_ label: String, _ rungs: [Rung]) {
    if rungs.isEmpty { return }
    let width = Self.textWidth(isWide: document.isWide) / rungs.count
    let widths = [Int](repeating: width, count: rungs.count)
    openTable(label, widths)
    openRow(isHead: true)
    for rung in rungs {
      let look = Self.look(rung.look)
      openCell(width, ground: look.ground, edge: look.edge)
      for (index, text) in [rung.label, rung.title].enumerated() {
        open("TableText", "<w:keepNext/>")
        run(text, (index == 1 ? "<w:b/>" : "") + "<w:color w:val=\"\(look.letters.hex.dropFirst())\"/>")
        close()
      }
      closeCell()
    }
    closeRow()
    openRow(isHead: false)
    for rung in rungs {
      let look = Self.look(rung.look)
      openCell(width, ground: look.ground, edge: look.edge)
      for text in [rung.standing, rung.remark] where !text.isEmpty {
        open("TableText")
        run(text, "<w:color w:val=\"\(look.letters.hex.dropFirst())\"/>")
        close()
      }
      closeCell()
    }
    closeRow()
    closeTable()
  }

  private static func look(_ look: Rung.Look) -> (ground: Colour, letters: Colour, edge: String) {
    switch look {
    case .shown: (Palette.navy, Palette.paper, "single")
    case .said: (Palette.paper, Palette.navy, "double")
    case .underWay: (Palette.tint, Palette.ink, "single")
    case .notBegun: (Palette.paper, Palette.ink, "single")
    case .notSought: (Palette.paper, Palette.soft, "dashed")
    case .notApplicable: (Palette.paper, Palette.soft, "nil")
    }
  }

  private static let right = "<w:jc w:val=\"right\"/>"

  // MARK: Rows and cells

  private mutating func openTable(_ words: String, _ widths: [Int]) {
    bytes.put(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReadinessTable\"/>\(document.isRightToLeft ? "<w:bidiVisual/>" : "")"
        + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" "
        + "w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
    XMLText.append(SafeText.clean(words), to: &bytes)
    bytes.put("\"/></w:tblPr><w:tblGrid>")
    for width in widths { bytes.put("<w:gridCol w:w=\"\(width)\"/>") }
    bytes.put("</w:tblGrid>")
  }

  private mutating func openRow(isHead: Bool) {
    bytes.put("<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>")
  }

  private mutating func openCell(_ width: Int, ground: Colour? = nil, edge: String = "") {
    bytes.put("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
    if !edge.isEmpty {
      bytes.put("<w:tcBorders>")
      for side in ["top", "left", "bottom", "right"] {
        bytes.put("<w:\(side) w:val=\"\(edge)\" w:sz=\"8\" w:color=\"\(Palette.navy.hex.dropFirst())\"/>")
      }
      bytes.put("</w:tcBorders>")
    }
    if let ground { bytes.put("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(ground.hex.dropFirst())\"/>") }
    bytes.put("</w:tcPr>")
  }

  private mutating func closeCell() { bytes.put("</w:tc>") }
  private mutating func closeRow() { bytes.put("</w:tr>") }
  private mutating func closeTable() { bytes.put("</w:tbl>") }

  /// Columns share the width by how much they hold; a word or figure gets the room it needs.
  static func widths(_ table: Table, of whole: Int) -> [Int] {
    let wants = table.columns.indices.map { index -> Int in
      let column = table.columns[index]
      if column.kind == .drawing { return 34 }
      let cells = table.rows.map { longest($0.cells[index]) } + [column.title.count]
      let most = cells.reduce(0, max)
      let mean = cells.reduce(0, +) / cells.count
      return column.kind == .number ? min(max(most, 6), 14) : min(max(mean, min(most, 12), 7), 70)
    }
    let sum = max(wants.reduce(0, +), 1)
    var widths = wants.map { whole * $0 / sum }
    widths[0] += whole - widths.reduce(0, +)
    return unbroken(widths, table.columns.indices.map { longestWord(of: $0, table) * letter + padding })
  }

  /// About the width of a letter of a table, and what a cell keeps free beside its words, in twentieths of a point.
  private static let (letter, padding) = (112, 180)

  /// Columns that are too narrow for their longest word take what they lack from those with room to spare, where these
  /// have enough of it.
  private static func unbroken(_ widths: [Int], _ least: [Int]) -> [Int] {
    let lacking = zip(widths, least).reduce(0) { $0 + max(0, $1.1 - $1.0) }
    let spare = zip(widths, least).reduce(0) { $0 + max(0, $1.0 - $1.1) }
    if lacking == 0 || spare < lacking { return widths }
    var found = zip(widths, least).map { width, least in
      width < least ? least : width - lacking * (width - least) / spare
    }
    // What rounding leaves.
    found[0] += widths.reduce(0, +) - found.reduce(0, +)
    return found
  }

  /// The letters of the longest word that a column holds; one that no column could hold is no reason to narrow others.
  private static func longestWord(of column: Int, _ table: Table) -> Int {
    if table.columns[column].kind == .drawing { return 10 }
    let texts = table.rows.map { $0.cells[column].words } + [table.columns[column].title]
    let longest = texts.flatMap { $0.split(separator: " ") }.reduce(0) { max($0, $1.count) }
    return longest > 24 ? 0 : longest
  }

  private static func longest(_ cell: Table.Cell) -> Int {
    if case .lines(let lines) = cell { return lines.reduce(0) { max($0, $1.text.count) } }
    if case .outline = cell { return 60 }
    return cell.words.count
  }
}
