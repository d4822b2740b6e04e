internal import ReadinessLoading
public import ReadinessModel

/// Proves test cases against their rule set.
public enum TestLoader {
  /// The cases of these documents, or everything that is wrong with them.
  public static func load(_ documents: [TestDocument], ruleSet: RuleSet) -> TestReading {
    var suite = TestSuite(cases: [], unnoticed: [], fileNames: [])
    var diagnostics: [Diagnostic] = []
    let names = RuleSetNames(ruleSet)
    for document in documents {
      let builder = TestBuilder(document, ruleSet: ruleSet, names: names, file: suite.fileNames.count)
      builder.build()
      suite.fileNames += document.findings.names
      suite.cases += builder.cases
      suite.unnoticed += builder.unnoticed
      diagnostics += document.findings.diagnostics()
    }
    return TestReading(suite: diagnostics.isEmpty ? suite : nil, diagnostics: diagnostics)
  }
}

/// What came of reading test cases.
public struct TestReading: Sendable {
  /// Nil where there is any error.
  public var suite: TestSuite?
  /// Everything found, by file, then by place.
  public var diagnostics: [Diagnostic]
}
