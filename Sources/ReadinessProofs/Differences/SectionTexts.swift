internal import ReadinessModel

/// Texts for how sections are scored: where two texts are the same, and the rules in them are judged alike, so is the
/// section, for anybody.
///
/// The order of rules and groups, and a factor that all weights beside each other have, leave no trace.
struct SectionTexts {
  private let pair: JointRuleSets
  /// By side and rule: its index among the rules of both.
  private let ruleNames: Sides<[Int]>

  init(_ pair: JointRuleSets, _ rules: [Match]) {
    self.pair = pair
    var names = pair.given.map { [Int](repeating: -1, count: $0.rules.count) }
    for (index, match) in rules.enumerated() {
      for side in Side.allCases { if let own = match[side] { names[side][own] = index } }
    }
    ruleNames = names
  }

  /// - Parameter kind: the kind of body that it is about.
  func text(section index: Int, _ side: Side, kind: Int) -> String {
    let ruleSet = pair.joint[side]
    let section = ruleSet.sections[index]
    let own = KindSet(kind: kind)
    let isOfStep = section.step.map { ruleSet.steps[$0].kinds.contains(own) } ?? true
    if !isOfStep || !kinds(index, side).contains(own) { return "not applicable" }
    var text = "step \(section.step ?? -1)"
    if section.mayNotApply { text += " may not apply" }
    if section.isSummary {
      let parts = section.summary.map { part in
        let group = part.group.isEmpty ? nil : ruleSet.sections[part.section].root.group(part.group)
        let scored =
          group.map { tree($0, side, kind) + shares(of: $0, side, kind) }
          ?? self.text(section: part.section, side, kind: kind)
        return (text: "\(part.section) \(scored)", weight: part.weight.fraction)
      }
      return text + " \(section.root.aggregate.rawValue) " + Self.relative(parts)
    }
    return text + " " + tree(section.root, side, kind) + shares(scored(index, side), side, kind)
  }

  /// Of what a score is withheld: how much of the weight is answered, wherever it stands.
  private func shares(_ rules: [Int], _ side: Side, _ kind: Int) -> String {
    if pair.joint[side].scoring.withholdBelow.isZero { return "" }
    let shares = rules.filter { counts($0, side, kind) }.map {
      (text: "\(ruleNames[side][$0])", weight: pair.joint[side].rules[$0].weight.fraction)
    }
    return " share " + Self.relative(shares)
  }

  private func shares(of group: Group, _ side: Side, _ kind: Int) -> String {
    shares(
      group.allGroups.flatMap { group in
        group.children.compactMap { child in if case .rule(let rule) = child { rule } else { nil } }
      }, side, kind)
  }

  /// When scores are withheld and what they are called.
  func scoring(_ side: Side) -> String {
    let scoring = pair.given[side].scoring
    let bands = scoring.bands.map { "\($0.id) below \($0.below?.plain ?? "all")" }
    return "\(scoring.withholdBelow.plain) \(scoring.scoresShortForm) " + bands.joined(separator: ", ")
  }

  /// Rules that can count in a section, or in one that it sums up.
  func scored(_ section: Int, _ side: Side) -> [Int] {
    let sections = scoredSections(section, side)
    return pair.joint[side].rules.indices.filter {
      sections.contains(pair.joint[side].rules[$0].section) && pair.joint[side].rules[$0].counts
    }
  }

  /// A section and all that it sums up, however far down.
  private func scoredSections(_ section: Int, _ side: Side) -> Set<Int> {
    pair.joint[side].sections[section].summary.reduce(into: [section]) {
      $0.formUnion(scoredSections($1.section, side))
    }
  }

