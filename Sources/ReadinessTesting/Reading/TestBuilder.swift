internal import ReadinessLoading
internal import ReadinessModel

/// Turns elements that obey the grammar into test cases, and reports every name and value that does not fit.
final class TestBuilder {
  let ruleSet: RuleSet
  let names: RuleSetNames
  let findings: Findings
  /// Added to the file index of places: several documents make one suite.
  let file: Int
  var nearest = NearestName()

  private let root: Element?
  var fileRoot: Element? { root }
  private(set) var cases: [TestCase] = []
  private(set) var unnoticed: [ExplainedChange] = []
  /// Shared profiles by id; the one for every case without another under the empty name.
  var givens: [String: Element] = [:]
  private var caseNames: [String: Location] = [:]

  init(_ document: TestDocument, ruleSet: RuleSet, names: RuleSetNames, file: Int) {
    self.ruleSet = ruleSet
    self.names = names
    self.file = file
    findings = document.findings
    root = document.root
  }

  func build() {
    guard let root else { return }
    if case .id(let id) = root["rule-set"].map(RuleSetReference.init), id != ruleSet.id {
      report(
        .otherRuleSet, root.at("rule-set"), "the cases are for the rule set “\(id)”, not for “\(ruleSet.id)”",
        help: "did you mean “\(ruleSet.id)”?")
    }
    declareGivens(root)
    for given in root.children("given") { _ = overlay(of: given) }
    for child in root.children {
      switch child.name {
      case "table": buildTable(child)
      case "case": buildCase(child)
      case "unnoticed":
        for change in child.children("change") {
          unnoticed.append(
            ExplainedChange(change: change.text, reason: child.text(of: "why"), at: location(change.at)))
        }
      default: break
      }
    }
  }

  private func declareGivens(_ root: Element) {
    for given in root.children("given") {
      let id = given["id"] ?? ""
      if let former = givens[id] {
        findings.add(
          .duplicateID, given.at,
          id.isEmpty ? "there are two shared profiles without a name" : "there are two shared profiles “\(id)”",
          help: "the first is in line \(former.at.place.line); name one of them otherwise")
      } else {
        givens[id] = given
      }
    }
  }

  private func buildCase(_ element: Element) {
    let name = element["name"] ?? ""
    if let former = caseNames[name] {
      report(
        .duplicateCase, element.at("name"), "there are two cases “\(name)”",
        help: "the first is in line \(former.place.line); say what is different about this one")
    }
    caseNames[name] = element.at
    let layers = overlay(of: element)
    let expected = element.child("expect").map { expectations(in: $0) } ?? []
    if element.child("expect")?.children.isEmpty ?? true {
      report(.assertsNothing, element.at, "the case “\(name)” expects nothing", help: "add <expect>…</expect>")
    }
    if let profile = profile(layers, element) {
      add(TestCase(name: name, at: location(element.at), profile: profile, expectations: expected))
    }
  }

  /// Adds a case after looking for expectations that cannot all be met.
  func add(_ testCase: TestCase) {
    checkAgreement(testCase)
    cases.append(testCase)
  }

  /// A place as the whole suite knows it.
  func location(_ at: Location) -> Location { Location(file: at.file + file, place: at.place) }

  func report(_ code: TestCode, _ at: Location, _ message: String, help: String = "") {
    findings.add(code: code.rawValue, at, message, help: help)
  }

  /// The index of a name, or nil after reporting that there is none.
  func find(_ name: String, in table: RuleSetNames.Table, at: Location) -> Int? {
    if let index = table[name] { return index }
    if name.isEmpty { return nil }
    findings.add(
      code: table.unknown, at, "there is no \(table.noun) “\(name)”", help: help(name, among: table.names, table.noun))
    return nil
  }

  func find(_ attribute: String, of element: Element, in table: RuleSetNames.Table) -> Int? {
    element[attribute].flatMap { find($0, in: table, at: element.at(attribute)) }
  }

  func findAll(_ attribute: String, of element: Element, in table: RuleSetNames.Table) -> [Int] {
    element.words(attribute).compactMap { find($0.text, in: table, at: $0.at) }
  }

  func help(_ name: String, among candidates: [String], _ noun: String) -> String {
    if let near = nearest.find(name, among: candidates) { return "did you mean “\(near)”?" }
    return candidates.count <= 12 ? "\(noun)s: " + candidates.joined(separator: ", ") : "check the spelling"
  }
}
