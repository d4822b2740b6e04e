public import ReadinessModel

extension Mark {
  /// What it is worth, exactly: `0.5`, `0 to 1` where it runs in a line, `0.25 each` where choices add up.
  public var valueWords: String {
    if let toValue { return "\(value.plain) to \(toValue.plain)" }
    if case .each = when { return "\(value.plain) each" }
    return value.plain
  }
}
