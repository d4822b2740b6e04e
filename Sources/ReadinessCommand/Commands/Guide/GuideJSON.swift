internal import ReadinessEngine
internal import ReadinessModel

/// The rule set as one JSON object, `readiness-guide/1`: what scripts need to write profiles and read assessments.
struct GuideJSON {
  let ruleSet: RuleSet

  /// One line, with its newline.
  func bytes() -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.text("schema", "readiness-guide/1")
      line.object("ruleSet") { line in
        line.text("id", ruleSet.id)
        line.text("version", ruleSet.version)
        line.text("digest", ruleSet.digest)
        line.text("title", ruleSet.title)
        line.text("language", ruleSet.words.language)
        line.text("direction", ruleSet.words.isRightToLeft ? "rtl" : "ltr")
      }
      if ruleSet.isTailored {
        line.raw("tailoring", String(decoding: TailoringJSON(ruleSet).bytes, as: UTF8.self))
      }
      line.array("kinds") { line in for kind in ruleSet.kinds { line.object { write(kind, to: &$0) } } }
      line.array("steps") { line in for step in ruleSet.steps { line.object { write(step, to: &$0) } } }
      line.array("sections") { line in for section in ruleSet.sections { line.object { write(section, to: &$0) } } }
      line.array("questions") { line in for question in ruleSet.questions { line.object { write(question, to: &$0) } } }
      line.array("rules") { line in for rule in ruleSet.rules { line.object { write(rule, to: &$0) } } }
      line.array("conditions") { line in
        for condition in ruleSet.conditions { line.object { write(condition, to: &$0) } }
      }
      line.array("holds") { line in for hold in ruleSet.holds { line.object { write(hold, to: &$0) } } }
      line.array("consistency") { line in for rule in ruleSet.consistency { line.object { write(rule, to: &$0) } } }
      writeCatalogue(to: &line)
      line.array("sources") { line in for source in ruleSet.sources { line.object { write(source, to: &$0) } } }
    }
    return line.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ kind: Kind, to line: inout JSONLine) {
    line.text("id", kind.id)
    line.text("name", kind.name)
  }

  private func write(_ step: Step, to line: inout JSONLine) {
    line.text("id", step.id)
    line.raw("number", "\(step.number)")
    line.text("title", step.title)
    line.texts("kinds", names(step.kinds))
    line.array("gates") { line in
      for gate in ruleSet.gates[step.gates] {
        line.object { line in
          line.text("id", gate.id)
          line.text("code", gate.code)
          line.text("title", gate.title)
          line.texts("source", claims(gate.citation))
          line.texts("when", lines(gate.formula))
        }
      }
    }
  }

  private func write(_ section: Section, to line: inout JSONLine) {
    line.text("id", section.id)
    line.text("code", section.code)
    line.text("title", section.title)
    line.textOrNull("step", section.step.map { ruleSet.steps[$0].id } ?? "")
    writeStructure(of: section, to: &line)
  }

  private func write(_ question: Question, to line: inout JSONLine) {
    line.text("id", question.id)
    line.text("code", question.code)
    line.text("section", ruleSet.sections[question.section].id)
    line.text("type", question.type.rawValue)
    line.array("choices") { line in
      for choice in question.choices {
        line.object { line in
          line.text("id", choice.id)
          line.text("label", choice.label)
        }
      }
    }
    line.text("unit", question.unit)
    line.texts("kinds", names(question.kinds))
    line.flag("short", question.inShortForm)
    line.flag("derived", question.isDerived)
    line.text("wording", question.wording)
    writeDetails(of: question, to: &line)
  }

  private func write(_ rule: Rule, to line: inout JSONLine) {
    line.text("id", rule.id)
    line.text("role", rule.role.rawValue)
    line.textOrNull("question", rule.question.map { ruleSet.questions[$0].id } ?? "")
    line.text("weight", rule.weight.fraction.decimal())
    line.texts("source", claims(rule.citation))
    line.flag("inferred", rule.citation.isInferred)
    line.textOrNull("openCountsAs", rule.openCountsAs?.exact ?? "")
    line.text("section", ruleSet.sections[rule.section].id)
    line.text("title", rule.title)
    line.texts("kinds", names(rule.kinds))
    writeMarks(of: rule, to: &line)
  }

  private func write(_ condition: StandingCondition, to line: inout JSONLine) {
    line.text("id", condition.id)
    line.text("title", condition.title)
    line.text("text", condition.text)
    line.texts("kinds", names(condition.kinds))
    line.textOrNull("clears", condition.clears)
    line.texts("source", claims(condition.citation))
    line.texts("when", lines(condition.formula))
    line.flag("reservation", condition.isReservation)
  }

  private func write(_ rule: ConsistencyRule, to line: inout JSONLine) {
    line.text("id", rule.id)
    line.text("code", rule.code)
    line.text("severity", rule.severity.rawValue)
    line.text("title", rule.title)
    line.text("text", rule.text)
    line.texts("kinds", names(rule.kinds))
    line.texts("owners", rule.owners.map { ruleSet.parties[$0].id })
    line.texts("source", claims(rule.citation))
    writeTest(of: rule, to: &line)
  }

  private func write(_ source: Source, to line: inout JSONLine) {
    line.text("id", source.id)
    line.text("title", source.title)
    line.text("author", source.author)
    line.text("published", source.published)
    line.text("where", source.whereFound)
  }

  /// The kinds of body in a set, by id; those that get it through another kind included.
  private func names(_ kinds: KindSet) -> [String] {
    ruleSet.kinds.indices.filter { !ruleSet.kinds[$0].includes.isDisjoint(with: kinds) }.map { ruleSet.kinds[$0].id }
  }

  private func claims(_ citation: Citation) -> [String] { citation.claims.map { ruleSet.claims[$0].id } }
}
