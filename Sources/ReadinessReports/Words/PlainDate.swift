import ReadinessModel

/// Dates as people write them.
enum PlainDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `31 October 2013`.
  static func text(_ date: CivilDate) -> String {
    guard (1...12).contains(date.month) else { return date.text }
    return "\(date.day) \(months[Int(date.month) - 1]) \(date.year)"
  }
}
