import ReadinessModel

/// One part of a goal.
enum PlanAim: Sendable, Hashable {
  /// The gate is met.
  case gate(Int)
  /// The hold is no longer true.
  case hold(Int)
  /// The condition is no longer true.
  case condition(Int)
  /// The low end of a section's score is not below the limit of a band.
  case band(section: Int, band: Int)

  var subject: RouteMap.Block.Subject {
    switch self {
    case .gate(let index): .gate(index)
    case .hold(let index): .hold(index)
    case .condition(let index): .condition(index)
    case .band(let section, _): .section(section)
    }
  }
}

extension Assessor {
  /// Root of the formula that an aim is about, and what it should be; nil for a score.
  func formula(of aim: PlanAim) -> (root: Int, wanted: Truth)? {
    switch aim {
    case .gate(let index): (gates[index].root, .isTrue)
    case .hold(let index): (holds[index].root, .isFalse)
    case .condition(let index): (conditions[index].root, .isFalse)
    case .band: nil
    }
  }

  /// Whether an aim is reached; facts are judged, and scores where ``needsResults(_:)``.
  func isReached(_ aim: PlanAim, _ assessment: borrowing Assessment) -> Bool {
    if let (root, wanted) = formula(of: aim) { return formulas.truth(root, assessment) == wanted }
    guard case .band(let section, let band) = aim else { return false }
    guard let low = assessment.sections[section].low else { return false }
    return band == 0 || bands[band - 1].below.map { $0 <= low } ?? false
  }

  /// Whether an aim rests on more than answers.
  func needsResults(_ aim: PlanAim) -> Bool {
    guard let (root, _) = formula(of: aim) else { return true }
    for node in formulas.nodes[root..<formulas.nodes[root].end] {
      if node.operation == .score || node.operation == .reached { return true }
    }
    return false
  }

  /// Whether an aim rests on the score of a section, also behind a step that has to be reached.
  func restsOnScore(_ aim: PlanAim) -> Bool {
    guard let (root, _) = formula(of: aim) else { return true }
    return restsOnScore(formulaAt: root)
  }

  private func restsOnScore(formulaAt root: Int) -> Bool {
    for node in formulas.nodes[root..<formulas.nodes[root].end] {
      if node.operation == .score { return true }
      if node.operation == .reached {
        for gate in steps[node.subject].gates where restsOnScore(formulaAt: gates[gate].root) { return true }
      }
    }
    return false
  }

  /// What is to be reached for some goals: gates of all applicable steps up to a step, in order, each once.
  func aims(of goals: [PlanRequest.Goal], kind: Int) -> [PlanAim] {
    var aims: [PlanAim] = []
    for goal in goals {
      switch goal {
      case .step(let last):
        for step in 0...last where steps[step].kinds.contains(KindSet(kind: kind)) {
          for gate in steps[step].gates where !aims.contains(.gate(gate)) { aims.append(.gate(gate)) }
        }
      case .band(let section, let band): aims.append(.band(section: section, band: band))
      case .condition(let index): aims.append(.condition(index))
      }
    }
    return aims
  }
}
