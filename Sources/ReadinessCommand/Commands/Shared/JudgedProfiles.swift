internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// All profiles of a list, judged: what one report about several profiles starts from.
struct JudgedProfiles {
  /// In the order of the list.
  private(set) var assessed: [AssessedProfile] = []
  private(set) var unreadable: [UnreadableProfile] = []

  /// Judges each profile, on as many threads as are asked for.
  ///
  /// - Parameter console: takes the findings; nil where they have been printed before.
  init(_ inputs: InputList, _ ruleSet: RuleSet, places: Bool = false, jobs: Int, _ console: Console?) {
    let work = JudgingWork(inputs, ruleSet, places: places, console)
    OrderedRun.run(work, jobs: jobs)
    work.end()
    (assessed, unreadable) = (work.assessed, work.unreadable)
  }

  /// How the run ended, as far as reading goes.
  var status: ExitStatus { unreadable.isEmpty ? .done : assessed.isEmpty ? .impossible : .partly }
}

extension Session {
  /// How many threads work: those asked for, or one for each processor.
  var jobs: Int { arguments.count("--jobs") ?? Surroundings.processors }
}

extension UnreadableProfile {
  /// What a report says of a profile that could not be read: its file, and the first reason.
  ///
  /// - Parameter id: as far as it is to be seen; empty where it is not.
  init(_ file: FilePath, _ findings: [Diagnostic], id: String = "") {
    self.init(name: file.inputName, findings, id: id)
  }

  /// The same of a record that goes by this name.
  init(name: String, _ findings: [Diagnostic], id: String = "") {
    let message = findings.first { $0.severity == .error }?.message ?? ""
    self.init(id: id.isEmpty ? name : id, file: name, message: message)
  }
}

extension AssessedProfile {
  /// The id of the body.
  var id: String { profile.string(profile.id) }
}
