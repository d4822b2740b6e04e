import ReadinessModel

/// Parties and actions made ready.
extension CompiledRuleSet {
  mutating func compileParties(_ ruleSet: RuleSet) {
    for (index, party) in ruleSet.parties.enumerated() {
      var compiled = CompiledParty()
      compiled.quotedID = pool.addQuoted(party.id)
      compiled.name = pool.add(party.name)
      compiled.isCommissioner = party.isCommissioner
      compiled.isBody = party.isBody
      compiled.namesByKind = [TextRange](repeating: .empty, count: ruleSet.kinds.count)
      for name in party.namesByKind { compiled.namesByKind[name.kind] = pool.add(name.name) }
      compiled.actsAs = ruleSet.kinds.indices.map { ruleSet.party(index, for: $0) }
      parties.append(compiled)
    }
  }

  /// Adds what can be done at some answers of a rule; its index.
  mutating func add(_ action: Action, of rule: Rule, at answers: String) -> Int {
    var compiled = CompiledAction()
    compiled.quotedID = pool.addQuoted(rule.id + ":" + answers)
    compiled.quotedText = pool.addQuoted(action.text)
    compiled.rule = rules.count
    compiled.owners = action.owners.isEmpty ? rule.owners : action.owners
    compiled.with = action.with
    compiled.days = action.days ?? -1
    compiled.months = action.months ?? -1
    for need in action.after {
      var node = FormulaProgram.node(for: need.test)
      node.subject = need.question
      compiled.after.append(node)
    }
    compiled.reaches = action.reaches.map { FormulaProgram.node(for: $0) }
    actions.append(compiled)
    return actions.count - 1
  }
}

/// How the answers of an action are told in its id: choices by their ids, numbers as `0..<30`, dates as `age<=12m`.
enum ActionID {
  /// Marks that hang on something else too may be for the same answers as others, so their place tells them apart.
  static func text(of mark: Mark, place: Int, _ rule: Rule, _ ruleSet: RuleSet) -> String {
    let answers = text(of: mark.when, place: place, rule, ruleSet)
    return mark.also == nil ? answers : "\(answers):\(place + 1)"
  }

  static func text(of test: MarkTest, place: Int, _ rule: Rule, _ ruleSet: RuleSet) -> String {
    switch test {
    case .choices(let bits), .each(let bits):
      guard let question = rule.question else { return "\(place + 1)" }
      var text = ""
      for (index, choice) in ruleSet.questions[question].choices.enumerated() where bits >> UInt64(index) & 1 == 1 {
        text += text.isEmpty ? choice.id : "+" + choice.id
      }
      return text
    case .number(let range): return self.text(of: range)
    case .date(let date): return self.text(of: date)
    case .formula: return "mark-\(place + 1)"
    case .otherwise: return "else"
    }
  }

  private static func text(of range: NumberRange) -> String {
    var text = ""
    if let lower = range.lower { text += (range.lowerIsOpen ? ">" : "") + lower.plain }
    text += ".."
    if let upper = range.upper { text += (range.upperIsOpen ? "<" : "") + upper.plain }
    return text
  }

  private static func text(of date: DateTest) -> String {
    switch date {
    case .ageAtMost(let months): "age<=\(months)m"
    case .within(let months): "within<=\(months)m"
    case .past: "past"
    case .before: "before"
    case .after: "after"
    }
  }
}

extension FixedDecimal {
  /// As a plain decimal, such as `0.4`.
  fileprivate var plain: String {
    var bytes: [UInt8] = []
    fraction.writePlain(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
