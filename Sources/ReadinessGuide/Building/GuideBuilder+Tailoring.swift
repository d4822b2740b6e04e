internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// What is otherwise than in the rules as they are for everybody, where somebody has changed them.
extension GuideBuilder {
  /// Whose rules these are, and every change with its reason.
  func tailoring() -> DocumentPart {
    var blocks: [Block] = []
    if let view = TailoringView(ruleSet) { blocks = view.notice + [view.table(ruleSet.words)] }
    return DocumentPart(.flow, id: "tailoring", title: phrases["heading-tailoring"], blocks: blocks)
  }

  /// A mark beside something that is otherwise here; nothing where it is not.
  ///
  /// - Parameter element: what the rule language calls it.
  func differs(_ element: String, _ id: String) -> [Block] {
    guard let view = TailoringView(ruleSet) else { return [] }
    let changes = zip(ruleSet.tailorings.flatMap(\.changes), view.changes).filter { change, _ in
      change.element == element && change.id == id
    }
    return changes.map { _, shown in
      .named(phrases("guide-tailored", ["changes": shown.how.joined(separator: "; ")]), shown.reason)
    }
  }
}
