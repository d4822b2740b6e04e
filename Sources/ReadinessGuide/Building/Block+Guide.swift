internal import ReadinessReports

extension Block {
  /// Terms and what they are.
  static func terms(_ items: [(term: String, text: String)]) -> Block {
    .definitions(items.map { Definition($0.term, $0.text) })
  }

  /// A table of words alone; the first cell of each row names it.
  static func table(caption: String, columns: [String], rows: [[String]]) -> Block {
    .table(Table(caption, columns.map { Table.Column($0) }, rows.map { Table.Row($0.map { .text($0) }) }))
  }
}
