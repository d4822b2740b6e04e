/// Names that spreadsheets turn into something else when a file of answers passes through one.
enum SpreadsheetTrap {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// Whether a name reads as a date (`may-12`, `dec-2013`) or as a truth value.
  static func catches(_ name: String) -> Bool {
    if name == "true" || name == "false" { return true }
    // Few names hold a digit behind three letters, and no date is without one.
    let opening = name.utf8.prefix { $0.isLowercaseASCII }.count
    if opening < 3 || !name.utf8.dropFirst(opening).contains(where: \.isDigit) { return false }
    let parts = name.split(separator: "-")
    guard let first = parts.first else { return false }
    let letters = String(first.prefix { $0.isLetter })
    guard months.contains(letters) else { return false }
    let digits = first.dropFirst(letters.count)
    let numbers = (digits.isEmpty ? [] : [digits]) + parts.dropFirst()
    return !numbers.isEmpty && numbers.count <= 2 && numbers.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
  }
}
