internal import ReadinessEngine
internal import ReadinessModel

/// How a finding is written, for people and for machines.
enum DiagnosticText {
  /// `file:line:column: severity: message [code]` and, where there is something to do, an indented line of help.
  static func text(_ diagnostic: Diagnostic) -> String {
    var text = diagnostic.file.isEmpty ? "readiness" : diagnostic.file
    if let place = diagnostic.place { text += ":\(place.line):\(place.column)" }
    text += ": \(diagnostic.severity.rawValue): \(oneLine(diagnostic.message)) [\(diagnostic.code)]\n"
    if !diagnostic.help.isEmpty { text += "  help: \(oneLine(diagnostic.help))\n" }
    return text
  }

  /// One JSON object on one line; keys without a value are left out.
  static func json(_ diagnostic: Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = Array("{".utf8)
    func add(_ key: String, _ value: String) {
      if value.isEmpty { return }
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes += Array("\"\(key)\":".utf8)
      JSONText.append(value.utf8, to: &bytes)
    }
    add("file", diagnostic.file)
    if let place = diagnostic.place {
      bytes += Array("\(bytes.count > 1 ? "," : "")\"line\":\(place.line),\"column\":\(place.column)".utf8)
    }
    add("severity", diagnostic.severity.rawValue)
    add("code", diagnostic.code)
    add("message", diagnostic.message)
    add("help", diagnostic.help)
    return bytes + Array("}\n".utf8)
  }

  /// Messages quote what stands in files; whatever breaks lines becomes a blank.
  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
  }
}
