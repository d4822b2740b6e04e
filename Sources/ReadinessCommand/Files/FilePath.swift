/// The name of a file as the system knows it: bytes, which need not be UTF-8 and may hold newlines and quotes.
struct FilePath: Hashable, Sendable {
  /// Without the closing NUL.
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Standard input or output.
  static let dash = FilePath("-")

  /// What an input is called in findings and results; standard input has one name everywhere.
  var inputName: String { self == .dash ? "<stdin>" : display }

  /// For people: one line, whatever the name holds.
  var display: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): text += Self.escape(scalar)
      case "\u{2028}", "\u{2029}": text += Self.escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(bytes: name) }
    return FilePath(bytes: bytes.last == Self.slash ? bytes + name : bytes + [Self.slash] + name)
  }

  func appending(_ name: String) -> FilePath { appending(Array(name.utf8)) }

  /// What stands behind the last slash.
  var lastName: ArraySlice<UInt8> {
    bytes.lastIndex(of: Self.slash).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// The folder it lies in; `.` where the path has no slash.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [Self.slash] : Array(bytes[..<slash]))
  }

  /// One and the same path for every way to write it: without links, and for what is not there yet the real folder with
  /// the name in it.
  var place: FilePath {
    if self == .dash { return self }
    if let real = AtomicFile.realPath(self) { return real }
    return (AtomicFile.realPath(folder) ?? folder).appending(Array(lastName))
  }

  /// Without slashes at the end, except where it is the root.
  var withoutTrailingSlashes: FilePath {
    var short = self
    while short.bytes.count > 1, short.bytes.last == Self.slash { short.bytes.removeLast() }
    return short
  }

  /// Whether it is written as a folder.
  var endsWithSlash: Bool { bytes.last == Self.slash }

  /// Calls a C function with the path.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var text = bytes.map { CChar(bitPattern: $0) }
    text.append(0)
    return text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }

  static let slash = UInt8(ascii: "/")
}
