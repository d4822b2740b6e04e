internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessXML

/// What is wrong with the shape of a profile, in full: the slow look at a document of which the reader has seen that
/// something is.
enum ProfileStructure {
  /// Findings about elements, attributes and text, as many as are told, and how many more there are.
  static func diagnostics(of bytes: Span<UInt8>, file: String) -> (told: [Diagnostic], beyond: Int) {
    let reading = LocatedDocument.read(bytes, namespace: ProfileGrammar.namespace)
    let findings = Findings()
    let index = findings.open(file: file)
    for problem in reading.problems { findings.add(problem, in: index) }
    if let document = reading.document {
      let root = Element(document.root, file: index)
      if root.name == "profile" {
        var checker = ShapeChecker(findings: findings, shapes: ProfileGrammar.shapes)
        checker.check(root, key: "profile")
      } else {
        return ([notAProfile(root, file)], 0)
      }
    }
    return (findings.diagnostics().filter { $0.code != DiagnosticCode.moreFindings.rawValue }, findings.beyond)
  }

  private static func notAProfile(_ root: Element, _ file: String) -> Diagnostic {
    Diagnostic(
      file: file, place: root.at.place, code: ProfileDiagnosticCode.notAProfile.rawValue,
      message: "the document begins with <\(root.name)>, not with <profile>",
      help: "`readiness template` writes a profile to start from")
  }
}

extension Diagnostic {
  /// A finding of the XML reader.
  init(_ problem: XMLProblem, file: String) {
    self.init(
      file: file, place: Place(line: problem.place.line, column: problem.place.column), code: problem.code.rawValue,
      message: problem.message, help: problem.help ?? "")
  }
}

extension [ProfileFinding] {
  /// As many as are told, by place: to find a place takes as long as the document, so the rest is only counted.
  ///
  /// - Parameter profile: where findings about the profile as a whole stand.
  func firstByPlace(before profile: Int) -> [ProfileFinding] {
    if count <= Findings.limit { return self }
    let inOrder = enumerated().sorted {
      ($0.element.offset < 0 ? profile : $0.element.offset, $0.offset)
        < ($1.element.offset < 0 ? profile : $1.element.offset, $1.offset)
    }
    return inOrder.prefix(Findings.limit).map(\.element)
  }
}

extension [Diagnostic] {
  /// By place, and no more than anybody would read; `total` counts those that are not even here.
  func capped(_ file: String, of total: Int) -> [Diagnostic] {
    let start = Place(line: 0, column: 0)
    let inOrder = enumerated().sorted {
      ($0.element.place ?? start, $0.offset) < ($1.element.place ?? start, $1.offset)
    }
    if total <= Findings.limit { return inOrder.map(\.element) }
    let more = Diagnostic(
      file: file, place: nil, code: DiagnosticCode.moreFindings.rawValue,
      message: "\(total - Findings.limit) more findings in this file are not listed",
      help: "mend the ones above and check again")
    return inOrder.prefix(Findings.limit).map(\.element) + [more]
  }
}
