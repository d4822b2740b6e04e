import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// A sample of the repository, read and judged by the shipped rules.
struct JudgedSample {
  let ruleSet: RuleSet
  let assessor: Assessor
  let profile: Profile
  let assessment: Assessment

  static let shipped = RuleSetLoader.load(folderSource(packageRoot.appending(path: "Rules/three-step-path"))).loaded

  init(_ name: String) throws {
    ruleSet = try #require(Self.shipped?.ruleSet)
    assessor = Assessor(ruleSet)
    let bytes = [UInt8](try Data(contentsOf: packageRoot.appending(path: "Samples/\(name).xml")))
    let reader = ProfileReader(assessor, ruleSet)
    let isUsable = reader.read(bytes.span)
    #expect(isUsable)
    profile = reader.profile
    assessment = assessor.assess(profile)
  }

  /// `F` for step 0, else the number; `none`.
  func stepName(_ step: Int?) -> String {
    guard let step else { return "none" }
    return ruleSet.steps[step].number == 0 ? "F" : "\(ruleSet.steps[step].number)"
  }

  /// Signs of gates by step.
  var gates: String {
    ruleSet.steps.map { step in
      step.gates.map { gate in
        switch assessment.gates[gate] {
        case .met: "Y"
        case .notMet: "N"
        case .unknown: "?"
        case .contradictory: "!"
        case .notApplicable: "-"
        }
      }.joined(separator: " ")
    }.joined(separator: " | ")
  }

  func contradictions(_ severity: Severity) -> String {
    let codes = assessment.contradictions.map { ruleSet.consistency[$0.rule] }.filter { $0.severity == severity }
    return Set(codes.map(\.code)).sorted().joined(separator: " ")
  }

  /// Conditions and holds that are true.
  var acting: String {
    let conditions = ruleSet.conditions.indices.filter { assessment.conditions[$0] == .isTrue }
    let holds = ruleSet.holds.indices.filter { assessment.holds[$0] == .isTrue }
    return (conditions.map { ruleSet.conditions[$0].id } + holds.map { ruleSet.holds[$0].id }).sorted()
      .joined(separator: " ")
  }

  /// Holds one section against the table: per cent within half a point, or its state.
  func expectSection(_ id: String, score: String, answered: String, range: String) {
    guard let index = ruleSet.sections.firstIndex(where: { $0.id == id }) else {
      Issue.record("no section \(id)")
      return
    }
    let result = assessment.sections[index]
    if let percent = Double(score) {
      #expect(result.state == .scored, "\(id)")
      #expect(abs(value(result.score) - percent) <= 0.051, "\(id)")
    } else {
      #expect("\(result.state.word)" == score, "\(id)")
    }
    if answered != "-", result.state != .notApplicable {
      #expect(result.answeredShare?.percent == Int64(answered), "\(id)")
    }
    let bounds = range.components(separatedBy: " ").compactMap(Double.init)
    if bounds.count == 2, result.state != .notSought {
      #expect(abs(value(result.low) - bounds[0]) <= 0.051, "\(id) low")
      #expect(abs(value(result.high) - bounds[1]) <= 0.051, "\(id) high")
    }
  }

  /// A share of 1 in per cent, for comparing with a table that was rounded.
  private func value(_ share: Fraction?) -> Double {
    guard let small = share?.small else { return -1 }
    return 100 * Double(small.numerator) / Double(small.denominator)
  }
}
