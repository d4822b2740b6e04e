internal import ReadinessModel

/// An action with what it stands at, for what can be proved once every rule is known.
struct WrittenAction {
  let action: Action
  let element: Element
  /// Index of the question it is about; nil where it stands at formulas.
  let question: Int?
}

extension RuleSetBuilder {
  /// What an `action` child of a gate, condition or hold says to do; the `owner` attribute there says who does it.
  func action(of element: Element) -> Action {
    let owners = findAll("owner", of: element, in: parties)
    guard let child = element.child("action") else { return Action(text: "", owners: owners) }
    return action(child, nil, owners)
  }

  /// An action as it stands in a rule or a mark: text alone, or with what it costs and brings about.
  ///
  /// - Parameter owners: who does it where the action does not say.
  func action(_ element: Element, _ question: Int?, _ owners: [Int]) -> Action {
    let own = findAll("owner", of: element, in: parties)
    for text in element.children.isEmpty ? [element] : element.children("text") { checkNames(text) }
    var action = Action(
      text: element.children.isEmpty ? element.text : element.text(of: "text"), owners: own.isEmpty ? owners : own,
      with: findAll("with", of: element, in: parties), days: element.whole("days"), months: element.whole("months"))
    for need in element.children("after") {
      guard let other = find("question", of: need, in: questions), let test = answers(need, of: other) else { continue }
      if other == question {
        findings.add(
          .afterItself, need.at("question"), "the action waits for an answer to its own question",
          help: "name another question, or let the action stand at a later answer")
        continue
      }
      action.after.append(Action.Need(question: other, test: test))
    }
    if let reaches = element.child("reaches"), let question { action.reaches = answers(reaches, of: question) }
    writtenActions.append(WrittenAction(action: action, element: element, question: question))
    return action
  }

  /// The answers that an `after` or a `reaches` names; nil after reporting what is wrong with them.
  private func answers(_ element: Element, of question: Int) -> FactTest? {
    guard let type = facts[question].type else { return nil }
    let lower = ["from", "above"].filter { element.attribute($0) != nil }
    let upper = ["to", "below"].filter { element.attribute($0) != nil }
    let dates = ["age-at-most", "within", "past"].filter { element.attribute($0) != nil }
    let hasChoices = element.attribute("choices") != nil
    switch (hasChoices, lower.count + upper.count, dates.count) {
    case (true, 0, 0) where type.isChoice:
      return choiceBits("choices", of: element, question).map { .choices($0) }
    case (false, 1..., 0) where type.isNumeric && lower.count <= 1 && upper.count <= 1:
      return numbers(element, lower.first, upper.first, question)
    case (false, 0, 1) where type == .date:
      if dates[0] == "age-at-most" { checkAge(of: question, element, "age-at-most") }
      return date(element, dates[0])
    default:
      findings.add(
        .answersForm, element.at, "this does not say which answers of “\(questions.names[question])” are meant",
        help: "it is \(type.described): name them as its marks do, with one of choices, from … to, age-at-most")
      return nil
    }
  }

  private func numbers(_ element: Element, _ lower: String?, _ upper: String?, _ question: Int) -> FactTest? {
    let bounds = [lower, upper].compactMap { $0 }
    if bounds.contains(where: { element.decimal($0) == nil }) { return nil }
    let range = NumberRange(
      lower: lower.flatMap { element.decimal($0) }, lowerIsOpen: lower == "above",
      upper: upper.flatMap { element.decimal($0) }, upperIsOpen: upper == "below")
    if let domain = facts[question].domain {
      if domain.isWhole { for name in bounds { checkWhole(name, of: element, "so is every answer") } }
      if Stretch(range, isWhole: domain.isWhole).intersection(Stretch(domain)).isEmpty {
        findings.add(
          .answersImpossible, element.at, "no answer to “\(questions.names[question])” lies there",
          help: "answers run from \(domain.least?.text ?? "below any number") to "
            + "\(domain.most?.text ?? "above any number")")
        return nil
      }
    }
    return .number(range)
  }

  private func date(_ element: Element, _ name: String) -> FactTest? {
    switch name {
    case "age-at-most": element.whole(name).map { .date(.ageAtMost(months: Int64($0))) }
    case "within": element.whole(name).map { .date(.within(months: Int64($0))) }
    default: .date(.past)
    }
  }
}
