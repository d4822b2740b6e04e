internal import ReadinessLoading
internal import ReadinessModel

/// What an element and all it builds on say of a body.
struct Overlay {
  var kind: Int?
  var asOf: CivilDate?
  /// Nil where nothing is said; `.some(nil)` for none.
  var target: Int??
  var isShort: Bool?
  var answers: [CaseAnswer] = []
  var practices: [Int64] = []

  /// What stands on top goes before; answers to a question replace all answers to it below.
  mutating func put(_ upper: Overlay) {
    kind = upper.kind ?? kind
    asOf = upper.asOf ?? asOf
    target = upper.target ?? target
    isShort = upper.isShort ?? isShort
    let replaced = Set(upper.answers.map(\.question))
    answers.removeAll { replaced.contains($0.question) }
    answers += upper.answers
    if !upper.practices.isEmpty { practices = upper.practices }
  }
}

extension TestBuilder {
  /// All that a case, a table or a shared profile says, with what it builds on.
  func overlay(of element: Element) -> Overlay {
    var chain = [element]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(element)]
    while let base = base(of: chain[chain.count - 1]) {
      guard seen.insert(ObjectIdentifier(base)).inserted else {
        report(.givenCycle, element.at("from"), "the shared profile builds on itself", help: "take one from=\"…\" out")
        break
      }
      chain.append(base)
    }
    var result = Overlay()
    for layer in chain.reversed() { result.put(own(layer)) }
    return result
  }

  private func base(of element: Element) -> Element? {
    let attribute = element.name == "given" ? "from" : "given"
    guard let name = element[attribute] else { return element.name == "given" ? nil : givens[""] }
    if let given = givens[name] { return given }
    report(
      .unknownGiven, element.at(attribute), "there is no shared profile “\(name)”",
      help: help(name, among: givens.keys.filter { !$0.isEmpty }.sorted(), "shared profile"))
    return nil
  }

  private func own(_ element: Element) -> Overlay {
    var overlay = Overlay()
    overlay.kind = find("kind", of: element, in: names.kinds)
    overlay.asOf = date("as-of", of: element)
    if let target = element["target"] {
      overlay.target = .some(target == "none" ? nil : find("target", of: element, in: names.steps))
    }
    overlay.isShort = element["form"].map { $0 == "short" }
    for child in element.children("answer") { if let answer = answer(child) { overlay.answers.append(answer) } }
    for child in element.children("practice") {
      let patients = Int64(child.whole("patients") ?? 0)
      overlay.practices += [Int64](repeating: patients, count: child.whole("count") ?? 1)
    }
    return overlay
  }

  /// The answer an element gives to the question it names.
  func answer(_ element: Element) -> CaseAnswer? {
    guard let question = find("question", of: element, in: names.questions) else { return nil }
    return answer(element, to: question)
  }

  /// The answer that `value`, `state`, `reason` and `evidence` of an element make.
  func answer(_ element: Element, to question: Int) -> CaseAnswer? {
    if ruleSet.questions[question].isDerived {
      report(
        .rowAnswer, element.at, "“\(ruleSet.questions[question].id)” is computed from other answers",
        help: "answer the questions it is made of")
      return nil
    }
    var answer = CaseAnswer(question: question, given: nil, evidence: date("evidence", of: element))
    switch (element["value"], element["state"]) {
    case (let value?, nil): answer.given = .value(value)
    case (nil, "not-known"): answer.given = .notKnown
    case (nil, "not-applicable"): answer.given = .notApplicable(reason: element["reason"] ?? "as the case says")
    case (nil, "blank"): break
    case (nil, nil):
      if answer.evidence == nil {
        report(.rowAnswer, element.at, "there is neither a value nor a state", help: "add value=\"…\" or state=\"…\"")
      }
    case (_, _): report(.rowAnswer, element.at, "there are both a value and a state", help: "keep one of them")
    }
    return answer
  }

  private func date(_ attribute: String, of element: Element) -> CivilDate? {
    guard let text = element[attribute] else { return nil }
    let bytes = Array(text.utf8)
    if let date = CivilDate(parsing: bytes.span) { return date }
    report(.badTestDate, element.at(attribute), "“\(text)” is not a date", help: "write it as 2013-10-31")
    return nil
  }

  /// The body as a case has it; nil after reporting what nobody says of it.
  func profile(_ overlay: Overlay, _ element: Element) -> CaseProfile? {
    guard let kind = overlay.kind else {
      // A shared profile that is not there has been reported, and may well have said it.
      if element["kind"] == nil, element["given"].map({ givens[$0] != nil }) ?? true {
        report(.incompleteCase, element.at, "nothing says what kind of body this is", help: "add kind=\"…\"")
      }
      return nil
    }
    guard let asOf = overlay.asOf ?? defaultDate else {
      report(.incompleteCase, element.at, "nothing says at which date this is", help: "add as-of=\"…\" to the file")
      return nil
    }
    return CaseProfile(
      kind: kind, asOf: asOf, target: overlay.target ?? nil, isShort: overlay.isShort ?? false,
      answers: overlay.answers, practices: overlay.practices)
  }

  private var defaultDate: CivilDate? { fileRoot.flatMap { date("as-of", of: $0) } }
}
