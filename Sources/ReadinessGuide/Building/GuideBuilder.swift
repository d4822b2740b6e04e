internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// Says what a rule set holds, part by part.
struct GuideBuilder {
  let ruleSet: RuleSet
  let words: FormulaWords
  let phrases: Phrases
  let trace: Traceability
  /// By question index: the gates it helps to decide, derived values included.
  let gatesByQuestion: [[Int]]
  /// Derived values that something in the guide names, so that it has to say how they are worked out.
  let namedDerived: Set<Int>

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    words = FormulaWords(ruleSet, .wordingAndCode)
    phrases = words.phrases
    trace = Traceability(ruleSet)
    var gates = [[Int]](repeating: [], count: ruleSet.questions.count)
    for (index, gate) in ruleSet.gates.enumerated() {
      for fact in ruleSet.factsBehind(gate.formula) { gates[fact].append(index) }
    }
    gatesByQuestion = gates
    // What only consistency rules look at is named nowhere in the guide but there.
    var named = ruleSet.rules.compactMap(\.question) + ruleSet.rules.flatMap(\.formulas).flatMap(\.namedFacts)
    for formula in ruleSet.gates.map(\.formula) + (ruleSet.conditions + ruleSet.holds).map(\.formula) {
      named += formula.namedFacts
    }
    named += ruleSet.questions.compactMap(\.appliesWhen).flatMap(\.namedFacts)
    namedDerived = Set(
      ruleSet.factsBehind(named).filter { fact in
        if case .constant? = ruleSet.questions[fact].derivation { return false }
        return ruleSet.questions[fact].isDerived
      })
  }

  func document(engine: String) -> Document {
    var parts = [reading(), tailoring(), path()]
    parts += ruleSet.sections.indices.map(section)
    parts += [standing(), consistency(), glossary(), claims(), rules(), sources()]
    let values = [
      "id": ruleSet.id, "version": ruleSet.version, "title": ruleSet.title, "digest": ruleSet.digest, "engine": engine,
    ]
    var document = Document(
      title: ruleSet.title, kicker: phrases["guide-kicker"], meta: [ruleSet.about, phrases("guide-rules", values)],
      running: phrases("guide-running", values), parts: parts.filter { !$0.blocks.isEmpty },
      footer: [phrases("guide-digest", values)],
      labels: DocumentLabels(ruleSet.words))
    document.finder = DocumentFinder(
      label: phrases["guide-find"], found: phrases["guide-found"], entries: phrases["guide-entries"])
    return document
  }

  // MARK: Words that many parts use

  func parties(_ indices: [Int]) -> String { phrases.list(indices.map { ruleSet.parties[$0].name }) }

  func capitalised(_ text: String) -> String { Phrases.sentenceCase(text) }

  /// The kinds of body, those left out that only put others together.
  func kinds(_ set: KindSet) -> String {
    let plain = ruleSet.kinds.indices.filter { ruleSet.kinds[$0].includes.rawValue.nonzeroBitCount <= 1 }
    let named = plain.filter { set.contains(KindSet(kind: $0)) }
    if named == plain { return phrases["guide-every-kind"] }
    return phrases.list(named.map { phrases("guide-every", ["kind": ruleSet.kinds[$0].name]) })
  }

  /// `Rests on A-03 and I-01; where the lines are drawn is our own judgement.`
  func basis(_ citation: Citation) -> String {
    let claims = ["claims": phrases.list(citation.claims.map { ruleSet.claims[$0].id })]
    let rests = citation.claims.isEmpty ? nil : phrases("guide-rests", claims)
    if !citation.reason.isEmpty { return [rests, citation.reason].compactMap(\.self).joined(separator: " ") }
    guard let rests else { return phrases["guide-inferred"] }
    return citation.isInferred ? phrases("guide-rests-inferred", claims) : rests
  }

  func outline(_ formula: Formula) -> Block {
    let outline = words.outline(of: formula)
    return .outline([item(FormulaOutline(capitalised(outline.text), outline.parts))])
  }

  private func item(_ outline: FormulaOutline) -> OutlineItem {
    let text = outline.parts.isEmpty ? outline.text : phrases("guide-outline", ["text": outline.text])
    return OutlineItem(text, outline.parts.map(item))
  }
}
