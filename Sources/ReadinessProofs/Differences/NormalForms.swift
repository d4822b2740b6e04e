internal import ReadinessModel

/// Texts for the formulas and questions of two rule sets: where two texts are the same, so is what they say, for anybody.
///
/// Order, repetition, double negation, named conditions, "at least n of n" and ranges in pieces leave no trace. Two
/// formulas may still say the same where their texts differ; that is for the search.
final class NormalForms {
  private let joint: Sides<RuleSet>
  /// The kind of body, where it is settled.
  private let kind: Int?
  private var questions: Sides<[String?]>

  /// - Parameter kind: the joint index of a kind of body, where the texts are about bodies of that kind alone.
  init(_ pair: JointRuleSets, kind: Int? = nil) {
    joint = pair.joint
    self.kind = kind
    let none = [String?](repeating: nil, count: pair.questions.count)
    questions = Sides(old: none, new: none)
  }

  /// Whether answers to a question, and whether it applies, are the same in both.
  func isSame(question: Int) -> Bool { text(question: question, .old) == text(question: question, .new) }

  /// Everything that can matter of a question.
  func text(question index: Int, _ side: Side) -> String {
    if let known = questions[side][index] { return known }
    let question = joint[side].questions[index]
    var text = "\(question.type.rawValue) \(text(question.kinds)) \(question.choices.count)"
    if question.section < 0 {
      text += " none"
    } else if let derivation = question.derivation {
      text += " = " + self.text(derivation, side)
    } else {
      text +=
        " \(question.least.millionths)…\(question.most.millionths) \(question.mayBeFuture) \(question.inShortForm)"
      text += question.notApplicable == nil ? "" : " claim"
    }
    if let formula = question.appliesWhen { text += " when " + self.text(formula, side) }
    questions[side][index] = text
    return text
  }

  private func text(_ derivation: Derivation, _ side: Side) -> String {
    switch derivation {
    case .quotient(let above, let below): "\(fact(above, side)) / \(fact(below, side))"
    case .sum(let parts): "sum " + parts.map { fact($0, side) }.sorted().joined(separator: " ")
    case .difference(let of, let less): "\(fact(of, side)) - \(fact(less, side))"
    case .product(let parts): "product " + parts.map { fact($0, side) }.sorted().joined(separator: " ")
    case .constant(let value): "constant \(value.millionths)"
    case .count(let formulas): "count " + formulas.map { text($0, side) }.sorted().joined(separator: ",")
    case .share(let formulas): "share " + formulas.map { text($0, side) }.sorted().joined(separator: ",")
    case .age(let date, let unit): "age \(fact(date, side)) \(unit.rawValue)"
    case .practices(let figure, let least, let most):
      "practices \(figure.rawValue) \(least?.millionths ?? -1) \(most?.millionths ?? -1)"
    }
  }

  /// For whom something is, of the kinds in question.
  func text(_ kinds: KindSet) -> String {
    if let kind { return kinds.contains(KindSet(kind: kind)) ? "for it" : "for others" }
    let all = joint.old.kinds.indices.reduce(into: KindSet()) { $0.formUnion(KindSet(kind: $1)) }
    return "for \(kinds.intersection(all).rawValue)"
  }

  /// A fact that is not the same in both has a name of its own in each.
  func fact(_ index: Int, _ side: Side) -> String {
    isSame(question: index) ? "q\(index)" : "q\(index)\(side.rawValue)"
  }

  func text(_ formula: Formula, _ side: Side) -> String { form(formula, side, isNegated: false).text }

  private func form(_ formula: Formula, _ side: Side, isNegated: Bool) -> NormalForm {
    switch formula {
    case .all(let parts): return joined(parts, side, isNegated, isAll: !isNegated)
    case .any(let parts): return joined(parts, side, isNegated, isAll: isNegated)
    case .not(let part): return form(part, side, isNegated: !isNegated)
    case .statement(_, let said): return form(said, side, isNegated: isNegated)
    case .atLeast(let count, let parts):
      // Not at least so many: at least the others are not.
      let least = isNegated ? parts.count - count + 1 : count
      return .atLeast(least, parts.map { form($0, side, isNegated: isNegated) })
    case .kind(let kinds):
      if let kind { return kinds.contains(KindSet(kind: kind)) == isNegated ? .never : .always }
      let all = joint[side].kinds.indices.reduce(into: KindSet()) { $0.formUnion(KindSet(kind: $1)) }
      let set = isNegated ? all.subtracting(kinds) : kinds.intersection(all)
      return set.isEmpty ? .never : set == all ? .always : .leaf("kind \(set.rawValue)")
    case .fact(let question, .choices(let bits)):
      return .choices(fact(question, side), bits, joint[side].questions[question].type.isSingleChoice, isNegated)
    case .fact(let question, .number(let range)):
      let isWhole =
        joint[side].questions[question].type.isCounted && !joint[side].questions[question].isDerived
      return .range(fact(question, side), isWhole ? NormalForm.whole(range) : range, isNegated)
    case .fact(let question, .date(let test)): return .leaf("\(sign(isNegated))\(fact(question, side)) \(test)")
    case .compare(let left, let comparison, let right): return compare(left, comparison, right, side, isNegated)
    case .answered(let question): return .leaf("\(sign(isNegated))answered \(fact(question, side))")
    case .open(let question): return .leaf("\(sign(isNegated))open \(fact(question, side))")
    case .blank(let question): return .leaf("\(sign(isNegated))blank \(fact(question, side))")
    case .applies(let question): return .leaf("\(sign(isNegated))applies \(fact(question, side))")
    case .score(let section, let comparison, let share):
      return .leaf("\(sign(isNegated))score \(section)\(side.rawValue) \(comparison.rawValue) \(share)")
    case .reached(let step): return .leaf("\(sign(isNegated))reached \(step) \(text(step: step, side))")
    case .answersGiven(let section): return .leaf("\(sign(isNegated))given \(section) \(questions(of: section, side))")
    }
  }

