/// Finds out what kind of document some bytes are, before they are read in earnest.
enum RootElement {
  /// The local name of the outermost element; nil where there is none to be seen.
  static func name(in bytes: [UInt8]) -> String? {
    guard let open = start(in: bytes) else { return nil }
    let name = bytes[(open + 1)...].prefix(200).prefix { !isEnd($0) }
    return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute of the outermost element, as it is written; nil where it has none of this name.
  static func attribute(_ name: String, in bytes: [UInt8]) -> String? {
    guard let open = start(in: bytes) else { return nil }
    let tag = bytes[open...].prefix(4000).prefix { $0 != UInt8(ascii: ">") }
    var at = tag.startIndex
    let start = Array("\(name)=".utf8)
    while at + start.count < tag.endIndex {
      if bytes[at] <= 0x20, tag[(at + 1)...].starts(with: start) {
        let quoted = tag[(at + 1 + start.count)...]
        guard let quote = quoted.first, quote == 0x22 || quote == 0x27 else { return nil }
        return String(decoding: quoted.dropFirst().prefix { $0 != quote }, as: UTF8.self)
      }
      at += 1
    }
    return nil
  }

  /// Where the outermost element begins.
  private static func start(in bytes: [UInt8]) -> Int? {
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      let next = bytes[open + 1]
      if next == UInt8(ascii: "?") {
        at = end(of: "?>", in: bytes, from: open)
      } else if next == UInt8(ascii: "!") {
        // A DOCTYPE is refused by whoever reads the document.
        guard bytes[open...].starts(with: "<!--".utf8) else { return nil }
        at = end(of: "-->", in: bytes, from: open + 4)
      } else {
        return open
      }
    }
    return nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var at = start
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return at + mark.count }
      at += 1
    }
    return bytes.count
  }
}
