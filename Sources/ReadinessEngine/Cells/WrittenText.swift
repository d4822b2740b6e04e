/// A text as people type it in cells and fields, made comparable: without what nobody sees, blanks of every kind as one.
public struct WrittenText: Sendable, Hashable {
  /// The scalars that are left: blanks are U+0020, single, and none stands at the ends.
  public private(set) var scalars: [Unicode.Scalar] = []

  public init(_ text: String) {
    var isPending = false
    for scalar in text.unicodeScalars where !Self.isUnseen(scalar) {
      if Self.isBlank(scalar) {
        isPending = !scalars.isEmpty
      } else {
        if isPending { scalars.append(" ") }
        isPending = false
        scalars.append(scalar)
      }
    }
  }

  /// The words in small ASCII letters, without the marks that people put around and between them: `N/A.` is `n/a`,
  /// `Not-known` is `not known`, `(don’t know)` is `don't know`.
  public var words: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 32)
      case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: bytes.append(0x27)
      case 0x2D, 0x5F, 0x2010...0x2015: bytes.append(0x20)
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    let around: [UInt8] = [0x20, 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3B, 0x5B, 0x5D]
    while let last = bytes.last, around.contains(last), bytes.count > 1 { bytes.removeLast() }
    while let first = bytes.first, around.contains(first), bytes.count > 1 { bytes.removeFirst() }
    return bytes
  }

  /// Whether the words are these, given in small letters.
  public func says(_ words: String) -> Bool { self.words.elementsEqual(words.utf8) }

  /// Blanks of every width, tabs and line ends.
  public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What takes no room at all: zero-width blanks and joiners, marks of direction, soft hyphens, byte order marks.
  public static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }
}
