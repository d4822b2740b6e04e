internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

/// What the guide has besides questions, rules and steps: who is asked, how scores are called, what is said, and what can
/// be done.
extension GuideJSON {
  func writeCatalogue(to line: inout JSONLine) {
    line.array("parties") { line in
      for party in ruleSet.parties {
        line.object { line in
          line.text("id", party.id)
          line.text("name", party.name)
          line.flag("commissioner", party.isCommissioner)
        }
      }
    }
    line.text("withholdBelow", ruleSet.scoring.withholdBelow.exact)
    line.array("bands") { line in
      for band in ruleSet.scoring.bands {
        line.object { line in
          line.text("id", band.id)
          line.text("name", band.name)
          line.textOrNull("below", band.below.map(\.exact) ?? "")
        }
      }
    }
    line.array("actions") { line in
      for action in Assessor(ruleSet).actionCatalogue { line.object { write(action, to: &$0) } }
    }
    line.array("words") { line in
      for id in ruleSet.words.ids {
        line.object { line in
          line.text("id", id)
          line.text("text", ruleSet.words[id] ?? "")
        }
      }
    }
    line.array("claims") { line in
      for claim in ruleSet.claims {
        line.object { line in
          line.text("id", claim.id)
          line.text("source", ruleSet.sources[claim.source].id)
          line.text("line", claim.line)
          line.text("text", claim.text)
        }
      }
    }
    line.array("glossary") { line in
      for term in ruleSet.glossary {
        line.object { line in
          line.text("id", term.id)
          line.text("short", term.short)
          line.text("name", term.name)
          line.text("means", term.means)
        }
      }
    }
  }

  private func write(_ action: Assessor.CatalogueAction, to line: inout JSONLine) {
    line.raw("id", action.quotedID)
    line.raw("rule", action.quotedSubject)
    line.textOrNull("question", action.question.map { ruleSet.questions[$0].id } ?? "")
    line.raw("text", action.quotedText)
    line.texts("owners", action.owners.map { ruleSet.parties[$0].id })
    line.texts("with", action.with.map { ruleSet.parties[$0].id })
    line.raw("days", action.days.map { "\($0)" } ?? "null")
    line.raw("months", action.months.map { "\($0)" } ?? "null")
  }

  /// What a question may be answered with, by whom, and on which ground.
  func writeDetails(of question: Question, to line: inout JSONLine) {
    // What is derived has no limits but what it is made of.
    if question.type.isNumeric, !question.isDerived {
      line.text("least", question.least.text)
      line.text("most", question.most.text)
    }
    line.textOrNull("answeredBy", question.answeredBy.map { ruleSet.parties[$0].id } ?? "")
    line.text("help", question.help)
    line.text("evidence", question.evidence)
    line.raw("evidenceMonths", question.evidenceMonths.map { "\($0)" } ?? "null")
    line.textOrNull("notApplicable", question.notApplicable ?? "")
    line.textOrNull("better", question.better?.rawValue ?? "")
    line.text("merge", question.merge.rawValue)
    line.texts("appliesWhen", question.appliesWhen.map(lines) ?? [])
    if let derivation = question.derivation { line.texts("computed", computed(derivation, question)) }
  }

  /// How a derived value comes about: in words, then a condition that is counted a line.
  private func computed(_ derivation: Derivation, _ question: Question) -> [String] {
    let text = DerivationWords(ruleSet).words(question)
    switch derivation {
    case .count(let parts), .share(let parts): return [text] + parts.flatMap(lines)
    case .quotient, .sum, .difference, .product, .constant, .age, .practices: return [text]
    }
  }

  /// What a consistency rule looks for, and the formulas of one that is about answers to several questions.
  func writeTest(of rule: ConsistencyRule, to line: inout JSONLine) {
    switch rule.test {
    case .clash(let given, let clash):
      line.text("test", "clash")
      line.texts("given", given.map(lines) ?? [])
      line.texts("when", lines(clash))
    case .outsideLimits: line.text("test", "outside-limits")
    case .impossibleDate: line.text("test", "impossible-date")
    case .oldEvidence: line.text("test", "old-evidence")
    }
  }

  /// What each answer to a rule is worth.
  func writeMarks(of rule: Rule, to line: inout JSONLine) {
    let question = rule.question.map { ruleSet.questions[$0] }
    line.array("marks") { line in
      for mark in rule.marks {
        line.object { line in
          line.text("value", mark.value.exact)
          if let end = mark.toValue { line.text("toValue", end.exact) }
          if case .formula(let formula) = mark.when {
            line.texts("when", lines(formula))
          } else {
            line.texts("when", [words.words(mark, of: question)])
          }
          if let also = mark.also { line.texts("also", lines(also)) }
        }
      }
    }
  }

  /// How the score of a section comes about: what it is made of and how that is put together.
  func writeStructure(of section: Section, to line: inout JSONLine) {
    line.text("aggregate", section.root.aggregate.rawValue)
    line.texts("rules", section.root.rules.map { ruleSet.rules[$0].id })
    line.array("groups") { line in write(section.root.groups, in: "", to: &line) }
    line.array("parts") { line in
      for part in section.summary {
        line.object { line in
          line.text("section", ruleSet.sections[part.section].id)
          line.textOrNull("group", part.group)
          line.text("weight", part.weight.text)
        }
      }
    }
  }

  /// Groups, each before those in it.
  private func write(_ groups: [Group], in outer: String, to line: inout JSONLine) {
    for group in groups {
      line.object { line in
        line.text("id", group.id)
        line.text("title", group.title)
        line.textOrNull("in", outer)
        line.text("aggregate", group.aggregate.rawValue)
        line.text("weight", group.weight.text)
        line.flag("bonus", group.isBonus)
        line.textOrNull("cap", group.cap?.text ?? "")
        line.texts("rules", group.rules.map { ruleSet.rules[$0].id })
      }
      write(group.groups, in: group.id, to: &line)
    }
  }

  /// A formula in words, a test a line, parts indented below what joins them.
  func lines(_ formula: Formula) -> [String] { outline(words.outline(of: formula), depth: 0) }

  private var words: FormulaWords { FormulaWords(ruleSet, .wordingAndCode) }

  private func outline(_ outline: FormulaOutline, depth: Int) -> [String] {
    let head = String(repeating: "  ", count: depth) + outline.text + (outline.parts.isEmpty ? "" : ":")
    return [head] + outline.parts.flatMap { self.outline($0, depth: depth + 1) }
  }
}
