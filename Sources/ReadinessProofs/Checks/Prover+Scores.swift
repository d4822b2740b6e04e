internal import ReadinessLoading
internal import ReadinessModel

/// Whether a section's score can fall because a better answer changes what applies.
///
/// The score is points gained of points possible. A change in what applies lowers it most where the rest of the section
/// is at one of its ends, and what is switched on or off at one of its own; the engine judges those four cases. Marks
/// themselves do not fall (``proveOrder()``).
extension Prover {
  mutating func proveScores() {
    for question in ruleSet.questions.indices where !ruleSet.questions[question].isDerived {
      let switched = ruleSet.rules.indices.filter { isSwitched($0, by: question) }
      guard !switched.isEmpty, ruleSet.questions[question].better != nil else { continue }
      for section in Set(switched.map { ruleSet.rules[$0].section }).sorted() {
        proveScore(of: section, question, switched.filter { ruleSet.rules[$0].section == section })
      }
    }
  }

  /// Whether it depends on the answer that a scored rule's question applies.
  private func isSwitched(_ rule: Int, by question: Int) -> Bool {
    guard ruleSet.rules[rule].role == .graded || ruleSet.rules[rule].role == .commissioner,
      let asked = ruleSet.rules[rule].question, asked != question,
      let formula = ruleSet.questions[asked].appliesWhen
    else { return false }
    var behind = FactsBehind(ruleSet)
    behind.add(formula)
    return behind.asked.contains(question)
  }

  private mutating func proveScore(of section: Int, _ question: Int, _ switched: [Int]) {
    report.proofs += 1
    let questions = Set(switched.compactMap { ruleSet.rules[$0].question })
    for kind in kinds(ruleSet.questions[question].kinds) {
      for (worse, better) in neighbours(question) {
        for (restBest, switchedBest) in [(true, false), (true, true), (false, true), (false, false)] {
          var given = fill(section, kind, restBest: restBest, switchedBest: switchedBest, questions)
          given.regions[question] = .value(worse)
          settleApplicability(of: switched, &given, except: question)
          var after = given
          after.regions[question] = .value(better)
          guard let before = solver.judge(given)?.sections[section], let later = solver.judge(after)?.sections[section],
            let (high, low) = before.score.flatMap({ high in later.score.map { (high, $0) } }), low < high
          else { continue }
          reportFall(section, question, switched, (high, given), (low, after))
          return
        }
      }
    }
  }

  private mutating func reportFall(
    _ section: Int, _ question: Int, _ switched: [Int], _ before: (Fraction, Assignment),
    _ after: (Fraction, Assignment)
  ) {
    let (high, low) = (before.0.percent ?? 0, after.0.percent ?? 0)
    let names = switched.map { "“\(ruleSet.rules[$0].id)”" }.joined(separator: ", ")
    add(
      .betterLowersScore, loaded.places.questions[question],
      "a better answer to “\(ruleSet.questions[question].id)” can lower the score of “\(ruleSet.sections[section].title)”, "
        + "since it changes whether \(names) \(switched.count == 1 ? "applies" : "apply")",
      [
        example("with the worse answer: \(high) per cent", before.1),
        example("with the better answer: \(low) per cent", after.1),
      ])
  }

  private func fill(
    _ section: Int, _ kind: Int, restBest: Bool, switchedBest: Bool, _ switched: Set<Int>
  ) -> Assignment {
    var given = SectionExtremes.filled(section, solver.empty(kind: kind), solver, best: restBest)
    let other = SectionExtremes.filled(section, solver.empty(kind: kind), solver, best: switchedBest)
    for question in switched { given.regions[question] = other.regions[question] }
    return given
  }

  /// Answers whatever else decides whether the switched rules apply, so that the question alone decides.
  private func settleApplicability(of rules: [Int], _ given: inout Assignment, except question: Int) {
    for rule in rules {
      guard let asked = ruleSet.rules[rule].question, let formula = ruleSet.questions[asked].appliesWhen else {
        continue
      }
      var behind = FactsBehind(ruleSet)
      behind.add(formula)
      for other in behind.asked where other != question && given.regions[other] == nil {
        if let value = solver.valuesFromBest(other).last { given.regions[other] = .value(value) }
      }
    }
  }
}
