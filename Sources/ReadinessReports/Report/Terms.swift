import ReadinessModel

/// The words that a lay member may ask about.
extension ReportDocument {
  /// Terms of the glossary that the two sides speak of, abbreviations first, as far as six lines hold.
  func terms() -> [Definition] {
    var text = [view.verdict, view.ask.sentence] + view.further + view.patients
    text += view.actions.prefix(12).flatMap { [$0.text, $0.owner] }
    text += view.owed.prefix(5).map(\.text) + view.conditions.map(\.text) + view.holds.map(\.text)
    text += view.steps.map(\.title) + view.sections.map(\.title)
    let words = text.map(Self.words)
    let used = builder.ruleSet.glossary.filter { term in
      let short = Self.words(term.short)
      return !short.isEmpty && words.contains { Self.holds($0, short) }
    }
    let isShort = { (term: Term) in term.short.allSatisfy { $0.isUppercase || $0.isNumber } }
    var found: [Definition] = []
    var room = Room(lines: 6)
    for term in used.filter(isShort) + used.filter({ !isShort($0) }) {
      let text = term.inFull
      if room.takeIfThere(10 * Room.lines(text, 40)) { found.append(Definition(term.short, text)) }
    }
    return found
  }

  /// Letters and digits, cut into words.
  private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  /// Whether the words stand in the text one after another; the last may have an `s` more.
  private static func holds(_ text: [Substring], _ words: [Substring]) -> Bool {
    guard let last = words.last, text.count >= words.count else { return false }
    for start in 0...(text.count - words.count) {
      let stretch = text[start..<(start + words.count)]
      if stretch.dropLast().elementsEqual(words.dropLast()), stretch.last == last || stretch.last == last + "s" {
        return true
      }
    }
    return false
  }
}

extension Term {
  /// What it stands for and means.
  package var inFull: String { [name == short ? "" : name, means].filter { !$0.isEmpty }.joined(separator: ". ") }
}
