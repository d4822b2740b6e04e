/// One piece of a document.
package indirect enum Block: Sendable {
  /// Level 2 to 4, with an id to link to; an empty id is none.
  case heading(Int, String, id: String)
  /// The sentence to read when nothing else is read.
  case lead(String)
  case paragraph(String)
  /// Set back: who answers, what it rests on.
  case note(String)
  /// A few words in bold, and what belongs to them.
  case named(String, String)
  case box(BoxLook, [Block])
  /// Side by side where there is room.
  case columns([[Block]])
  case list([String], isNumbered: Bool)
  /// Lists within lists.
  case outline([OutlineItem])
  case definitions([Definition])
  case table(Table)
  /// The path as a flight of stairs.
  case ladder(label: String, [Rung])
  /// Boxes to tick on paper.
  case choices([String])
  /// Room to write on paper.
  case space(String)
  /// A line each to fill in by hand on paper.
  case lines([String])
  /// Folded on a screen.
  case folded(String, id: String, [Block])
}

/// How a box looks; what it says stands in its words.
package enum BoxLook: Sendable {
  /// Before everything else.
  case first
  /// What is asked.
  case ask
  /// To be read with what stands above.
  case aside
}

/// A line with lines that belong to it.
package struct OutlineItem: Sendable {
  package var text: String
  package var parts: [OutlineItem]

  package init(_ text: String, _ parts: [OutlineItem] = []) {
    self.text = text
    self.parts = parts
  }
}

/// A term and what it is.
package struct Definition: Sendable {
  package var term: String
  package var text: String

  package init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }
}

/// One step of a ladder.
package struct Rung: Sendable {
  package enum Look: String, Sendable {
    /// In place, and shown to be.
    case shown
    /// In place as far as is said.
    case said
    case underWay = "way"
    case notBegun = "out"
    case notSought = "unsought"
    case notApplicable = "apart"
  }

  package var look: Look
  package var label: String
  package var title: String
  package var standing: String
  /// What is to be told beside it, such as where the body stood last time; empty for nothing.
  package var remark: String

  package init(_ look: Look, label: String, title: String, standing: String, remark: String) {
    self.look = look
    self.label = label
    self.title = title
    self.standing = standing
    self.remark = remark
  }
}
