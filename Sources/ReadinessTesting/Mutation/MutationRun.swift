public import ReadinessLoading
public import ReadinessModel

/// Changes a rule set a little, one thing at a time, and looks whether some case notices.
public struct MutationRun: Sendable {
  private let suite: TestSuite
  private let ruleSet: RuleSet
  private let mutations: [Mutation]
  /// The cases about each subject.
  private let casesAbout: [Subject: [Int]]

  public init(_ suite: TestSuite, ruleSet: RuleSet, places: RuleSetPlaces) {
    self.suite = suite
    self.ruleSet = ruleSet
    mutations = MutationList(ruleSet, places: places).all
    var casesAbout: [Subject: [Int]] = [:]
    for (index, testCase) in suite.cases.enumerated() {
      for subject in Set(testCase.expectations.map(\.subject)) { casesAbout[subject, default: []].append(index) }
    }
    self.casesAbout = casesAbout
  }

  /// How many changes there are.
  public var count: Int { mutations.count }

  /// Judges every case under one change; whether some case noticed. Changes do not depend on each other, so that
  /// they can be tried at the same time.
  public func isNoticed(_ index: Int) -> Bool {
    let mutation = mutations[index]
    var changed = ruleSet
    mutation.change(&changed)
    var judge = CaseJudge(changed)
    var tried: Set<Int> = []
    for number in nearCases(mutation.subject) where tried.insert(number).inserted {
      if !judge.isAsExpected(suite.cases[number]) { return true }
    }
    for number in suite.cases.indices where !tried.contains(number) {
      if !judge.isAsExpected(suite.cases[number]) { return true }
    }
    return false
  }

  /// Cases that most likely notice a change of the subject.
  private func nearCases(_ subject: Subject) -> [Int] {
    var cases = casesAbout[subject] ?? []
    if case .question(let question) = subject {
      for rule in ruleSet.rules.indices where ruleSet.rules[rule].question == question {
        cases += casesAbout[.rule(rule)] ?? []
      }
    }
    return cases
  }

  /// The figures and lists, from what came of every change in order.
  public func report(_ noticed: [Bool]) -> MutationReport {
    let explained = Dictionary(suite.unnoticed.map { ($0.change, $0) }) { first, _ in first }
    let known = Dictionary(mutations.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    var survivors: [Survivor] = []
    for (mutation, noticed) in zip(mutations, noticed) where !noticed {
      survivors.append(Survivor(name: mutation.name, at: mutation.at, reason: explained[mutation.name]?.reason))
    }
    return MutationReport(
      count: mutations.count, survivors: survivors,
      noticedAfterAll: suite.unnoticed.filter { known[$0.change].map { noticed[$0] } ?? false },
      unknown: suite.unnoticed.filter { known[$0.change] == nil })
  }
}

/// What came of changing a rule set.
public struct MutationReport: Sendable {
  /// How many changes were tried.
  public var count: Int
  /// Changes that no case noticed, in catalogue order.
  public var survivors: [Survivor]
  /// Explained as not to be noticed, and noticed.
  public var noticedAfterAll: [ExplainedChange]
  /// Explanations of changes that are not made.
  public var unknown: [ExplainedChange]

  /// How many changes some case noticed.
  public var noticed: Int { count - survivors.count }

  /// Whole per cent of the changes that some case noticed, rounded down.
  public var percent: Int { count == 0 ? 100 : noticed * 100 / count }

  /// Whole per cent of the changes that some case noticed or somebody has explained, rounded down.
  public var accountedPercent: Int { count == 0 ? 100 : (count - unexplained.count) * 100 / count }

  /// Those without a reason.
  public var unexplained: [Survivor] { survivors.filter { $0.reason == nil } }
}

/// A change that no case noticed.
public struct Survivor: Sendable {
  /// What is changed and how.
  public var name: String
  /// Where the rule set has it.
  public var at: Location?
  /// Why no case can notice it, where somebody has said.
  public var reason: String?
}
