/// The one place where text becomes a cell of a CSV file.
public enum CSVCell {
  /// A cell that no spreadsheet takes for a formula: what starts like one gets an apostrophe before it. A plain number is
  /// none, below zero either.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    let first = text.utf8.first(where: { $0 > 0x20 }) ?? text.utf8.first
    let isFormula =
      [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first ?? 0) && !isPlainNumber(text) || isWideFormula(text)
    let clean = SafeText.clean(text, keepsLines: true)
    let needsQuotes = clean.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x3B }
    if needsQuotes { bytes.append(0x22) }
    if isFormula { bytes.append(0x27) }
    for byte in clean.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// A row of cells and its end.
  public static func appendRow(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell, to: &bytes)
    }
    bytes.append(0x0A)
  }

  /// Whether a text is a minus sign, digits and at most one point between digits, and nothing else.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D }
    guard text.utf8.first == 0x2D, digits.count == text.utf8.count - 1 else { return false }
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// The full-width forms of the same signs, which some spreadsheets fold.
  private static func isWideFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first?.value {
    case 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: true
    default: false
    }
  }
}
