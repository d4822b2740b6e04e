internal import ReadinessEngine

/// The text behind the bytes of a CSV file: UTF-8 or UTF-16 with or without a mark, else Windows-1252.
enum CSVEncoding {
  static func text(_ bytes: [UInt8]) -> (text: String, isWindows: Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (String(decoding: bytes.dropFirst(3), as: UTF8.self), false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (wide(bytes.dropFirst(2), low: 0), false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (wide(bytes.dropFirst(2), low: 1), false) }
    if bytes.count > 3, bytes[1] == 0, bytes[3] == 0 { return (wide(bytes[...], low: 0), false) }
    if UTF8Check.firstInvalid(bytes.span) == nil { return (String(decoding: bytes, as: UTF8.self), false) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? windows[Int(byte - 0x80)] : UInt16(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return (String(scalars), true)
  }

  /// - Parameter low: which byte of two is the low one.
  private static func wide(_ bytes: ArraySlice<UInt8>, low: Int) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Windows-1252 from 0x80 to 0x9F; what has no character there becomes U+FFFD.
  private static let windows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
