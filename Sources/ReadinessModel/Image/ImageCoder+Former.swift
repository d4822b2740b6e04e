/// What earlier editions asked, and what becomes of it.
extension ImageCoder {
  mutating func code(_ texts: inout [String]) { code(&texts, empty: "") { $0.code(&$1) } }

  mutating func code(_ edition: inout FormerEdition) {
    code(&edition.version)
    code(&edition.carries, empty: Carry(to: 0, value: .same(as: 0), when: nil)) { coder, carry in
      coder.code(&carry.to)
      coder.code(&carry.value)
      coder.codeOptional(&carry.when, empty: .all([])) { $0.code(&$1) }
    }
    code(&edition.reopenings, empty: Reopening(question: 0)) { coder, reopening in
      coder.code(&reopening.question)
      coder.code(&reopening.choices, empty: FormerChoice(id: "", now: nil)) { coder, choice in
        coder.code(&choice.id)
        coder.code(&choice.now)
      }
      coder.codeOptional(&reopening.when, empty: .all([])) { $0.code(&$1) }
    }
  }

  private mutating func code(_ value: inout Carry.Value) {
    var (kind, number) = (0, Int64(0))
    switch value {
    case .choices(let bits): number = Int64(bitPattern: bits)
    case .number(let decimal): (kind, number) = (1, decimal.millionths)
    case .same(let fact): (kind, number) = (2, Int64(fact))
    }
    code(&kind)
    code(&number)
    guard isReading else { return }
    switch kind {
    case 0: value = .choices(UInt64(bitPattern: number))
    case 1: value = .number(FixedDecimal(millionths: number))
    default: value = .same(as: Int(truncatingIfNeeded: number))
    }
  }
}

extension RetiredQuestion {
  static let nothing = RetiredQuestion(
    question: Question(id: "", code: "", section: 0, type: .text, kinds: []), isKeptOnly: false)
}
