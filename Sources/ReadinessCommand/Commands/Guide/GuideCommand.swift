internal import ReadinessEngine
internal import ReadinessGuide
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// `readiness guide`: the rule set as a document.
enum GuideCommand {
  private typealias Format = OutputFormat<GuideFormat>

  static let command = Command(
    spec: CommandSpec(
      name: "guide",
      summary: "Print the rule set as a document: the path, every question, what its answers are worth, and why.",
      operands: .none,
      options: [
        OptionSpec(
          "--format", .word("FORMAT", Format.words), Format.list(usual: .markdown))
      ],
      examples: ["readiness guide --format html > guide.html", "readiness guide --format json"])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let guide = Guide(ruleSet, engine: "\(EngineVersion.text)")
    var bytes: [UInt8] = []
    switch session.arguments.text("--format").flatMap(Format.init) ?? .document(.markdown) {
    case .document(let format): guide.write(as: format, to: &bytes)
    case .data(.json): bytes = GuideJSON(ruleSet: ruleSet).bytes()
    }
    try session.write(bytes)
    return .done
  }
}

/// The forms of a guide as data.
enum GuideFormat: String, DataFormat { case json }
