import ReadinessModel

/// What becomes of answers to an earlier edition, ready to be carried over.
struct CompiledEdition: Sendable {
  /// Empty for every version but the present one.
  var version = TextRange.empty
  var carries: [CompiledCarry] = []
  var reopenings: [CompiledReopening] = []
}

/// One way from former answers to an answer to a present question.
struct CompiledCarry: Sendable {
  var to = 0
  /// Root of what must hold; -1 for always.
  var when = -1
  /// The answer it brings, where it is the same for everybody.
  var value: Int64 = 0
  /// The fact whose answer is taken over; -1 where ``value`` is.
  var source = -1
  /// For choices taken over: by choice of the source, the bit it is now; 0 where it is none.
  var bits: [Int64] = []
  /// The retired questions it looks at.
  var retired: [Int] = []
}

struct CompiledReopening: Sendable {
  var question = 0
  /// Former choices, and the bit of the one in their place; 0 where there is none.
  var choices: [(id: TextRange, now: Int64)] = []
  /// Root of what must hold of an answer that is asked again; -1 where there is no such condition.
  var when = -1
}

extension CompiledRuleSet {
  mutating func compileFormer(_ ruleSet: RuleSet) {
    for question in ruleSet.retired { retired.append(compile(question.question, ruleSet)) }
    for edition in ruleSet.former {
      var compiled = CompiledEdition(version: pool.add(edition.version))
      for carry in edition.carries { compiled.carries.append(compile(carry, ruleSet)) }
      for reopening in edition.reopenings {
        compiled.reopenings.append(
          CompiledReopening(
            question: reopening.question,
            choices: reopening.choices.map { choice in
              (id: pool.add(choice.id), now: choice.now.map { 1 << Int64($0) } ?? 0)
            }, when: reopening.when.map { formulas.append($0) } ?? -1))
      }
      editions.append(compiled)
    }
  }

  private mutating func compile(_ carry: Carry, _ ruleSet: RuleSet) -> CompiledCarry {
    var compiled = CompiledCarry(to: carry.to)
    var named = carry.when?.namedFacts ?? []
    if let when = carry.when { compiled.when = formulas.append(when) }
    switch carry.value {
    case .choices(let bits): compiled.value = Int64(bitPattern: bits)
    case .number(let number): compiled.value = number.millionths
    case .same(let source):
      compiled.source = source
      named.append(source)
      let present = ruleSet.questions[carry.to].choices
      let former = ruleSet.former.flatMap { $0.reopenings }.filter { $0.question == carry.to }.flatMap { $0.choices }
      for choice in ruleSet.asked(source).choices {
        let now = present.firstIndex { $0.id == choice.id } ?? former.first { $0.id == choice.id }?.now
        compiled.bits.append(now.map { 1 << Int64($0) } ?? 0)
      }
    }
    for index in retired.indices where named.contains(questions.count + index) {
      compiled.retired.append(questions.count + index)
    }
    return compiled
  }
}
