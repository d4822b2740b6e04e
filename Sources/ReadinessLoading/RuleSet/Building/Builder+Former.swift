internal import ReadinessModel

/// What earlier editions asked, and what becomes of answers to them.
extension RuleSetBuilder {
  /// Read last: retired questions are known to nothing but this, so they stand among the questions only meanwhile.
  func buildFormer(_ elements: [Element]) {
    let (present, presentFacts) = (questions, facts)
    let count = ruleSet.questions.count
    for element in elements {
      for retired in element.children("retired") { declareRetired(retired) }
    }
    addFormerNames(count)
    // What was not understood may be what answers become, so then nothing is said of answers that are lost.
    var isUnderstood = isComplete
    for element in elements {
      if element["version"] == ruleSet.version {
        findings.add(
          .formerVersion, element.at("version"), "version \(ruleSet.version) is the present one",
          help: "name the version of profiles that were filled in before")
      }
      var edition = FormerEdition(version: element["version"] ?? "")
      for child in element.children {
        switch child.name {
        case "carry":
          let carry = carry(child, count)
          if carry == nil || carry?.when == nil && child.child("when") != nil { isUnderstood = false }
          if let carry { edition.carries.append(carry) }
        case "ask-again": if let again = reopening(child, count) { edition.reopenings.append(again) }
        default: break
        }
      }
      ruleSet.former.append(edition)
    }
    let retired = zip(ruleSet.questions[count...], facts[count...]).map { question, fact in
      (RetiredQuestion(question: question, isKeptOnly: fact.element.yes("kept-only")), fact.element)
    }
    if isUnderstood { for index in retired.indices { checkNothingIsLost(count + index, retired[index].1) } }
    ruleSet.questions.removeSubrange(count...)
    ruleSet.retired = retired.map(\.0)
    (questions, facts) = (present, presentFacts)
  }

  private func declareRetired(_ element: Element) {
    if let index = questions[element["id"] ?? ""], index < ruleSet.questions.count,
      facts[index].element.name != "retired"
    {
      findings.add(
        .retiredAsked, element.at("id"), "“\(element["id"] ?? "")” is asked by this edition, so it is not retired",
        help: "the question is at \(findings.describe(facts[index].element.at)); one with a new meaning needs a new id")
      return
    }
    questions.declare(element, findings)
    let type: AnswerType? = element.word("type")
    var question = Question(
      id: element["id"] ?? "", code: element["code"] ?? "", section: 0, type: type ?? .text, kinds: [])
    var fact = Fact(element: element, type: type)
    question.wording = element.text(of: "ask")
    let ids = type == .yesNo ? ["yes", "no"] : element.children("choice").map { $0["id"] ?? "" }
    for (index, id) in ids.prefix(64).enumerated() {
      question.choices.append(Choice(id: id, label: id))
      fact.choices[id] = index
    }
    if let type, type.isNumeric {
      question.least = element.decimal("least") ?? question.least
      question.most = element.decimal("most") ?? question.most
      fact.domain = Domain(least: question.least, most: question.most, isWhole: type.isWhole)
    }
    if let type, type == .choice || type.shape == .choices, ids.isEmpty {
      findings.add(
        .tooFewChoices, element.at, "the choices that the question had are not listed", help: "add <choice id=\"…\"/>")
    }
    ruleSet.questions.append(question)
    facts.append(fact)
  }

  // MARK: Carrying

  private func carry(_ element: Element, _ count: Int) -> Carry? {
    guard let target = presentQuestion("to", of: element, count) else { return nil }
    let forms = ["choices", "value", "from"].filter { element.attribute($0) != nil }
    if forms.isEmpty, element.hasUnknownAttribute { return nil }
    guard forms.count == 1 else {
      findings.add(
        .carryForm, element.at, "a carry brings one answer: by choices, by value or from another question",
        help: "write choices=\"…\", value=\"…\" or from=\"…\"")
      return nil
    }
    let node = formula(in: element.child("when"), .carrying)
    if let node { checkCarrying(node, count) }
    let when = node?.formula
    guard let type = facts[target].type else { return nil }
    switch forms[0] {
    case "choices":
      guard type.isChoice else {
        return refuse(element, "choices", target, type)
      }
      guard let bits = choiceBits("choices", of: element, target) else { return nil }
      if type.isSingleChoice, bits.nonzeroBitCount != 1 {
        findings.add(
          .carryForm, element.at("choices"), "“\(questions.names[target])” has one answer, and several are named",
          help: "name one of them")
        return nil
      }
      return needsWhen(element, Carry(to: target, value: .choices(bits), when: when))
    case "value":
      guard type.isNumeric, let number = element.decimal("value") else { return refuse(element, "value", target, type) }
      if let domain = facts[target].domain { checkBound("value", of: element, domain) }
      return needsWhen(element, Carry(to: target, value: .number(number), when: when))
    default:
      guard let source = find("from", of: element, in: questions) else { return nil }
      checkSource(source, target, element)
      return Carry(to: target, value: .same(as: source), when: when)
    }
  }

