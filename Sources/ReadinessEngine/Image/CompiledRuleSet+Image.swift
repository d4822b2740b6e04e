import ReadinessModel

/// The compiled rule set as bytes: what the offline form carries beside the engine.
extension Assessor {
  #if !hasFeature(Embedded)
    /// This assessor as bytes.
    public var image: [UInt8] {
      var coder = ImageCoder()
      var copy = compiled
      copy.code(&coder)
      return coder.bytes
    }
  #endif

  /// The assessor of an image; nil where the bytes are no image of this version.
  public convenience init?(image: [UInt8]) {
    var compiled = CompiledRuleSet()
    var coder = ImageCoder(reading: image)
    guard compiled.code(&coder), coder.isComplete else { return nil }
    self.init(compiled)
  }
}

extension CompiledRuleSet {
  /// The first number of every image; rises when the form changes.
  private static let format: Int64 = 6

  @discardableResult
  fileprivate mutating func code(_ coder: inout ImageCoder) -> Bool {
    var format = Self.format
    coder.code(&format)
    if format != Self.format { return false }
    var bytes = pool.bytes
    coder.code(&bytes)
    if coder.isReading { pool = BytePool(bytes: bytes) }
    coder.code(&formulas.nodes, empty: FormulaProgram.Node()) { $0.code(&$1) }
    codeQuestions(&coder)
    codeRules(&coder)
    codeActions(&coder)
    codePath(&coder)
    coder.code(&id)
    coder.code(&version)
    coder.code(&quotedDigest)
    coder.code(&tailoringIDs)
    coder.code(&tailorings)
    coder.code(&lastDay)
    coder.code(&withholdBelow)
    coder.code(&scoresShortForm)
    coder.code(&movesStepsByScore)
    coder.code(&summaries)
    coder.code(&order)
    coder.code(&consistencyOrder)
    coder.code(&pastDates)
    return true
  }

  private mutating func codeQuestions(_ coder: inout ImageCoder) {
    coder.code(&kinds, empty: CompiledKind()) { coder, kind in
      coder.code(&kind.id)
      coder.code(&kind.quotedID)
      coder.code(&kind.isCommissioner)
    }
    coder.code(&questions, empty: CompiledQuestion()) { $0.code(&$1) }
    coder.code(&retired, empty: CompiledQuestion()) { $0.code(&$1) }
    coder.code(&editions, empty: CompiledEdition()) { $0.code(&$1) }
    coder.code(&choices, empty: .empty) { $0.code(&$1) }
    coder.code(&choiceLabels, empty: .empty) { $0.code(&$1) }
    coder.code(&answerWords, empty: .empty) { $0.code(&$1) }
    coder.code(&derivations, empty: CompiledDerivation()) { coder, derivation in
      coder.code(&derivation.kind)
      coder.code(&derivation.operands)
      coder.code(&derivation.parts)
      coder.code(&derivation.isPercentage)
      coder.code(&derivation.unit)
      coder.code(&derivation.constant.millionths)
      coder.code(&derivation.figure)
      coder.code(&derivation.range)
    }
  }

  private mutating func codeRules(_ coder: inout ImageCoder) {
    coder.code(&rules, empty: CompiledRule()) { coder, rule in
      coder.code(&rule.quotedID)
      coder.code(&rule.role)
      coder.code(&rule.section)
      coder.code(&rule.question)
      coder.code(&rule.kinds)
      coder.code(&rule.weight)
      coder.code(&rule.marks)
      coder.code(&rule.units)
      coder.code(&rule.facts)
      coder.code(&rule.lowestMark)
      coder.code(&rule.highestMark)
      coder.code(&rule.low)
      coder.code(&rule.high)
      coder.code(&rule.isVariable)
      coder.code(&rule.isConditional)
      coder.code(&rule.openValue)
      coder.code(&rule.findOut)
    }
    coder.code(&ruleFacts)
    coder.code(&marks, empty: CompiledMark()) { coder, mark in
      coder.code(&mark.value)
      coder.code(&mark.toValue)
      coder.code(&mark.also)
      coder.code(&mark.test)
      coder.code(&mark.node)
      coder.code(&mark.units)
      coder.code(&mark.action)
    }
    coder.code(&groups, empty: CompiledGroup()) { coder, group in
      coder.code(&group.quotedID)
      coder.code(&group.aggregate)
      coder.code(&group.weight)
      coder.code(&group.isBonus)
      coder.code(&group.cap)
      coder.code(&group.children)
    }
    coder.code(&sections, empty: CompiledSection()) { coder, section in
      coder.code(&section.quotedID)
      coder.code(&section.step)
      coder.code(&section.root)
      coder.code(&section.kinds)
      coder.code(&section.parts, empty: CompiledPart()) { coder, part in
        coder.code(&part.section)
        coder.code(&part.group)
        coder.code(&part.weight)
      }
      coder.code(&section.scored)
      coder.code(&section.isFlat)
      coder.code(&section.unit)
      coder.code(&section.isQuickWin)
      coder.code(&section.mayNotApply)
    }
  }

