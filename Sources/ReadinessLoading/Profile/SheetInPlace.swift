internal import ReadinessModel
internal import ReadinessXML

/// Knows a table as text that was given where a profile is read, so that its owner is not told how XML begins.
enum SheetInPlace {
  private static let endings = [".csv", ".tsv", ".tab"]

  /// Whether the file is called like a table, or the words of its headings stand in what is no XML.
  static func isLikely(_ bytes: Span<UInt8>, file: String) -> Bool {
    let name = file.lowercased()
    if endings.contains(where: { name.hasSuffix($0) }) { return true }
    var start: [UInt8] = []
    for index in 0..<min(bytes.count, 4_000) { start.append(bytes[index]) }
    if start.contains(UInt8(ascii: "<")) { return false }
    return String(decoding: start, as: UTF8.self).lowercased().split(whereSeparator: \.isNewline).contains { line in
      let cells = line.split { ",;\t\"".contains($0) }
      return cells.contains("question") && cells.contains("answer")
    }
  }

  /// The finding with what to do about such a file; another one as it is.
  static func helped(_ finding: Diagnostic, file: String) -> Diagnostic {
    guard finding.code == XMLProblemCode.notXML.rawValue || finding.code == XMLProblemCode.encoding.rawValue else {
      return finding
    }
    var finding = finding
    let name = endings.contains { file.lowercased().hasSuffix($0) } ? file : "FILE.csv"
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    finding.help = "a sheet becomes a profile by: readiness sheet \(name) --output \(stem).xml"
    return finding
  }
}
