internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// The work of reading and judging a list of profiles on any thread, kept in their order.
final class JudgingWork: OrderedWork {
  /// Some profiles and what came of them.
  final class Piece {
    fileprivate var items: ArraySlice<InputList.Item> = []
    fileprivate var verdicts: [(name: String, verdict: ProfileJudge.Verdict)] = []
  }

  private(set) var assessed: [AssessedProfile] = []
  private(set) var unreadable: [UnreadableProfile] = []
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let places: Bool
  private let console: Console?
  private var progress: Progress
  private var rest: ArraySlice<InputList.Item>
  private static let size = 8

  init(_ inputs: InputList, _ ruleSet: RuleSet, places: Bool, _ console: Console?) {
    self.ruleSet = ruleSet
    self.places = places
    self.console = console
    assessor = Assessor(ruleSet)
    rest = inputs.items[...]
    progress = Progress(of: inputs.items.count, isShown: console?.showsProgress ?? false)
  }

  var isExhausted: Bool { rest.isEmpty }

  func makeWorker() -> ProfileJudge {
    ProfileJudge(ruleSet, assessor, allSteps: false, wantsPlaces: places, keepsTexts: true)
  }

  func makePiece() -> Piece { Piece() }

  func fill(_ piece: Piece) -> Bool {
    piece.items = rest.prefix(Self.size)
    rest = rest.dropFirst(Self.size)
    return !piece.items.isEmpty
  }

  func work(on piece: Piece, with judge: inout ProfileJudge) {
    piece.verdicts.removeAll(keepingCapacity: true)
    for item in piece.items {
      switch item {
      case .profile(let path): piece.verdicts += judge.judgeAll(path)
      case .unreadable(let path, let finding):
        piece.verdicts.append((path.inputName, ProfileJudge.Verdict(assessed: nil, findings: [finding])))
      }
    }
  }

  func deliver(_ piece: Piece) -> Bool {
    for (name, verdict) in piece.verdicts {
      if !verdict.findings.isEmpty, let console {
        progress.clear()
        console.print(verdict.findings)
      }
      if let profile = verdict.assessed {
        assessed.append(profile)
      } else {
        unreadable.append(UnreadableProfile(name: name, verdict.findings, id: verdict.id))
      }
    }
    for _ in piece.items { progress.step() }
    return true
  }

  /// Clears what was shown while it lasted.
  func end() { progress.clear() }
}
