/// Finds the id of a record that could not be read, wherever it stands in it: so that whoever sent it can look it up.
enum RecordID {
  /// The id in UTF-8; empty where none is to be seen.
  static func find(in line: [UInt8]) -> [UInt8] {
    switch line.first(where: { $0 > 0x20 && $0 < 0x80 }) {
    case UInt8(ascii: "{"): findJSON(in: line)
    case UInt8(ascii: "<"): RootElement.attribute("id", in: line).map { Array($0.utf8) } ?? []
    default: []
    }
  }

  /// The text behind the key `id` of the outermost object, as far as the brackets can be followed.
  private static func findJSON(in line: [UInt8]) -> [UInt8] {
    var depth = 0
    var at = 0
    while at < line.count {
      switch line[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let end = endOfString(line, from: at)
        if depth == 1, line[at..<end].elementsEqual("\"id\"".utf8), let value = text(behindColon: end, line) {
          return value
        }
        at = end
        continue
      default: break
      }
      at += 1
    }
    return []
  }

  /// The text behind a colon; nil where something else stands there.
  private static func text(behindColon start: Int, _ line: [UInt8]) -> [UInt8]? {
    var at = start
    func skipBlanks() { while at < line.count, line[at] <= 0x20 { at += 1 } }
    skipBlanks()
    guard at < line.count, line[at] == UInt8(ascii: ":") else { return nil }
    at += 1
    skipBlanks()
    guard at < line.count, line[at] == UInt8(ascii: "\"") else { return nil }
    let end = endOfString(line, from: at)
    return JSONTree(line[at..<end])?.text.map { Array($0.utf8) }
  }

  /// Behind the closing quote, or the end of the line where there is none.
  private static func endOfString(_ line: [UInt8], from start: Int) -> Int {
    var at = start + 1
    while at < line.count {
      if line[at] == UInt8(ascii: "\\") {
        at += 2
      } else if line[at] == UInt8(ascii: "\"") {
        return at + 1
      } else {
        at += 1
      }
    }
    return line.count
  }
}
