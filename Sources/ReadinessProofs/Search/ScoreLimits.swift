internal import ReadinessModel

/// The lowest and the highest score a section can have at all: no aggregate leaves the span of its marks.
enum ScoreLimits {
  static func all(_ solver: Solver) -> [(low: Fraction, high: Fraction)?] {
    solver.ruleSet.sections.indices.map { section in
      guard solver.ruleSet.isPlain(section) else { return nil }
      let values = solver.ruleSet.rules
        .filter { $0.section == section && ($0.role == .graded || $0.role == .commissioner) }
        .flatMap { $0.marks.map(\.value) }
      guard let low = values.min(), let high = values.max() else { return nil }
      return (low, high)
    }
  }
}
