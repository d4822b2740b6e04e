/// A document before it has a format: reports, guides, comparisons and portfolios are built once as one of these, and
/// four small renderers write it. The renderers know no sentence.
package struct Document: Sendable {
  package var title: String
  /// Longer titles are set in smaller letters.
  static let longTitle = 60
  /// What kind of document it is, above the title.
  package var kicker: String
  /// Who, how large, when.
  package var meta: [String]
  /// Body and date, at the foot of every printed page.
  package var running: String
  /// As in BCP 47.
  package var language: String
  package var isRightToLeft: Bool
  /// The day the document is about, `2013-10-31`: what it says of its own making, in place of the clock.
  package var date: String
  /// Whether paper lies on its long side.
  package var isWide: Bool
  package var parts: [DocumentPart]
  package var footer: [String]
  package var labels: DocumentLabels
  /// What a page to look things up in has beside its text: contents that stay in reach, and a search; nil for papers.
  package var finder: DocumentFinder?

  package init(
    title: String, kicker: String, meta: [String], running: String, parts: [DocumentPart], footer: [String],
    labels: DocumentLabels
  ) {
    self.title = title
    self.kicker = kicker
    self.meta = meta
    self.running = running
    language = labels.language
    isRightToLeft = labels.isRightToLeft
    date = "1980-01-01"
    isWide = false
    self.parts = parts
    self.footer = footer
    self.labels = labels
  }

  /// Everything that can be linked to from the contents, in order.
  package var contents: [(id: String, title: String)] {
    parts.flatMap { part in
      (part.title.isEmpty ? [] : [(part.id, part.title)])
        + (part.kind == .sheet || part.title.isEmpty ? Self.headings(part.blocks) : [])
    }
  }

  /// The headings within a part that can be linked to, in order.
  static func entries(of part: DocumentPart) -> [(id: String, title: String)] {
    part.blocks.compactMap { block in
      if case .heading(_, let title, let id) = block, !id.isEmpty { (id, title) } else { nil }
    }
  }

  private static func headings(_ blocks: [Block]) -> [(String, String)] {
    blocks.flatMap { block -> [(String, String)] in
      switch block {
      case .heading(let level, let title, let id): level == 2 && !id.isEmpty ? [(id, title)] : []
      case .columns(let columns): columns.flatMap(headings)
      case .box(_, let inside): headings(inside)
      default: []
      }
    }
  }
}

/// The few words that belong to a document as such, in its language.
package struct DocumentLabels: Sendable {
  package var contents: String
  package var skip: String
  /// With `{page}` and `{of}`.
  package var page: String
  /// What stands in a cell that has nothing to say.
  package var nothing: String
  /// The language of the whole document, as in BCP 47.
  package var language: String
  package var isRightToLeft: Bool

  package init(
    contents: String, skip: String, page: String, nothing: String, language: String, isRightToLeft: Bool
  ) {
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.contents = contents
    self.skip = skip
    self.page = page
    self.nothing = nothing
  }
}

/// The words of a search.
package struct DocumentFinder: Sendable {
  /// What the field is for.
  package var label: String
  /// With `{count}`: how many places were found.
  package var found: String
  /// With `{count}`: how many entries a part has.
  package var entries: String

  package init(label: String, found: String, entries: String) {
    self.label = label
    self.found = found
    self.entries = entries
  }
}

/// What stands under one heading of the contents.
package struct DocumentPart: Sendable {
  package enum Kind: Sendable {
    /// Fills a printed page of its own.
    case sheet
    case flow
    /// Folded on a screen; whole on paper, on a page of its own at the start of the first of them.
    case folded
  }

  package var kind: Kind
  package var id: String
  /// Empty where the blocks have headings of their own.
  package var title: String
  package var blocks: [Block]

  package init(_ kind: Kind, id: String, title: String = "", blocks: [Block]) {
    self.kind = kind
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}
