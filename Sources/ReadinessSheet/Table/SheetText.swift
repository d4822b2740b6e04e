internal import ReadinessEngine

/// Texts of cells as a profile keeps them.
enum SheetText {
  /// Words to be understood: without what nobody sees, every white space a single blank.
  static func words(_ text: String) -> String { string(WrittenText(text).scalars) }

  /// Words to be compared, in small letters.
  static func key(_ text: String) -> String { words(text).lowercased() }

  /// Words to be kept: as they stand, but for blanks at the ends, and line ends and tabs, which become a single blank.
  static func kept(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pending: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        pending.append(scalar)
        continue
      }
      if !scalars.isEmpty {
        if pending.contains(where: { $0 != " " }) { pending = [" "] }
        scalars.append(contentsOf: pending)
      }
      pending = []
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
