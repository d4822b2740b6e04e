internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessProofs

/// The proofs of `check --prove`, over all rule sets of one run.
struct ProofRun {
  /// So many open proofs are named; the rest are counted.
  static let mostOpen = 10

  /// Every example, each with a comment that says what it shows.
  private(set) var examples = ""
  private var proofs = 0
  private var steps = 0
  private var budget = 0
  private var open = 0

  /// Proves one rule set; gives the findings, and what the search did not get to.
  ///
  /// - Parameter most: steps that all its proofs may take together.
  mutating func prove(_ loaded: LoadedRuleSet, within most: Int = Prover.defaultBudget) -> [Diagnostic] {
    let report = Prover.prove(loaded, budget: most)
    proofs += report.proofs
    steps += report.steps
    budget += report.budget
    open += report.undecided.count
    for finding in report.findings {
      for example in finding.examples {
        examples += Self.comment("\(finding.diagnostic.message): \(example.shows)") + example.xml
      }
    }
    return report.findings.map(\.diagnostic) + report.undecided.prefix(Self.mostOpen)
  }

  /// A comment may not hold two hyphens in a row.
  private static func comment(_ text: String) -> String {
    var clean = ""
    for character in text { clean.append(character == "-" && clean.last == "-" ? " " : character) }
    return "<!-- \(clean) [example] -->\n"
  }

  var summary: String {
    let rest =
      open == 0
      ? "nothing left undecided"
      : "\(open) not decided" + (open > Self.mostOpen ? ", the first of which are listed" : "")
    return "; \(Counted.text(proofs, "proof")) in \(steps) of at most \(Counted.text(budget, "step")), \(rest)"
  }
}
