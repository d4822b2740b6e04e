/// Which of two versions of a rule set is the later one.
enum VersionOrder {
  /// Number by number, as in 1.10.0 and 1.9.0; false where either is no version, which is told elsewhere.
  static func isLater(_ version: String, than other: String) -> Bool {
    let (left, right) = (version.split(separator: ".").map { Int($0) }, other.split(separator: ".").map { Int($0) })
    for (one, two) in zip(left, right) {
      guard let one, let two else { return false }
      if one != two { return one > two }
    }
    return left.count > right.count
  }
}
