internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// One section with its groups and questions.
  func section(_ index: Int) -> DocumentPart {
    let section = ruleSet.sections[index]
    var blocks: [Block] = section.about.isEmpty ? [] : [.paragraph(section.about)]
    blocks += differs("section", section.id)
    if let step = section.step {
      blocks.append(.note(phrases("guide-belongs", ["title": ruleSet.steps[step].title])))
    }
    if section.mayNotApply { blocks.append(.note(phrases["guide-may-not-apply"])) }
    blocks += summary(section)
    let open = OpenCounts(ruleSet: ruleSet).words(index, phrases)
    if !open.isEmpty { blocks.append(.note(Phrases.statement(open))) }
    let content = blocksOf(section.root, isRoot: true)
    if !content.isEmpty, !section.root.isOneSum { blocks.append(.note(score(of: section.root))) }
    blocks += content
    return DocumentPart(.flow, id: "section-\(section.id)", title: section.title, blocks: blocks)
  }

  /// What a summary is made of.
  private func summary(_ section: Section) -> [Block] {
    if !section.isSummary { return [] }
    let caption =
      switch section.root.aggregate {
      case .sum, .mean: phrases["guide-summary-mean"]
      case .lowest: phrases["guide-summary-lowest"]
      }
    let rows = section.summary.map { part -> [String] in
      let of = ruleSet.sections[part.section]
      let group = part.group.isEmpty ? nil : of.root.group(part.group)
      return [
        group.map { phrases("guide-group-of", ["section": of.title, "group": $0.title]) } ?? of.title,
        phrases.digits(part.weight.text),
      ]
    }
    return [
      .note(phrases["guide-summary"]),
      .table(caption: caption, columns: [phrases["guide-of"], phrases["label-weight"]], rows: rows),
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
      if inner.isBonus { content.insert(.note(phrases["guide-bonus"]), at: 0) }
      if let cap = inner.cap {
        content.insert(.note(phrases("guide-cap", ["points": phrases.digits(cap.text)])), at: 0)
      }
      if group.aggregate != .sum || inner.aggregate != .sum {
        content.insert(.note(score(of: inner, weightIn: group)), at: 0)
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
      .note(
        phrases(
          "guide-looks-at", ["name": name(question), "title": ruleSet.sections[question.section].title])),
    ]
  }

  private func name(_ question: Question) -> String {
    question.code.isEmpty ? "“\(question.title)”" : question.code
  }

  private func heading(_ question: Question) -> String {
    question.code.isEmpty || question.code == question.title ? question.title : "\(question.code) \(question.title)"
  }

  /// How the score of a group comes about, and what it weighs in the group around it.
  private func score(of group: Group, weightIn outer: Group? = nil) -> String {
    let how =
      switch group.aggregate {
      case .sum: phrases["guide-how-sum"]
      case .mean: phrases["guide-how-mean"]
      case .lowest: phrases["guide-how-lowest"]
      }
    guard let outer, outer.aggregate != .lowest else { return phrases("guide-score", ["how": how]) }
    return phrases("guide-score-weighted", ["how": how, "weight": phrases.digits(group.weight.text)])
  }

  private func blocksOf(_ index: Int, level: Int, _ rules: [Int]) -> [Block] {
    let question = ruleSet.questions[index]
    // Figures that only serve checks have no place in a guide.
    if question.isDerived, rules.isEmpty, !namedDerived.contains(index) { return [] }
    let title = heading(question)
    var blocks: [Block] = [.heading(level, title, id: "q-\(question.id)"), .note(standing(question))]
    blocks += differs(question.isDerived ? "derived" : "question", question.id)
    if !question.help.isEmpty { blocks.append(.paragraph(question.help)) }
    let facts = facts(index, question)
    if !facts.isEmpty { blocks.append(.terms(facts)) }
    switch question.derivation {
    case .count(let formulas)?, .share(let formulas)?: blocks += formulas.map(outline)
    default: break
    }
    if let formula = question.appliesWhen {
      blocks.append(.paragraph(phrases["guide-asked-when"]))
      blocks.append(outline(formula))
    }
    let showsAnswers = rules.contains { !ruleSet.rules[$0].marks.isEmpty }
    if !showsAnswers, !question.choices.isEmpty, question.type != .yesNo {
      let labels = phrases.list(question.choices.map { "“\($0.label)”" }, "list-or")
      blocks.append(.terms([(phrases["guide-answers"], labels)]))
    }
    for rule in rules { blocks += blocksOf(rule: rule) }
    return blocks
  }

  /// Who is asked, who answers, in which form.
  private func standing(_ question: Question) -> String {
    let asked = question.isDerived ? "guide-worked-out" : "guide-asked-of"
    var parts = [phrases(asked, ["kinds": kinds(question.kinds)])]
    if let party = question.answeredBy {
      parts.append(phrases("guide-answered-by", ["name": ruleSet.parties[party].name]))
    }
    parts.append(AnswerForm(question, phrases).name)
    parts.append(phrases[question.inShortForm ? "guide-short-form" : "guide-full-form"])
    return parts.joined(separator: " · ")
  }

  private func facts(_ index: Int, _ question: Question) -> [(term: String, text: String)] {
    var facts: [(term: String, text: String)] = []
    let how = DerivationWords(ruleSet, phrases).words(question)
    if !how.isEmpty { facts.append((phrases["guide-how"], capitalised(how))) }
    if !question.evidence.isEmpty {
      let text =
        question.evidenceMonths.map { months in
          let months = NumberWords.months(Int64(months), phrases)
          return phrases("guide-good-for", ["text": question.evidence, "months": months])
        } ?? question.evidence
      facts.append((phrases["guide-evidence"], text))
    }
    let gates = gatesByQuestion[index]
    if !gates.isEmpty {
      let codes = phrases.list(gates.map { ruleSet.gates[$0].code })
      facts.append((phrases["guide-decides"], phrases.counted("guide-gates", gates.count, ["codes": codes])))
    }
    if let ground = question.notApplicable { facts.append((phrases["guide-ground"], ground)) }
    return facts
  }
}
