/// Names of parts in a workbook, which do not depend on capitals, nor on which way the strokes lean.
enum PartNames {
  /// A name as it is looked up: small letters, strokes forward, none in front.
  static func plain(_ name: String) -> String { resolved(name, from: "") }

  /// The name of what a relation leads to.
  ///
  /// - Parameter source: the part that the relation belongs to; targets are told from its folder.
  static func resolved(_ target: String, from source: String) -> String {
    let forward = String(target.unicodeScalars.map { $0 == "\\" ? "/" : Character($0) })
    var parts = forward.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
    for part in decoded(forward).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/").lowercased()
  }

  /// Where the relations of a part stand.
  static func relations(of part: String) -> String {
    let parts = part.split(separator: "/").map(String.init)
    return ((parts.dropLast() + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")).lowercased()
  }

  /// `%20` as a blank.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
