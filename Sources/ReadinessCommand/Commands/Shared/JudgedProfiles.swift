internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// All profiles of a list, judged: what one report about several profiles starts from.
struct JudgedProfiles {
  /// In the order of the list.
  private(set) var assessed: [AssessedProfile] = []
  private(set) var unreadable: [UnreadableProfile] = []

  /// Judges each profile.
  ///
  /// - Parameter console: takes the findings; nil where they have been printed before.
  init(_ inputs: InputList, _ ruleSet: RuleSet, places: Bool = false, _ console: Console?) {
    var judge = ProfileJudge(ruleSet, Assessor(ruleSet), allSteps: false, wantsPlaces: places, keepsTexts: true)
    var progress = Progress(of: inputs.items.count, isShown: console?.showsProgress ?? false)
    for item in inputs.items {
      let (path, verdict) = Self.verdict(on: item, by: &judge)
      if !verdict.findings.isEmpty, let console {
        progress.clear()
        console.print(verdict.findings)
      }
      if let profile = verdict.assessed {
        assessed.append(profile)
      } else {
        unreadable.append(UnreadableProfile(path, verdict.findings))
      }
      progress.step()
    }
    progress.clear()
  }

  /// How the run ended, as far as reading goes.
  var status: ExitStatus { unreadable.isEmpty ? .done : assessed.isEmpty ? .impossible : .partly }

  private static func verdict(
    on item: InputList.Item, by judge: inout ProfileJudge
  ) -> (FilePath, ProfileJudge.Verdict) {
    switch item {
    case .profile(let path): (path, judge.judge(path))
    case .unreadable(let path, let finding): (path, ProfileJudge.Verdict(assessed: nil, findings: [finding]))
    }
  }
}

extension UnreadableProfile {
  /// What a report says of a profile that could not be read: its file, and the first reason.
  init(_ file: FilePath, _ findings: [Diagnostic]) {
    let message = findings.first { $0.severity == .error }?.message ?? ""
    self.init(id: file.display, file: file.display, message: message)
  }
}

extension AssessedProfile {
  /// The id of the body.
  var id: String { profile.string(profile.id) }
}
