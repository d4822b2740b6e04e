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
    if let value { JSONText.append(value.utf8, to: &bytes) } else { bytes.put("null") }
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
    Self.list(values, to: &bytes) { JSONText.append($0.utf8, to: &$1) }
  }

  package mutating func set(_ name: String, _ values: [JSONObject]) {
    key(name)
    Self.list(values, to: &bytes) { $0.end(to: &$1) }
  }

  package mutating func set(_ name: String, _ value: JSONObject) {
    key(name)
    value.end(to: &bytes)
  }

  /// Appends the whole object.
  package func end(to output: inout [UInt8]) {
    output += bytes
    output.append(0x7D)
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
