internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessWords

/// Looks a name up in a rule set. One name may stand for several things, a question and its rule for one.
struct RuleSetExplainer {
  let loaded: LoadedRuleSet

  var ruleSet: RuleSet { loaded.ruleSet }

  /// Everything with this id or catalogue code.
  func explanations(of name: String) -> [Explanation] {
    func indices<Thing>(_ things: [Thing], _ id: (Thing) -> String, _ code: (Thing) -> String = { _ in "" }) -> [Int] {
      things.indices.filter { id(things[$0]) == name || code(things[$0]) == name }
    }
    return indices(ruleSet.steps, \.id).map(step)
      + indices(ruleSet.gates, \.id, \.code).map(gate)
      + indices(ruleSet.sections, \.id, \.code).map(section)
      + indices(ruleSet.questions, \.id, \.code).map(question)
      + indices(ruleSet.rules, \.id).map(rule)
      + indices(ruleSet.statements, \.id).map(statement)
      + loaded.places.scales.filter { $0.id == name }.map(scale)
      + indices(ruleSet.conditions, \.id).map {
        standing("condition", ruleSet.conditions[$0], loaded.places.conditions[$0])
      }
      + indices(ruleSet.holds, \.id).map { standing("hold", ruleSet.holds[$0], loaded.places.holds[$0]) }
      + indices(ruleSet.consistency, \.id, \.code).map(consistency)
      + indices(ruleSet.claims, \.id).map(claim)
      + indices(ruleSet.sources, \.id).map(source)
      + indices(ruleSet.glossary, \.id).map(term)
  }

  /// Every name that can be looked up.
  static func names(of loaded: LoadedRuleSet) -> [String] {
    let ruleSet = loaded.ruleSet
    let ids =
      ruleSet.steps.map(\.id) + ruleSet.gates.map(\.id) + ruleSet.sections.map(\.id) + ruleSet.questions.map(\.id)
      + ruleSet.rules.map(\.id) + ruleSet.statements.map(\.id) + ruleSet.conditions.map(\.id) + ruleSet.holds.map(\.id)
      + ruleSet.consistency.map(\.id) + ruleSet.claims.map(\.id) + ruleSet.sources.map(\.id)
      + ruleSet.glossary.map(\.id) + loaded.places.scales.map(\.id)
    let codes =
      ruleSet.gates.map(\.code) + ruleSet.sections.map(\.code) + ruleSet.questions.map(\.code)
      + ruleSet.consistency.map(\.code)
    return ids + codes.filter { !$0.isEmpty }
  }

  // MARK: Common parts

  func heading(_ sort: String, _ id: String, _ code: String = "") -> Explanation {
    Explanation(code.isEmpty ? "\(sort) \(id)" : "\(sort) \(id) (\(code))")
  }

  /// The names of the kinds of body in a set; those that get it through another kind included.
  func kinds(_ kinds: KindSet) -> String {
    let names = ruleSet.kinds.filter { !$0.includes.isDisjoint(with: kinds) }.map(\.name)
    return names.count == ruleSet.kinds.count ? "every kind of body" : names.joined(separator: ", ")
  }

  func parties(_ owners: [Int]) -> String { owners.map { ruleSet.parties[$0].name }.joined(separator: " and ") }

  func action(_ text: String, _ owners: [Int]) -> String {
    text.isEmpty || owners.isEmpty ? text : "\(text) (\(parties(owners)))"
  }

  /// One test a line, parts indented below what joins them.
  func formula(_ formula: Formula) -> [String] { lines(words.outline(of: formula), depth: 0) }

  var words: FormulaWords { FormulaWords(ruleSet, .wordingAndCode) }

  private func lines(_ outline: FormulaOutline, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let first = TextWrap.lines(outline.text + (outline.parts.isEmpty ? "" : ":"), width: 94 - 2 * depth)
    return first.map { indent + $0 } + outline.parts.flatMap { lines($0, depth: depth + 1) }
  }

  /// What it rests on, claim by claim.
  func basis(_ citation: Citation) -> [String] {
    let claims = citation.claims.flatMap { index in
      let claim = ruleSet.claims[index]
      return TextWrap.lines("\(claim.id): \(claim.text) (\(whence(claim)))", width: 94)
    }
    if !citation.reason.isEmpty { return claims + TextWrap.lines(citation.reason, width: 94) }
    return citation.isInferred ? claims + ["thresholds or marks are our inference"] : claims
  }

  func whence(_ claim: Claim) -> String {
    let source = ruleSet.sources[claim.source]
    return "\(source.title), \(claim.isStated ? "line" : "our inference from line") \(claim.line)"
  }

  func place(_ location: Location) -> String {
    "\(loaded.fileNames[location.file]):\(location.place.line):\(location.place.column)"
  }
}
