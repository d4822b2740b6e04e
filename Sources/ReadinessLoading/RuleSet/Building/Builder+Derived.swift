internal import ReadinessModel

extension RuleSetBuilder {
  /// Reads what questions and derived values say of each other.
  func resolveQuestions() {
    for index in facts.indices {
      let element = facts[index].element
      if let node = formula(in: element.child("applies-when"), .applicability) {
        ruleSet.questions[index].appliesWhen = node.formula
        facts[index].conditions = node.mentions.map(\.fact)
      }
      if element.name == "derived" { resolveDerivation(index) }
    }
  }

  private func resolveDerivation(_ index: Int) {
    // Whatever is wrong with it, it stays a derived value: nobody can answer it.
    ruleSet.questions[index].derivation = .sum([])
    guard let element = facts[index].element.children.first(where: { $0.name != "ask" }) else { return }
    switch element.name {
    case "quotient": quotient(index, element)
    case "sum":
      let parts = findAll("of", of: element, in: questions)
      facts[index].parts = parts
      checkNumbers(parts, element, "of")
      checkUnits(parts, element)
      ruleSet.questions[index].derivation = .sum(parts)
    case "product":
      let parts = findAll("of", of: element, in: questions)
      facts[index].parts = parts
      checkNumbers(parts, element, "of")
      ruleSet.questions[index].derivation = .product(parts)
    case "difference":
      let of = find("of", of: element, in: questions)
      let less = find("less", of: element, in: questions)
      if let of { checkNumbers([of], element, "of") }
      if let less { checkNumbers([less], element, "less") }
      guard let of, let less else { break }
      facts[index].parts = [of, less]
      checkUnits([of, less], element)
      if of == less { findSelf(of, element, "less", "less itself is always 0") }
      ruleSet.questions[index].derivation = .difference(of: of, less: less)
    case "constant": ruleSet.questions[index].derivation = .constant(element.decimal("value") ?? FixedDecimal(0))
    case "count", "share":
      let nodes = element.children.map { formula($0, .derivation) }
      facts[index].parts = nodes.flatMap { $0.mentions.map(\.fact) }
      let formulas = nodes.map(\.formula)
      ruleSet.questions[index].derivation = element.name == "count" ? .count(formulas) : .share(formulas)
    case "age": age(index, element)
    case "practices":
      guard let figure: PracticeFigure = element.word("figure") else { break }
      ruleSet.questions[index].derivation = .practices(
        figure, atLeast: element.decimal("at-least"), atMost: element.decimal("at-most"))
      checkPractices(element, figure)
    default: break
    }
    checkType(of: index, element)
  }

  private func quotient(_ index: Int, _ element: Element) {
    let above = find("of", of: element, in: questions)
    let below = find("by", of: element, in: questions)
    if let above { checkNumbers([above], element, "of") }
    if let below { checkNumbers([below], element, "by") }
    guard let above, let below else { return }
    facts[index].parts = [above, below]
    if above == below { findSelf(above, element, "by", "divided by itself is always the same") }
    if let value = facts[below].element.child("constant")?.decimal("value"), value.millionths == 0 {
      findings.add(
        .partWithoutEffect, element.at("by"),
        "“\(questions.names[below])” is always 0, and what is divided by 0 never has a value",
        help: "name another one, or give it another value")
    }
    ruleSet.questions[index].derivation = .quotient(of: above, by: below)
  }

  private func age(_ index: Int, _ element: Element) {
    let unit = element["in"].flatMap(AgeUnit.init(rawValue:))
    if unit == nil, let written = element["in"], !written.isEmpty {
      findings.add(
        .unknownUnit, element.at("in"), "“\(written)” is no unit of age",
        help: help(written, among: AgeUnit.allCases.map(\.rawValue), noun: "unit", file: element.at.file))
    }
    guard let date = find("of", of: element, in: questions) else { return }
    facts[index].parts = [date]
    ruleSet.questions[index].derivation = .age(of: date, in: unit ?? .months)
    if let type = facts[date].type, type != .date {
      findings.add(
        .derivedType, element.at("of"), "“\(questions.names[date])” is \(type.described), and only dates have an age",
        help: "name a question of type=\"date\"")
    }
    checkAge(of: date, element, "of")
  }

