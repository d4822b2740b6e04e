/// The one place where text becomes a cell of a CSV file.
public enum CSVCell {
  /// A cell that no spreadsheet takes for a formula: what starts like one gets an apostrophe before it.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    let first = text.utf8.first(where: { $0 > 0x20 }) ?? text.utf8.first
    let isFormula = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first ?? 0) || isWideFormula(text)
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

  /// The full-width forms of the same signs, which some spreadsheets fold.
  private static func isWideFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first?.value {
    case 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: true
    default: false
    }
  }
}
