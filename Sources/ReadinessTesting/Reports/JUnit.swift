/// JUnit XML, as build servers read it.
public enum JUnit {
  /// A whole document of suites.
  public static func document(_ suites: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites)</testsuites>\n"
  }

  /// One suite, a test case for each entry.
  public static func suite(_ name: String, _ entries: [TestReportEntry]) -> String {
    let failures = entries.filter { $0.standing == .bad }.count
    let skipped = entries.filter { $0.standing == .open }.count
    var text =
      "  <testsuite name=\"\(escape(name))\" tests=\"\(entries.count)\" failures=\"\(failures)\" errors=\"0\" "
      + "skipped=\"\(skipped)\">\n"
    for entry in entries {
      let head = "    <testcase classname=\"\(escape(name))\" name=\"\(escape(entry.name))\""
      let message = escape(entry.lines.first ?? "")
      switch entry.standing {
      case .good: text += head + "/>\n"
      case .bad:
        text += "\(head)>\n      <failure message=\"\(message)\">"
        text += entry.lines.map { escape($0) }.joined(separator: "\n") + "</failure>\n    </testcase>\n"
      case .open: text += "\(head)>\n      <skipped message=\"\(message)\"/>\n    </testcase>\n"
      }
    }
    return text + "  </testsuite>\n"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar.value < 0x20 && scalar != "\n" ? " " : scalar)
      }
    }
    return result
  }
}

/// One line of a machine's report.
public struct TestReportEntry: Sendable {
  public enum Standing: Sendable { case good, bad, open }

  public var name: String
  public var standing: Standing
  /// Why it is not good.
  public var lines: [String]

  public init(name: String, standing: Standing, lines: [String]) {
    self.name = name
    self.standing = standing
    self.lines = lines
  }

  init(name: String, isGood: Bool, lines: [String]) {
    self.init(name: name, standing: isGood ? .good : .bad, lines: lines)
  }

  var isGood: Bool { standing == .good }
}
