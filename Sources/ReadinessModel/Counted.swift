/// Counts with their nouns, as English writes them: the one place that decides between one and many.
public enum Counted {
  /// `1 gate`, `2 gates`, `no gates` is never written: `0 gates`.
  ///
  /// - Parameter many: the plural; nil where it is the singular with an s.
  public static func text(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(word(count, one, many))"
  }

  /// The noun alone, or any word that goes with the number: `is` and `are`.
  public static func word(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? one : many ?? one + "s"
  }
}
