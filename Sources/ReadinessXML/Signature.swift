/// Tells documents that are no UTF-8 text by their first bytes.
enum Signature {
  private static let known: [(bytes: [UInt8], code: XMLProblemCode, what: String)] = [
    ([0x1F, 0x8B], .compressed, "compressed with gzip"),
    ([0x42, 0x5A, 0x68], .compressed, "compressed with bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed, "compressed with xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed, "compressed with zstd"),
    ([0x50, 0x4B, 0x03, 0x04], .compressed, "a zip archive, as workbooks and documents of office programs are"),
    ([0x00, 0x00, 0xFE, 0xFF], .encoding, "in UTF-32"),
    ([0xFF, 0xFE, 0x00, 0x00], .encoding, "in UTF-32"),
    ([0x00, 0x00, 0x00, 0x3C], .encoding, "in UTF-32"),
    ([0x3C, 0x00, 0x00, 0x00], .encoding, "in UTF-32"),
    ([0xFE, 0xFF], .encoding, "in UTF-16"),
    ([0xFF, 0xFE], .encoding, "in UTF-16"),
    ([0x00, 0x3C], .encoding, "in UTF-16"),
    ([0x3C, 0x00], .encoding, "in UTF-16"),
    ([0x00, 0x7B], .encoding, "in UTF-16"),
    ([0x7B, 0x00], .encoding, "in UTF-16"),
    ([0x2B, 0x2F, 0x76], .encoding, "in UTF-7"),
    ([0x2B, 0x41, 0x44, 0x77], .encoding, "in UTF-7"),
    ([0x4C, 0x6F, 0xA7, 0x94], .encoding, "in EBCDIC"),
  ]

  /// The problem of a document that begins like none in UTF-8.
  static func problem(of source: UnsafeBufferPointer<UInt8>) -> XMLProblem? {
    // Nearly every document begins with `<` and something other than a NUL byte.
    if source.count > 1, source[0] == UInt8(ascii: "<"), source[1] != 0 { return nil }
    guard let match = known.first(where: { source.starts(with: $0.bytes) }) else { return nil }
    let help =
      switch match.code {
      case .encoding: "save it as UTF-8"
      case _ where match.bytes == [0x50, 0x4B, 0x03, 0x04]:
        "a workbook becomes a profile by: readiness sheet FILE.xlsx --output FILE.xml; unpack any other archive"
      default: "unpack it, and give the XML within"
      }
    return XMLProblem(match.code, at: .start, "the file is \(match.what)", help: help)
  }
}
