public import ReadinessModel

extension WordCatalogue {
  /// The words for which English stands in a rule set of another language, in the order of the catalogue; none where the
  /// rule set is in English.
  public static func missing(from words: Words) -> [CatalogueWord] {
    if words.isEnglish { return [] }
    return groups.flatMap(\.words).filter { !$0.text.isEmpty && words[$0.id] == nil }
  }
}

extension Words {
  /// Whether the words that are built in are in this language.
  public var isEnglish: Bool { language.prefix { $0 != "-" }.lowercased() == "en" }
}