  private func sign(_ isNegated: Bool) -> String { isNegated ? "not " : "" }

  private func compare(
    _ left: Int, _ comparison: Comparison, _ right: Int, _ side: Side, _ isNegated: Bool
  ) -> NormalForm {
    let sign = sign(isNegated)
    let (one, other) = (fact(left, side), fact(right, side))
    switch comparison {
    case .moreThan, .atLeast: return .leaf("\(sign)\(one) \(comparison.rawValue) \(other)")
    case .lessThan: return .leaf("\(sign)\(other) \(Comparison.moreThan.rawValue) \(one)")
    case .atMost: return .leaf("\(sign)\(other) \(Comparison.atLeast.rawValue) \(one)")
    case .equalTo: return .leaf("\(sign)\([one, other].sorted().joined(separator: " = "))")
    }
  }

  private func joined(_ parts: [Formula], _ side: Side, _ isNegated: Bool, isAll: Bool) -> NormalForm {
    .joined(parts.map { form($0, side, isNegated: isNegated) }, isAll: isAll)
  }

  /// For whom a step is, and what its gates say together.
  func text(step: Int, _ side: Side) -> String {
    let step = joint[side].steps[step]
    return "\(text(step.kinds)) " + text(.all(step.gates.map { joint[side].gates[$0].formula }), side)
  }

  /// For whom a step is, and its gates together.
  func gates(of step: Int, _ side: Side) -> Formula {
    let step = joint[side].steps[step]
    return .all([.kind(step.kinds)] + step.gates.map { joint[side].gates[$0].formula })
  }

  private func questions(of section: Int, _ side: Side) -> String {
    joint[side].questions.indices.filter {
      joint[side].questions[$0].section == section && !joint[side].questions[$0].isDerived
    }.map { "\($0)" }.joined(separator: ",")
  }
}