  private mutating func codeActions(_ coder: inout ImageCoder) {
    coder.code(&parties, empty: CompiledParty()) { coder, party in
      coder.code(&party.quotedID)
      coder.code(&party.name)
      coder.code(&party.namesByKind, empty: .empty) { $0.code(&$1) }
      coder.code(&party.isCommissioner)
      coder.code(&party.isBody)
      coder.code(&party.actsAs)
    }
    coder.code(&actions, empty: CompiledAction()) { coder, action in
      coder.code(&action.quotedID)
      coder.code(&action.quotedText)
      coder.code(&action.rule)
      coder.code(&action.owners)
      coder.code(&action.with)
      coder.code(&action.days)
      coder.code(&action.months)
      coder.code(&action.after, empty: FormulaProgram.Node()) { $0.code(&$1) }
      coder.codeOptional(&action.reaches, empty: FormulaProgram.Node()) { $0.code(&$1) }
    }
  }

  private mutating func codePath(_ coder: inout ImageCoder) {
    coder.code(&steps, empty: CompiledStep()) { coder, step in
      coder.code(&step.quotedID)
      coder.code(&step.number)
      coder.code(&step.kinds)
      coder.code(&step.gates)
      coder.code(&step.id)
    }
    coder.code(&gates, empty: CompiledGate()) { coder, gate in
      coder.code(&gate.quotedID)
      coder.code(&gate.quotedCode)
      coder.code(&gate.quotedAction)
      coder.code(&gate.quotedActionID)
      coder.code(&gate.owners)
      coder.code(&gate.root)
      coder.code(&gate.questions)
      coder.code(&gate.rules)
    }
    coder.code(&conditions, empty: CompiledCondition()) { $0.code(&$1) }
    coder.code(&holds, empty: CompiledCondition()) { $0.code(&$1) }
    coder.code(&consistency, empty: CompiledConsistency()) { coder, rule in
      coder.code(&rule.quotedID)
      coder.code(&rule.quotedCode)
      coder.code(&rule.quotedText)
      coder.code(&rule.severity)
      coder.code(&rule.kinds)
      coder.code(&rule.test)
      coder.code(&rule.given)
      coder.code(&rule.clash)
    }
    coder.code(&bands, empty: CompiledBand()) { coder, band in
      coder.code(&band.quotedID)
      coder.code(&band.below)
    }
  }
}

extension ImageCoder {
  mutating func code(_ node: inout FormulaProgram.Node) {
    code(&node.operation)
    code(&node.comparison)
    code(&node.lowerBound)
    code(&node.upperBound)
    code(&node.subject)
    code(&node.end)
    code(&node.low)
    code(&node.high)
  }

  mutating func code(_ question: inout CompiledQuestion) {
    code(&question.id)
    code(&question.quotedID)
    code(&question.quotedCode)
    code(&question.type)
    code(&question.kinds)
    code(&question.section)
    code(&question.inShortForm)
    code(&question.mayBeFuture)
    code(&question.mayBeNotApplicable)
    code(&question.isGiven)
    code(&question.least)
    code(&question.most)
    code(&question.evidenceMonths)
    code(&question.choices)
    code(&question.appliesWhen)
    code(&question.derivation)
  }

  mutating func code(_ condition: inout CompiledCondition) {
    code(&condition.quotedID)
    code(&condition.quotedText)
    code(&condition.quotedAction)
    code(&condition.quotedActionID)
    code(&condition.owners)
    code(&condition.kinds)
    code(&condition.root)
    code(&condition.questions)
    code(&condition.comesFirst)
    code(&condition.isReservation)
    code(&condition.actsOn)
    code(&condition.actsOnFirst)
  }
}
