import ReadinessModel

/// Whether ``Assessor/representatives(of:asOf:)`` leaves out no way a question can be answered.
extension Assessor {
  /// Whether trying the representatives is as good as trying every answer, whatever else is answered.
  ///
  /// A number or date may count only together with others: in a quotient, a sum, an age, or compared with another
  /// question. All of these only rise or only fall with it, so the ends of its regions show on which sides of one limit it
  /// can bring them; between two limits they may miss some.
  func hasAllRepresentatives(_ question: Int) -> Bool {
    switch questions[question].type {
    case .yesNo, .choice, .text: true
    case .multipleChoice: severalChoices(question).isComplete
    case .wholeNumber, .decimal, .percentage, .money, .date: sharedLimits(question) <= 1
    }
  }

  /// How many limits there are to what a question makes up together with others.
  private func sharedLimits(_ question: Int) -> Int {
    var limits = formulas.nodes.count { node in
      node.operation == .compare && (node.subject == question || Int(node.high) == question)
    }
    for derived in derivedQuestions {
      let derivation = derivations[questions[derived].derivation]
      switch derivation.kind {
      case .quotient, .sum, .difference, .product, .constant, .age: break
      case .count, .share, .practices: continue
      }
      guard derivation.parts.contains(question) else { continue }
      for node in formulas.nodes where node.operation == .number && node.subject == derived {
        limits += (node.lowerBound != 0 ? 1 : 0) + (node.upperBound != 0 ? 1 : 0)
      }
      limits += sharedLimits(derived)
    }
    return limits
  }
}
