internal import ReadinessModel

/// Finds what words name among things that have an id and a label, whatever their capitals.
struct ChoiceWords {
  private var ids: [String: String] = [:]
  private var labels: [String: String] = [:]

  init(_ things: [(id: String, label: String)]) {
    for thing in things { ids[SheetText.key(thing.id)] = thing.id }
    for thing in things {
      let key = SheetText.key(thing.label)
      // Two things with one label can be told apart by their ids alone.
      labels[key] = labels[key] == nil ? thing.id : ""
    }
  }

  init(_ question: Question) {
    self.init(question.choices.map { ($0.id, $0.label) })
    guard question.type == .yesNo else { return }
    for (word, id) in [("true", "yes"), ("false", "no"), ("y", "yes"), ("n", "no")] { ids[word] = id }
  }

  /// The id of what the words name.
  func id(_ words: String) -> String? {
    let key = SheetText.key(words)
    if let id = ids[key] { return id }
    return labels[key].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The ids of what the words name, one after the other; a part that names nothing stays what it is.
  func ids(_ words: String) -> [String] { parts(words, [";", "|", ",", " "]) }

  private func parts(_ words: String, _ separators: [Character]) -> [String] {
    if let id = id(words) { return [id] }
    guard let separator = separators.first else { return [words] }
    let pieces = words.split(separator: separator).map { SheetText.words(String($0)) }.filter { !$0.isEmpty }
    let rest = Array(separators.dropFirst())
    // A blank parts choices only where each piece is one; else it parts the words of one.
    if separator == " ", pieces.contains(where: { id($0) == nil }) { return pieces }
    return pieces.flatMap { parts($0, rest) }
  }
}
