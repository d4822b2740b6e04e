internal import ReadinessModel

/// Days as the numbers that spreadsheets keep.
enum SerialDay {
  /// The numbers that stand for 1 January 1970 where days are counted from 1900, and from 1904.
  static let (from1900, from1904): (Int64, Int64) = (25569, 24107)

  /// The date of a number (in eras of 400 years that begin in March); nil outside the years 1 to 9999.
  static func date(_ number: Int64, firstDay: Int64) -> CivilDate? {
    let shifted = number - firstDay + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let day = shifted % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    return CivilDate(
      year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: rest - (153 * month + 2) / 5 + 1)
  }
}
