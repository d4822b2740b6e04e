internal import ReadinessModel

/// The consistency rules of severity error that a search has to keep, with what each of them rests on.
struct Clashes {
  /// One rule.
  struct Clash {
    let given: Formula?
    let clash: Formula
    let kinds: KindSet
    let behind: FactsBehind
  }

  let all: [Clash]
  /// By question: the rules that rest on it.
  private let byQuestion: [[Int]]

  /// Works out once for all searches what every rule rests on.
  init(_ ruleSet: RuleSet) {
    var all: [Clash] = []
    var byQuestion = [[Int]](repeating: [], count: ruleSet.questions.count)
    for rule in ruleSet.consistency where rule.severity == .error {
      guard case .clash(let given, let clash) = rule.test else { continue }
      var behind = FactsBehind(ruleSet)
      if let given { behind.add(given) }
      behind.add(clash)
      for question in behind.asked { byQuestion[question].append(all.count) }
      all.append(Clash(given: given, clash: clash, kinds: rule.kinds, behind: behind))
    }
    self.all = all
    self.byQuestion = byQuestion
  }

  /// The rules that answers to these facts could break, and those that the answers to theirs could; their questions are
  /// added to the facts.
  func reached(from facts: inout FactsBehind, kind: Int) -> [Int] {
    var isTaken = [Bool](repeating: false, count: all.count)
    var found: [Int] = []
    var next = 0
    while next < facts.asked.count {
      for index in byQuestion[facts.asked[next]] where !isTaken[index] {
        isTaken[index] = true
        guard all[index].kinds.contains(KindSet(kind: kind)) else { continue }
        found.append(index)
        for question in all[index].behind.asked { facts.add(fact: question) }
      }
      next += 1
    }
    return found
  }
}
