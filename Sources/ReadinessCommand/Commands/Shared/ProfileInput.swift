internal import ReadinessModel

/// What one input holds: a profile, or a stream of them, one a line.
struct ProfileInput {
  /// A profile as it was written.
  struct Record {
    /// What findings and results call it: the file, with the line where the file holds many.
    var name: String
    /// From 1; nil where the input is one profile.
    var line: Int?
    var bytes: ArraySlice<UInt8>
  }

  private(set) var records: [Record]

  /// The largest stream that is read at once, in bytes.
  static let largest = 1 << 30

  /// Takes an input apart. It is a stream where its name ends in `.ndjson` or `.jsonl`, or where its first line is a whole
  /// profile and another line begins like one.
  init(_ bytes: [UInt8], path: FilePath) {
    let name = path.inputName
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard Self.isNamedAsStream(path) || Self.isStream(lines) else {
      records = [Record(name: name, line: nil, bytes: bytes[...])]
      return
    }
    records = lines.enumerated().compactMap { index, line in
      line.allSatisfy { $0 <= 0x20 } ? nil : Record(name: "\(name):\(index + 1)", line: index + 1, bytes: line)
    }
    // A stream without a record is a file in which no profile is: reading it says so.
    if records.isEmpty { records = [Record(name: name, line: nil, bytes: bytes[...])] }
  }

  private static func isNamedAsStream(_ path: FilePath) -> Bool {
    let name = path.display.lowercased()
    return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  private static func isStream(_ lines: [ArraySlice<UInt8>]) -> Bool {
    // Made into a list before it is counted off: what is left of a filter is not numbered from 0.
    let first = Array(lines.lazy.filter { !$0.allSatisfy { $0 <= 0x20 } }.prefix(2)).map { Array($0) }
    guard first.count == 2 else { return false }
    return begins(first[0]) && begins(first[1]) && ends(first[0])
  }

  private static func begins(_ line: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = line.starts(with: mark) ? line[3...] : line[...]
    let first = rest.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "<")
  }

  private static func ends(_ line: [UInt8]) -> Bool {
    guard let last = line.last(where: { $0 > 0x20 }) else { return false }
    if line.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") { return last == UInt8(ascii: "}") }
    let end = Array("</profile>".utf8)
    return line.indices.contains { line[$0...].starts(with: end) }
  }
}
