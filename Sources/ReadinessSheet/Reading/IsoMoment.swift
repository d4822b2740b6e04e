internal import ReadinessModel

/// Dates as some programs write them into cells: `2011-06-01T00:00:00`.
enum IsoMoment {
  static func cell(_ text: String) -> SheetCell {
    if let day = day(text) { return SheetCell(.date, shown: day.text, value: day.text) }
    return text.isEmpty ? .empty : SheetCell(.time, shown: text, value: text)
  }

  /// The day, where no time of day is said, or midnight.
  static func day(_ text: String) -> CivilDate? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = CivilDate(parsing: Array(bytes[..<10]).span) else { return nil }
    var rest = String(decoding: bytes[10...], as: UTF8.self)[...]
    if rest.isEmpty { return day }
    guard rest.first == "T" || rest.first == " " else { return nil }
    rest = rest.dropFirst()
    if rest.last == "Z" { rest = rest.dropLast() }
    return !rest.isEmpty && rest.allSatisfy({ "0:.".contains($0) }) ? day : nil
  }
}
