package import ReadinessModel

/// Spells abbreviations out where a document first uses them: `the CCG` becomes `the clinical commissioning group (CCG)`.
///
/// Only after a word in small letters, so that names such as `Upland CCG` stay what they are.
package struct Abbreviations {
  private let terms: [(short: String, name: String)]
  private var seen: Set<String> = []

  init(_ glossary: [Term]) { terms = Self.terms(of: glossary) }

  /// The abbreviations of a glossary, each with what it stands for.
  package static func terms(of glossary: [Term]) -> [(short: String, name: String)] {
    glossary.filter { term in
      term.short.count > 1 && term.short != term.name && term.short.allSatisfy { $0.isUppercase || $0.isNumber }
    }.map { ($0.short, $0.name) }
  }

  mutating func spellOut(_ text: String) -> String {
    if terms.isEmpty { return text }
    var result = ""
    var follows = false
    var rest = text[...]
    while let first = rest.first {
      if !Self.isOfWord(first) {
        // Only a blank joins a word to the one before it.
        if first != " " { follows = false }
        result.append(rest.removeFirst())
        continue
      }
      let word = String(rest.prefix(while: Self.isOfWord))
      rest = rest.dropFirst(word.count)
      result += follows ? spelled(word) : word
      follows = word.first?.isLowercase == true
    }
    return result
  }

  private mutating func spelled(_ word: String) -> String {
    for term in terms where !seen.contains(term.short) {
      let isMany = word == term.short + "s"
      if word == term.short || isMany {
        seen.insert(term.short)
        return "\(term.name)\(isMany ? "s" : "") (\(word))"
      }
    }
    return word
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension Abbreviations {
  /// Every sentence of the blocks, in the order in which they are read.
  mutating func spellOut(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks { result.append(spellOut(block)) }
    return result
  }

  private mutating func spellOut(_ block: Block) -> Block {
    switch block {
    case .lead(let text): .lead(spellOut(text))
    case .paragraph(let text): .paragraph(spellOut(text))
    case .named(let name, let text): .named(name, spellOut(text))
    case .box(let look, let blocks): .box(look, spellOut(blocks))
    case .columns(let columns): .columns(spellOut(columns))
    case .list(let items, let isNumbered): .list(spellOut(items), isNumbered: isNumbered)
    case .table(let table): .table(spellOut(table))
    case .heading, .note, .outline, .definitions, .ladder, .choices, .space, .lines, .folded: block
    }
  }

  private mutating func spellOut(_ columns: [[Block]]) -> [[Block]] {
    var result: [[Block]] = []
    for column in columns { result.append(spellOut(column)) }
    return result
  }

  private mutating func spellOut(_ texts: [String]) -> [String] {
    var result: [String] = []
    for text in texts { result.append(spellOut(text)) }
    return result
  }

  private mutating func spellOut(_ table: Table) -> Table {
    var table = table
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        guard case .lines(let lines) = table.rows[row].cells[cell] else { continue }
        var spelled: [Table.Line] = []
        for line in lines {
          switch line {
          case .text(let text): spelled.append(.text(spellOut(text)))
          case .item(let text): spelled.append(.item(spellOut(text)))
          case .strong, .note: spelled.append(line)
          }
        }
        table.rows[row].cells[cell] = .lines(spelled)
      }
    }
    return table
  }
}
