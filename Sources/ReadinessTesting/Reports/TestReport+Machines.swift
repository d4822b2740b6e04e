internal import ReadinessLoading

extension [TestReport] {
  /// JUnit XML: a suite for each file of cases, and one for coverage and mutation where they were asked for.
  public func junit() -> String {
    var suites = ""
    for report in self {
      for (file, name) in report.testFiles.enumerated() {
        suites += Self.suite(name, report.run.results.filter { $0.at.file == file }.map { Self.entry($0, report) })
      }
      let figures = report.figures
      if !figures.isEmpty { suites += Self.suite(report.ruleFiles.first ?? "rule set", figures) }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites)</testsuites>\n"
  }

  /// The Test Anything Protocol, version 14.
  public func tap() -> String {
    let entries = flatMap { report in report.run.results.map { Self.entry($0, report) } + report.figures }
    var lines = ["TAP version 14", "1..\(entries.count)"]
    for (index, entry) in entries.enumerated() {
      // A hash would begin a directive.
      let name = entry.name.replacing("#", by: "\\#")
      lines.append("\(entry.isGood ? "ok" : "not ok") \(index + 1) - \(name)")
      if !entry.isGood {
        lines.append("  ---")
        lines.append("  message: |")
        lines += entry.lines.map { "    \($0)" }
        lines.append("  ...")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func suite(_ name: String, _ entries: [TestReportEntry]) -> String {
    let failures = entries.filter { !$0.isGood }.count
    var text =
      "  <testsuite name=\"\(escape(name))\" tests=\"\(entries.count)\" failures=\"\(failures)\" errors=\"0\" "
      + "skipped=\"0\">\n"
    for entry in entries {
      let head = "    <testcase classname=\"\(escape(name))\" name=\"\(escape(entry.name))\""
      if entry.isGood {
        text += head + "/>\n"
      } else {
        let message = escape(entry.lines.first ?? "")
        text += "\(head)>\n      <failure message=\"\(message)\">"
        text += entry.lines.map { escape($0) }.joined(separator: "\n") + "</failure>\n    </testcase>\n"
      }
    }
    return text + "  </testsuite>\n"
  }

  private static func entry(_ result: CaseResult, _ report: TestReport) -> TestReportEntry {
    TestReportEntry(
      name: "\(result.name) (\(report.testPlace(result.at)))", isGood: result.unmet.isEmpty,
      lines: result.unmet.map { report.line($0, of: result) })
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
struct TestReportEntry {
  var name: String
  var isGood: Bool
  /// Why it is not good.
  var lines: [String]
}

extension TestReport {
  /// Coverage and mutation as entries like cases.
  var figures: [TestReportEntry] {
    var entries: [TestReportEntry] = []
    if coverage != nil {
      entries.append(TestReportEntry(name: "coverage", isGood: coverageIsGood, lines: coverageLines()))
    }
    if mutation != nil {
      entries.append(TestReportEntry(name: "mutation", isGood: mutationIsGood, lines: mutationLines()))
    }
    return entries
  }
}

extension String {
  fileprivate func replacing(_ character: Character, by text: String) -> String {
    reduce(into: "") { $0 += $1 == character ? text : String($1) }
  }
}
