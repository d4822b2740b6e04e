internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// One section with its groups and questions.
  func section(_ index: Int) -> DocumentPart {
    let section = ruleSet.sections[index]
    var blocks: [Block] = section.about.isEmpty ? [] : [.paragraph(section.about)]
    blocks += differs("section", section.id)
    if let step = section.step { blocks.append(.note("Belongs to the step “\(ruleSet.steps[step].title)”.")) }
    if section.mayNotApply {
      blocks.append(.note("Where none of its questions that count applies to a body, the section does not either."))
    }
    blocks += summary(section)
    let open = OpenCounts(ruleSet: ruleSet).words(index, Phrases(ruleSet.words))
    if !open.isEmpty { blocks.append(.note(capitalised(open) + ".")) }
    let content = blocksOf(section.root, isRoot: true)
    if !content.isEmpty, !section.root.isOneSum { blocks.append(.note(Self.score(of: section.root))) }
    blocks += content
    return DocumentPart(.flow, id: "section-\(section.id)", title: section.title, blocks: blocks)
  }

  /// What a summary is made of.
  private func summary(_ section: Section) -> [Block] {
    if !section.isSummary { return [] }
    let how: String
    switch section.root.aggregate {
    case .sum, .mean: how = "the weighted mean of these"
    case .lowest: how = "the lowest of these"
    }
    let rows = section.summary.map { part -> [String] in
      let of = ruleSet.sections[part.section]
      let group = part.group.isEmpty ? nil : of.root.group(part.group)
      return [group.map { "\(of.title): \($0.title)" } ?? of.title, part.weight.text]
    }
    return [
      .note("A summary: it asks nothing itself."),
      .table(caption: "Its score is \(how)", columns: ["Of", "Weight"], rows: rows),
    ]
  }

  private func blocksOf(_ group: Group, isRoot: Bool) -> [Block] {
    var blocks: [Block] = []
    let rules = group.rules
    for question in group.questions {
      blocks += blocksOf(question, level: 4, rules.filter { ruleSet.rules[$0].question == question })
    }
    for rule in rules where ruleSet.rules[rule].question.map({ !group.questions.contains($0) }) ?? true {
      blocks += headOf(ruleSet.rules[rule])
      blocks += blocksOf(rule: rule)
    }
    for inner in group.groups {
      var content = blocksOf(inner, isRoot: false)
      if content.isEmpty { continue }
      if inner.isBonus {
        content.insert(
          .note("A bonus: what is earned here is gained, and not among what is possible."), at: 0)
      }
      if let cap = inner.cap { content.insert(.note("No more points than \(cap.text) can be gained here."), at: 0) }
      if group.aggregate != .sum || inner.aggregate != .sum {
        content.insert(.note(Self.score(of: inner, weightIn: group)), at: 0)
      }
      blocks += [.heading(3, inner.title, id: "")] + differs("group", inner.id) + content
    }
    return blocks
  }

  /// The heading of a rule that stands apart from its question, or has none.
  private func headOf(_ rule: Rule) -> [Block] {
    guard let question = rule.question.map({ ruleSet.questions[$0] }) else {
      return [.heading(4, rule.title, id: "rule-\(rule.id)")]
    }
    let title = rule.title.isEmpty ? heading(question) : rule.title
    return [
      .heading(4, title, id: "rule-\(rule.id)"),
      .note("Looks at \(name(question)), asked in “\(ruleSet.sections[question.section].title)”."),
    ]
  }

  private func name(_ question: Question) -> String {
    question.code.isEmpty ? "“\(question.title)”" : question.code
  }

  private func heading(_ question: Question) -> String {
    question.code.isEmpty || question.code == question.title ? question.title : "\(question.code) \(question.title)"
  }

  /// How the score of a group comes about, and what it weighs in the group around it.
  private static func score(of group: Group, weightIn outer: Group? = nil) -> String {
    let how =
      switch group.aggregate {
      case .sum: "the points gained of the points possible"
      case .mean: "the weighted mean of its parts"
      case .lowest: "the lowest of its parts"
      }
    guard let outer, outer.aggregate != .lowest else { return "Its score is \(how)." }
    return "Its score is \(how); it has the weight \(group.weight.text)."
  }

  private func blocksOf(_ index: Int, level: Int, _ rules: [Int]) -> [Block] {
    let question = ruleSet.questions[index]
    // Figures that only serve checks have no place in a guide.
    if question.isDerived, rules.isEmpty { return [] }
    let title = heading(question)
    var blocks: [Block] = [.heading(level, title, id: "q-\(question.id)"), .note(standing(question))]
    blocks += differs(question.isDerived ? "derived" : "question", question.id)
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
    parts.append(AnswerForm(question, Phrases(ruleSet.words)).name)
    parts.append(question.inShortForm ? "short form" : "full form only")
    return parts.joined(separator: " · ")
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
