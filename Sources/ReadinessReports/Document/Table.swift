/// Rows under named columns; the first cell of each row names the row.
package struct Table: Sendable {
  package enum Look: Sendable {
    case plain
    /// Small letters, for annexes.
    case small
    /// Many narrow columns that keep their place on a phone.
    case grid
  }

  package struct Column: Sendable {
    package enum Kind: Sendable { case text, number, drawing, words }

    package var title: String
    package var kind: Kind
    /// The scale of the drawings below; nil where there are none.
    package var axis: Drawing?

    /// - Parameter kind: `words` keeps short words unbroken.
    package init(_ title: String, _ kind: Kind = .text, axis: Drawing? = nil) {
      self.title = title
      self.kind = kind
      self.axis = axis
    }
  }

  package struct Row: Sendable {
    /// To link to; empty for none.
    package var id: String
    package var cells: [Cell]

    package init(_ cells: [Cell], id: String = "") {
      self.id = id
      self.cells = cells
    }
  }

  package enum Cell: Sendable {
    case text(String)
    /// Lines below each other, notes set back.
    case lines([Line])
    case mark(Mark, String)
    /// A figure or words on a ground as dark as there is much of it, from 0 to 4; -1 for what is there and not wanted, within
    /// a line of its own.
    case shade(Int, String)
    case drawing(Drawing)
    case outline([OutlineItem])
    /// Many names, folded on a screen under what is said of them.
    case names(String, [String])
  }

  package enum Line: Sendable {
    case text(String)
    case strong(String)
    case note(String)
    case item(String)

    package var text: String {
      switch self {
      case .text(let text), .strong(let text), .note(let text), .item(let text): text
      }
    }
  }

  package enum Mark: String, Sendable {
    case yes = "in"
    case part = "way"
    case no = "out"
    case open
  }

  package var caption: String
  package var columns: [Column]
  package var rows: [Row]
  package var foot: [Cell]
  package var look: Look

  package init(_ caption: String, _ columns: [Column], _ rows: [Row], foot: [Cell] = [], look: Look = .plain) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.foot = foot
    self.look = look
  }
}

extension Table.Cell {
  /// The cell in words; empty for a drawing, whose figures stand in the same row.
  package var words: String {
    switch self {
    case .text(let text), .mark(_, let text), .shade(_, let text): text
    case .lines(let lines): lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
    case .drawing: ""
    case .outline(let items): Self.words(items)
    case .names(let summary, let names): "\(summary): \(names.joined(separator: "; "))"
    }
  }

  private static func words(_ items: [OutlineItem]) -> String {
    items.map { $0.parts.isEmpty ? $0.text : "\($0.text) (\(words($0.parts)))" }.joined(separator: "; ")
  }
}
