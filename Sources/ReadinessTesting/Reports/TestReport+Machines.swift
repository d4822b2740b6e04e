internal import ReadinessLoading

extension [TestReport] {
  /// JUnit XML: a suite for each file of cases, and one for coverage and mutation where they were asked for.
  public func junit() -> String {
    var suites = ""
    for report in self {
      for (file, name) in report.testFiles.enumerated() {
        suites += JUnit.suite(name, report.run.results.filter { $0.at.file == file }.map { Self.entry($0, report) })
      }
      let figures = report.figures
      if !figures.isEmpty { suites += JUnit.suite(report.ruleFiles.first ?? "rule set", figures) }
    }
    return JUnit.document(suites)
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

  private static func entry(_ result: CaseResult, _ report: TestReport) -> TestReportEntry {
    TestReportEntry(
      name: "\(result.name) (\(report.testPlace(result.at)))", isGood: result.unmet.isEmpty,
      lines: result.unmet.map { report.line($0, of: result) })
  }
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
