internal import ReadinessModel

extension RuleSet {
  /// What the engine in the page needs of it: without sources, claims and glossary, which nothing there reads.
  var forPage: RuleSet {
    var page = self
    page.sources = []
    page.claims = []
    page.glossary = []
    for index in page.rules.indices { page.rules[index].citation.claims = [] }
    for index in page.gates.indices { page.gates[index].citation.claims = [] }
    for index in page.conditions.indices { page.conditions[index].citation.claims = [] }
    for index in page.holds.indices { page.holds[index].citation.claims = [] }
    for index in page.consistency.indices { page.consistency[index].citation.claims = [] }
    return page
  }
}
