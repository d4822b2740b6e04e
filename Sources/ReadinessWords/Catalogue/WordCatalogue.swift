/// One sentence, label or name that readers see.
public struct CatalogueWord: Sendable {
  public let id: String
  /// In English; empty where nothing is said unless a rule set has words for it.
  public let text: String
  /// What may stand in braces beside what the English sentence uses.
  private let more: [String]

  /// - Parameter more: what may stand in braces beside what the sentence uses.
  init(_ id: String, _ text: String, with more: [String] = []) {
    self.id = id
    self.text = text
    self.more = more
  }

  /// What may stand in braces, whether or not the English sentence uses it. Found when asked for: found for all words at
  /// once it was half of the program's start.
  public var values: [String] { Placeholders.names(in: text) + more }

  /// Whether a number stands in it, so that it may have forms for numbers of one category.
  public var counts: Bool { values.contains("count") }
}

/// Words that belong together.
public struct WordGroup: Sendable {
  /// Where they are used.
  public let about: String
  public let words: [CatalogueWord]

  init(_ about: String, _ words: [CatalogueWord]) {
    self.about = about
    self.words = words
  }
}

/// Every word that the program says to readers of its papers, forms and sheets: the one place that knows the English.
///
/// A rule set's own words go before these, by id; see ``Phrases``.
public enum WordCatalogue {
  public static let groups: [WordGroup] =
    verdict + reports + portfolios + routes + tailoring + form + sheets + template + rules + guide
    + ruleSets + language

  /// The word with this id; nil where there is none.
  public static subscript(id: String) -> CatalogueWord? { byID[id] }

  /// All ids in the order of the catalogue.
  public static let ids: [String] = groups.flatMap { $0.words.map(\.id) }

  private static let byID: [String: CatalogueWord] = {
    Dictionary(groups.flatMap { $0.words.map { ($0.id, $0) } }) { first, _ in first }
  }()
}
