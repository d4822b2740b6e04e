internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// The rule set as the page's data: what is asked and shown. No rule, mark or formula is among it; those travel compiled.
struct FormData {
  let ruleSet: RuleSet
  /// Indices of the parties whose questions alone are asked; empty for all.
  let owners: [Int]
  /// To whom answers go; empty where nobody is named.
  var recipient = ""

  private var phrases: Phrases { Phrases(ruleSet.words) }

  /// One JSON object in which no `<` stands, so that it can lie inside a script element.
  func bytes() -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.object("ruleSet") { line in
        line.text("id", ruleSet.id)
        line.text("version", ruleSet.version)
        line.text("title", ruleSet.title)
        line.text("about", ([ruleSet.about] + (TailoringView(ruleSet)?.sentences ?? [])).joined(separator: " "))
      }
      writePack(to: &line)
      line.text("recipient", recipient)
      line.text("language", ruleSet.words.language)
      line.text("currency", phrases["currency"])
      line.flag("hasPractices", ruleSet.asksForMembers)
      line.flag("hasCommissioner", ruleSet.hasCommissioner)
      line.flag("hasInterests", ruleSet.asksForInterests)
      line.array("kinds") { line in
        for kind in ruleSet.kinds {
          line.object { line in
            line.text("id", kind.id)
            line.text("name", kind.name)
            line.flag("isCommissioner", kind.isCommissioner)
          }
        }
      }
      line.array("steps") { line in for step in ruleSet.steps { line.object { write(step, to: &$0) } } }
      line.array("parties") { line in
        for index in ruleSet.parties.indices where answersQuestions(index) {
          line.object { $0.text("id", ruleSet.parties[index].id) }
        }
      }
      line.object("owners") { line in
        for party in ruleSet.parties { line.object(party.id) { writeNames(of: party, to: &$0) } }
      }
      line.array("sections") { line in
        for index in ruleSet.sections.indices { line.object { writeSection(index, to: &$0) } }
      }
      let figures = ListFigures(ruleSet)
      let behind = QuestionsBehind(ruleSet)
      line.array("questions") { line in
        for index in ruleSet.questions.indices where isAsked(index) {
          line.object { line in
            let question = ruleSet.questions[index]
            write(question, to: &line)
            line.texts("switches", question.appliesWhen.map { behind($0).map { ruleSet.questions[$0].id } } ?? [])
            line.text("figure", figures.figure(of: question))
          }
        }
      }
      writeNames(to: &line)
    }
    var safe: [UInt8] = []
    for byte in line.bytes { if byte == 0x3C { safe += Array(#"\u003c"#.utf8) } else { safe.append(byte) } }
    return safe
  }

  /// Whether somebody is asked the question here.
  private func isAsked(_ index: Int) -> Bool {
    let question = ruleSet.questions[index]
    return !question.isDerived && (owners.isEmpty || question.answeredBy.map(owners.contains) ?? false)
  }

  /// Whether a party is asked anything at all.
  private func answersQuestions(_ party: Int) -> Bool {
    ruleSet.questions.contains { !$0.isDerived && $0.answeredBy == party }
  }

  /// What a party is called, and what else where a body of one kind is assessed.
  private func writeNames(of party: Party, to line: inout JSONLine) {
    line.text("name", party.name)
    for other in party.namesByKind { line.text(ruleSet.kinds[other.kind].id, other.name) }
  }

  private func writePack(to line: inout JSONLine) {
    guard !owners.isEmpty else { return line.raw("pack", "null") }
    line.object("pack") { line in
      line.texts("ids", owners.map { ruleSet.parties[$0].id })
      line.texts("names", owners.map { ruleSet.parties[$0].name })
      line.raw("head", "null")
    }
  }

  private func write(_ step: Step, to line: inout JSONLine) {
    line.text("id", step.id)
    line.text("title", step.title)
    line.text("means", step.means)
    let plain = phrases["\(step.id)-patients-plain"]
    line.text("patients", step.patients.contains("{") && !plain.isEmpty ? plain : step.patients)
    line.object("says") { line in
      for state in ["confirmed"] + StepState.allCases.map({ "\($0.word)" }) {
        let own = step.says.first { $0.state == state }?.text
        let text = own ?? (state == "confirmed" ? "" : phrases["says-" + state])
        if !text.isEmpty { line.text(state, text) }
      }
    }
    line.texts("kinds", names(step.kinds))
    line.array("gates") { line in
      for gate in ruleSet.gates[step.gates] {
        line.object { line in
          line.text("id", gate.id)
          line.text("title", gate.title)
        }
      }
    }
  }

  private func writeSection(_ index: Int, to line: inout JSONLine) {
    let section = ruleSet.sections[index]
    line.text("id", section.id)
    line.text("title", section.title)
    line.text("about", section.about)
    line.text("openCounts", OpenCounts(ruleSet: ruleSet).words(index, phrases))
    line.array("groups") { line in write(section.root, isRoot: true, to: &line) }
  }

  /// The groups of a section one after the other, each with the questions that stand in it.
  private func write(_ group: Group, isRoot: Bool, to line: inout JSONLine) {
    let asked = group.questions.filter(isAsked)
    if !asked.isEmpty {
      line.object { line in
        line.text("title", isRoot ? "" : group.title)
        line.texts("questions", asked.map { ruleSet.questions[$0].id })
      }
    }
    for case .group(let inner) in group.children { write(inner, isRoot: false, to: &line) }
  }

  private func write(_ question: Question, to line: inout JSONLine) {
    line.text("id", question.id)
    line.text("code", question.code)
    line.text("type", question.type.rawValue)
    line.texts("kinds", names(question.kinds))
    line.flag("short", question.inShortForm)
    line.text("ask", question.wording)
    line.text("help", question.help)
    line.text("evidence", question.evidence)
    line.raw("evidenceMonths", question.evidenceMonths.map { "\($0)" } ?? "null")
    line.text("answeredBy", question.answeredBy.map { ruleSet.parties[$0].id } ?? "")
    line.text("unit", question.unit)
    line.text("least", question.least.text)
    line.text("most", question.most.text)
    line.flag("isPast", question.type == .date && !question.mayBeFuture)
    line.textOrNull("notApplicable", question.notApplicable ?? "")
    line.array("choices") { line in
      for choice in question.choices {
        line.object { line in
          line.text("id", choice.id)
          line.text("label", choice.label)
        }
      }
    }
  }

  /// What holds and reservations are called inside a sentence, and what conditions mean for those whom it is for.
  private func writeStanding(to line: inout JSONLine) {
    line.object("clauses") { line in
      for (noun, conditions) in [("hold", ruleSet.holds), ("reservation", ruleSet.conditions)] {
        for condition in conditions {
          let own = phrases["\(noun)-\(condition.id)"]
          if !own.isEmpty { line.text(condition.id, own) }
        }
      }
    }
    line.object("forPatients") { line in
      for condition in ruleSet.conditions {
        let text = phrases["patients-\(condition.id)"]
        if !text.isEmpty { line.text(condition.id, text) }
      }
    }
  }

  /// What results are called, and who is asked about answers that contradict each other.
  private func writeNames(to line: inout JSONLine) {
    line.object("types") { line in
      for type in AnswerType.allCases {
        line.object(type.rawValue) { line in
          line.text("shape", type.shape.rawValue)
          line.flag("whole", type.isWhole)
          line.text("measure", type.measure.rawValue)
          line.text("form", AnswerForm.name(type, phrases))
          line.text("least", type.traits.least.text)
          line.text("most", type.traits.most.text)
        }
      }
    }
    line.object("bands") { line in for band in ruleSet.scoring.bands { line.text(band.id, band.name) } }
    line.texts("limits", ruleSet.scoring.bands.compactMap { $0.below?.exact })
    writeStanding(to: &line)
    line.texts("notFor", PaperNotes.notFor(phrases))
    line.texts("howToRead", PaperNotes.howToRead(ruleSet, phrases))
    line.object("askWhom") { line in
      for rule in ruleSet.consistency where !rule.owners.isEmpty {
        line.texts(rule.id, rule.owners.map { ruleSet.parties[$0].name })
      }
    }
    line.object("words") { line in
      for (id, text) in FormWords.all(ruleSet.words) { line.text(id, text) }
    }
  }

  /// The kinds of body in a set, by id; those that get it through another kind included.
  private func names(_ kinds: KindSet) -> [String] {
    ruleSet.kinds.indices.filter { !ruleSet.kinds[$0].includes.isDisjoint(with: kinds) }.map { ruleSet.kinds[$0].id }
  }
}
