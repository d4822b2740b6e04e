import ReadinessModel

/// Whether ``WaysFinder`` leaves out no way a question can be answered.
extension Assessor {
  /// Whether trying the ends of all stretches of a number or date is as good as trying every answer, whatever else is answered.
  ///
  /// A number or date may count only together with others: in a quotient, a sum, an age, or compared with another
  /// question. All of these only rise or only fall with it, so the ends of its regions show on which sides of one limit it
  /// can bring them; between two limits they may miss some.
  func hasAllRepresentatives(_ question: Int, _ ground: Ground) -> Bool {
    switch questions[question].type.shape {
    case .oneChoice, .text, .choices: false
    case .number, .date: sharedLimits(question, ground) <= 1
    }
  }

  /// How many limits there are to what a question makes up together with others.
  private func sharedLimits(_ question: Int, _ ground: Ground) -> Int {
    var limits = ground.tests.count { node in
      node.operation == .compare && (node.subject == question || Int(node.high) == question)
    }
    for derived in ground.order where questions[derived].derivation >= 0 {
      let derivation = derivations[questions[derived].derivation]
      switch derivation.kind {
      case .quotient, .sum, .difference, .product, .constant, .age: break
      case .count, .share, .practices: continue
      }
      guard derivation.parts.contains(question) else { continue }
      for node in ground.tests where node.operation == .number && node.subject == derived {
        limits += (node.lowerBound != 0 ? 1 : 0) + (node.upperBound != 0 ? 1 : 0)
      }
      limits += sharedLimits(derived, ground)
    }
    return limits
  }
}
