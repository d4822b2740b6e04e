internal import ReadinessEngine
internal import ReadinessReports

/// Texts of cells as a profile keeps them.
enum SheetText {
  /// Words to be understood: without what nobody sees, every white space a single blank.
  static func words(_ text: String) -> String { string(WrittenText(text).scalars) }

  /// Words to be compared, in small letters.
  static func key(_ text: String) -> String { words(text).lowercased() }

  /// Words to be kept: as they stand, but for blanks at the ends, line ends and tabs, which become a single blank, and
  /// characters that no profile holds.
  static func kept(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pending: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !isForeign(scalar) {
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

  /// Controls and their like, which nobody sees and no profile in XML can hold.
  static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    !isSpace(scalar) && scalar.value != 0xFEFF && !SafeText.isVisible(scalar)
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
