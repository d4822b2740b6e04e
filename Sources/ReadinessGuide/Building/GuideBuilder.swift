internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// Says what a rule set holds, part by part.
struct GuideBuilder {
  let ruleSet: RuleSet
  let words: FormulaWords
  let trace: Traceability
  /// By question index: the gates it helps to decide, derived values included.
  let gatesByQuestion: [[Int]]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    words = FormulaWords(ruleSet, .wordingAndCode)
    trace = Traceability(ruleSet)
    var gates = [[Int]](repeating: [], count: ruleSet.questions.count)
    for (index, gate) in ruleSet.gates.enumerated() {
      for fact in ruleSet.factsBehind(gate.formula) { gates[fact].append(index) }
    }
    gatesByQuestion = gates
  }

  func document(engine: String) -> Document {
    var parts = [reading(), tailoring(), path()]
    parts += ruleSet.sections.indices.map(section)
    parts += [standing(), consistency(), glossary(), claims(), rules(), sources()]
    let phrases = Phrases(ruleSet.words)
    var document = Document(
      title: ruleSet.title, kicker: "Guide",
      meta: [ruleSet.about, "Rule set \(ruleSet.id), version \(ruleSet.version)."],
      running: "\(ruleSet.title), version \(ruleSet.version)", parts: parts.filter { !$0.blocks.isEmpty },
      footer: ["Rule set \(ruleSet.id) \(ruleSet.version), \(ruleSet.digest). Program: readiness \(engine)."],
      labels: DocumentLabels(ruleSet.words))
    document.finder = DocumentFinder(
      label: phrases["guide-find"], found: phrases["guide-found"], entries: phrases["guide-entries"])
    return document
  }

  // MARK: Words that many parts use

  func parties(_ indices: [Int]) -> String { AnswerTests.list(indices.map { ruleSet.parties[$0].name }, "and") }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The kinds of body, those left out that only put others together.
  func kinds(_ set: KindSet) -> String {
    let plain = ruleSet.kinds.indices.filter { ruleSet.kinds[$0].includes.rawValue.nonzeroBitCount <= 1 }
    let named = plain.filter { set.contains(KindSet(kind: $0)) }
    if named == plain { return "every kind of body" }
    return AnswerTests.list(named.map { "every \(ruleSet.kinds[$0].name)" }, "and")
  }

  /// `Rests on A-03 and I-01; where the lines are drawn is our own judgement.`
  func basis(_ citation: Citation) -> String {
    let claims = citation.claims.map { ruleSet.claims[$0].id }
    if !citation.reason.isEmpty {
      return claims.isEmpty ? citation.reason : "Rests on \(AnswerTests.list(claims, "and")). \(citation.reason)"
    }
    switch (claims.isEmpty, citation.isInferred) {
    case (false, false): return "Rests on \(AnswerTests.list(claims, "and"))."
    case (false, true):
      return "Rests on \(AnswerTests.list(claims, "and")); where the lines are drawn is our own judgement."
    case (true, _): return "Our own judgement."
    }
  }

  func outline(_ formula: Formula) -> Block {
    let outline = words.outline(of: formula)
    return .outline([Self.item(FormulaOutline(capitalised(outline.text), outline.parts))])
  }

  private static func item(_ outline: FormulaOutline) -> OutlineItem {
    OutlineItem(outline.text + (outline.parts.isEmpty ? "" : ":"), outline.parts.map(item))
  }
}
