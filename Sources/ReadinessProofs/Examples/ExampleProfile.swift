internal import ReadinessEngine
public import ReadinessModel

/// A profile made to show a finding: give it to the engine, and it shows what is claimed.
public struct ExampleProfile: Sendable, Hashable {
  /// What it shows, in a few words.
  public var shows: String
  /// The profile as a file of the published format.
  public var xml: String
  /// What the engine is to be given, for whoever holds the same rule set.
  public var profile: Profile

  public static func == (left: ExampleProfile, right: ExampleProfile) -> Bool {
    left.shows == right.shows && left.xml == right.xml
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(xml) }

  init(_ shows: String, _ assignment: Assignment, _ ruleSet: RuleSet) {
    self.shows = shows
    profile = Self.profile(assignment, ruleSet)
    xml = ExampleWriter(ruleSet).xml(profile)
  }

  /// The profile itself; what is still free is blank, and it aims at the last step its kind can have.
  static func profile(_ assignment: Assignment, _ ruleSet: RuleSet) -> Profile {
    var profile = Profile(questions: ruleSet.questions.count)
    profile.kind = assignment.kind
    profile.asOf = assignment.asOf
    profile.target = ruleSet.steps.lastIndex { $0.kinds.contains(KindSet(kind: assignment.kind)) }
    for (index, region) in assignment.regions.enumerated() {
      switch region {
      case .value(let value)?, .between(let value, _)?:
        profile.answers[index] = GivenAnswer(value: value, state: .answered)
      case .claimed?: profile.answers[index] = GivenAnswer(state: .notApplicable)
      case .notKnown?: profile.answers[index] = GivenAnswer(state: .notKnown)
      case .refused(let value, let problem)?:
        profile.answers[index] = GivenAnswer(value: value, state: .contradictory, problem: problem)
      case .blank?, nil: break
      }
    }
    for size in assignment.practices ?? [] {
      profile.practices.append(Practice(code: .empty, name: .empty, patients: size))
    }
    return profile
  }
}
