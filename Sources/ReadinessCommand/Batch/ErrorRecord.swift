internal import ReadinessEngine
internal import ReadinessModel

/// The record that stands where a profile could not be assessed: `readiness-error/1`.
enum ErrorRecord {
  /// Appends it, without a newline. `id` is empty where it is not known.
  static func append(_ findings: [Diagnostic], line: Int, id: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: #"{"schema":"readiness-error/1","line":"#.utf8)
    bytes.append(contentsOf: "\(line)".utf8)
    bytes.append(contentsOf: #","id":"#.utf8)
    if id.isEmpty { bytes.append(contentsOf: "null".utf8) } else { JSONText.append(id, to: &bytes) }
    bytes.append(contentsOf: #","errors":["#.utf8)
    var isFirst = true
    for finding in findings where finding.severity == .error {
      bytes.append(contentsOf: (isFirst ? #"{"code":"# : #",{"code":"#).utf8)
      isFirst = false
      JSONText.append(finding.code.utf8, to: &bytes)
      bytes.append(contentsOf: #","message":"#.utf8)
      JSONText.append(finding.message.utf8, to: &bytes)
      if let place = finding.place { bytes.append(contentsOf: #","column":\#(place.column)"#.utf8) }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: "]}".utf8)
  }
}
