public import ReadinessModel
import ReadinessWords

/// Gates as JUnit test cases, for build servers.
///
/// Readers know a case by its `classname` and `name`, so the two are made of the body, its date, what the case belongs to
/// and what it is about: no two cases of a report have both in common. Where one body stands twice at one date, the second
/// is told apart by a number, which whoever puts the report together adds (``numbered(_:_:)``).
///
/// One document holds any number of bodies: ``begin(to:)``, a call for each, ``end(to:)``. What is not in place is a
/// `failure` in the format's own word; what is not known, not sought or not applicable is `skipped`.
///
/// Where a step is required, it and the steps below it are what counts: their gates have to be in place, and one that is
/// not known is a `failure` too, since nobody can say that the step is confirmed. Gates of other steps are `skipped` unless
/// they are in place.
public struct JUnitReport: Sendable {
  private let required: Int?
  /// Whether room is left for a number behind each key.
  private let leavesRoom: Bool

  /// - Parameters:
  ///   - required: the index of the step that has to be confirmed; nil where none has to be.
  ///   - leavesRoom: whether what is written goes through ``numbered(_:_:)``.
  public init(required: Int? = nil, leavesRoom: Bool = false) {
    self.required = required
    self.leavesRoom = leavesRoom
  }

  /// The declaration and the start of the root element.
  public func begin(to bytes: inout [UInt8]) {
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"readiness\">\n")
  }

  /// What a body at a date is called: `four-rivers 2013-10-31`.
  public static func key(of profile: Profile) -> String { "\(profile.string(profile.id)) \(profile.asOf.text)" }

  /// The same, of a profile that could not be assessed.
  public static func key(of profile: UnreadableProfile) -> String { "unreadable.\(profile.file)" }

  /// Stands behind every key where room is left for a number; no text of a report has it.
  private static let mark: UInt8 = 0

  /// What was written, with the number of the profile where it is not the first with its key.
  public static func numbered(_ bytes: [UInt8], _ number: Int) -> [UInt8] {
    if number == 1 { return bytes.filter { $0 != mark } }
    let words = Array(" (\(number))".utf8)
    return bytes.flatMap { $0 == mark ? words : [$0] }
  }

  /// The title, with the id where another thing has the same title.
  private static func name(_ title: String, _ id: String, among titles: [String]) -> String {
    titles.count { $0 == title } > 1 ? "\(title) (\(id))" : title
  }

  /// One suite for one body: each gate of each step, then each hold.
  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let builder = ViewBuilder(source.assessed, allSteps: source.allSteps, engine: source.engine)
    let (ruleSet, assessment) = (builder.ruleSet, builder.assessment)
    let sought = ruleSet.steps.indices.map(builder.isSought)
    let outcomes = ruleSet.gates.indices.map { index -> Outcome in
      if let required { return outcome(of: index, required: required, builder) }
      if !sought[ruleSet.gates[index].step] {
        return .skipped(builder.stateWords(ruleSet.gates[index].step))
      }
      let words = builder.outcomeWords(assessment.gates[index])
      switch assessment.gates[index] {
      case .met: return .passed
      case .notMet: return .failed("\(words): \(ruleSet.gates[index].action.text)")
      case .unknown, .contradictory, .notApplicable: return .skipped(words)
      }
    }
    let holds = ruleSet.holds.indices.map { index -> Outcome in
      switch assessment.holds[index] {
      case .isTrue: .failed(ruleSet.holds[index].text)
      case .unknown: .skipped(builder.phrases["not-known"])
      case .isFalse: .passed
      }
    }
    let confirmation = required.map { confirms($0, assessment) ? Outcome.passed : .failed("not confirmed") }
    let all = outcomes + holds + (confirmation.map { [$0] } ?? [])
    let suite = Self.key(of: builder.profile)
    begin(suite: suite, of: all, to: &bytes)
    if ruleSet.isTailored {
      bytes.put("<properties><property")
      bytes.attribute("name", "tailoring")
      bytes.attribute("value", ruleSet.tailorings.map(\.id).joined(separator: " "))
      bytes.put("/></properties>\n")
    }
    if let required, let confirmation {
      write(confirmation, "\(ruleSet.steps[required].title) is confirmed", suite, "required", to: &bytes)
    }
    let titles = ruleSet.gates.map { "\($0.code) \($0.title)" }
    for (index, gate) in ruleSet.gates.enumerated() {
      let name = Self.name(titles[index], gate.id, among: titles)
      write(outcomes[index], name, suite, ruleSet.steps[gate.step].id, to: &bytes)
    }
    for (index, hold) in ruleSet.holds.enumerated() {
      let name = Self.name(hold.title, hold.id, among: ruleSet.holds.map(\.title))
      write(holds[index], name, suite, "holds", to: &bytes)
    }
    bytes.put("</testsuite>\n")
  }

  /// A suite with one error, for a profile that could not be assessed.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    bytes.put("<testsuite name=\"")
    XMLText.append(Self.key(of: profile), to: &bytes)
    if leavesRoom { bytes.append(Self.mark) }
    bytes.put(
      "\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n<testcase name=\"readable\" classname=\"")
    XMLText.append(Self.key(of: profile), to: &bytes)
    if leavesRoom { bytes.append(Self.mark) }
    bytes.put("\">")
    bytes.put("<error message=\"")
    XMLText.append(profile.message, to: &bytes)
    bytes.put("\"/></testcase>\n</testsuite>\n")
  }

  public func end(to bytes: inout [UInt8]) { bytes.put("</testsuites>\n") }

  private func confirms(_ step: Int, _ assessment: Assessment) -> Bool {
    assessment.steps[step].state == .reached && (assessment.confirmed ?? -1) >= step
  }

  private func outcome(of gate: Int, required: Int, _ builder: ViewBuilder) -> Outcome {
    let (step, outcome) = (builder.ruleSet.gates[gate].step, builder.assessment.gates[gate])
    let words = builder.outcomeWords(outcome)
    switch outcome {
    case .met: return .passed
    case .notApplicable: return .skipped(words)
    case .notMet, .unknown, .contradictory:
      if step > required { return .skipped("\(words), not required") }
      return .failed(outcome == .notMet ? "\(words): \(builder.ruleSet.gates[gate].action.text)" : words)
    }
  }

  private enum Outcome {
    case passed
    case failed(String)
    case skipped(String)
  }

  private func begin(suite: String, of outcomes: [Outcome], to bytes: inout [UInt8]) {
    var (failures, skipped) = (0, 0)
    for outcome in outcomes {
      switch outcome {
      case .passed: break
      case .failed: failures += 1
      case .skipped: skipped += 1
      }
    }
    bytes.put("<testsuite name=\"")
    XMLText.append(suite, to: &bytes)
    if leavesRoom { bytes.append(Self.mark) }
    bytes.put("\" tests=\"\(outcomes.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\">\n")
  }

  private func write(
    _ outcome: Outcome, _ name: String, _ suite: String, _ group: String, to bytes: inout [UInt8]
  ) {
    bytes.put("<testcase name=\"")
    XMLText.append(name, to: &bytes)
    bytes.put("\" classname=\"")
    XMLText.append(suite, to: &bytes)
    if leavesRoom { bytes.append(Self.mark) }
    XMLText.append(".\(group)", to: &bytes)
    switch outcome {
    case .passed: bytes.put("\"/>\n")
    case .failed(let message): close("failure", message, to: &bytes)
    case .skipped(let message): close("skipped", message, to: &bytes)
    }
  }

  private func close(_ element: String, _ message: String, to bytes: inout [UInt8]) {
    bytes.put("\"><\(element) message=\"")
    XMLText.append(message, to: &bytes)
    bytes.put("\"/></testcase>\n")
  }
}
