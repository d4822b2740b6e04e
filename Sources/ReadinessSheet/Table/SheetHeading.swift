/// A row of headings, and so what the rows below it hold.
enum SheetHeading: Hashable {
  case questions([SheetColumn: Int])
  case practices(code: Int, name: Int, patients: Int)
  case interests(person: Int, interest: Int)

  /// - Parameter keys: of headings in another language than English; see ``SheetWords/keys``.
  init?(_ row: SheetTable.Row, _ keys: [String: String]) {
    // Few rows have a cell of these words alone, and many sheets have very many rows.
    guard row.cells.contains(where: { (2...60).contains($0.shown.utf8.count) && Self.isSign($0.shown, keys) }) else {
      return nil
    }
    var columns: [String: Int] = [:]
    for (index, cell) in row.cells.enumerated() where (1...60).contains(cell.shown.utf8.count) {
      let shown = SheetText.key(cell.shown)
      let key = keys[shown] ?? shown
      if columns[key] == nil { columns[key] = index }
    }
    if columns["question"] != nil, columns["answer"] != nil {
      var known: [SheetColumn: Int] = [:]
      for column in SheetColumn.allCases { known[column] = columns[column.rawValue] }
      self = .questions(known)
    } else if let code = columns["code"], let name = columns["name"], let patients = columns["patients"] {
      self = .practices(code: code, name: name, patients: patients)
    } else if let person = columns["role"] ?? columns["person"], let interest = columns["interest"] {
      self = .interests(person: person, interest: interest)
    } else {
      return nil
    }
  }

  private static func isSign(_ text: String, _ keys: [String: String]) -> Bool {
    let key = SheetText.key(text)
    return ["answer", "patients", "interest"].contains(keys[key] ?? key)
  }

  /// Columns whose heading stands in one before them too: they are not read.
  static func repeated(in row: SheetTable.Row, _ keys: [String: String]) -> [(column: Int, heading: String)] {
    var seen: Set<String> = []
    var found: [(column: Int, heading: String)] = []
    for (index, cell) in row.cells.enumerated() where (1...60).contains(cell.shown.utf8.count) {
      let shown = SheetText.key(cell.shown)
      let key = keys[shown] ?? shown
      let isRead =
        SheetColumn(rawValue: key) != nil || ["patients", "name", "role", "person", "interest"].contains(key)
      if isRead, !seen.insert(key).inserted { found.append((index, cell.shown)) }
    }
    return found
  }

  var isOfQuestions: Bool { if case .questions = self { true } else { false } }

  /// The columns that are read.
  var columns: [Int] {
    switch self {
    case .questions(let columns): columns.values.sorted()
    case .practices(let code, let name, let patients): [code, name, patients]
    case .interests(let person, let interest): [person, interest]
    }
  }
}
