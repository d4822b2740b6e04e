internal import ReadinessModel

extension RuleSetBuilder {
  /// How deep groups may stand within each other.
  static let deepestGroup = 16

  /// Declares sections with all questions, derived values and rules in them, in catalogue order.
  func declareSections(_ elements: [Element]) {
    var codes = CodeTable("section")
    for element in elements {
      sections.declare(element, findings)
      codes.declare(element, findings)
    }
    var names = SectionNames()
    for (index, element) in elements.enumerated() {
      var root = Group(
        id: element["id"] ?? "", title: element.text(of: "title"), aggregate: element.word("aggregate") ?? .sum,
        weight: FixedDecimal(1))
      names.groups = NameTable("group", unknown: .unknownWord)
      fill(&root, from: element, section: index, depth: 0, &names)
      ruleSet.sections.append(
        Section(
          id: root.id, code: element["code"] ?? "", title: root.title, about: element.text(of: "about"),
          step: find("step", of: element, in: steps), root: root, isQuickWin: element.yes("quick-win"),
          mayNotApply: element.yes("may-not-apply")))
      places.sections.append(element.at)
    }
  }

  private func fill(
    _ group: inout Group, from element: Element, section: Int, depth: Int, _ names: inout SectionNames
  ) {
    for child in element.children {
      switch child.name {
      case "group":
        names.groups.declare(child, findings)
        if depth == Self.deepestGroup {
          findings.add(
            .tooDeep, child.at, "groups stand within each other more than \(Self.deepestGroup) deep",
            help: "move this group further up")
          continue
        }
        var inner = Group(
          id: child["id"] ?? "", title: child.text(of: "title"), aggregate: child.word("aggregate") ?? .sum,
          weight: child.decimal("weight") ?? FixedDecimal(1))
        fill(&inner, from: child, section: section, depth: depth + 1, &names)
        group.children.append(.group(inner))
      case "question", "derived":
        group.questions.append(questions.count)
        names.codes.declare(child, findings)
        declareQuestion(child, section: section)
      case "rule":
        group.children.append(.rule(rules.count))
        names.rules.declare(child, findings)
        rules.append(DeclaredRule(element: child, section: section))
        places.rules.append(child.at)
      default: break
      }
    }
  }
}

/// Names that are unique among the things of sections, and that nothing refers to.
private struct SectionNames {
  var groups = NameTable("group", unknown: .unknownWord)
  var rules = NameTable("rule", unknown: .unknownWord)
  var codes = CodeTable("question")
}

/// The catalogue codes of things of one sort.
struct CodeTable {
  private let noun: String
  private var places: [String: Location] = [:]

  init(_ noun: String) { self.noun = noun }

  mutating func declare(_ element: Element, _ findings: Findings) {
    guard let code = element["code"], !code.isEmpty else { return }
    if let former = places[code] {
      findings.add(
        .duplicateCode, element.at("code"), "there are two \(noun)s with the code “\(code)”",
        help: "the first is at \(findings.describe(former))")
    } else {
      places[code] = element.at
    }
  }
}
