public import ReadinessModel

/// What is said to readers: a rule set's own words where it has them, else the catalogue's English.
public struct Phrases: Sendable {
  public let words: Words
  private let plurals: PluralRule
  let numerals: Numerals

  /// The words that are built in.
  public static let english = Phrases(Words())

  public init(_ words: Words) {
    self.words = words
    plurals = PluralRule(words.language)
    numerals = Numerals(words)
  }

  /// The sentence with this id; empty where neither the rule set nor the program has one.
  public subscript(id: String) -> String { words[id] ?? WordCatalogue[id]?.text ?? "" }

  /// The sentence with its placeholders filled in; where a number stands in it, in the form for that number.
  public func callAsFunction(_ id: String, _ values: [String: String] = [:]) -> String {
    Placeholders.fill(form(of: id, values["count"]), values)
  }

  private func form(of id: String, _ count: String?) -> String {
    if let count = count.flatMap({ Int($0) }) {
      let category = plurals.category(count)
      if category != .other, let form = words[id, plural: category.rawValue] { return form }
    }
    return self[id]
  }

  /// `One question is open.` or `3 questions are open.`: the one place that chooses between `ID-one` and `ID-many`.
  public func counted(_ id: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    self(one: id + "-one", many: id + "-many", count, values)
  }

  /// The same for two ids that are not formed alike.
  public func callAsFunction(one: String, many: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["count"] = String(count)
    // Where the rule set says it in its language, that language counts; else English does.
    let isOne = words[one] == nil ? count == 1 : plurals.category(count) == .one
    return self(isOne ? one : many, values)
  }

  /// The sentences `ID-1`, `ID-2` … as far as there are any.
  public func numbered(_ id: String) -> [String] {
    var found: [String] = []
    while !self["\(id)-\(found.count + 1)"].isEmpty { found.append(self["\(id)-\(found.count + 1)"]) }
    return found
  }

  /// `a, b and c`; `-and` or `-or` in the language's own way.
  public func list(_ items: [String], _ last: String = "list-and") -> String {
    guard let end = items.last else { return self["label-nothing"] }
    return items.count == 1 ? end : self(last, ["first": list(items.dropLast()), "last": end])
  }

  private func list(_ items: [String].SubSequence) -> String {
    items.dropFirst().reduce(items.first ?? "") { self("list-more", ["first": $0, "last": $1]) }
  }

  /// `31 October 2013`.
  public func date(_ date: CivilDate) -> String {
    guard (1...12).contains(date.month) else { return date.text }
    return self("date", ["day": "\(date.day)", "month": self["month-\(date.month)"], "year": "\(date.year)"])
  }
}

extension Phrases {
  /// A part of a sentence as a sentence of its own: filled in, with a capital and a full stop.
  public static func statement(_ text: String, _ values: [String: String] = [:]) -> String {
    let filled = sentenceCase(Placeholders.fill(text, values))
    return filled.isEmpty || ".!?؟。".contains(filled.last ?? ".") ? filled : filled + "."
  }

  /// The first letter as a capital.
  public static func sentenceCase(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
