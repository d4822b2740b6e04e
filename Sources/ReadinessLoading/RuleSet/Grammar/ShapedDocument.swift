internal import ReadinessModel
internal import ReadinessXML

/// Reads documents of other grammars than the rule language, with the same care: every difference is reported.
package enum ShapedDocument {
  /// The outermost element; nil where the document is not well formed or begins with another element.
  ///
  /// - Parameter file: the document's index in `findings`, which takes everything that is wrong with it.
  package static func read(
    _ bytes: [UInt8], file: Int, root name: String, namespace: String, shapes: [String: ElementShape],
    findings: Findings
  ) -> Element? {
    let limits = XMLLimits(bytes: RuleSetLoader.largestFile, elements: 4_000_000, names: 65_536)
    let reading = LocatedDocument.read(bytes.span, namespace: namespace, limits: limits)
    for problem in reading.problems { findings.add(problem, in: file) }
    guard let document = reading.document else { return nil }
    let root = Element(document.root, file: file)
    guard root.name == name else {
      findings.add(
        .wrongRoot, root.at, "the file begins with <\(root.name)>, not with <\(name)>",
        help: "change the outermost element")
      return nil
    }
    var checker = ShapeChecker(findings: findings, shapes: shapes)
    checker.isWhole = !reading.hidesElements
    checker.check(root, key: name)
    return root
  }
}

extension LocatedDocument.Reading {
  /// Whether elements of other namespaces were left out.
  var hidesElements: Bool { problems.contains { $0.code == .foreignElement } }
}
