import ReadinessEngine

/// Builds one JSON object, keys in the order given.
package struct JSONObject: Sendable {
  package private(set) var bytes: [UInt8] = [0x7B]

  package init() {}

  private mutating func key(_ name: String) {
    if bytes.count > 1 { bytes.append(0x2C) }
    JSONText.append(name.utf8, to: &bytes)
    bytes.append(0x3A)
  }

  package mutating func set(_ name: String, _ value: String?) {
    key(name)
    if let value { Self.text(value, to: &bytes) } else { bytes.put("null") }
  }

  package mutating func set(_ name: String, _ value: Int) {
    key(name)
    bytes.put(value)
  }

  package mutating func set(_ name: String, _ value: Bool) {
    key(name)
    bytes.put(value ? "true" : "false")
  }

  package mutating func set(_ name: String, _ values: [String]) {
    key(name)
    Self.list(values, to: &bytes) { Self.text($0, to: &$1) }
  }

  package mutating func set(_ name: String, _ values: [JSONObject]) {
    key(name)
    Self.list(values, to: &bytes) { $0.end(to: &$1) }
  }

  package mutating func set(_ name: String, _ value: JSONObject) {
    key(name)
    value.end(to: &bytes)
  }

  /// A value that is JSON already.
  package mutating func set(_ name: String, json: [UInt8]) {
    key(name)
    bytes += json
  }

  /// Appends the whole object.
  package func end(to output: inout [UInt8]) {
    output += bytes
    output.append(0x7D)
  }

  /// What turns writing round or steers a terminal is written by its number: the same text for whoever reads the JSON,
  /// and nothing but letters for whoever looks at it.
  private static func text(_ text: String, to bytes: inout [UInt8]) {
    if text.unicodeScalars.allSatisfy({ $0.value < 0x7F || SafeText.isVisible($0) }) {
      return JSONText.append(text.utf8, to: &bytes)
    }
    var quoted: [UInt8] = []
    JSONText.append(text.utf8, to: &quoted)
    for scalar in String(decoding: quoted, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F || SafeText.isVisible(scalar) {
        bytes += Array(String(scalar).utf8)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          bytes.put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        }
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], to bytes: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(0x5B)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(item, &bytes)
    }
    bytes.append(0x5D)
  }
}
