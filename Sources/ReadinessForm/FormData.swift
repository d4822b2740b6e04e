internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords
internal import ReadinessZip

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
      writePaper(to: &line)
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
        for index in ruleSet.parties.indices {
          line.object(ruleSet.parties[index].id) { writeNames(of: index, to: &$0) }
        }
      }
      line.object("commissioners") { line in
        for kind in ruleSet.kinds.indices {
          let acting = ruleSet.parties.indices.filter { ruleSet.parties[ruleSet.party($0, for: kind)].isCommissioner }
          line.texts(ruleSet.kinds[kind].id, acting.map { ruleSet.parties[$0].id })
        }
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
            if let formula = question.appliesWhen {
              line.texts("switches", behind(formula).map { ruleSet.questions[$0].id })
            }
            let figure = figures.figure(of: question)
            if !figure.isEmpty { line.text("figure", figure) }
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
  private func writeNames(of party: Int, to line: inout JSONLine) {
    line.text("name", ruleSet.parties[party].name)
    for kind in ruleSet.kinds.indices {
      // Whoever acts in its place there, if somebody does.
      let name = ruleSet.parties[ruleSet.party(party, for: kind)].name(for: kind)
      if name != ruleSet.parties[party].name { line.text(ruleSet.kinds[kind].id, name) }
    }
  }

  private func writePack(to line: inout JSONLine) {
    guard !owners.isEmpty else { return line.raw("pack", "null") }
    line.object("pack") { line in
      line.texts("ids", owners.map { ruleSet.parties[$0].id })
      line.texts("names", owners.map { ruleSet.parties[$0].name })
      line.raw("head", "null")
    }
  }

  /// What only the paper that is saved needs, which a form for others does not make.
  private func writePaper(to line: inout JSONLine) {
    guard owners.isEmpty else { return }
    let tailoring = TailoringView(ruleSet)
    line.object("tailoring") { line in
      line.texts("by", tailoring?.by ?? [])
      line.array("loosened") { line in
        for gate in tailoring?.loosened ?? [] {
          line.array { line in for text in [gate.lead, gate.text] { line.text(nil, text) } }
        }
      }
      line.texts("reasons", tailoring?.reasons ?? [])
    }
    line.object("abbreviations") { line in
      for (short, name) in Abbreviations.terms(of: ruleSet.glossary) { line.text(short, name) }
    }
    line.flag("scoresShortForm", ruleSet.scoring.scoresShortForm)
    line.text("withholdBelow", ruleSet.scoring.withholdBelow.isZero ? "" : ruleSet.scoring.withholdBelow.exact)
    let style = PaperStyle.text(running: "RUNNING", ruleSet.words) + Self.bars
    var packed: [UInt8] = []
    Base64.encode(Gzip.packed(Array(style.utf8)), to: &packed)
    line.text("paperStyle", String(decoding: packed, as: UTF8.self))
  }

  /// The bars of the page in a report's colours.
  private static let bars = """
    .track{fill:var(--tint);stroke:var(--edge)}.value{fill:var(--navy)}.said{fill:var(--paper);stroke:var(--navy)}
    .stripes{stroke:var(--navy);stroke-width:1.6;fill:none}.limit,.axis{fill:var(--ink)}.axis text{font-size:11px;text-anchor:middle}
    .halo{stroke:var(--paper);stroke-width:5;fill:none}.whisker{stroke:var(--ink);stroke-width:2;fill:none}
    .gates{list-style:none;padding:0}.gates .sign{border:0;padding:0;margin-inline-end:.5em}.decided{display:block;color:var(--soft)}
    """

  private func write(_ step: Step, to line: inout JSONLine) {
    line.text("id", step.id)
    line.text("number", String(step.number))
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
    writeRules(section, to: &line)
  }

  /// Groups with a title of their own and the places of their rules in the section; those within a group before it.
  private func writeRules(_ section: Section, to line: inout JSONLine) {
    let all = ruleSet.rules.indices.filter { ruleSet.sections[ruleSet.rules[$0].section].id == section.id }
    let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    func write(_ group: Group, to line: inout JSONLine) {
      var own: [Int] = []
      for child in group.children {
        switch child {
        case .group(let inner): write(inner, to: &line)
        case .rule(let rule) where ruleSet.rules[rule].weight.millionths > 0:
          if let place = places[rule] { own.append(place) }
        case .rule: break
        }
      }
      if own.count < 2 || group.title.isEmpty { return }
      line.object { line in
        line.text("title", group.title)
        line.raw("rules", "[\(own.map(String.init).joined(separator: ","))]")
      }
    }
    line.array("rules") { write(section.root, to: &$0) }
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

  /// A question; what most have not is left out, and the page fills it in (`02-data.js`).
  private func write(_ question: Question, to line: inout JSONLine) {
    line.text("id", question.id)
    line.text("code", question.code)
    line.text("type", question.type.rawValue)
    line.texts("kinds", names(question.kinds))
    line.text("ask", question.wording)
    if question.inShortForm { line.flag("short", true) }
    let least = question.least.text
    let texts = [
      ("help", question.help), ("evidence", question.evidence), ("unit", question.unit),
      ("answeredBy", question.answeredBy.map { ruleSet.parties[$0].id } ?? ""),
      ("notApplicable", question.notApplicable ?? ""), ("least", least == "0" ? "" : least),
    ]
    for (key, text) in texts where !text.isEmpty { line.text(key, text) }
    if question.type.shape == .number { line.text("most", question.most.text) }
    if let months = question.evidenceMonths { line.raw("evidenceMonths", "\(months)") }
    if question.type == .date, !question.mayBeFuture { line.flag("isPast", true) }
    if question.choices.isEmpty { return }
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
    line.object("titles") { line in
      for condition in ruleSet.holds + ruleSet.conditions { line.text(condition.id, condition.title) }
    }
    line.object("clears") { line in
      for hold in ruleSet.holds where !hold.clears.isEmpty { line.text(hold.id, hold.clears) }
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
    line.array("glossary") { line in
      // Where the body stands, and so the words for it, no part shows.
      for term in owners.isEmpty ? ruleSet.glossary : [] {
        line.array { line in
          for text in [term.short, term.inFull] { line.text(nil, text) }
        }
      }
    }
    line.texts("notFor", PaperNotes.notFor(phrases))
    line.texts("howToRead", PaperNotes.howToRead(ruleSet, phrases))
    line.object("askWhom") { line in
      for rule in ruleSet.consistency where !rule.owners.isEmpty {
        line.texts(rule.id, rule.owners.map { ruleSet.parties[$0].name })
      }
    }
    line.object("words") { line in
      for (id, text) in FormWords.all(ruleSet) { line.text(id, text) }
    }
  }

  /// The kinds of body in a set, by id; those that get it through another kind included.
  private func names(_ kinds: KindSet) -> [String] {
    ruleSet.kinds.indices.filter { !ruleSet.kinds[$0].includes.isDisjoint(with: kinds) }.map { ruleSet.kinds[$0].id }
  }
}
