internal import ReadinessEngine
public import ReadinessModel

/// One cell of a table.
public enum TableCell: Sendable, Hashable {
  case empty
  case text(String)
  case whole(Int64)
  /// Written as a decimal, rounded to six places.
  case decimal(Fraction)
  /// Written exactly: `13/20`.
  case exact(Fraction)
  case flag(Bool)

  /// A text; empty where it says nothing.
  public static func said(_ text: String?) -> TableCell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
  public static func word(_ word: StaticString) -> TableCell { .text("\(word)") }
  public static func count(_ count: Int) -> TableCell { .whole(Int64(count)) }
  public static func date(_ date: CivilDate?) -> TableCell { date.map { .text($0.text) } ?? .empty }
  public static func number(_ value: Fraction?) -> TableCell { value.map { .decimal($0) } ?? .empty }
  public static func share(_ value: Fraction?) -> TableCell { value.map { .exact($0) } ?? .empty }
  /// A share of 1 in per cent.
  public static func percent(_ value: Fraction?) -> TableCell { value.map { .decimal($0 * Fraction(100)) } ?? .empty }

  /// As a cell of a CSV file.
  func write(toCSV bytes: inout [UInt8]) {
    switch self {
    case .text(let text): CSVCell.append(text, to: &bytes)
    default: writePlain(to: &bytes)
    }
  }

  /// As a value of a JSON object.
  func write(toJSON bytes: inout [UInt8]) {
    switch self {
    case .empty: bytes.put("null")
    case .text(let text): JSONText.append(text.utf8, to: &bytes)
    case .exact(let value): JSONText.append(value.exact.utf8, to: &bytes)
    default: writePlain(to: &bytes)
    }
  }

  private func writePlain(to bytes: inout [UInt8]) {
    switch self {
    case .empty, .text: break
    case .whole(let value): Fraction.writeDecimal(value, to: &bytes)
    case .decimal(let value): bytes.put(value.decimal())
    case .exact(let value): bytes.put(value.exact)
    case .flag(let value): bytes.put(value ? "true" : "false")
    }
  }
}
