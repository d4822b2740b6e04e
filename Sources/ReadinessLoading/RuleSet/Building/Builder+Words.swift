internal import ReadinessModel
internal import ReadinessWords

/// The language of a rule set, and what it says to readers.
extension RuleSetBuilder {
  /// The sentences of the rule set itself go before those of a word file, which says what language it is in.
  func buildWords(_ blocks: [Element], _ root: Element) {
    let language = root["language"] ?? Words.builtInLanguage
    var own = NameTable("word", unknown: .unknownSentence)
    var translated = NameTable("word", unknown: .unknownSentence)
    var (sentences, translations): ([(id: String, text: String)], [(id: String, text: String)]) = ([], [])
    for isOwn in [true, false] {
      for block in blocks where (block.attribute("language") == nil) == isOwn {
        checkLanguage(of: block, language)
        for element in block.children("word") {
          wordElements.append(element)
          let id = Self.key(element)
          if isOwn {
            own.declare(element, as: id, findings)
            sentences.append((id, element.text))
          } else {
            translated.declare(element, as: id, findings)
            translations.append((id, element.text))
          }
        }
      }
    }
    ruleSet.words = Words(sentences, translations: translations)
    ruleSet.words.language = language
    ruleSet.words.isRightToLeft = root["direction"].map { $0 == "rtl" } ?? Self.isRightToLeft(language)
  }

  /// The id, with the category of numbers that the form is for.
  private static func key(_ element: Element) -> String {
    let id = element["id"] ?? ""
    return element["plural"].map { Words.id(id, plural: $0) } ?? id
  }

  private func checkLanguage(of block: Element, _ language: String) {
    guard let written = block["language"], Self.primary(written) != Self.primary(language) else { return }
    findings.add(
      .wordLanguage, block.at("language"), "these words are in “\(written)”, the rule set is in “\(language)”",
      help: "write language=\"\(written)\" in <rule-set>, or include the words of “\(language)”")
  }

  /// What stands before the first hyphen.
  private static func primary(_ language: String) -> String { language.prefix { $0 != "-" }.lowercased() }

  /// Languages that are written from the right as a rule; a tag may name another script.
  private static func isRightToLeft(_ language: String) -> Bool {
    let scripts: Set<Substring> = ["arab", "hebr", "thaa", "syrc", "nkoo"]
    let parts = language.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isLowercaseASCII) }) {
      return scripts.contains(script)
    }
    return ["ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr"].contains(primary(language))
  }

  /// Every word has an effect: the program has a sentence of that id, or something of the rule set asks for it, and what
  /// stands in braces stands for something. Comes when everything has been declared.
  func checkWords() {
    let further = PluralRule(ruleSet.words.language).furtherForms.map(\.rawValue)
    for element in wordElements {
      guard let id = element["id"], !id.isEmpty else { continue }
      guard let values = values(of: id) else {
        if !isPerhapsDeclared(id) { reportUnknown(id, element) }
        continue
      }
      if let category = element["plural"], PluralRule.Category(rawValue: category) != nil {
        checkPlural(category, values, further, element)
      }
      checkPlaceholders(element, values)
      if id.hasPrefix("number-") { checkNumber(values, element) }
    }
  }

  /// What is written around a number must hold the number, or figures would vanish from every page.
  private func checkNumber(_ values: [String], _ element: Element) {
    for value in values where !element.text.contains("{\(value)}") && value != "currency" {
      findings.add(
        .unknownPlaceholder, element.at, "“{\(value)}” is missing, so that the number itself would not be printed",
        help: "write {\(value)} where the number stands")
    }
  }

  private func checkPlural(_ category: String, _ values: [String], _ further: [String], _ element: Element) {
    let at = element.at("plural")
    if !values.contains("count") {
      findings.add(
        .wordPlural, at, "no number stands in “\(element["id"] ?? "")”, so it has no forms for numbers",
        help: "take plural=\"…\" out")
    } else if !further.contains(category) {
      findings.add(
        .wordPlural, at, "“\(ruleSet.words.language)” has no numbers of the category “\(category)”",
        help: further.isEmpty
          ? "one thing has the word that ends in -one, more have the word itself"
          : "this language has, beside -one and the word itself: " + further.joined(separator: ", "))
    }
  }

  /// What may stand in braces in the sentence of this id; nil where nothing asks for it.
  private func values(of id: String) -> [String]? {
    if let word = WordCatalogue[id] { return word.values }
    if ruleSet.holds.contains(where: { id == "hold-\($0.id)" }) { return Self.names }
    if ruleSet.conditions.contains(where: {
      id == "reservation-\($0.id)" && $0.isReservation || id == "patients-\($0.id)"
    }) {
      return Self.names
    }
    if ruleSet.steps.contains(where: { id == "\($0.id)-patients-plain" }) { return ["name", "commissioner"] }
    return isNumbered(id) ? [] : nil
  }

  private static let names = ["name", "commissioner"]

  /// One more of sentences that are numbered, with none left out before it.
  private func isNumbered(_ id: String) -> Bool {
    guard let hyphen = id.lastIndex(of: "-"), let number = Int(id[id.index(after: hyphen)...]), number > 1 else {
      return false
    }
    let stem = id[...hyphen]
    guard WordCatalogue[stem + "1"] != nil, Self.numbered.contains(String(stem)) else { return false }
    return (1..<number).allSatisfy { WordCatalogue["\(stem)\($0)"] != nil || ruleSet.words["\(stem)\($0)"] != nil }
  }

  private static let numbered: Set<String> = ["how-to-read-", "not-for-"]

  /// Whether what asks for the word may stand in a file that could not be read.
  private func isPerhapsDeclared(_ id: String) -> Bool {
    !isComplete
      && (id.hasPrefix("hold-") || id.hasPrefix("reservation-") || id.hasPrefix("patients-")
        || id.hasSuffix("-patients-plain"))
  }

  private func reportUnknown(_ id: String, _ element: Element) {
    var names = WordCatalogue.ids
    names += ruleSet.holds.map { "hold-\($0.id)" }
    names += ruleSet.conditions.filter(\.isReservation).map { "reservation-\($0.id)" }
    names += ruleSet.conditions.map { "patients-\($0.id)" } + ruleSet.steps.map { "\($0.id)-patients-plain" }
    let help =
      findings.isFull(element.at.file)
      ? ""
      : nearest.find(id, among: names).map { "did you mean “\($0)”?" }
        ?? "readiness template --words lists every word that is said"
    findings.add(.unknownSentence, element.at("id"), "nothing says the word “\(id)”", help: help)
  }

  /// In sentences of the rule set about a body its own name and its commissioner's may stand.
  func checkNames(_ element: Element) { checkPlaceholders(element, Self.names) }

  /// Reports what stands in braces and stands for nothing.
  func checkPlaceholders(_ element: Element, _ names: [String]) {
    for run in element.texts {
      for piece in run.text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        let name = String(piece.prefix { $0 != "}" })
        if names.contains(name), piece.count > name.count { continue }
        let written = String(name.prefix(20))
        let near = findings.isFull(run.at.file) ? nil : nearest.find(written, among: names)
        let all =
          names.isEmpty ? "nothing stands in braces here" : "here: " + names.map { "{\($0)}" }.joined(separator: ", ")
        findings.add(
          .unknownPlaceholder, run.at, "“{\(written)}” stands for nothing here",
          help: near.map { "did you mean “{\($0)}”? \(all)" } ?? all)
      }
    }
  }
}
