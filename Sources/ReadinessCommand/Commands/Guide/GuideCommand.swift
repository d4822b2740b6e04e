internal import ReadinessEngine
internal import ReadinessGuide
internal import ReadinessLoading
internal import ReadinessModel

/// `readiness guide`: the rule set as a document.
enum GuideCommand {
  private enum Format: String, CaseIterable { case markdown, html, docx, json }

  static let command = Command(
    spec: CommandSpec(
      name: "guide",
      summary: "Print the rule set as a document: the path, every question, what its answers are worth, and why.",
      operands: .none,
      options: [
        OptionSpec(
          "--format", .word("FORMAT", Format.allCases.map(\.rawValue)), "markdown (default), html, docx or json")
      ],
      examples: ["readiness guide --format html > guide.html", "readiness guide --format json"])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let guide = Guide(ruleSet, engine: "\(EngineVersion.text)")
    var bytes: [UInt8] = []
    switch session.arguments.text("--format").flatMap(Format.init) ?? .markdown {
    case .markdown: guide.writeMarkdown(to: &bytes)
    case .html: guide.writeHTML(to: &bytes)
    case .docx: guide.writeWord(to: &bytes)
    case .json: bytes = GuideJSON(ruleSet: ruleSet).bytes()
    }
    try session.write(bytes)
    return .done
  }
}
