import ReadinessModel

/// Gates as JUnit test cases, for build servers.
///
/// One document holds any number of bodies: ``begin(to:)``, a call for each, ``end(to:)``. What is not in place is a
/// `failure` in the format's own word; what is not known, not sought or not applicable is `skipped`.
///
/// Where a step is required, it and the steps below it are what counts: their gates have to be in place, and one that is
/// not known is a `failure` too, since nobody can say that the step is confirmed. Gates of other steps are `skipped` unless
/// they are in place.
public struct JUnitReport: Sendable {
  private let required: Int?

  /// - Parameter required: the index of the step that has to be confirmed; nil where none has to be.
  public init(required: Int? = nil) { self.required = required }

  /// The declaration and the start of the root element.
  public func begin(to bytes: inout [UInt8]) {
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"readiness\">\n")
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
    begin(suite: builder.profile.string(builder.profile.id), of: all, to: &bytes)
    if let required, let confirmation {
      write(confirmation, ruleSet.steps[required].title, of: "required", to: &bytes)
    }
    for index in ruleSet.gates.indices {
      let gate = ruleSet.gates[index]
      write(outcomes[index], "\(gate.code) \(gate.title)", of: ruleSet.steps[gate.step].id, to: &bytes)
    }
    for index in ruleSet.holds.indices { write(holds[index], ruleSet.holds[index].title, of: "holds", to: &bytes) }
    bytes.put("</testsuite>\n")
  }

  /// A suite with one error, for a profile that could not be assessed.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    bytes.put("<testsuite name=\"")
    XMLText.append(profile.id, to: &bytes)
    bytes.put(
      "\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n<testcase name=\"readable\" classname=\"profile\">")
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
    bytes.put("\" tests=\"\(outcomes.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\">\n")
  }

  private func write(_ outcome: Outcome, _ name: String, of group: String, to bytes: inout [UInt8]) {
    bytes.put("<testcase name=\"")
    XMLText.append(name, to: &bytes)
    bytes.put("\" classname=\"")
    XMLText.append(group, to: &bytes)
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
