import ReadinessModel

/// What becomes of answers to earlier editions.
extension ImageCoder {
  mutating func code(_ edition: inout CompiledEdition) {
    code(&edition.version)
    code(&edition.carries, empty: CompiledCarry()) { coder, carry in
      coder.code(&carry.to)
      coder.code(&carry.when)
      coder.code(&carry.value)
      coder.code(&carry.source)
      coder.code(&carry.bits, empty: 0) { $0.code(&$1) }
      coder.code(&carry.retired)
    }
    code(&edition.reopenings, empty: CompiledReopening()) { coder, reopening in
      coder.code(&reopening.question)
      coder.code(&reopening.choices, empty: (id: .empty, now: 0)) { coder, choice in
        coder.code(&choice.id)
        coder.code(&choice.now)
      }
      coder.code(&reopening.when)
    }
  }
}