  /// The same answer for everybody would be one that nobody gave.
  private func needsWhen(_ element: Element, _ carry: Carry) -> Carry? {
    if carry.when != nil || element.child("when") != nil { return carry }
    findings.add(
      .carryForm, element.at, "this would answer for a body, whatever it had said",
      help: "say in <when> to which former answers it belongs, or take them over with from=\"…\"")
    return nil
  }

  private func refuse(_ element: Element, _ attribute: String, _ target: Int, _ type: AnswerType) -> Carry? {
    findings.add(
      .carryForm, element.attribute(attribute)?.at ?? element.at,
      "“\(questions.names[target])” is \(type.described), so it is not answered with “\(attribute)”",
      help: type.isNumeric ? "write value=\"…\"" : "write choices=\"…\", or from=\"…\" for an answer as it is")
    return nil
  }

  /// An answer taken over as it is must be one that the question can have.
  private func checkSource(_ source: Int, _ target: Int, _ element: Element) {
    let (from, to) = (ruleSet.questions[source], ruleSet.questions[target])
    guard let fromType = facts[source].type, let toType = facts[target].type else { return }
    let isLikeType = fromType == toType || fromType.isSingleChoice && toType.isSingleChoice
    if !isLikeType {
      findings.add(
        .carryForm, element.at("from"), "“\(from.id)” was \(fromType.described), and “\(to.id)” is \(toType.described)",
        help: "say with choices=\"…\" or value=\"…\" and <when> what each former answer is now")
      return
    }
    // Where only some answers are taken over, the others need not fit.
    if element.child("when") != nil { return }
    for choice in from.choices where !to.choices.contains(where: { $0.id == choice.id }) {
      findings.add(
        .carryForm, element.at("from"), "“\(to.id)” has no choice “\(choice.id)” that “\(from.id)” had",
        help: "carry it by a <carry> of its own, and let this one have a <when>")
    }
  }

  private func presentQuestion(_ attribute: String, of element: Element, _ count: Int) -> Int? {
    guard let index = find(attribute, of: element, in: questions) else { return nil }
    if index < count, !ruleSet.questions[index].isDerived { return index }
    findings.add(
      .carryForm, element.at(attribute), "“\(questions.names[index])” is no question that this edition asks",
      help: "name a present question that people answer")
    return nil
  }

  /// Only answers are known while a profile is read: no derived values, scores and steps.
  private func checkCarrying(_ node: FormulaNode, _ count: Int) {
    for (fact, element) in node.mentions where fact < count && ruleSet.questions[fact].isDerived {
      findings.add(
        .carryForm, element.at("question"), "“\(questions.names[fact])” is not computed while a profile is read",
        help: "test the answers it is computed from")
    }
  }

  private func reopening(_ element: Element, _ count: Int) -> Reopening? {
    guard let question = presentQuestion("question", of: element, count) else { return nil }
    let node = formula(in: element.child("when"), .carrying)
    if let node { checkCarrying(node, count) }
    var choices: [FormerChoice] = []
    for word in element.words("choices") where ValueShape.isName(word.text) {
      if facts[question].choices[word.text] != nil {
        findings.add(
          .carryForm, word.at, "“\(questions.names[question])” still has the choice “\(word.text)”",
          help:
            "ask it again with <when><is question=\"\(questions.names[question])\" choices=\"\(word.text)\"/></when>")
      }
      choices.append(FormerChoice(id: word.text, now: nil))
    }
    if node == nil, choices.isEmpty {
      findings.add(
        .carryForm, element.at, "nothing says which answers are asked again",
        help: "add choices=\"…\" that the question has no more, or <when>")
      return nil
    }
    return Reopening(question: question, choices: choices, when: node?.formula)
  }

  // MARK: Other names of the same