  private func findSelf(_ fact: Int, _ element: Element, _ attribute: String, _ what: String) {
    findings.add(
      .partWithoutEffect, element.at(attribute), "“\(questions.names[fact])” \(what)", help: "name another question")
  }

  /// What is added up, or taken away, must count the same.
  private func checkUnits(_ parts: [Int], _ element: Element) {
    let counted = parts.filter { !ruleSet.questions[$0].unit.isEmpty }
    guard let first = counted.first,
      let other = counted.first(where: { ruleSet.questions[$0].unit != ruleSet.questions[first].unit })
    else { return }
    findings.add(
      .unitMismatch, element.at("of"),
      "“\(questions.names[first])” counts \(ruleSet.questions[first].unit) and “\(questions.names[other])” "
        + ruleSet.questions[other].unit,
      help: "give both the same unit, or name what has the same")
  }

  private func checkNumbers(_ parts: [Int], _ element: Element, _ attribute: String) {
    for part in parts {
      guard let type = facts[part].type, !type.isNumeric else { continue }
      findings.add(
        .derivedType, element.at(attribute),
        "“\(questions.names[part])” is \(type.described), and a <\(element.name)> is made of numbers",
        help: "name a number, or <count> formulas")
    }
  }

  private func checkPractices(_ element: Element, _ figure: PracticeFigure) {
    let (least, most) = (element.decimal("at-least"), element.decimal("at-most"))
    if figure == .share, element.attribute("at-least") == nil, element.attribute("at-most") == nil,
      !element.hasUnknownAttribute
    {
      findings.add(
        .noTest, element.at, "a share of practices needs bounds", help: "add at-least=\"…\" or at-most=\"…\" patients")
    }
    if figure == .sum || figure == .mean {
      for name in ["at-least", "at-most"] where element.attribute(name) != nil {
        findings.add(
          .notForType, element.attribute(name)?.at ?? element.at,
          "figure=\"\(figure.rawValue)\" is taken over all listed practices", help: "take \(name) out")
      }
    }
    if let least, let most, least > most {
      findings.add(
        .limitsReversed, element.at("at-least"), "\(least.text) patients are more than \(most.text)",
        help: "swap at-least and at-most")
    }
  }

  /// Wholes stay whole, money times a number is money; what money times money is nobody knows.
  private func types(ofProduct parts: [Int]) -> [AnswerType] {
    let types = parts.compactMap { facts[$0].type }.filter(\.isNumeric)
    let amounts = types.count { $0 == .money }
    if amounts > 1 { return [] }
    if amounts == 1 { return [.money] }
    let isWhole = types.allSatisfy { $0 == .wholeNumber }
    return isWhole ? [.wholeNumber, .decimal, .percentage] : [.decimal, .percentage]
  }

  /// The type of a derived value must be able to hold what is computed.
  private func checkType(of index: Int, _ element: Element) {
    guard let type = facts[index].type else { return }
    let possible: [AnswerType]
    switch ruleSet.questions[index].derivation {
    case .quotient: possible = [.decimal, .money, .percentage]
    case .count, .age: possible = [.wholeNumber]
    case .share: possible = [.percentage]
    case .practices(.count, _, _), .practices(.sum, _, _): possible = [.wholeNumber]
    case .practices(.mean, _, _): possible = [.decimal]
    case .practices(.share, _, _): possible = [.percentage]
    case .constant(let value):
      possible =
        value.millionths % FixedDecimal.scale == 0
        ? [.wholeNumber, .decimal, .percentage, .money] : [.decimal, .percentage, .money]
    case .product(let parts): possible = types(ofProduct: parts)
    case .sum, .difference:
      let parts = facts[index].parts
      let types = Set(parts.compactMap { facts[$0].type }.filter(\.isNumeric))
      switch types.count {
      case 0: return
      case 1: possible = types.contains(.wholeNumber) ? [.wholeNumber, .decimal] : Array(types)
      default: possible = types.isSubset(of: [.wholeNumber, .decimal]) ? [.decimal] : []
      }
    case nil: return
    }
    if possible.contains(type) { return }
    let names = possible.map { "type=\"\($0.rawValue)\"" }.joined(separator: " or ")
    findings.add(
      .derivedType, facts[index].element.at("type"), "a <\(element.name)> of this kind is not \(type.described)",
      help: possible.isEmpty ? "add only what has the same type" : "write \(names)")
  }
}
