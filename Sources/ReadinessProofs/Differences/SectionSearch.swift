internal import ReadinessEngine
internal import ReadinessModel

/// Looks for a body whose section two rule sets print differently: another state, another exact score, another band.
///
/// A section's score hangs on all its answers at once, so cells are too many to go through. What is tried is where
/// differences show: all at the best and all at the worst, with one thing changed; and what lies between two thresholds.
struct SectionSearch {
  let search: PairSearch
  let section: Int
  /// What differs already, and is tried first: bodies that single rules judge differently.
  let hints: [PairedBody]
  let modes: [PairSearch.Mode]
  let texts: SectionTexts

  private var pair: JointRuleSets { search.pair }

  /// The first body that is judged differently; nil where none was found.
  func body(_ differs: (Sides<Assessment>) -> Bool) -> PairedBody? {
    func shows(_ body: PairedBody) -> Bool { search.spend() && differs(search.judge(body)) }
    for mode in modes {
      for kind in pair.sharedKinds {
        let empty = search.empty(kind: kind, mode)
        if shows(empty) { return empty }
        let best = filled(empty, best: true)
        let worst = filled(empty, best: false)
        for base in [best, worst] {
          if shows(base) { return base }
          for hint in hints {
            let body = overlaid(base, hint)
            if shows(body) { return body }
          }
          for question in questions {
            for option in search.options(for: question) {
              var body = base
              (body.old.regions[question], body.new.regions[question]) = option
              if shows(body) { return body }
            }
          }
        }
        var walk = best
        for question in questions {
          walk.old.regions[question] = worst.old.regions[question]
          walk.new.regions[question] = worst.new.regions[question]
          if shows(walk) { return walk }
        }
        for body in withheld(best) where shows(body) { return body }
        for body in between(empty) where shows(body) { return body }
      }
    }
    return nil
  }

  /// Rules that can count, with a question of their own that is asked.
  private var asked: [(rule: Int, question: Int, side: Side)] {
    [Side.new, .old].flatMap { side in
      texts.scored(section, side).compactMap { rule in
        guard let question = pair.joint[side].rules[rule].question, !pair.joint[side].questions[question].isDerived
        else {
          return nil
        }
        return (rule, question, side)
      }
    }
  }

  private var questions: [Int] {
    var seen: Set<Int> = []
    return asked.map(\.question).filter { seen.insert($0).inserted }
  }

  private func filled(_ empty: PairedBody, best: Bool) -> PairedBody {
    var body = empty
    for (rule, question, side) in asked where body[side].regions[question] == nil {
      let options = search.options(for: question).compactMap {
        option -> (option: (old: Region, new: Region), mark: Fraction)? in
        guard case .value(let value) = side == .old ? option.old : option.new,
          let number = search.evaluators[side].markNumber(of: rule, value: value, empty[side])
        else { return nil }
        return (option, pair.joint[side].rules[rule].marks[number].value)
      }
      let chosen = best ? options.max { $0.mark < $1.mark } : options.min { $0.mark < $1.mark }
      guard let chosen else { continue }
      (body.old.regions[question], body.new.regions[question]) = chosen.option
    }
    return body
  }

  private func overlaid(_ base: PairedBody, _ hint: PairedBody) -> PairedBody {
    var body = base
    for question in hint.new.regions.indices where hint.isAnswered(question) {
      body.old.regions[question] = hint.old.regions[question]
      body.new.regions[question] = hint.new.regions[question]
    }
    if let practices = hint.new.practices { (body.old.practices, body.new.practices) = (practices, practices) }
    return body
  }

  // MARK: Between two thresholds

  /// So many ways between two thresholds are tried.
  private static let mostWays = 100

  /// Bodies of whose questions as many are answered as withhold a score in one of the two.
  private func withheld(_ full: PairedBody) -> [PairedBody] {
    let limits = Side.allCases.map { pair.given[$0].scoring.withholdBelow }
    guard limits[0] != limits[1], let low = limits.min(), let high = limits.max() else { return [] }
    let counted = asked.filter { $0.side == .new && full.isAnswered($0.question) }
    let weights = counted.map { pair.joint.new.rules[$0.rule].weight.millionths }
    let total = Fraction(weights.reduce(0, +))
    var sums: [Int64: [Int]] = [0: []]
    for (index, weight) in weights.enumerated() {
      for (sum, chosen) in sums where sums[sum + weight] == nil { sums[sum + weight] = chosen + [index] }
    }
    let fitting = sums.filter { sum, _ in
      let share = Fraction(sum).divided(by: total) ?? .zero
      return low <= share && share < high
    }
    return fitting.sorted { $0.key < $1.key }.prefix(Self.mostWays).map { _, chosen in
      var body = full
      let kept = Set(chosen.map { counted[$0].question })
      for (_, question, _) in counted where !kept.contains(question) {
        (body.old.regions[question], body.new.regions[question]) = (.blank, .blank)
      }
      return body
    }
  }

  /// Bodies whose score lies between the two limits of a band.
  private func between(_ empty: PairedBody) -> [PairedBody] {
    let bands = pair.given.map { $0.scoring.bands }
    let limits = bands.old.compactMap { band -> (Fraction, Fraction)? in
      guard let one = band.below, let other = bands.new.first(where: { $0.id == band.id })?.below, one != other else {
        return nil
      }
      return (min(one, other), max(one, other))
    }
    if limits.isEmpty { return [] }
    var reachable = ReachableScores(pair.joint.new, kind: empty.new.kind, unearned: [:])
    let ways = reachable.scores(of: pair.joint.new.sections[section].root).filter { score, _ in
      limits.contains { $0.0 <= score && score < $0.1 }
    }
    return ways.sorted { $0.key < $1.key }.prefix(Self.mostWays).map { _, marks in
      var body = empty
      for (rule, question, side) in asked where side == .new {
        guard let number = marks[rule] else { continue }
        let option = search.options(for: question).first {
          guard case .value(let value) = $0.new else { return false }
          return search.evaluators.new.markNumber(of: rule, value: value, empty.new) == number
        }
        if let option { (body.old.regions[question], body.new.regions[question]) = option }
      }
      return body
    }
  }
}