  /// Former ids of questions and choices hold for every version but the present one.
  private func addFormerNames(_ count: Int) {
    var edition = FormerEdition(version: "")
    for (name, question, at) in formerNames {
      if !ValueShape.isName(name) { continue }
      if let index = questions[name] {
        findings.add(
          .retiredAsked, at, "“\(name)” is \(index < count ? "asked by this edition" : "retired") too",
          help: "a former id belongs to one question")
        continue
      }
      var former = ruleSet.questions[question]
      former.id = name
      let element = facts[question].element
      var choices = facts[question].choices
      // A profile that has the former name of the question may have the former names of its choices as well.
      for choice in element.children("choice") {
        for word in choice.words("was") where ValueShape.isName(word.text) {
          guard choices[word.text] == nil, former.choices.count < 64 else { continue }
          choices[word.text] = former.choices.count
          former.choices.append(Choice(id: word.text, label: choice.text))
        }
      }
      edition.carries.append(Carry(to: question, value: .same(as: ruleSet.questions.count), when: nil))
      questions = questions.adding(name, at: at)
      ruleSet.questions.append(former)
      facts.append(Fact(element: element, type: facts[question].type, choices: choices))
    }
    for question in 0..<count where ["choice", "multiple-choice"].contains(facts[question].element["type"]) {
      var choices: [FormerChoice] = []
      for choice in facts[question].element.children("choice") {
        for word in choice.words("was") where ValueShape.isName(word.text) {
          if facts[question].choices[word.text] != nil || choices.contains(where: { $0.id == word.text }) {
            findings.add(
              .retiredAsked, word.at, "“\(word.text)” is another choice of the question too",
              help: "a former id belongs to one choice")
          }
          choices.append(FormerChoice(id: word.text, now: facts[question].choices[choice["id"] ?? ""]))
        }
      }
      if !choices.isEmpty { edition.reopenings.append(Reopening(question: question, choices: choices)) }
    }
    if !edition.carries.isEmpty || !edition.reopenings.isEmpty { ruleSet.former.append(edition) }
  }

  // MARK: Nothing is lost

  /// Every answer to a retired question is carried somewhere, or the rule set says that it is kept only.
  private func checkNothingIsLost(_ index: Int, _ element: Element) {
    if element.name != "retired" || element.yes("kept-only") { return }
    let question = ruleSet.questions[index]
    var isTakenOver = false
    var isTested = false
    var covered: UInt64 = 0
    for carry in ruleSet.former.flatMap(\.carries) {
      if case .same(let source) = carry.value, source == index {
        if carry.when == nil { isTakenOver = true } else { isTested = true }
      }
      for case .fact(let fact, let test) in carry.when?.leaves ?? [] where fact == index {
        isTested = true
        if case .choices(let bits) = test { covered |= bits }
      }
    }
    if let domain = facts[index].domain, isTakenOver || isTested { return checkNumbers(of: index, domain, element) }
    if isTakenOver { return }
    let missing = question.choices.indices.filter { covered >> UInt64($0) & 1 == 0 }.map { question.choices[$0].id }
    if isTested, missing.isEmpty { return }
    let what = missing.isEmpty || !isTested ? "answers" : missing.map { "“\($0)”" }.joined(separator: ", ")
    findings.add(
      .answersLost, element.at, "nothing says what becomes of \(what) to “\(question.id)”",
      help: "carry each former answer somewhere, or say kept-only=\"yes\": the rest is kept and counts nowhere")
  }

  private func checkNumbers(of index: Int, _ domain: Domain, _ element: Element) {
    var covered = NumberMarks(domain)
    for carry in ruleSet.former.flatMap(\.carries) {
      var stretches = carry.when.flatMap { Self.stretches($0, index, domain.isWhole) }
      if case .same(let source) = carry.value, source == index, let taken = facts[carry.to].domain {
        stretches = (stretches ?? [Stretch(domain)]).map { $0.intersection(Stretch(taken)) }
      }
      for stretch in stretches ?? [] { covered.add(stretch, element) }
    }
    let gaps = covered.gaps.map { covered.words($0) }
    if gaps.isEmpty { return }
    findings.add(
      .answersLost, element.at,
      "nothing says what becomes of answers to “\(ruleSet.questions[index].id)” that are \(gaps.joined(separator: " or "))",
      help: "carry them somewhere too, or say kept-only=\"yes\": the rest is kept and counts nowhere")
  }

  /// The numbers for which a formula may hold, as far as it tests this fact; nil where it does not.
  private static func stretches(
    _ formula: Formula, _ fact: Int, _ isWhole: Bool, negated: Bool = false
  ) -> [Stretch]? {
    var isNegated = negated
    var narrows = false
    switch formula {
    case .fact(fact, .number(let range)):
      let stretch = Stretch(range, isWhole: isWhole)
      return negated
        ? [Stretch(from: .beforeAll, to: stretch.from), Stretch(from: stretch.to, to: .behindAll)] : [stretch]
    case .not: isNegated.toggle()
    case .all: narrows = !negated
    case .any: narrows = negated
    default: break
    }
    let parts = formula.parts.compactMap { stretches($0, fact, isWhole, negated: isNegated) }
    guard var found = parts.first else { return nil }
    for part in parts.dropFirst() {
      found = narrows ? found.flatMap { one in part.map { one.intersection($0) } } : found + part
    }
    return found
  }
}
