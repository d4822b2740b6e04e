internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessProofs

/// The proofs of `check --prove`, over all rule sets of one run.
struct ProofRun {
  /// So many open proofs are named; the rest are counted.
  private static let mostOpen = 10

  /// Every example, each with a comment that says what it shows.
  private(set) var examples = ""
  private var proofs = 0
  private var steps = 0
  private var budget = 0
  private var open = 0

  /// Proves one rule set; gives the findings, and what the search did not get to.
  mutating func prove(_ loaded: LoadedRuleSet) -> [Diagnostic] {
    let report = Prover.prove(loaded)
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
    let rest = open == 0 ? "nothing left undecided" : "\(open) not decided"
    return "; \(proofs) proofs in \(steps) of at most \(budget) steps, \(rest)"
  }
}
