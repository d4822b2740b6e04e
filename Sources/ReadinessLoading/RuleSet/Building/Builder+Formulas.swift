internal import ReadinessModel

extension RuleSetBuilder {
  /// How deep formulas may nest.
  static let deepestFormula = 32

  /// Reads the formula in `holder` (a `when`, `given` …) and keeps it for the proofs.
  func formula(in holder: Element?, _ use: Proposition.Use) -> FormulaNode? {
    guard let element = holder?.children.first else { return nil }
    return formula(element, use)
  }

  func formula(_ element: Element, _ use: Proposition.Use) -> FormulaNode {
    let root = node(element, use, depth: 1)
    propositions.append(Proposition(root: root, use: use))
    return root
  }

  private func node(_ element: Element, _ use: Proposition.Use, depth: Int) -> FormulaNode {
    func made(_ operation: FormulaNode.Operation, _ parts: [FormulaNode] = []) -> FormulaNode {
      FormulaNode(operation: operation, parts: parts, element: element)
    }
    func parts() -> [FormulaNode] { element.children.map { node($0, use, depth: depth + 1) } }
    if depth > Self.deepestFormula {
      findings.add(
        .tooDeep, element.at, "formulas stand within each other more than \(Self.deepestFormula) deep",
        help: "derive a value of a part, and use that")
      return made(.broken)
    }
    switch element.name {
    case "all": return made(.all, parts())
    case "any": return made(.any, parts())
    case "not": return made(.not, parts())
    case "at-least":
      let parts = parts()
      guard let count = element.whole("n") else { return made(.broken, parts) }
      if count > parts.count, !parts.isEmpty {
        findings.add(
          .constantTest, element.at("n"), "at least \(count) of \(parts.count) can never be true",
          help: "write n=\"\(parts.count)\" or less")
      }
      return made(.atLeast(count), parts)
    case "so": return statement(element, use, depth)
    default: return made(leaf(element, use).map { .leaf($0) } ?? .broken)
    }
  }

  /// What a statement says, as if it stood here: what may be asked hangs on the place where it is used.
  private func statement(_ element: Element, _ use: Proposition.Use, _ depth: Int) -> FormulaNode {
    func made(_ operation: FormulaNode.Operation, _ parts: [FormulaNode] = []) -> FormulaNode {
      FormulaNode(operation: operation, parts: parts, element: element)
    }
    guard let index = find("statement", of: element, in: statements) else { return made(.broken) }
    usedStatements.insert(index)
    if openStatements.contains(index) {
      findings.add(
        .statementCycle, element.at("statement"), "the statement “\(statements.names[index])” says itself",
        help: "write out what is meant")
      return made(.broken)
    }
    statementUses += 1
    if statementUses > Self.mostStatementUses {
      findings.add(
        .tooMany, element.at, "statements are used within each other more than \(Self.mostStatementUses) times",
        help: "derive a value of what they have in common")
      return made(.broken)
    }
    guard let said = statementElements[index].child("when")?.children.first else { return made(.broken) }
    openStatements.append(index)
    defer { openStatements.removeLast() }
    return made(.statement(index), [node(said, use, depth: depth + 1)])
  }

  /// How often statements may be used, those within others counted anew each time.
  private static let mostStatementUses = 20_000

  private func leaf(_ element: Element, _ use: Proposition.Use) -> Formula? {
    refuseAskingForAnswers(element, use)
    switch element.name {
    case "is": return factTest(element)
    case "compare": return comparison(element)
    case "answered": return find("question", of: element, in: questions).map { .answered($0) }
    case "open": return find("question", of: element, in: questions).map { .open($0) }
    case "blank": return find("question", of: element, in: questions).map { .blank($0) }
    case "applies": return find("question", of: element, in: questions).map { .applies($0) }
    case "kind": return .kind(declaredKinds("is", of: element))
    case "answers-given": return find("section", of: element, in: sections).map { .answersGiven(section: $0) }
    case "score": return scoreTest(element, use)
    case "reached": return reachedTest(element, use)
    default: return nil
    }
  }

  /// What feeds a score rests on answers. Whether there is one is true or false even while it is open, so a range could
  /// not tell what an answer may still change.
  private func refuseAskingForAnswers(_ element: Element, _ use: Proposition.Use) {
    guard ["answered", "open", "blank", "answers-given"].contains(element.name) else { return }
    let place: String
    switch use {
    case .applicability: place = "whether a question applies"
    case .derivation: place = "a derived value"
    case .mark: place = "a mark"
    case .gate, .consistency, .standing, .carrying: return
    }
    findings.add(
      .formulaAsksForAnswer, element.at, "\(place) cannot rest on <\(element.name)>",
      help: "test the answer itself; while it is open, what rests on it is not known")
  }

  /// A score moves nothing that a score could come from: not steps, not answers.
  private func scoreTest(_ element: Element, _ use: Proposition.Use) -> Formula? {
    let section = find("section", of: element, in: sections)
    let bounds = ["below", "at-least"].filter { element.attribute($0) != nil }
    if bounds.count != 1, !(bounds.isEmpty && element.hasUnknownAttribute) {
      findings.add(
        .noTest, element.at, "a score is tested with one of below and at-least",
        help: "write below=\"40\" or at-least=\"40\", in per cent")
    }
    if case .gate = use {
      if !ruleSet.scoring.movesStepsByScore {
        findings.add(
          .scoreInGate, element.at, "a score never moves a step, so a gate cannot look at one",
          help: "test the answers themselves, or let scores move steps: steps-by-score=\"yes\" on <scoring>")
      }
    } else if use != .standing {
      findings.add(
        .formulaTooEarly, element.at, "there is no score yet when this is judged",
        help: "only conditions and holds look at scores")
    }
    guard let section, bounds.count == 1, let bound = element.decimal(bounds[0]) else { return nil }
    if bound == FixedDecimal(0) {
      let always = bounds[0] == "at-least"
      findings.add(
        .constantTest, element.at(bounds[0]), "\(bounds[0])=\"0\" is \(always ? "always" : "never") true of a score",
        help: "scores run from 0 to 100")
    }
    return .score(section: section, bounds[0] == "below" ? .lessThan : .atLeast, bound.ofHundred)
  }

  private func reachedTest(_ element: Element, _ use: Proposition.Use) -> Formula? {
    guard let step = find("step", of: element, in: steps) else { return nil }
    if case .gate(let own) = use {
      if step >= own {
        findings.add(
          .gateOnLaterStep, element.at("step"), "a gate cannot wait for its own step or a later one",
          help: "only earlier steps can be asked for")
      }
    } else if use != .standing {
      findings.add(
        .formulaTooEarly, element.at, "no step is judged yet when this is judged",
        help: "only conditions, holds and gates of later steps ask which steps are reached")
    }
    return .reached(step: step)
  }
}
