internal import ReadinessEngine

/// Whose record it is, as far as that can be read in one that is no profile, or is broken.
///
/// It looks for nothing but the id, and never says what is wrong: the readers do.
public enum RecordIdentity {
  /// The id that a record gives itself, in either form; empty where none is found.
  public static func find(in bytes: Span<UInt8>) -> [UInt8] {
    var first = 0
    while first < bytes.count, bytes[first] <= 0x20 || bytes[first] >= 0xEF { first += 1 }
    guard first < bytes.count else { return [] }
    let found = bytes[first] == UInt8(ascii: "<") ? XMLIdentity.find(in: bytes) : JSONIdentity.find(in: bytes)
    return UTF8Check.firstInvalid(found.span) == nil ? found : []
  }
}

/// The id in JSON that may be broken anywhere.
private struct JSONIdentity {
  /// The key under which each object and list stands that is open, from the outermost.
  private var keys: [[UInt8]] = []
  private var lastString: [UInt8] = []
  private var best: (id: [UInt8], depth: Int)?
  /// How many values stood in a list around everything: what belongs to several is nobody's.
  private var records = 0

  static func find(in bytes: Span<UInt8>) -> [UInt8] {
    var search = JSONIdentity()
    search.look(bytes)
    return search.records > 1 ? [] : search.best?.id ?? []
  }

  private mutating func look(_ bytes: Span<UInt8>) {
    var at = 0
    var isKnown = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = Self.string(bytes, &at) else { return }
        if isKnown { take(string) }
        isKnown = false
        lastString = string
      case UInt8(ascii: ":"): isKnown = isID
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isList = byte == UInt8(ascii: "[") && keys.isEmpty
        if byte == UInt8(ascii: "{"), keys.count <= 1, keys.first.map({ $0 == Self.outerList }) ?? true { records += 1 }
        keys.append(isList ? Self.outerList : lastString)
        lastString = []
        isKnown = false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = keys.popLast()
        (lastString, isKnown) = ([], false)
      case UInt8(ascii: ","): (lastString, isKnown) = ([], false)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where isKnown:
        let start = at - 1
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
        take((start..<at).map { bytes[$0] })
        isKnown = false
      default: break
      }
    }
  }

  /// Stands for the key of a list that is no object's.
  private static let outerList = [UInt8(0)]

  /// Whether the key that was read last is that of an id which may be the profile's.
  private var isID: Bool {
    lastString == Array("id".utf8) && keys.last.map { $0 != Array("ruleSet".utf8) } ?? false
  }

  /// The outermost counts most, then the first.
  private mutating func take(_ id: [UInt8]) {
    if id.isEmpty { return }
    if let best, best.depth <= keys.count { return }
    best = (id, keys.count)
  }

  /// The characters of a string whose opening quote was read; nil where it does not end.
  private static func string(_ bytes: Span<UInt8>, _ at: inout Int) -> [UInt8]? {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    guard at < bytes.count else { return nil }
    at += 1
    let quoted = bytes.extracting((start - 1)..<at)
    return ProfileJSONReader.text(of: quoted) ?? (start..<(at - 1)).map { bytes[$0] }
  }
}

/// The id in XML that may be broken anywhere.
private enum XMLIdentity {
  static func find(in bytes: Span<UInt8>) -> [UInt8] {
    guard var at = startOfProfile(bytes) else { return [] }
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") {
      if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        let quote = bytes[at]
        at += 1
        while at < bytes.count, bytes[at] != quote { at += 1 }
      } else if bytes[at] <= 0x20, let id = value(bytes, at + 1) {
        return id
      }
      at += 1
    }
    return []
  }

  /// The offset behind the name in the first tag of a profile, with or without a prefix.
  private static func startOfProfile(_ bytes: Span<UInt8>) -> Int? {
    let name = Array("profile".utf8)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, bytes[at + 1] > 0x3F || bytes[at + 1] == 0x3A {
        var end = at + 1
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") {
          end += 1
        }
        let local = end - name.count
        guard local > at, name.indices.allSatisfy({ bytes[local + $0] == name[$0] }) else { return nil }
        return end
      }
      at += 1
    }
    return nil
  }

  /// The value of an attribute `id` that begins here; nil where another one does.
  private static func value(_ bytes: Span<UInt8>, _ start: Int) -> [UInt8]? {
    var at = start
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "i"), bytes[at + 1] == UInt8(ascii: "d") else { return nil }
    at += 2
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return nil }
    let quote = bytes[at]
    at += 1
    let first = at
    while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return at < bytes.count && bytes[at] == quote ? (first..<at).map { bytes[$0] } : nil
  }
}
