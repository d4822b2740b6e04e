/// Questions such as “How many practices have joined?”, which become statements by putting a number in front.
enum CountQuestion {
  private static let opening = "How many "

  /// What follows “How many” without its question mark, with a blank before it; nil where the words stand in another
  /// order than in a statement.
  static func rest(of wording: String) -> String? {
    guard wording.hasPrefix(opening), wording.hasSuffix("?") else { return nil }
    let words = wording.dropFirst(opening.count).dropLast().split(separator: " ")
    for (index, word) in words.enumerated() {
      if word == "do" || word == "does" || word == "did" { return nil }
      if word == "is" || word == "has" || word == "have", index + 1 < words.count, words[index + 1] == "the" { return nil }
    }
    return " " + words.joined(separator: " ")
  }
}
