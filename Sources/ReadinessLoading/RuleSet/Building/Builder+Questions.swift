internal import ReadinessModel
internal import ReadinessWords

extension RuleSetBuilder {
  /// Declares a question or derived value; formulas in it are read later, when all names are known.
  func declareQuestion(_ element: Element, section: Int) {
    questions.declare(element, findings)
    places.questions.append(element.at)
    let type: AnswerType? = element.word("type")
    var question = Question(
      id: element["id"] ?? "", code: element["code"] ?? "", section: section, type: type ?? .text,
      kinds: kindSet(element, otherwise: everyKind))
    var fact = Fact(element: element, type: type)
    question.wording = element.text(of: "ask")
    question.unit = element.attribute("unit")?.value.trimmedBlanks ?? ""
    question.better = element.word("better")
    question.inShortForm = element["short"] != "no"
    if element.name == "question" {
      fillAsked(&question, &fact, element)
    }
    if let type { checkFit(of: question, type, element) }
    ruleSet.questions.append(question)
    facts.append(fact)
  }

  private func fillAsked(_ question: inout Question, _ fact: inout Fact, _ element: Element) {
    question.help = element.text(of: "help")
    question.evidence = element.text(of: "evidence")
    question.evidenceMonths = element.child("evidence")?.whole("good-for")
    question.answeredBy = find("answered-by", of: element, in: parties)
    question.mayBeFuture = element["latest"] == nil
    question.merge = element.word("merge") ?? .same
    if let count = element.whole("agree") {
      question.agreement = Agreement(count: count, within: element.decimal("agree-within") ?? FixedDecimal(0))
    }
    question.isGiven = element.yes("given")
    question.notApplicable = element.child("not-applicable")?.text
    if let levels = levels(of: element) {
      fillLevels(levels, &question, &fact, element)
      if let scale = scales[element["scale"] ?? ""] { places.scales[scale].questions.append(questions.count - 1) }
    } else if element.attribute("scale") == nil {
      fillChoices(&question, &fact, element)
    }
    for name in element.words("was") { formerNames.append((name.text, questions.count - 1, name.at)) }
    guard let type = fact.type, type.isNumeric else { return }
    question.least = element.decimal("least") ?? question.least
    question.most = element.decimal("most") ?? question.most
    fact.domain = Domain(least: question.least, most: question.most, isWhole: type.isWhole)
    if question.least > question.most {
      fact.domain = nil
      findings.add(
        .limitsReversed, element.attribute("least")?.valueAt ?? element.at("most"),
        "the least answer \(question.least.text) is more than the most, \(question.most.text)",
        help: "without least=\"…\" and most=\"…\" answers run from "
          + "\(type.traits.least.text) to \(type.traits.most.text)")
    }
    for name in ["least", "most"] where type.isWhole { checkWhole(name, of: element, "answers are whole") }
  }

  private func fillChoices(_ question: inout Question, _ fact: inout Fact, _ element: Element) {
    let listed = element.children("choice")
    switch fact.type {
    case .yesNo:
      let phrases = Phrases(ruleSet.words)
      question.choices = ["yes", "no"].map { Choice(id: $0, label: phrases["answer-\($0)"]) }
      fact.choices = ["yes": 0, "no": 1]
    case .choice, .multipleChoice:
      if listed.count < 2 {
        findings.add(
          .tooFewChoices, element.at, "“\(question.id)” lists \(listed.count == 0 ? "no choices" : "one choice")",
          help: "list at least two: <choice id=\"…\">…</choice>")
      }
      if listed.count > 64 {
        findings.add(
          .tooMany, listed[64].at, "“\(question.id)” lists \(listed.count) choices", help: "at most 64 are possible")
      }
      var names = NameTable("choice", unknown: .unknownChoice)
      for (index, choice) in listed.enumerated() {
        names.declare(choice, findings)
        let id = choice["id"] ?? ""
        question.choices.append(Choice(id: id, label: choice.text))
        if fact.choices[id] == nil { fact.choices[id] = min(index, 63) }
      }
      return
    default: break
    }
    if let first = listed.first, let type = fact.type {
      findings.add(
        .notForType, first.at, "\(type.described) lists no choices",
        help: type == .yesNo ? "its choices are yes and no" : "give it type=\"choice\", or take them out")
    }
  }

  /// The choices of a scale.
  private func fillLevels(_ levels: [Element], _ question: inout Question, _ fact: inout Fact, _ element: Element) {
    if let type = fact.type, type != .choice {
      findings.add(
        .notForType, element.attribute("scale")?.at ?? element.at, "\(type.described) has no scale",
        help: "give it type=\"choice\", or take the scale out")
    }
    if let choice = element.children("choice").first {
      findings.add(
        .notForType, choice.at, "the scale lists the choices already", help: "take the choices out, or the scale")
    }
    for (index, level) in levels.prefix(64).enumerated() {
      question.choices.append(Choice(id: level["id"] ?? "", label: level.text))
      fact.choices[level["id"] ?? ""] = index
    }
  }

  /// What only some types of answer can have.
  private func checkFit(of question: Question, _ type: AnswerType, _ element: Element) {
    func report(_ attribute: String, _ help: String) {
      findings.add(
        .notForType, element.attribute(attribute)?.at ?? element.at,
        "\(attribute)=\"\(element[attribute] ?? "")\" does not go with \(type.described)", help: help)
    }
    for name in ["least", "most", "unit"] where element.attribute(name) != nil && !type.isNumeric {
      report(name, "only numbers have it")
    }
    if element.attribute("latest") != nil, type != .date { report("latest", "only dates have it") }
    switch question.better {
    case .more, .less:
      if !type.isNumeric, type != .date { report("better", "choices are better first or last in the list") }
    case .first, .last:
      if !type.isSingleChoice { report("better", "numbers and dates are better when they are more or less") }
    case nil: break
    }
    switch question.merge {
    case .same, .beside: break
    case .median:
      if !type.isNumeric { report("merge", "only numbers have a median") }
    case .shareYes:
      if type != .yesNo, type != .percentage { report("merge", "only voices that say yes or no can be counted so") }
    case .lowest, .highest:
      let isOrdered = type.isNumeric || type == .date || (type.isSingleChoice && question.better != nil)
      if !isOrdered { report("merge", "answers have no order; say better=\"first\" or better=\"last\" of a choice") }
    }
    if question.agreement != nil {
      if ![.lowest, .highest, .median].contains(question.merge) {
        report("agree", "only voices that are put in order (merge lowest, highest or median) have a middle")
      }
    } else if element["agree-within"] != nil {
      report("agree-within", "say with agree how many voices have to lie within it")
    }
  }

  /// Reports a number with a fraction where only whole ones make sense.
  func checkWhole(_ attribute: String, of element: Element, _ why: String) {
    guard let number = element.decimal(attribute), number.millionths % FixedDecimal.scale != 0 else { return }
    findings.add(
      .fractionalBound, element.at(attribute), "\(number.text) is not a whole number, and \(why)",
      help: "write a whole number")
  }
}