  private func kinds(_ section: Int, _ side: Side) -> KindSet {
    let ruleSet = pair.joint[side]
    var kinds = KindSet()
    for rule in ruleSet.rules where rule.section == section {
      var asked = KindSet()
      if let question = rule.question {
        asked = ruleSet.questions[question].kinds
      } else {
        let facts = rule.formulas.flatMap(\.namedFacts)
        asked = facts.isEmpty ? rule.kinds : facts.reduce(KindSet()) { $0.union(ruleSet.questions[$1].kinds) }
      }
      kinds.formUnion(rule.kinds.intersection(asked))
    }
    for question in ruleSet.questions where question.section == section && !question.isDerived {
      kinds.formUnion(question.kinds)
    }
    // A summary is for whoever one of its parts is for.
    for part in ruleSet.sections[section].summary { kinds.formUnion(self.kinds(part.section, side)) }
    return kinds
  }

  /// - Parameter inPoints: whether its points are added to others as they are, so that their size matters.
  private func tree(_ group: Group, _ side: Side, _ kind: Int, inPoints: Bool = false) -> String {
    let isPoints = inPoints || group.allGroups.contains { $0.isBonus || $0.cap != nil }
    let items = items(group, side, kind, isPoints: isPoints)
    var text = group.aggregate.rawValue
    if group.isBonus { text += " bonus" }
    if let cap = group.cap { text += " cap \(cap.text)" }
    if isPoints {
      return text + "(" + items.map { "\($0.text) × \($0.weight.plain)" }.sorted().joined(separator: ", ") + ")"
    }
    if group.aggregate == .lowest {
      return text + "(" + items.filter { !$0.weight.isZero }.map(\.text).sorted().joined(separator: ", ") + ")"
    }
    return text + Self.relative(items)
  }

  private func items(_ group: Group, _ side: Side, _ kind: Int, isPoints: Bool) -> [(text: String, weight: Fraction)] {
    group.children.flatMap { child -> [(text: String, weight: Fraction)] in
      switch child {
      case .rule(let rule):
        let content = pair.joint[side].rules[rule]
        return counts(rule, side, kind) ? [("\(ruleNames[side][rule])", content.weight.fraction)] : []
      case .group(let inner):
        // A group in which nothing can count drops out.
        if items(inner, side, kind, isPoints: true).isEmpty { return [] }
        // A sum in a sum adds its points.
        if group.aggregate == .sum, inner.aggregate == .sum, !isPoints {
          return items(inner, side, kind, isPoints: false)
        }
        let inPoints = isPoints && group.aggregate == .sum && inner.aggregate == .sum
        return [(tree(inner, side, kind, inPoints: inPoints), inner.weight.fraction)]
      }
    }
  }

  private func counts(_ rule: Int, _ side: Side, _ kind: Int) -> Bool {
    let ruleSet = pair.joint[side]
    let (content, own) = (ruleSet.rules[rule], KindSet(kind: kind))
    let isAsked = content.question.map { ruleSet.questions[$0].kinds.contains(own) } ?? true
    return content.counts && content.kinds.contains(own) && isAsked
      && (content.role == .graded || ruleSet.kinds[kind].isCommissioner)
  }

  /// Whether a section is scored in the same way for bodies of a kind, as long as its rules are judged alike.
  func areAlike(_ section: Int, kind: Int) -> Bool {
    text(section: section, .old, kind: kind) == text(section: section, .new, kind: kind)
  }

  /// Whether a section is for bodies of a kind in either.
  func applies(_ section: Int, kind: Int) -> Bool {
    Side.allCases.contains { text(section: section, $0, kind: kind) != "not applicable" }
  }

  private static func relative(_ items: [(text: String, weight: Fraction)]) -> String {
    let total = items.reduce(Fraction.zero) { $0 + $1.weight }
    let texts = items.map { "\($0.text) × \(($0.weight.divided(by: total) ?? .zero).plain)" }
    return "(" + texts.sorted().joined(separator: ", ") + ")"
  }
}

extension Rule {
  /// Whether it can count in a score.
  var counts: Bool { !marks.isEmpty && (role == .graded || role == .commissioner) }
}
