/// What stands at the foot of each printed page.
extension StyleSheet {
  /// - Parameters:
  ///   - running: body and date.
  ///   - page: with `{page}` and `{of}`.
  static func foot(running: String, page: String, isRightToLeft: Bool) -> String {
    var right = ""
    var rest = page[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      right += "\(string(String(rest[..<open]))) counter(\(name == "page" ? "page" : "pages")) "
      rest = rest[rest.index(after: close)...]
    }
    right += string(String(rest))
    let (start, end) = isRightToLeft ? ("right", "left") : ("left", "right")
    return "@page{@bottom-\(start){content:\(string(SafeText.shortened(running, to: 90)));\(face)}"
      + "@bottom-\(end){content:\(right);\(face)}}\n"
  }

  private static let face = "font:8pt Arial,sans-serif;color:\(Palette.soft.hex)"

  /// A string of a style sheet in which nothing but letters, digits and blanks stands as it is.
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in SafeText.clean(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".": result.unicodeScalars.append(scalar)
      default: result += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return result + "\""
  }
}
