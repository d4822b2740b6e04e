internal import ReadinessModel
internal import ReadinessWords

/// Every word that readers see as a word file: to translate, or to choose other words from.
struct WordFile {
  let words: Words
  /// Whether only the words are listed that a rule set of another language has none for.
  let missingOnly: Bool

  func text() -> String {
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<part xmlns="urn:readiness:rule-set:1">"#, "  <!--"]
    lines += TextWrap.lines(
      "What readers see, by id. Write your own words between the marks and take out what you leave as it is. What stands in "
        + "braces is put in: keep those that the sentence needs; the comment behind a word names all that it may use. Include "
        + "this file from rule-set.xml. An empty sentence is said only where a rule set has words for it.", width: 112
    ).map { "    \($0)" }
    let further = PluralRule(words.language).furtherForms.map(\.rawValue)
    if !further.isEmpty {
      lines += TextWrap.lines(
        "Where {count} stands, the language may want other forms for some numbers: repeat the word with "
          + further.map { "plural=\"\($0)\"" }.joined(separator: ", ")
          + ". The word that ends in -one is for one thing.", width: 112
      ).map { "    \($0)" }
    }
    lines += ["  -->", "  <words language=\"\(words.language)\">"]
    let missing = Set(WordCatalogue.missing(from: words).map(\.id))
    for group in WordCatalogue.groups {
      let listed = group.words.filter { !missingOnly || missing.contains($0.id) }
      if listed.isEmpty { continue }
      lines += ["", "    <!-- \(XMLComment.safe(group.about)) -->"]
      for word in listed { lines += self.lines(word, further) }
    }
    return (lines + ["  </words>", "</part>", ""]).joined(separator: "\n")
  }

  private func lines(_ word: CatalogueWord, _ further: [String]) -> [String] {
    let text = words[word.id] ?? word.text
    let unused = word.values.filter { !Placeholders.names(in: text).contains($0) }.map { "{\($0)}" }
    let comment = unused.isEmpty ? "" : " <!-- \(unused.joined(separator: " ")) -->"
    if text.isEmpty { return ["    <!-- <word id=\"\(word.id)\">…</word> -->" + comment] }
    var lines = ["    <word id=\"\(word.id)\">\(Self.escaped(text))</word>" + comment]
    for category in further where word.counts {
      guard let form = words[word.id, plural: category] else { continue }
      lines.append("    <word id=\"\(word.id)\" plural=\"\(category)\">\(Self.escaped(form))</word>")
    }
    return lines
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "&" ? "&amp;" : $1 == "<" ? "&lt;" : $1 == ">" ? "&gt;" : String($1) }
  }
}
