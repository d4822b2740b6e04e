internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// One section with its groups and questions.
  func section(_ index: Int) -> DocumentPart {
    let section = ruleSet.sections[index]
    var blocks: [Block] = section.about.isEmpty ? [] : [.paragraph(section.about)]
    if let step = section.step { blocks.append(.note("Belongs to the step “\(ruleSet.steps[step].title)”.")) }
    if section.mayNotApply {
      blocks.append(.note("Where none of its questions that count applies to a body, the section does not either."))
    }
    blocks += blocksOf(section.root, isRoot: true)
    return DocumentPart(.flow, id: "section-\(section.id)", title: section.title, blocks: blocks)
  }

  private func blocksOf(_ group: Group, isRoot: Bool) -> [Block] {
    var blocks: [Block] = isRoot ? [] : [.heading(3, group.title, id: "")]
    let rules = Self.rules(of: group)
    for question in group.questions {
      blocks += blocksOf(question, level: 4, rules.filter { ruleSet.rules[$0].question == question })
    }
    for rule in rules where ruleSet.rules[rule].question.map({ !group.questions.contains($0) }) ?? true {
      blocks.append(.heading(4, ruleSet.rules[rule].title, id: "rule-\(ruleSet.rules[rule].id)"))
      blocks += blocksOf(rule: rule)
    }
    for case .group(let inner) in group.children { blocks += blocksOf(inner, isRoot: false) }
    return blocks
  }

  private static func rules(of group: Group) -> [Int] {
    group.children.compactMap { child in
      if case .rule(let index) = child { return index }
      return nil
    }
  }

  private func blocksOf(_ index: Int, level: Int, _ rules: [Int]) -> [Block] {
    let question = ruleSet.questions[index]
    // Figures that only serve checks have no place in a guide.
    if question.isDerived, rules.isEmpty { return [] }
    let title = question.code.isEmpty ? question.wording : "\(question.code) \(question.wording)"
    var blocks: [Block] = [.heading(level, title, id: "q-\(question.id)"), .note(standing(question))]
    if !question.help.isEmpty { blocks.append(.paragraph(question.help)) }
    let facts = facts(index, question)
    if !facts.isEmpty { blocks.append(.terms(facts)) }
    if let formula = question.appliesWhen {
      blocks.append(.paragraph("Asked only when:"))
      blocks.append(outline(formula))
    }
    let showsAnswers = rules.contains { !ruleSet.rules[$0].marks.isEmpty }
    if !showsAnswers, !question.choices.isEmpty, question.type != .yesNo {
      blocks.append(.terms([("Answers", AnswerTests.list(question.choices.map { "“\($0.label)”" }, "or"))]))
    }
    for rule in rules { blocks += blocksOf(rule: rule) }
    return blocks
  }

  /// Who is asked, who answers, in which form.
  private func standing(_ question: Question) -> String {
    var parts = [question.isDerived ? "Worked out for \(kinds(question.kinds))" : "Asked of \(kinds(question.kinds))"]
    if let party = question.answeredBy { parts.append("answered by: \(ruleSet.parties[party].name)") }
    parts.append(Self.type(question))
    parts.append(question.inShortForm ? "short form" : "full form only")
    return parts.joined(separator: " · ")
  }

  private static func type(_ question: Question) -> String {
    let unit = question.unit.isEmpty ? "" : " (\(question.unit))"
    switch question.type {
    case .yesNo: return "yes or no"
    case .choice: return "one answer"
    case .multipleChoice: return "one or more answers"
    case .wholeNumber: return "a whole number" + unit
    case .decimal: return "a number" + unit
    case .percentage: return "a percentage" + unit
    case .money: return "an amount in pounds" + unit
    case .date: return "a date"
    case .text: return "free text"
    }
  }

  private func facts(_ index: Int, _ question: Question) -> [(term: String, text: String)] {
    var facts: [(term: String, text: String)] = []
    let how = DerivationWords(ruleSet).words(question)
    if !how.isEmpty { facts.append(("How", capitalised(how))) }
    if !question.evidence.isEmpty {
      let good = question.evidenceMonths.map { " (good for \(NumberWords.months(Int64($0))))" } ?? ""
      facts.append(("Evidence", question.evidence + good))
    }
    let gates = gatesByQuestion[index]
    if !gates.isEmpty {
      let codes = gates.map { ruleSet.gates[$0].code }
      facts.append(("Decides", "\(Counted.word(codes.count, "gate")) \(AnswerTests.list(codes, "and"))"))
    }
    if let ground = question.notApplicable { facts.append(("Not applicable if", ground)) }
    return facts
  }
}
