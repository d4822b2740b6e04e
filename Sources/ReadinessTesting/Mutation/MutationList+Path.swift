internal import ReadinessModel

/// Changes of the scoring, of steps, gates, sections and groups.
extension MutationList {
  private var hundredth: Fraction { FixedDecimal(millionths: 10_000).fraction }

  mutating func addScoring() {
    let withhold = ruleSet.scoring.withholdBelow
    for difference in [hundredth, -hundredth] {
      let other = withhold + difference
      if !other.isNegative {
        add(.path, "withhold-below \(percent(withhold)) -> \(percent(other))") { $0.scoring.withholdBelow = other }
      }
    }
    for (index, band) in ruleSet.scoring.bands.enumerated() {
      guard let below = band.below else { continue }
      for difference in [hundredth, -hundredth] {
        add(.path, "band \(band.id) below \(percent(below)) -> \(percent(below + difference))") {
          $0.scoring.bands[index].below = below + difference
        }
      }
    }
  }

  private func percent(_ share: Fraction) -> String { (share * Fraction(100)).plain }

  mutating func addStep(_ index: Int) {
    addKinds(.step(index), ruleSet.steps[index].kinds) { $0.steps[index].kinds = $1 }
    for gate in ruleSet.steps[index].gates {
      add(.gate(gate), "always met") { $0.gates[gate].formula = .all([]) }
      add(.gate(gate), "never met") { $0.gates[gate].formula = .any([]) }
      addFormula(.gate(gate), "", ruleSet.gates[gate].formula) { $0.gates[gate].formula = $1 }
    }
  }

  mutating func addSection(_ index: Int) {
    let section = ruleSet.sections[index]
    if section.step != nil { add(.section(index), "belongs to no step") { $0.sections[index].step = nil } }
    if section.mayNotApply { add(.section(index), "always applies") { $0.sections[index].mayNotApply = false } }
    addGroup(index, [], section.root, countsByWeight: false)
    addSummary(index)
  }

  /// - Parameter path: the places of the group and of those around it among their siblings.
  private mutating func addGroup(_ section: Int, _ path: [Int], _ group: Group, countsByWeight: Bool) {
    let name = path.isEmpty ? "" : "group \(group.id) "
    if group.children.count > 1 {
      for other in Aggregate.allCases where other != group.aggregate {
        add(.section(section), "\(name)aggregate \(group.aggregate.rawValue) -> \(other.rawValue)") {
          Self.change(&$0.sections[section].root, path[...]) { $0.aggregate = other }
        }
      }
    }
    if countsByWeight {
      let weight = FixedDecimal(millionths: group.weight.millionths + FixedDecimal.scale)
      add(.section(section), "\(name)weight \(group.weight.text) -> \(weight.text)") {
        Self.change(&$0.sections[section].root, path[...]) { $0.weight = weight }
      }
    }
    addPoints(section, path, group, name)
    for (number, child) in group.children.enumerated() {
      guard case .group(let inner) = child else { continue }
      // A sum within a sum adds its points, and the lowest of several is what it is: weights say nothing there.
      let counts = group.aggregate == .mean || (group.aggregate == .sum && inner.aggregate != .sum)
      addGroup(section, path + [number], inner, countsByWeight: counts)
    }
  }

  private mutating func addPoints(_ section: Int, _ path: [Int], _ group: Group, _ name: String) {
    if group.isBonus {
      add(.section(section), "\(name)no bonus") {
        Self.change(&$0.sections[section].root, path[...]) { $0.isBonus = false }
      }
    }
    guard let cap = group.cap else { return }
    let raised = FixedDecimal(millionths: cap.millionths + FixedDecimal.scale)
    add(.section(section), "\(name)cap \(cap.text) -> \(raised.text)") {
      Self.change(&$0.sections[section].root, path[...]) { $0.cap = raised }
    }
    add(.section(section), "\(name)without its cap") {
      Self.change(&$0.sections[section].root, path[...]) { $0.cap = nil }
    }
  }

  private mutating func addSummary(_ index: Int) {
    let section = ruleSet.sections[index]
    for (number, part) in section.summary.enumerated() {
      let name = ruleSet.sections[part.section].id
      if section.root.aggregate != .lowest {
        let weight = FixedDecimal(millionths: part.weight.millionths + FixedDecimal.scale)
        add(.section(index), "weight of \(name) \(part.group) \(part.weight.text) -> \(weight.text)") {
          $0.sections[index].summary[number].weight = weight
        }
      }
      if section.summary.count > 1 {
        add(.section(index), "without \(name) \(part.group)") { $0.sections[index].summary.remove(at: number) }
      }
    }
    if section.summary.count > 1 {
      for other in Aggregate.allCases where other != section.root.aggregate {
        // The sum of scores and their mean are one.
        if Set([other, section.root.aggregate]) == [.sum, .mean] { continue }
        add(.section(index), "aggregate \(section.root.aggregate.rawValue) -> \(other.rawValue)") {
          $0.sections[index].root.aggregate = other
        }
      }
    }
  }

  private static func change(_ group: inout Group, _ path: ArraySlice<Int>, _ body: (inout Group) -> Void) {
    guard let first = path.first else { return body(&group) }
    guard case .group(var inner) = group.children[first] else { return }
    change(&inner, path.dropFirst(), body)
    group.children[first] = .group(inner)
  }
}
