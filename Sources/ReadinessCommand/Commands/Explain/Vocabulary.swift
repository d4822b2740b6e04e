internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// What is no part of a rule set's catalogue and stands in results all the same: columns of tables, states, outcomes and
/// other words, bands, kinds of body, parties, groups.
struct Vocabulary {
  let ruleSet: RuleSet

  /// Everything of this name.
  func explanations(of name: String) -> [Explanation] {
    let found = kinds(name) + parties(name) + bands(name) + groups(name) + states(name) + columns(name)
    return found.isEmpty ? words(name) : found
  }

  /// Every name that can be looked up here.
  var names: [String] {
    var names = ruleSet.kinds.map(\.id) + ruleSet.parties.map(\.id) + ruleSet.scoring.bands.map(\.id)
    names += (Self.states + Self.terms).map(\.word) + tables.flatMap { $0.columns.map(\.name) } + tables.map(\.name)
    names += WordCatalogue.ids
    for section in ruleSet.sections { names += Self.groups(in: section.root).map(\.id) }
    return names
  }

  /// What a word says, in English and in the rule set's own words.
  private func words(_ name: String) -> [Explanation] {
    guard let word = WordCatalogue[name] else { return [] }
    var text = Explanation("word \(name)")
    text.add("In English", word.text.isEmpty ? "nothing, unless a rule set has words for it" : word.text)
    text.add("In this rule set", ruleSet.words[name] ?? "as in English")
    text.add("May hold", word.values.map { "{\($0)}" }.joined(separator: ", "))
    text.add("Used", WordCatalogue.groups.filter { $0.words.contains { $0.id == name } }.map(\.about).joined())
    return [text]
  }

  private func kinds(_ name: String) -> [Explanation] {
    ruleSet.kinds.filter { $0.id == name }.map { kind in
      var text = Explanation("kind of body \(kind.id)")
      text.add(kind.name)
      let included = ruleSet.kinds.indices.filter { kind.includes.contains(KindSet(kind: $0)) }
        .map { ruleSet.kinds[$0].name }
      text.add("Is asked what is asked of", included.joined(separator: ", "))
      if kind.isCommissioner { text.add("What the commissioner owes counts in its scores.") }
      let steps = ruleSet.steps.filter { !$0.kinds.isDisjoint(with: kind.includes) }.map(\.title)
      text.add("Steps", steps.joined(separator: ", "))
      return text
    }
  }

  private func parties(_ name: String) -> [Explanation] {
    ruleSet.parties.indices.filter { ruleSet.parties[$0].id == name }.map { index in
      var text = Explanation("party \(name)")
      text.add(ruleSet.parties[index].name)
      let asked = ruleSet.questions.count { $0.answeredBy == index }
      if asked > 0 { text.add("Answers \(Counted.text(asked, "question")).") }
      return text
    }
  }

  private func bands(_ name: String) -> [Explanation] {
    let bands = ruleSet.scoring.bands
    return bands.indices.filter { bands[$0].id == name }.map { index in
      var text = Explanation("band \(name)")
      text.add(bands[index].name)
      func percent(_ share: Fraction) -> String { "\((share * Fraction(100)).decimal()) per cent" }
      let from = index > 0 ? bands[index - 1].below.map { "from \(percent($0))" } : nil
      let below = bands[index].below.map { "below \(percent($0))" }
      let range = [from, below].compactMap(\.self).joined(separator: ", ")
      text.add("Scores", range.isEmpty ? "all" : range)
      return text
    }
  }

  private func groups(_ name: String) -> [Explanation] {
    ruleSet.sections.flatMap { section in
      Self.groups(in: section.root).filter { $0.id == name }.map { group in
        var text = Explanation("group \(group.id)")
        text.add(group.title)
        text.add("In", section.title)
        text.add("Score", Self.score(of: group))
        text.add("Weight", group.weight.text)
        let rules = group.children.compactMap { child -> String? in
          if case .rule(let rule) = child { return ruleSet.rules[rule].id }
          return nil
        }
        text.add("Rules", lines: rules)
        return text
      }
    }
  }

  /// How a group's score comes about, and what is special about it.
  static func score(of group: Group) -> String {
    var words = ["\(group.aggregate.rawValue) of what stands in it"]
    if group.isBonus { words.append("a bonus: gained, and not among what is possible") }
    if let cap = group.cap { words.append("no more points than \(cap.text)") }
    return words.joined(separator: "; ")
  }

  /// All groups below one, in order.
  private static func groups(in root: Group) -> [Group] {
    root.children.flatMap { child -> [Group] in
      if case .group(let inner) = child { return [inner] + groups(in: inner) }
      return []
    }
  }

  private func states(_ name: String) -> [Explanation] {
    (Self.states + Self.terms).filter { $0.word == name }.map { state in
      var text = Explanation("\(state.of) \(state.word)")
      text.add(state.meaning)
      return text
    }
  }

  private var tables: [TableDictionary.Entry] {
    FactTables.all(ruleSet).map { TableDictionary.Entry($0) }
      + [
        .init(name: "changes", about: "one figure that is different", columns: ChangeTable.columns),
        .init(name: "assessments", about: "one body", columns: CSVRows.columns(ruleSet, hasStress: true)),
      ]
  }

  /// A column that means the same in several tables is explained once.
  private func columns(_ name: String) -> [Explanation] {
    var found: [(column: TableColumn, tables: [String])] = []
    for table in tables {
      for column in table.columns where column.name == name {
        if let index = found.firstIndex(where: { $0.column == column }) {
          found[index].tables.append(table.name)
        } else {
          found.append((column, [table.name]))
        }
      }
    }
    var explanations = found.map { column, tables in
      var text = Explanation(
        "column \(name) of \(Counted.word(tables.count, "table")) \(tables.joined(separator: ", "))")
      text.add(column.meaning)
      text.add("Type", column.kind.rawValue + (column.unit.isEmpty ? "" : " (\(column.unit))"))
      text.add("One of", column.values.joined(separator: ", "))
      return text
    }
    for table in tables where table.name == name {
      var text = Explanation("table \(name)")
      text.add("A row is \(table.about).")
      text.add("Columns", table.columns.map(\.name).joined(separator: ", "))
      explanations.append(text)
    }
    return explanations
  }
}
