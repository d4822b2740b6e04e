import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What is in place, as statements.
extension ViewBuilder {
  /// Requirements that are in place, the furthest step's first, then groups of questions that have all their points; six
  /// at most.
  func strengthStatements() -> [String] {
    var found: [String] = []
    for step in ruleSet.steps.indices.reversed() where isSought(step) {
      for gate in ruleSet.steps[step].gates where assessment.gates[gate] == .met {
        found.append(ruleSet.gates[gate].title)
      }
    }
    found = Array(found.prefix(4))
    for section in ruleSet.sections.indices where assessment.sections[section].state == .scored {
      for group in fullGroups(ruleSet.sections[section].root) {
        found.append(
          phrases("label-group-strength", ["section": ruleSet.sections[section].title, "group": group]))
      }
    }
    return Array(found.prefix(6))
  }

  /// Titles of groups with points, all of them gained.
  private func fullGroups(_ group: Group) -> [String] {
    var found: [String] = []
    var (counted, isFull) = (0, true)
    for child in group.children {
      switch child {
      case .group(let inner): found += fullGroups(inner)
      case .rule(let rule):
        guard assessment.rules[rule].isCounted, ruleSet.rules[rule].weight.millionths > 0 else { continue }
        counted += 1
        if assessed.assessor.value(of: rule, assessment) != .one { isFull = false }
      }
    }
    if counted > 1, isFull, !group.title.isEmpty { found.append(group.title) }
    return found
  }
}
