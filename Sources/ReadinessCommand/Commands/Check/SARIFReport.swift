internal import ReadinessEngine
internal import ReadinessModel

/// The findings of a check as SARIF 2.1.0, for code scanning.
///
/// What is wrong with a file is a result. What could not be read is a notification of the tool, and the run is not called
/// successful: a run that read nothing never looks clean.
struct SARIFReport {
  let findings: [Diagnostic]
  let notifications: [Diagnostic]
  let status: ExitStatus

  func text() -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      line.text("version", "2.1.0")
      line.array("runs") { line in line.object { writeRun(to: &$0) } }
    }
    return line.bytes + [0x0A]
  }

  private func writeRun(to line: inout JSONLine) {
    line.object("tool") { line in
      line.object("driver") { line in
        line.text("name", "readiness")
        line.text("version", Program.version)
        line.text("semanticVersion", Program.version)
        line.array("rules") { line in for code in codes { line.object { Self.write(rule: code, to: &$0) } } }
      }
    }
    line.text("columnKind", "unicodeCodePoints")
    line.array("invocations") { line in
      line.object { line in
        line.flag("executionSuccessful", notifications.isEmpty && status != .impossible)
        line.raw("exitCode", "\(status.rawValue)")
        line.array("toolExecutionNotifications") { line in
          for finding in notifications { line.object { Self.write(notification: finding, to: &$0) } }
        }
      }
    }
    line.array("results") { line in for finding in findings { line.object { write(result: finding, to: &$0) } } }
  }

  /// Codes of the findings, each once, in the order in which they come up.
  private var codes: [String] {
    var seen: Set<String> = []
    return findings.map(\.code).filter { seen.insert($0).inserted }
  }

  private static func write(rule code: String, to line: inout JSONLine) {
    line.text("id", code)
    guard let entry = CodeCatalogue.all.first(where: { $0.code == code }) else { return }
    line.object("shortDescription") { $0.text("text", entry.explanation) }
    if !entry.remedy.isEmpty { line.object("help") { $0.text("text", entry.remedy) } }
  }

  private func write(result finding: Diagnostic, to line: inout JSONLine) {
    line.text("ruleId", finding.code)
    line.raw("ruleIndex", "\(codes.firstIndex(of: finding.code) ?? 0)")
    line.text("level", finding.severity.rawValue)
    line.object("message") { $0.text("text", Self.message(finding)) }
    Self.writeLocation(of: finding, to: &line)
  }

  private static func write(notification finding: Diagnostic, to line: inout JSONLine) {
    line.text("level", finding.severity.rawValue)
    line.object("descriptor") { $0.text("id", finding.code) }
    line.object("message") { $0.text("text", message(finding)) }
    writeLocation(of: finding, to: &line)
  }

  private static func message(_ finding: Diagnostic) -> String {
    finding.help.isEmpty ? finding.message : "\(finding.message)\n\(finding.help)"
  }

  private static func writeLocation(of finding: Diagnostic, to line: inout JSONLine) {
    if finding.file.isEmpty { return }
    line.array("locations") { line in
      line.object { line in
        line.object("physicalLocation") { line in
          line.object("artifactLocation") { $0.text("uri", uri(finding.file)) }
          guard let place = finding.place, place.line > 0 else { return }
          line.object("region") { line in
            line.raw("startLine", "\(place.line)")
            line.raw("startColumn", "\(max(place.column, 1))")
          }
        }
      }
    }
  }

  /// A path as a reference that is relative where the path is.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
