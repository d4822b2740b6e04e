/// Writes one JSON value from the inside out, keys in the order of the calls.
public struct JSONLine: Sendable {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value needs a comma before it.
  private var needsComma = false

  public init() {}

  /// An object, under a key where it stands in another.
  public mutating func object(_ key: String? = nil, _ body: (inout JSONLine) -> Void) { nest("{", "}", key, body) }

  /// A list; its members have no keys.
  public mutating func array(_ key: String? = nil, _ body: (inout JSONLine) -> Void) { nest("[", "]", key, body) }

  /// A text in quotes.
  public mutating func text(_ key: String?, _ value: String) {
    begin(key)
    JSONText.append(value.utf8, to: &bytes)
  }

  /// An empty text stands for nothing said.
  public mutating func textOrNull(_ key: String, _ value: String) {
    if value.isEmpty { raw(key, "null") } else { text(key, value) }
  }

  /// A list of texts.
  public mutating func texts(_ key: String, _ values: [String]) {
    array(key) { line in for value in values { line.text(nil, value) } }
  }

  /// `true` or `false`.
  public mutating func flag(_ key: String, _ value: Bool) { raw(key, value ? "true" : "false") }

  /// Something that is JSON already: a number, null.
  public mutating func raw(_ key: String?, _ value: String) {
    begin(key)
    bytes += Array(value.utf8)
  }

  private mutating func begin(_ key: String?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let key else { return }
    JSONText.append(key.utf8, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func nest(_ open: String, _ close: String, _ key: String?, _ body: (inout JSONLine) -> Void) {
    begin(key)
    bytes += Array(open.utf8)
    needsComma = false
    body(&self)
    bytes += Array(close.utf8)
    needsComma = true
  }
}
