/// A row that was to be one of headings and is none, as a word of it is missing or written otherwise.
struct NearHeading {
  /// What the rows below it would have held.
  enum Kind { case questions, practices, interests }

  let kind: Kind
  /// Headings that the row would need.
  let missing: [String]
  /// The cell that was to be one of them, with the heading it was to be; nil where none looks like it.
  let meant: (column: Int, shown: String, heading: String)?
  /// The first cell that is filled.
  let firstColumn: Int
  /// Whether nothing but a row of headings looks so.
  let isSure: Bool

  /// - Parameter isFirst: whether the row is among the first of its sheet, where headings are expected without a single
  ///   word that is theirs.
  init?(_ row: SheetTable.Row, _ keys: [String: String], isFirst: Bool) {
    let filled = row.cells.enumerated().filter { !$0.element.shown.isEmpty }
    guard (2...SheetTable.mostColumns).contains(filled.count), filled.allSatisfy({ $0.element.shown.utf8.count <= 60 })
    else { return nil }
    var exact: [String: Int] = [:]
    for (column, cell) in filled {
      let shown = SheetText.key(cell.shown)
      let key = keys[shown] ?? shown
      if Self.names.contains(key), exact[key] == nil { exact[key] = column }
    }
    guard !exact.isEmpty || isFirst else { return nil }
    let others = filled.filter { !exact.values.contains($0.offset) }
    for (kind, wanted) in Self.kinds {
      let missing = wanted.filter { exact[$0] == nil && !($0 == "role" && exact["person"] != nil) }
      let spelling = HeadingSpelling(missing, keys)
      var near: [(column: Int, shown: String, heading: String)] = []
      for (column, cell) in others {
        guard let found = spelling.nearest(to: cell.shown), !near.contains(where: { $0.heading == found.key }) else {
          continue
        }
        near.append((column, SheetText.words(cell.shown), found.key))
      }
      let ours = exact.keys.count { name in
        kind == .questions ? SheetColumn(rawValue: name) != nil : wanted.contains(name) || name == "person"
      }
      let isAlmost = near.count == missing.count && (!exact.isEmpty || wanted.count > 2)
      let isFit =
        switch kind {
        case .questions: ours >= 3 || (isAlmost && ours > 0)
        case .practices: isAlmost || (ours == 2 && !others.isEmpty)
        case .interests: isAlmost || (exact["interest"] != nil && filled.count == 2)
        }
      guard isFit, !missing.isEmpty else { continue }
      (self.kind, self.missing, meant, isSure) = (kind, missing, near.first, kind != .questions || ours >= 3)
      firstColumn = filled[0].offset
      return
    }
    return nil
  }

  private static let kinds: [(Kind, [String])] = [
    (.questions, ["question", "answer"]), (.practices, ["code", "name", "patients"]),
    (.interests, ["role", "interest"]),
  ]
  private static let names = Set(
    SheetColumn.allCases.map(\.rawValue) + ["name", "patients", "role", "person", "interest"])
}
