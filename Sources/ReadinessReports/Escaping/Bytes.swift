/// Output grows as bytes; texts are joined nowhere else.
extension Array where Element == UInt8 {
  /// Text of the program itself, or text that was escaped before.
  @inline(__always)
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  mutating func put(_ number: Int) { append(contentsOf: String(number).utf8) }
}
