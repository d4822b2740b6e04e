import ReadinessModel

/// The sentences of a report: the rule set's own where it has them, else neutral ones.
struct Phrases: Sendable {
  private let words: Words

  init(_ words: Words) { self.words = words }

  /// The sentence with this id; empty where neither the rule set nor the program has one.
  subscript(id: String) -> String {
    words[id] ?? NeutralWords.table[id] ?? NeutralWords.documents[id] ?? NeutralWords.routes[id]
      ?? NeutralWords.tailoring[id] ?? ""
  }

  /// The sentence with its placeholders filled in.
  func callAsFunction(_ id: String, _ values: [String: String] = [:]) -> String { Self.fill(self[id], values) }

  /// `One question is open.` or `3 questions are open.`: the one plural helper of documents.
  func counted(_ id: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["count"] = String(count)
    return self(count == 1 ? id + "-one" : id + "-many", values)
  }

  /// The sentences `ID-1`, `ID-2` … as far as there are any.
  func numbered(_ id: String) -> [String] {
    var found: [String] = []
    while !self["\(id)-\(found.count + 1)"].isEmpty { found.append(self["\(id)-\(found.count + 1)"]) }
    return found
  }

  /// Puts values where their names stand in braces, in one pass, so that a value with braces in it stays what it is.
  static func fill(_ sentence: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      if let value = values[name] { result += value } else { result += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A part of a sentence as a sentence of its own: filled in, with a capital and a full stop.
  static func statement(_ text: String, _ values: [String: String] = [:]) -> String {
    let filled = sentenceCase(fill(text, values))
    return filled.isEmpty || ".!?".contains(filled.last ?? ".") ? filled : filled + "."
  }

  /// The first letter as a capital.
  static func sentenceCase(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
