internal import ReadinessLoading
internal import ReadinessModel

/// Bands that no score of a section falls into.
extension Prover {
  mutating func proveBands() {
    for section in ruleSet.sections.indices {
      let scored = ruleSet.rules.indices.filter {
        ruleSet.rules[$0].section == section
          && (ruleSet.rules[$0].role == .graded || ruleSet.rules[$0].role == .commissioner)
      }
      if !scored.isEmpty, ruleSet.scoring.bands.count > 1 { proveBands(of: section, scored) }
    }
  }

  private mutating func proveBands(of section: Int, _ scored: [Int]) {
    var shown: [Int: Assignment] = [:]
    let set = scored.reduce(KindSet()) { $0.union(ruleSet.rules[$1].kinds) }
    for kind in kinds(set) where shown.count < ruleSet.scoring.bands.count {
      walk(section, scored, kind, &shown)
    }
    report.proofs += ruleSet.scoring.bands.count
    if !ruleSet.isPlain(section) {
      for band in ruleSet.scoring.bands.indices where shown[band] == nil {
        leaveOpen(
          .bandNeverReached, loaded.places.sections[section],
          "whether a score of “\(ruleSet.sections[section].title)” can be “\(ruleSet.scoring.bands[band].name)”")
      }
      return
    }
    if shown.count == ruleSet.scoring.bands.count { return }
    let isExhaustive = tryAll(section, scored, kinds(set), &shown)
    for band in ruleSet.scoring.bands.indices where shown[band] == nil {
      if isExhaustive {
        reportMissing(band, of: section, shown)
      } else {
        prove(band, of: section, kinds(set), shown)
      }
    }
  }

  /// Judges every combination of answers where a section is small; false where it is not.
  private mutating func tryAll(
    _ section: Int, _ scored: [Int], _ kinds: [Int], _ shown: inout [Int: Assignment]
  ) -> Bool {
    var behind = FactsBehind(ruleSet)
    for rule in scored {
      if let question = ruleSet.rules[rule].question { behind.add(fact: question) }
      for mark in ruleSet.rules[rule].marks { if case .formula(let formula) = mark.when { behind.add(formula) } }
    }
    if behind.usesPractices || behind.usesQuotient || !behind.scores.isEmpty { return false }
    let options = behind.asked.map { solver.options(for: $0) }
    var count = 1
    for option in options {
      count *= option.count
      if count > Self.mostCombinations { return false }
    }
    for kind in kinds {
      for number in 0..<count {
        var (given, rest) = (solver.empty(kind: kind), number)
        for (question, regions) in zip(behind.asked, options) {
          given.regions[question] = regions[rest % regions.count]
          rest /= regions.count
        }
        note(given, section, &shown)
      }
    }
    return true
  }

  /// How many combinations of answers to one section are judged one by one.
  private static let mostCombinations = 4_096

  /// From the best answers to the worst, one rule after the other: few sections skip a band on that way.
  private func walk(_ section: Int, _ scored: [Int], _ kind: Int, _ shown: inout [Int: Assignment]) {
    var given = SectionExtremes.filled(section, solver.empty(kind: kind), solver, best: true)
    note(given, section, &shown)
    for rule in scored {
      guard let question = ruleSet.rules[rule].question, !ruleSet.questions[question].isDerived else { continue }
      guard let worst = SectionExtremes.extremeAnswer(to: question, of: rule, solver, best: false) else { continue }
      given.regions[question] = .value(worst)
      note(given, section, &shown)
    }
  }

  private func note(_ given: Assignment, _ section: Int, _ shown: inout [Int: Assignment]) {
    guard let band = solver.judge(given)?.sections[section].band, shown[band] == nil else { return }
    shown[band] = given
  }

  /// Looks at every score the marks allow.
  private mutating func prove(_ band: Int, of section: Int, _ kinds: [Int], _ shown: [Int: Assignment]) {
    var isOpen = false
    for kind in kinds {
      var reachable = ReachableScores(ruleSet, kind: kind, unearned: unearned)
      let scores = reachable.scores(of: ruleSet.sections[section].root)
      for (score, marks) in scores.sorted(by: { $0.key < $1.key }) where isIn(band, score) {
        isOpen = true
        var given = solver.empty(kind: kind)
        for (rule, number) in marks { settle(rule, number, &given) }
        if solver.judge(given)?.sections[section].band == band { return }
      }
      if !reachable.isComplete { isOpen = true }
    }
    if isOpen {
      let (name, title) = (ruleSet.scoring.bands[band].name, ruleSet.sections[section].title)
      leaveOpen(
        .bandNeverReached, loaded.places.sections[section], "whether a score of “\(title)” can be “\(name)”")
    } else {
      reportMissing(band, of: section, shown)
    }
  }

  private mutating func reportMissing(_ band: Int, of section: Int, _ shown: [Int: Assignment]) {
    let (name, title) = (ruleSet.scoring.bands[band].name, ruleSet.sections[section].title)
    let place = loaded.places.sections[section]
    if let nearest = shown.min(by: { (abs($0.key - band), $0.key) < (abs($1.key - band), $1.key) }) {
      add(
        .bandNeverReached, place, "no score of “\(title)” falls into “\(name)”",
        [example("the nearest there is: “\(ruleSet.scoring.bands[nearest.key].name)”", nearest.value)])
    }
  }

  private func isIn(_ band: Int, _ score: Fraction) -> Bool {
    ruleSet.scoring.bands.firstIndex { $0.below.map { score < $0 } ?? true } == band
  }

  /// Answers a rule's question so that it earns the mark.
  private func settle(_ rule: Int, _ number: Int, _ given: inout Assignment) {
    guard let question = ruleSet.rules[rule].question else { return }
    let value = solver.regions.values[question].first {
      SectionExtremes.number(of: $0, question, rule, solver) == number
    }
    if let value { given.regions[question] = .value(value) }
  }
}
