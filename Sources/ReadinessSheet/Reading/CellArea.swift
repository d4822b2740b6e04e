/// A rectangle of cells, such as `B2:C9`.
struct CellArea: Sendable, Hashable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init?(_ text: String) {
    let ends = text.split(separator: ":").map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2, let top = Self.row(first),
      let bottom = Self.row(last), let left = Self.column(first), let right = Self.column(last), top <= bottom,
      left <= right
    else { return nil }
    rows = top...bottom
    columns = left...right
  }

  /// As it is written, such as `B2:C9`.
  var name: String {
    "\(SheetTable.columnName(columns.lowerBound))\(rows.lowerBound):\(SheetTable.columnName(columns.upperBound))\(rows.upperBound)"
  }

  func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }

  /// The column of `AB12`, from 0.
  static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF), byte >= 0x41 else { break }
      column = column * 26 + Int(byte & 0xDF) - 64
      if column > 20_000 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  private static func row(_ reference: String) -> Int? { Int(reference.filter { ("0"..."9").contains($0) }) }
}
