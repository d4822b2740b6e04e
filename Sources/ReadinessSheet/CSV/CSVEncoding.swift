internal import ReadinessEngine

/// The text behind the bytes of a CSV file: UTF-8 or UTF-16 with or without a mark, else Windows-1252.
enum CSVEncoding {
  /// - Throws: where the bytes are no text, or one of which a part is missing.
  static func text(_ bytes: [UInt8]) throws(SheetProblem) -> (text: String, isWindows: Bool) {
    if let kind = kind(bytes) { throw noText("the file is \(kind)") }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (String(decoding: bytes.dropFirst(3), as: UTF8.self), false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (try wide(bytes.dropFirst(2), low: 0), false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try wide(bytes.dropFirst(2), low: 1), false) }
    if bytes.count > 3, bytes[1] == 0, bytes[3] == 0 { return (try wide(bytes[...], low: 0), false) }
    if bytes.count > 3, bytes[0] == 0, bytes[2] == 0 { return (try wide(bytes[...], low: 1), false) }
    if bytes.contains(0) { throw noText("the file holds NUL characters, which no table as text has") }
    if UTF8Check.firstInvalid(bytes.span) == nil { return (String(decoding: bytes, as: UTF8.self), false) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? windows[Int(byte - 0x80)] : UInt16(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return (String(scalars), true)
  }

  /// What the bytes are by their beginning, where that is no text that is read here.
  private static func kind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.count > 7,
      [0, 1].contains(where: { start in
        // Three bytes of each of the first two characters are empty, at one end or the other.
        [0, 4].allSatisfy { at in bytes[(at + start)...(at + start + 2)].allSatisfy { $0 == 0 } }
      })
    {
      return "UTF-32"
    }
    let kinds: [(start: [UInt8], name: String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
      ([0x1F, 0x8B], "compressed"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed"),
    ]
    return kinds.first { bytes.starts(with: $0.start) }?.name
  }

  private static func noText(_ message: String) -> SheetProblem {
    SheetProblem(.noTable, message, help: "save it as “CSV UTF-8”, or as .xlsx")
  }

  /// - Parameter low: which byte of two is the low one.
  private static func wide(_ bytes: ArraySlice<UInt8>, low: Int) throws(SheetProblem) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
      index += 2
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw noText("the file is UTF-16, and cut off or damaged")
    }
    return text
  }

  /// Windows-1252 from 0x80 to 0x9F; what has no character there becomes U+FFFD.
  private static let windows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
