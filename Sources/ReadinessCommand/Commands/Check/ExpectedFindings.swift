internal import ReadinessModel

/// The findings that a file is kept to show: what stands in `NAME.expected` beside `NAME.xml`.
///
/// Each line that ends in a code in brackets is one finding, as `check` prints it; other lines are for people. So the file
/// can be made by `readiness check NAME.xml 2> NAME.expected`. The name in front of the place is not looked at: it depends
/// on where the program was called.
struct ExpectedFindings {
  /// Without the file's name: place, severity, message, code.
  private let lines: [String]
  private let file: FilePath

  /// Nil where no such file stands beside `path`, or it cannot be read.
  init?(beside path: FilePath) {
    guard path.bytes.count > 4 else { return nil }
    file = FilePath(bytes: path.bytes.dropLast(4) + Array(".expected".utf8))
    guard case .file = FileKind(of: file) else { return nil }
    guard let bytes = try? TextFile.read(file, limit: 1 << 20) else { return nil }
    lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap(Self.finding)
  }

  /// The line behind the file's name; nil for a line that is no finding.
  private static func finding(_ line: Substring) -> String? {
    guard line.last == "]", let start = line.range(ofFirst: ".xml:") else { return nil }
    return String(line[start...])
  }

  /// One finding saying that a file has not the findings it is kept to show; nil where it has.
  func difference(from findings: [Diagnostic]) -> Diagnostic? {
    let found = findings.compactMap { Self.finding(DiagnosticText.text($0).prefix { !$0.isNewline }) }
    if found.sorted() == lines.sorted() { return nil }
    let (missing, new) = (Self.first(of: lines, notIn: found), Self.first(of: found, notIn: lines))
    var parts: [String] = []
    if let missing { parts.append("not found: \(missing)") }
    if let new { parts.append("not expected: \(new)") }
    return Diagnostic(
      file: findings.first?.file ?? file.display, place: nil, code: CommandCode.exampleNotAsExpected.rawValue,
      message: "the findings are not those that \(file.display) lists; " + parts.joined(separator: "; "),
      help: "mend the file, or say anew what is expected of it")
  }

  private static func first(of lines: [String], notIn others: [String]) -> String? {
    var rest = others
    for line in lines {
      guard let index = rest.firstIndex(of: line) else { return line }
      rest.remove(at: index)
    }
    return nil
  }
}

extension Substring {
  /// Where the text behind the first `mark` begins; nil without one.
  fileprivate func range(ofFirst mark: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(mark) { return index(at, offsetBy: mark.count) }
      at = index(after: at)
    }
    return nil
  }
}
