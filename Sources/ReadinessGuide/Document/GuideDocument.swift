internal import ReadinessWords

/// A guide before it has a format: parts of blocks, the same for HTML and Markdown.
struct GuideDocument: Sendable {
  var title: String
  var meta: [String]
  var parts: [GuidePart]
  var footer: [String]
}

/// What stands under one heading of the contents.
struct GuidePart: Sendable {
  var id: String
  var title: String
  var blocks: [GuideBlock]
}

/// One piece of a guide.
enum GuideBlock: Sendable {
  /// Level 3 or 4, with an id to link to; an empty id is none.
  case heading(Int, String, id: String)
  case paragraph(String)
  /// Set back: who answers, what it rests on.
  case note(String)
  /// Lists within lists.
  case outline([FormulaOutline])
  /// The first cell of each row names the row; no cell is empty.
  case table(caption: String, columns: [String], rows: [[String]])
  case definitions([(term: String, text: String)])
}
