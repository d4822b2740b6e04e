internal import ReadinessModel

/// Every score a section can have where each rule earns any of its marks, or counts nothing, independently of others.
///
/// Rules may in truth depend on each other, so a score that is missing here can surely not be had; one that is here is
/// still to be shown.
struct ReachableScores {
  /// More different sums than this are not followed.
  private static let limit = 20_000

  /// One way to a score: the mark of each counted rule.
  typealias Marks = [Int: Int]

  private struct Sum: Hashable {
    var gained = Fraction.zero
    var possible = Fraction.zero
  }

  private let ruleSet: RuleSet
  private let kind: Int
  /// Whether all scores were found.
  private(set) var isComplete = true

  /// Marks that nobody can earn, by rule.
  private let unearned: [Int: Set<Int>]

  init(_ ruleSet: RuleSet, kind: Int, unearned: [Int: Set<Int>]) {
    self.ruleSet = ruleSet
    self.kind = kind
    self.unearned = unearned
  }

  /// Every score of a group with one way to it.
  mutating func scores(of group: Group) -> [Fraction: Marks] {
    group.aggregate == .lowest ? lowest(group) : quotients(sums(of: group))
  }

  private func quotients(_ sums: [Sum: Marks]) -> [Fraction: Marks] {
    var result: [Fraction: Marks] = [:]
    for (sum, marks) in sums {
      if let score = sum.gained.divided(by: sum.possible), result[score] == nil { result[score] = marks }
    }
    return result
  }

  /// Points gained of points possible, each child counted or not.
  private mutating func sums(of group: Group) -> [Sum: Marks] {
    var all: [Sum: Marks] = [Sum(): [:]]
    for child in group.children {
      var next = all
      for (part, chosen) in parts(of: child, in: group) {
        for (sum, marks) in all {
          let total = Sum(gained: sum.gained + part.gained, possible: sum.possible + part.possible)
          if next[total] == nil { next[total] = marks.merging(chosen) { $1 } }
        }
        if next.count > Self.limit {
          isComplete = false
          break
        }
      }
      all = next
    }
    return all
  }

  private mutating func parts(of child: Group.Child, in group: Group) -> [Sum: Marks] {
    switch child {
    case .rule(let index):
      var parts: [Sum: Marks] = [:]
      let weight = ruleSet.rules[index].weight.fraction
      if isScored(index), !weight.isZero {
        for (number, mark) in ruleSet.rules[index].marks.enumerated() {
          if unearned[index]?.contains(number) == true { continue }
          parts[Sum(gained: mark.value * weight, possible: weight)] = [index: number]
        }
      }
      return parts
    case .group(let inner):
      if group.aggregate == .sum, inner.aggregate == .sum { return sums(of: inner) }
      let weight = inner.weight.fraction
      if weight.isZero { return [:] }
      var parts: [Sum: Marks] = [:]
      for (score, marks) in scores(of: inner) { parts[Sum(gained: score * weight, possible: weight)] = marks }
      return parts
    }
  }

  private mutating func lowest(_ group: Group) -> [Fraction: Marks] {
    var result: [Fraction: Marks] = [:]
    for child in group.children {
      for (part, marks) in parts(of: child, in: group) {
        if let score = part.gained.divided(by: part.possible), result[score] == nil { result[score] = marks }
      }
    }
    return result
  }

  private func isScored(_ index: Int) -> Bool {
    let rule = ruleSet.rules[index]
    guard rule.kinds.contains(KindSet(kind: kind)) else { return false }
    if let question = rule.question, !ruleSet.questions[question].kinds.contains(KindSet(kind: kind)) { return false }
    return rule.role == .graded || rule.role == .commissioner && ruleSet.kinds[kind].isCommissioner
  }
}
