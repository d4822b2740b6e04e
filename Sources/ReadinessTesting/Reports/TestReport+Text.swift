internal import ReadinessLoading
internal import ReadinessModel

extension TestReport {
  /// For people: what is not as expected, one line each, then the figures.
  public func text() -> String {
    var lines: [String] = []
    for result in run.results { for unmet in result.unmet { lines.append(line(unmet, of: result)) } }
    let cases = Self.count(run.results.count, "case")
    let unmet = run.results.filter { !$0.unmet.isEmpty }.count
    let outcome = unmet == 0 ? "all as expected" : "\(Self.number(unmet)) not as expected"
    lines.append("\(cases), \(Self.count(run.expectations, "expectation")): \(outcome)")
    lines += coverageLines() + mutationLines()
    return lines.map { $0 + "\n" }.joined()
  }

  func coverageLines() -> [String] {
    guard let coverage else { return [] }
    let lines = coverage.missing.map { "\(rulePlace($0.at)): not exercised: \($0.words)" }
    let figures = "\(Self.number(coverage.exercised)) of \(Self.count(coverage.possible, "outcome")) exercised"
    return lines + ["coverage: \(figures), \(coverage.percent) %" + Self.wanted(coverageIsGood, coverageThreshold)]
  }

  func mutationLines() -> [String] {
    guard let mutation else { return [] }
    var lines = mutation.unexplained.map { "\(rulePlace($0.at)): not noticed: \($0.name)" }
    for survivor in mutation.survivors {
      guard let reason = survivor.reason else { continue }
      lines.append("\(rulePlace(survivor.at)): cannot be noticed: \(survivor.name) (\(reason))")
    }
    for stale in mutation.noticedAfterAll {
      lines.append("\(testPlace(stale.at)): noticed after all: \(stale.change); take the explanation out")
    }
    for stale in mutation.unknown {
      lines.append("\(testPlace(stale.at)): no change is called so: \(stale.change); take the explanation out")
    }
    let figures = "\(Self.number(mutation.noticed)) of \(Self.count(mutation.count, "change")) noticed"
    let explained = mutation.survivors.count - mutation.unexplained.count
    let rest = mutation.survivors.isEmpty ? "" : "; \(explained) of the other \(mutation.survivors.count) explained"
    return lines + [
      "mutation: \(figures), \(mutation.percent) %\(rest)" + Self.wanted(mutationIsGood, mutationThreshold)
    ]
  }

  private static func wanted(_ isGood: Bool, _ threshold: Int) -> String { isGood ? "" : " (wanted: \(threshold) %)" }

  static func count(_ count: Int, _ noun: String) -> String { "\(number(count)) \(Counted.word(count, noun))" }

  /// With a comma between thousands.
  static func number(_ value: Int) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
