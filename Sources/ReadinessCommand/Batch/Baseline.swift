internal import ReadinessModel

/// An earlier run's assessments, which this run is held against.
final class Baseline {
  private let file: FilePath
  private let steps: [String]
  private var standings: [String: Standing] = [:]
  /// Ids in the order of the file.
  private var order: [String] = []
  private var met: Set<String> = []
  /// Records of that run that hold errors in place of an assessment.
  private var errors = 0

  /// The largest file that is read, in bytes.
  private static let largest = 1 << 30

  /// Reads what `--format ndjson` or `filter` wrote. Error records have nothing to compare with; where there is nothing
  /// else, no run can be held against it.
  init(_ file: FilePath, _ ruleSet: RuleSet) throws(BaselineProblem) {
    self.file = file
    steps = ruleSet.steps.map(\.id)
    let text: [UInt8]
    do throws(TextFile.Problem) { text = try TextFile.read(file, limit: Self.largest) } catch { throw .file(error) }
    for (index, line) in TextEncoding.lines(text).enumerated() where !line.allSatisfy({ $0 == 0x20 }) {
      guard let record = JSONTree(line) else { throw .line(index + 1) }
      guard let standing = Standing(record), let id = record["profile"]?["id"]?.text else {
        guard record["schema"]?.text == "readiness-error/1" else { throw .line(index + 1) }
        errors += 1
        continue
      }
      if standings.updateValue(standing, forKey: id) == nil { order.append(id) }
    }
    if order.isEmpty { throw .nothing(errors: errors) }
  }

  /// What is worse about a body than it was; nothing for a body that is new.
  func compare(_ now: Standing, id: String, file: String) -> [Diagnostic] {
    met.insert(id)
    guard let before = standings[id] else { return [] }
    var found: [Diagnostic] = []
    func add(_ code: BaselineCode, _ message: String) {
      found.append(Diagnostic(file: file, place: nil, code: code.rawValue, message: "\(id): \(message)"))
    }
    if let step = before.confirmed, number(now.confirmed) < number(step) {
      add(.stepLost, "“\(step)” was confirmed; now \(now.confirmed.map { "“\($0)”" } ?? "no step") is")
    }
    for hold in now.holds.subtracting(before.holds).sorted() { add(.newHold, "“\(hold)” is open and was not") }
    for (section, percent) in before.answered.sorted(by: { $0.key < $1.key }) {
      let share = now.answered[section] ?? 0
      if share < percent { add(.coverageFallen, "\(share) % of “\(section)” is answered; it was \(percent) %") }
    }
    return found
  }

  /// Bodies that the earlier run had and this one has not, and that some could not be read then.
  func missing() -> [Diagnostic] {
    let unread = Diagnostic(
      file: file.inputName, place: nil, severity: .warning, code: BaselineCode.badBaseline.rawValue,
      message:
        "\(Counted.text(errors, "record")) of the earlier run \(errors == 1 ? "is an error" : "are errors"): the "
        + "profiles that could not be read then are compared with nothing")
    return (errors > 0 ? [unread] : []) + absent()
  }

  private func absent() -> [Diagnostic] {
    order.filter { !met.contains($0) }.map { id in
      Diagnostic(
        file: file.inputName, place: nil, severity: .warning, code: BaselineCode.bodyMissing.rawValue,
        message: "\(id): assessed in the earlier run, not in this one")
    }
  }

  private func number(_ step: String?) -> Int { step.flatMap { steps.firstIndex(of: $0) } ?? -1 }
}

/// Why an earlier run cannot be compared with.
enum BaselineProblem: Error {
  case file(TextFile.Problem)
  /// The line that is no assessment.
  case line(Int)
  /// It holds no assessment at all, only so many error records.
  case nothing(errors: Int)
}
