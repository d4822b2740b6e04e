/// Makes UTF-8 of the texts that people's programs write: lists of files, earlier runs.
///
/// UTF-8 may begin with its mark. UTF-16 is known by its mark, or, without one, by every second byte being NUL where
/// lines end, or everywhere in a single line; Windows writes it where a shell sends output to a file. Anything else that is
/// no text is refused once, so that no letter of it is ever taken for a name.
enum TextEncoding {
  /// Why some bytes are not read.
  enum Problem: Error, Hashable {
    /// It is UTF-16, but cut off or damaged.
    case damagedUTF16
    /// What the bytes are by their beginning: `a ZIP archive or workbook`.
    case noText(String)
  }

  /// The text as UTF-8, without a mark.
  static func utf8(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    if let kind = signatures.first(where: { bytes.starts(with: $0.bytes) }) { throw .noText(kind.name) }
    if isUTF32(bytes) { throw .noText("UTF-32") }
    if bytes.starts(with: tape, at: 257) { throw .noText("a tape archive (tar)") }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), low: 1) }
    for low in [0, 1] where isUTF16(bytes, low: low) { return try utf16(bytes[...], low: low) }
    if let control = bytes.first(where: isForeign) {
      throw .noText("something else, with characters in it that no text has (of the number \(control))")
    }
    return bytes
  }

  /// The lines of a text, without their ends: line feed, carriage return, or both. Empty ones are among them, but for one
  /// behind the last end.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(bytes[start..<(at - 1)])
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      start = at
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// Beginnings of what is no list and no stream. The mark of UTF-32 goes before that of UTF-16, with which it begins.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0x50, 0x4B, 3, 4], "a ZIP archive or workbook"),
    ([0x1F, 0x8B], "compressed (gzip)"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed (xz)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed (zstd)"), ([0x42, 0x5A, 0x68], "compressed (bzip2)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x50, 0x41, 0x52, 0x31], "a Parquet file"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    ([0x47, 0x49, 0x46, 0x38], "a picture (GIF)"), ([0x37, 0x7A, 0xBC, 0xAF], "compressed (7z)"),
  ]

  /// What stands in a tape archive behind the name of its first file.
  private static let tape = Array("ustar".utf8)

  /// Whether a byte is a control character that stands in no text and, NUL aside, parts no names.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x01...0x08, 0x0E...0x1A, 0x1C...0x1F: true
    default: false
    }
  }

  /// Whether every four bytes are a character, and more of them than not are ASCII. Of names with a NUL behind each only
  /// those would look like it that are all of one letter, with two NUL more behind each.
  static func isUTF32(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8, bytes.count % 4 == 0 else { return false }
    return [0, 3].contains { low in
      var ascii = 0
      for at in stride(from: 0, to: bytes.count, by: 4) {
        let parts = low == 0 ? [0, 1, 2, 3] : [3, 2, 1, 0]
        let value = parts.enumerated().reduce(UInt32(0)) {
          $0 | UInt32(bytes[at + $1.element]) << UInt32($1.offset * 8)
        }
        if value == 0 || Unicode.Scalar(value) == nil { return false }
        if value < 0x80 { ascii += 1 }
      }
      return ascii * 8 > bytes.count
    }
  }

  /// Whether there is a line feed of two bytes, no NUL that is not half of a letter, and more letters than not are ASCII;
  /// without a line feed all have to be, and there have to be enough to be a name.
  /// - Parameter low: 0 where the lower half of a letter comes first.
  private static func isUTF16(_ bytes: [UInt8], low: Int) -> Bool {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return false }
    var (narrow, feeds) = (0, 0)
    for at in stride(from: 0, to: bytes.count, by: 2) {
      let (lower, upper) = (bytes[at + low], bytes[at + 1 - low])
      if upper != 0 { continue }
      if lower == 0 { return false }
      narrow += 1
      if lower == 0x0A || lower == 0x0D { feeds += 1 }
    }
    if feeds == 0 { return bytes.count >= 8 && narrow * 2 == bytes.count }
    return narrow * 4 > bytes.count
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) throws(Problem) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw .damagedUTF16 }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      units.append(UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8)
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .damagedUTF16 }
    return Array(text.utf8)
  }
}

extension [UInt8] {
  /// Whether these bytes stand at a place.
  fileprivate func starts(with bytes: [UInt8], at place: Int) -> Bool {
    count >= place + bytes.count && self[place..<(place + bytes.count)].elementsEqual(bytes)
  }
}

extension TextEncoding.Problem {
  /// What is wrong, in half a sentence about the file.
  var message: String {
    switch self {
    case .damagedUTF16: "the file is UTF-16, and cut off or damaged"
    case .noText(let kind): "the file is no text: it is \(kind)"
    }
  }
}
