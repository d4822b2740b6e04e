internal import ReadinessEngine
internal import ReadinessGuide
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// What is being worked on, among the files of a watch: one rule set, or a tailoring of one; and the profiles beside it.
struct WatchedRules {
  private(set) var ruleSet: FilePath?
  private(set) var tailorings: [FilePath]
  private(set) var profiles: [FilePath] = []

  init(_ session: borrowing Session) {
    ruleSet = session.arguments.path("--rules")
    tailorings = session.arguments.paths("--tailoring")
    var homes: Set<FilePath> = []
    for operand in session.arguments.operands {
      guard case .folder = FileKind(of: operand) else {
        sort(operand)
        continue
      }
      let files = FolderWalk.entries(of: operand).compactMap { entry in
        if case .file(let file) = entry { file } else { nil }
      }
      let mains = files.filter { $0.lastName.elementsEqual(RuleSetLoader.mainFile.utf8) }
      homes.formUnion(mains.map(\.folder))
      if let main = mains.first { ruleSet = main }
      for file in files where !file.isInside(homes) { sort(file) }
    }
  }

  private mutating func sort(_ path: FilePath) {
    var reader = FileReader(limit: RuleSetLoader.largestFile)
    guard (try? reader.read(path)) != nil else { return }
    switch RootElement.name(in: reader.bytes) {
    case "rule-set": ruleSet = path
    case TailoringFile.rootName: if !tailorings.contains(path) { tailorings.append(path) }
    case "profile": profiles.append(path)
    default: break
    }
  }

  /// The rule set as it is now; nil where it cannot be used.
  func load() -> RuleSet? {
    var files: [TailoringFile] = []
    for path in tailorings {
      var reader = FileReader(limit: RuleSetLoader.largestFile)
      guard (try? reader.read(path)) != nil else { return nil }
      files.append(TailoringsInUse.file(path, reader.bytes))
    }
    return RuleSetInUse.read(ruleSet, tailorings: files).loaded?.ruleSet
  }

  /// What of each profile is another under the newer rules, in lines; the first says of how many.
  func changes(from old: RuleSet, to new: RuleSet) -> [String] {
    var judges = (Self.judge(old), Self.judge(new))
    var effects: [RuleSetEffect] = []
    for path in profiles {
      guard let before = judges.0.judge(path).assessed, let after = judges.1.judge(path).assessed else { continue }
      effects.append(RuleSetEffect(Self.judged(before), Self.judged(after)))
    }
    let comparison = RuleSetComparison(from: old, to: new, effects: effects)
    let changed = comparison.differing
    let verb = changed.count == 1 ? "changes" : "change"
    let head = "\(changed.count) of \(Counted.text(effects.count, "sample")) \(verb)"
    if changed.isEmpty { return [head] }
    return [head + ":"] + changed.flatMap { [" " + $0.title] + $0.lines.map { "    " + $0 } }
  }

  private static func judge(_ ruleSet: RuleSet) -> ProfileJudge {
    ProfileJudge(ruleSet, Assessor(ruleSet), allSteps: true, wantsPlaces: false, keepsTexts: true)
  }

  private static func judged(_ assessed: AssessedProfile) -> RuleSetEffect.Judged {
    RuleSetEffect.Judged(ruleSet: assessed.ruleSet, profile: assessed.profile, assessment: assessed.assessment)
  }
}
