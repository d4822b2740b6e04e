/// The entries of a zip file that holds them as they are.
enum ZipEntries {
  static func read(_ bytes: [UInt8]) -> [String: String] {
    var found: [String: String] = [:]
    var at = 0
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[at + offset + $1]) << (8 * $1) }
    }
    while at + 30 <= bytes.count, bytes[at..<(at + 4)] == [0x50, 0x4B, 3, 4] {
      let (size, name, extra) = (number(18, 4), number(26, 2), number(28, 2))
      let start = at + 30 + name + extra
      found[String(decoding: bytes[(at + 30)..<(at + 30 + name)], as: UTF8.self)] = String(
        decoding: bytes[start..<(start + size)], as: UTF8.self)
      at = start + size
    }
    return found
  }
}
