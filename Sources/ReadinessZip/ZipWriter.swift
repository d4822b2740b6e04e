/// Writes a zip file whose entries are stored as they are; without times, so that the same entries give the same bytes.
package struct ZipWriter: Sendable {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// - Parameter name: in ASCII, with `/` between folders.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let start = bytes.count
    // 1 January 1980, the first day that zip knows.
    var head: [UInt8] = []
    for value in [20, 0x0800, 0, 0, 0x0021] { Self.put(value, 2, to: &head) }
    Self.put(Int(CRC32.checksum(content[...])), 4, to: &head)
    for value in [content.count, content.count] { Self.put(value, 4, to: &head) }
    for value in [name.utf8.count, 0] { Self.put(value, 2, to: &head) }
    bytes += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + head
    for value in [0, 0, 0] { Self.put(value, 2, to: &directory) }
    for value in [0, start] { Self.put(value, 4, to: &directory) }
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole file.
  package func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    for value in [0, 0, count, count] { Self.put(value, 2, to: &end) }
    for value in [directory.count, bytes.count] { Self.put(value, 4, to: &end) }
    Self.put(0, 2, to: &end)
    return bytes + directory + end
  }

  private static func put(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
    for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
