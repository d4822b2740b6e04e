/// A JSON value, read back from what this program wrote.
indirect enum JSONTree {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// The value of a text that is one; nil where it is not JSON.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = JSONTreeReader(rest: text)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  var items: [JSONTree] { if case .array(let items) = self { items } else { [] } }
}

/// Reads one value; everything that is not JSON is nil.
private struct JSONTreeReader {
  var rest: ArraySlice<UInt8>
  private static let deepest = 32

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  var isAtEnd: Bool { rest.allSatisfy(\.isJSONBlank) }

  mutating func value(depth: Int) -> JSONTree? {
    if depth > Self.deepest { return nil }
    switch peek() {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func peek() -> UInt8? {
    rest = rest.drop(while: \.isJSONBlank)
    return rest.first
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func object(_ depth: Int) -> JSONTree? {
    rest = rest.dropFirst()
    var members: [(key: String, value: JSONTree)] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      guard peek() == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append((key, value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array(_ depth: Int) -> JSONTree? {
    rest = rest.dropFirst()
    var items: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ word: String, _ value: JSONTree) -> JSONTree? {
    guard rest.starts(with: word.utf8) else { return nil }
    rest = rest.dropFirst(word.utf8.count)
    return value
  }

  private mutating func number() -> JSONTree? {
    let digits = rest.prefix { $0.isJSONNumber }
    rest = rest.dropFirst(digits.count)
    return digits.isEmpty ? nil : .number(String(decoding: digits, as: UTF8.self))
  }

  private mutating func string() -> String? {
    rest = rest.dropFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        bytes += Array(escaped.utf8)
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> String? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unicode()
    case let byte?: return String(UnicodeScalar(byte))
    case nil: return nil
    }
  }

  private mutating func unicode() -> String? {
    guard let first = unit() else { return nil }
    var units = [first]
    if first >> 10 == 0x36, rest.starts(with: #"\u"#.utf8) {
      rest = rest.dropFirst(2)
      guard let second = unit() else { return nil }
      units.append(second)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func unit() -> UInt16? {
    defer { rest = rest.dropFirst(4) }
    return UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate var isJSONBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  fileprivate var isJSONNumber: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}
