internal import ReadinessZip

/// Reads the entries of a zip file, within limits that no honest workbook comes near.
struct ZipReader {
  static let mostEntries = 500
  /// Of one entry and of all that are read, unpacked, in bytes.
  static let mostBytes = 48 << 20

  private struct Entry {
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    var start: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// How much may still be unpacked.
  private var bytesLeft = mostBytes

  init(_ bytes: [UInt8]) throws(SheetProblem) {
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else { throw Self.damaged("it has no end record") }
    let (total, start) = (number(end + 10, 2), number(end + 16, 4))
    guard total <= Self.mostEntries else {
      throw SheetProblem(
        .workbookTooLarge, "more than \(Self.mostEntries) files are packed in it", help: "send the sheet alone")
    }
    var at = start
    for _ in 0..<total {
      guard at >= 0, at + 46 <= bytes.count, number(at, 4) == 0x0201_4B50 else {
        throw Self.damaged("its directory is cut off")
      }
      let name = at + 46..<at + 46 + number(at + 28, 2)
      guard name.upperBound <= bytes.count else { throw Self.damaged("its directory is cut off") }
      if number(at + 8, 2) & 1 == 1 {
        throw SheetProblem(.workbookLocked, "the workbook is locked with a password", help: "save it without one")
      }
      let plain = PartNames.plain(String(decoding: bytes[name], as: UTF8.self))
      guard entries[plain] == nil else { throw Self.damaged("two files in it are called \(plain)") }
      entries[plain] = Entry(
        method: number(at + 10, 2), checksum: UInt32(number(at + 16, 4)), packed: number(at + 20, 4),
        size: number(at + 24, 4), start: number(at + 42, 4))
      at = name.upperBound + number(at + 30, 2) + number(at + 32, 2)
    }
  }

  /// In small letters.
  var names: [String] { entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Whether there is an entry of a name in small letters.
  func has(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of one entry; nil where there is none of that name, or a larger one.
  ///
  /// - Parameter name: in small letters, as ``PartNames`` gives it.
  mutating func entry(_ name: String, most: Int = mostBytes) throws(SheetProblem) -> [UInt8]? {
    guard let entry = entries[name], most == Self.mostBytes || entry.size <= most else { return nil }
    guard entry.size <= bytesLeft else {
      let size = (Self.mostBytes - bytesLeft + entry.size) >> 20
      throw SheetProblem(
        .workbookTooLarge, "with \(name) it would unpack to \(size) MB; \(Self.mostBytes >> 20) MB are read",
        help: "a sheet of answers has some hundred rows")
    }
    bytesLeft -= entry.size
    let head = entry.start
    guard head + 30 <= bytes.count, number(head, 4) == 0x0403_4B50 else { throw Self.damaged("\(name) is cut off") }
    let start = head + 30 + number(head + 26, 2) + number(head + 28, 2)
    guard start + entry.packed <= bytes.count else { throw Self.damaged("\(name) is cut off") }
    let packed = bytes[start..<start + entry.packed]
    switch entry.method {
    case 0 where entry.packed == entry.size && CRC32.checksum(packed) == entry.checksum: return Array(packed)
    case 8:
      if let unpacked = Inflate.bytes(packed, count: entry.size), CRC32.checksum(unpacked[...]) == entry.checksum {
        return unpacked
      }
      throw Self.damaged("\(name) does not unpack to what it says it holds")
    default: throw Self.damaged("\(name) is packed in a way that workbooks do not use, or is not what it says")
    }
  }

  static func damaged(_ why: String) -> SheetProblem {
    SheetProblem(.workbookDamaged, "the workbook is damaged: \(why)", help: "save it again as .xlsx, or as CSV")
  }

  private func number(_ at: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  /// Where the end record stands; a comment of up to 64 KB may follow it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65535), by: -1)
    where bytes[at] == 0x50 && bytes[at + 1] == 0x4B && bytes[at + 2] == 5 && bytes[at + 3] == 6 { return at }
    return nil
  }
}
