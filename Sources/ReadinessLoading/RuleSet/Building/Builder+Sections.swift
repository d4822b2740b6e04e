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
      fill(&root, from: element, section: index, depth: 0, openCountsAs(element), &names)
      ruleSet.sections.append(
        Section(
          id: root.id, code: element["code"] ?? "", title: root.title, about: element.text(of: "about"),
          step: find("step", of: element, in: steps), root: root, isQuickWin: element.yes("quick-win"),
          mayNotApply: element.yes("may-not-apply")))
      ruleSet.sections[index].was = element.words("was").map(\.text)
      places.sections.append(element.at)
    }
    for (index, element) in elements.enumerated() { sumUp(element, index) }
    checkSummaries(elements)
  }

  private func openCountsAs(_ element: Element) -> Fraction? { element["open-counts-as"].flatMap(Fraction.init(mark:)) }

  /// What a summary is made of.
  private func sumUp(_ element: Element, _ index: Int) {
    let parts = element.children("of")
    if parts.isEmpty { return }
    if !ruleSet.sections[index].root.children.isEmpty || !ruleSet.sections[index].root.questions.isEmpty {
      findings.add(
        .summaryMixed, parts[0].at, "a section sums others up, or has rules of its own, and not both",
        help: "put the rules into a section of their own, and name that with <of section=\"…\"/>")
    }
    for part in parts {
      guard let section = find("section", of: part, in: sections) else { continue }
      let group = part["group"] ?? ""
      if !group.isEmpty, ValueShape.isName(group),
        ruleSet.sections[section].root.group(group) == nil || group == sections.names[section]
      {
        findings.add(
          .unknownGroup, part.at("group"), "“\(sections.names[section])” has no group “\(group)”",
          help: help(
            group, among: ruleSet.sections[section].root.allGroups.dropFirst().map(\.id), noun: "group",
            file: part.at.file))
        continue
      }
      let entry = SummaryPart(section: section, group: group, weight: part.decimal("weight") ?? FixedDecimal(1))
      if ruleSet.sections[index].summary.contains(where: { $0.section == section && $0.group == group }) {
        findings.add(.repeatedName, part.at("section"), "this is summed up twice", help: "take one of them out")
      }
      if ruleSet.sections[index].root.aggregate == .lowest, part.attribute("weight") != nil,
        entry.weight != FixedDecimal(0)
      {
        findings.add(
          .weightWithoutEffect, part.at("weight"), "the lowest of several is what it is, whatever its weight",
          help: "take the weight out")
      }
      ruleSet.sections[index].summary.append(entry)
    }
  }

  private func checkSummaries(_ elements: [Element]) {
    let edges = ruleSet.sections.map { $0.summary.map(\.section) }
    for ring in Dependencies(edges).rings {
      let names = (ring + [ring[0]]).map { sections.names[$0] }.joined(separator: " -> ")
      findings.add(
        .summaryCycle, elements[ring[0]].at, "a summary is made of itself: \(names)",
        help: "take one of them out of the others")
    }
  }

  /// A weight says something only where the group around it takes scores and not points.
  private func checkWeight(of inner: Group, _ element: Element, in outer: Group) {
    guard let weight = element.attribute("weight"), ValueShape.weight.problem(with: weight.value) == nil else { return }
    switch outer.aggregate {
    case .sum where inner.aggregate == .sum:
      findings.add(
        .weightWithoutEffect, weight.at, "a sum within a sum adds its points, whatever its weight",
        help: "say it by the weights of the rules in it, or give “\(outer.id)” aggregate=\"mean\"")
    case .lowest where inner.weight != FixedDecimal(0):
      findings.add(
        .weightWithoutEffect, weight.at, "the lowest of several is what it is, whatever its weight",
        help: "take the weight out; only weight=\"0\" says something here: that it does not count")
    case .sum, .mean, .lowest: break
    }
  }

  /// A cap is on points, and a bonus is added to something.
  private func checkPoints(of inner: Group, _ element: Element, in outer: Group) {
    if let cap = element.attribute("cap") {
      if inner.aggregate != .sum || outer.aggregate != .sum {
        findings.add(
          .capWithoutPoints, cap.at, "a cap limits points, and only a sum within a sum has points",
          help: "take the cap out, or let the group and the one around it be sums")
      } else if inner.cap == FixedDecimal(0) {
        findings.add(.capWithoutPoints, cap.at, "with cap=\"0\" nothing can be gained here", help: "take the group out")
      }
    }
    if let bonus = element.attribute("bonus"), outer.aggregate == .lowest {
      findings.add(
        .capWithoutPoints, bonus.at, "nothing can be added to the lowest of several",
        help: "take bonus out, or let “\(outer.id)” be a sum or a mean")
    }
  }

  private func fill(
    _ group: inout Group, from element: Element, section: Int, depth: Int, _ open: Fraction?,
    _ names: inout SectionNames
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
        inner.isBonus = child.yes("bonus")
        inner.cap = child.decimal("cap")
        checkWeight(of: inner, child, in: group)
        checkPoints(of: inner, child, in: group)
        fill(&inner, from: child, section: section, depth: depth + 1, openCountsAs(child) ?? open, &names)
        group.children.append(.group(inner))
      case "question", "derived":
        group.questions.append(questions.count)
        names.codes.declare(child, findings)
        declareQuestion(child, section: section)
      case "rule":
        group.children.append(.rule(rules.count))
        names.rules.declare(child, findings)
        rules.append(DeclaredRule(element: child, section: section, openCountsAs: openCountsAs(child) ?? open))
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
