/// Finds the heading that somebody meant who wrote another.
struct HeadingSpelling {
  /// What can be written, and the key that it stands for.
  private let known: [(text: String, letters: [UInt8], words: [Substring], key: String)]

  /// - Parameter keys: headings in another language than English; see ``SheetWords/keys``.
  init(_ wanted: [String], _ keys: [String: String]) {
    let others = keys.filter { wanted.contains($0.value) && $0.key != $0.value }.sorted { $0.key < $1.key }
    known = (wanted.map { ($0, $0) } + others.map { ($0.key, $0.value) }).map { text, key in
      (text, Array(text.utf8), text.split(separator: " "), key)
    }
  }

  /// The heading that is nearest, as it can be written, and its key; nil where none is near enough to be meant.
  func nearest(to heading: String) -> (text: String, key: String)? {
    let key = SheetText.key(heading)
    let letters = Array(key.utf8)
    guard (1...60).contains(letters.count) else { return nil }
    if let exact = known.first(where: { $0.text == key }) { return (exact.text, exact.key) }
    let distances = known.map { Self.distance(letters, $0.letters) }
    if let index = distances.firstIndex(of: 1), known[index].letters.count > 2 { return at(index) }
    if let index = holding(key.split(separator: " ")) { return at(index) }
    let near = known.indices.filter { distances[$0] <= min(letters.count, known[$0].letters.count) / 4 }
    return near.min { distances[$0] < distances[$1] }.map(at)
  }

  private func at(_ index: Int) -> (text: String, key: String) { (known[index].text, known[index].key) }

  /// The longest heading that stands among other words, as “evidence” in “evidence given”; letters for one or several of a
  /// thing are no difference.
  private func holding(_ words: [Substring]) -> Int? {
    let found = known.indices.filter { index in
      let wanted = known[index].words
      guard !wanted.isEmpty, wanted.count <= words.count else { return false }
      return (0...(words.count - wanted.count)).contains { start in
        zip(wanted, words[start...]).allSatisfy { Self.isAlike($0, $1) }
      }
    }
    return found.max { known[$0].letters.count < known[$1].letters.count }
  }

  private static func isAlike(_ left: Substring, _ right: Substring) -> Bool {
    let trimmed = right.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
    let word = String(trimmed)
    return word == left || word == left + "s" || left == word + "s"
  }

  /// How many letters are added, left out, changed or swapped with their neighbour.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var (beforeLast, last) = ([Int](), Array(0...right.count))
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
