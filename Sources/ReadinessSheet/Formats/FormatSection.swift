/// One section of a number format: what it shows, and for which numbers it says it is.
struct FormatSection: Hashable {
  var tokens: [FormatToken] = []
  /// Nil where its place among the sections says which numbers it is for.
  var condition: FormatCondition?
}

/// A condition in brackets, such as `[<10]`.
struct FormatCondition: Hashable {
  private enum Comparison: String, CaseIterable {
    // Those of two characters first, as they begin like others.
    case atMost = "<="
    case atLeast = ">="
    case other = "<>"
    case less = "<"
    case more = ">"
    case equal = "="
  }

  private let comparison: Comparison
  private let limit: CellNumber

  /// Nil for what is no condition.
  init?(_ text: String) {
    guard let comparison = Comparison.allCases.first(where: { text.hasPrefix($0.rawValue) }),
      let limit = CellNumber(String(text.dropFirst(comparison.rawValue.count).filter { $0 != " " }))
    else { return nil }
    (self.comparison, self.limit) = (comparison, limit)
  }

  func holds(_ number: CellNumber) -> Bool {
    switch comparison {
    case .atMost: !(limit < number)
    case .atLeast: !(number < limit)
    case .other: number < limit || limit < number
    case .less: number < limit
    case .more: limit < number
    case .equal: !(number < limit) && !(limit < number)
    }
  }
}
