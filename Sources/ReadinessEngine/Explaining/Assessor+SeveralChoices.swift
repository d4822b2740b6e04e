import ReadinessModel

/// The ways in which several choices can be chosen that any test can tell apart.
extension Assessor {
  /// How many ways are listed at most.
  private static let most = 1_024

  /// One set of choices for each way, as bits, and whether no way is missing.
  ///
  /// Choices that the same tests ask for are alike, so one of each sort stands for all, in every selection of sorts; where
  /// tests count the choices, in every number, too. Where that would be too many: each choice, and all of them.
  func severalChoices(_ question: Int) -> (values: [Int64], isComplete: Bool) {
    severalChoices(question, nodes(about: question))
  }

  /// The same, for these tests alone.
  func severalChoices(_ question: Int, _ tests: [FormulaProgram.Node]) -> (values: [Int64], isComplete: Bool) {
    let counts = tests.contains { $0.operation == .number }
    let sorts = sorts(of: question, tests)
    var values: [Int64] = []
    guard sorts.count <= 10 else { return (eachAndAll(question), false) }
    for selection in 1..<(1 << sorts.count) {
      let chosen = sorts.indices.filter { selection >> $0 & 1 == 1 }.map { sorts[$0] }
      var value = chosen.reduce(Int64(0)) { $0 | $1 & (0 &- $1) }
      values.append(value)
      guard counts else { continue }
      var rest = chosen.reduce(0, |) & ~value
      while rest != 0 {
        value |= rest & (0 &- rest)
        rest &= rest &- 1
        values.append(value)
      }
      if values.count > Self.most { return (eachAndAll(question), false) }
    }
    return (values, true)
  }

  /// Choices as bits, by the tests that ask for them: those of one sort together, in the order of their first choices.
  private func sorts(of question: Int, _ tests: [FormulaProgram.Node]) -> [Int64] {
    var sorts: [Int64] = []
    for choice in 0..<questions[question].choices.count {
      let bit = Int64(1) << Int64(choice)
      let like = sorts.firstIndex { sort in
        tests.allSatisfy { $0.operation != .choices || ($0.low & bit != 0) == ($0.low & sort & (0 &- sort) != 0) }
      }
      if let like { sorts[like] |= bit } else { sorts.append(bit) }
    }
    return sorts
  }

  private func eachAndAll(_ question: Int) -> [Int64] {
    let single = (0..<questions[question].choices.count).map { Int64(1) << Int64($0) }
    return single + [single.reduce(0, |)]
  }
}
