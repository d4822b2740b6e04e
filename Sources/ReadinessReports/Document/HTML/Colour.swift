/// A colour of a page, written `#rrggbb`.
struct Colour: Sendable, Hashable {
  let hex: String

  init(_ hex: String) { self.hex = hex }

  /// The red, green and blue parts, 0 to 255 each; nil where the text is no colour.
  var parts: (red: Int, green: Int, blue: Int)? {
    guard hex.utf8.count == 7, let value = Int(hex.dropFirst(), radix: 16) else { return nil }
    return (value >> 16, value >> 8 & 0xFF, value & 0xFF)
  }
}