/// A formula without what says nothing.
indirect enum NormalForm {
  case always, never
  case leaf(String)
  case choices(String, UInt64, _ isSingle: Bool, _ isNegated: Bool)
  case range(String, NumberRange, _ isNegated: Bool)
  case group([NormalForm], isAll: Bool)
  case some(Int, [NormalForm])

  var text: String {
    switch self {
    case .always: "always"
    case .never: "never"
    case .leaf(let text): text
    case .choices(let fact, let bits, _, let isNegated): "\(isNegated ? "not " : "")\(fact) is \(bits)"
    case .range(let fact, let range, let isNegated): "\(isNegated ? "not " : "")\(fact) in \(Self.text(range))"
    case .group(let parts, let isAll): "\(isAll ? "all" : "any")(\(Self.sorted(parts)))"
    case .some(let count, let parts): "\(count) of (\(Self.sorted(parts)))"
    }
  }

  private static func sorted(_ parts: [NormalForm]) -> String { parts.map(\.text).sorted().joined(separator: "; ") }

  private static func text(_ range: NumberRange) -> String {
    let lower = range.lower.map { "\(range.lowerIsOpen ? ">" : ">=")\($0.millionths)" } ?? ""
    let upper = range.upper.map { "\(range.upperIsOpen ? "<" : "<=")\($0.millionths)" } ?? ""
    return lower + upper
  }

  static func atLeast(_ count: Int, _ parts: [NormalForm]) -> NormalForm {
    var (count, rest) = (count, [NormalForm]())
    for part in parts {
      switch part {
      case .always: count -= 1
      case .never: break
      case .leaf, .choices, .range, .group, .some: rest.append(part)
      }
    }
    if count <= 0 { return .always }
    if count > rest.count { return .never }
    if count == 1 { return joined(rest, isAll: false) }
    if count == rest.count { return joined(rest, isAll: true) }
    return .some(count, rest)
  }

  static func joined(_ parts: [NormalForm], isAll: Bool) -> NormalForm {
    var flat: [NormalForm] = []
    for part in parts {
      switch part {
      case .always: if !isAll { return .always }
      case .never: if isAll { return .never }
      case .group(let inner, let isInnerAll) where isInnerAll == isAll: flat += inner
      case .leaf, .choices, .range, .group, .some: flat.append(part)
      }
    }
    flat = merged(flat, isAll: isAll)
    var seen: Set<String> = []
    flat = flat.filter { seen.insert($0.text).inserted }
    if flat.isEmpty { return isAll ? .always : .never }
    return flat.count == 1 ? flat[0] : .group(flat, isAll: isAll)
  }

  /// Tests of one answer made into one test, where they are of one kind.
  private static func merged(_ parts: [NormalForm], isAll: Bool) -> [NormalForm] {
    var result: [NormalForm] = []
    for part in parts {
      if let place = result.indices.first(where: { merge(result[$0], part, isAll) != nil }),
        let both = merge(result[place], part, isAll)
      {
        result[place] = both
      } else {
        result.append(part)
      }
    }
    return result
  }

  private static func merge(_ one: NormalForm, _ other: NormalForm, _ isAll: Bool) -> NormalForm? {
    switch (one, other) {
    case (.choices(let fact, let bits, let isSingle, let isNegated), .choices(let same, let others, _, let sign)):
      if fact != same || isNegated != sign { return nil }
      // Either of two: any of both. Both of two: of a single choice, what they share.
      if isAll == isNegated { return .choices(fact, bits | others, isSingle, isNegated) }
      return isSingle ? .choices(fact, bits & others, isSingle, isNegated) : nil
    case (.range(let fact, let range, let isNegated), .range(let same, let second, let sign)):
      if fact != same || isNegated != sign { return nil }
      let both = isAll == !isNegated ? overlap(range, second) : union(range, second)
      return both.map { .range(fact, $0, isNegated) }
    default: return nil
    }
  }

  private static func overlap(_ one: NumberRange, _ other: NumberRange) -> NumberRange? {
    var result = one
    if let lower = other.lower {
      if one.lower.map({ $0 < lower }) ?? true {
        (result.lower, result.lowerIsOpen) = (lower, other.lowerIsOpen)
      } else if one.lower == lower {
        result.lowerIsOpen = one.lowerIsOpen || other.lowerIsOpen
      }
    }
    if let upper = other.upper {
      if one.upper.map({ upper < $0 }) ?? true {
        (result.upper, result.upperIsOpen) = (upper, other.upperIsOpen)
      } else if one.upper == upper {
        result.upperIsOpen = one.upperIsOpen || other.upperIsOpen
      }
    }
    return result
  }

  /// Nil where there is a gap between them.
  private static func union(_ one: NumberRange, _ other: NumberRange) -> NumberRange? {
    let (first, second) = startsBefore(one, other) ? (one, other) : (other, one)
    guard let end = first.upper else { return NumberRange(lower: first.lower, lowerIsOpen: first.lowerIsOpen) }
    guard let start = second.lower else { return nil }
    if end < start || end == start && first.upperIsOpen && second.lowerIsOpen { return nil }
    var result = NumberRange(lower: first.lower, lowerIsOpen: first.lowerIsOpen)
    guard let far = second.upper else { return result }
    if end < far || end == far && first.upperIsOpen {
      (result.upper, result.upperIsOpen) = (far, second.upperIsOpen)
    } else {
      (result.upper, result.upperIsOpen) = (end, first.upperIsOpen)
    }
    return result
  }

  private static func startsBefore(_ one: NumberRange, _ other: NumberRange) -> Bool {
    guard let lower = one.lower else { return true }
    guard let start = other.lower else { return false }
    return lower < start || lower == start && !one.lowerIsOpen
  }

  /// Between whole numbers, open ends are closed ones further in.
  static func whole(_ range: NumberRange) -> NumberRange {
    var result = range
    let unit = FixedDecimal.scale
    if let lower = range.lower {
      let floor = floored(lower.millionths)
      let isWhole = floor == lower.millionths
      result.lower = FixedDecimal(millionths: isWhole && !range.lowerIsOpen ? floor : floor + unit)
      result.lowerIsOpen = false
    }
    if let upper = range.upper {
      let floor = floored(upper.millionths)
      result.upper = FixedDecimal(millionths: floor == upper.millionths && range.upperIsOpen ? floor - unit : floor)
      result.upperIsOpen = false
    }
    return result
  }

  private static func floored(_ value: Int64) -> Int64 {
    let rest = value % FixedDecimal.scale
    return value - (rest < 0 ? rest + FixedDecimal.scale : rest)
  }
}
