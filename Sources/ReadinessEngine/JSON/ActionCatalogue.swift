import ReadinessModel

extension Assessor {
  /// One action of the rule set, as its catalogue has it; texts are JSON already, with their quotes.
  public struct CatalogueAction: Sendable {
    public var quotedID: String
    /// The id of the rule, gate, condition or hold that it belongs to.
    public var quotedSubject: String
    /// Index of the question that it changes or finds out; nil where it is about none.
    public var question: Int?
    public var quotedText: String
    /// Indices of parties.
    public var owners: [Int]
    public var with: [Int]
    /// Working days of the owner's own people; nil where the rule set does not say.
    public var days: Int?
    /// Calendar months from start to in place; nil where the rule set does not say.
    public var months: Int?
  }

  /// Every action that an assessment can list, in catalogue order: of rules, then of gates, conditions and holds.
  public var actionCatalogue: [CatalogueAction] {
    var catalogue = actions.map { action in
      let question = action.rule < 0 ? -1 : rules[action.rule].question
      return CatalogueAction(
        quotedID: text(action.quotedID), quotedSubject: action.rule < 0 ? "null" : text(rules[action.rule].quotedID),
        question: question < 0 ? nil : question, quotedText: text(action.quotedText), owners: action.owners,
        with: action.with, days: action.days < 0 ? nil : Int(action.days),
        months: action.months < 0 ? nil : Int(action.months))
    }
    for gate in gates where !gate.quotedAction.isEmpty {
      catalogue.append(bare(gate.quotedActionID, gate.quotedID, gate.quotedAction, gate.owners))
    }
    for condition in conditions + holds where !condition.quotedAction.isEmpty {
      catalogue.append(bare(condition.quotedActionID, condition.quotedID, condition.quotedAction, condition.owners))
    }
    return catalogue
  }

  private func bare(
    _ id: TextRange, _ subject: TextRange, _ words: TextRange, _ owners: [Int]
  ) -> CatalogueAction {
    CatalogueAction(
      quotedID: text(id), quotedSubject: text(subject), question: nil, quotedText: text(words), owners: owners,
      with: [],
      days: nil, months: nil)
  }

  private func text(_ range: TextRange) -> String { String(decoding: pool[range], as: UTF8.self) }
}
