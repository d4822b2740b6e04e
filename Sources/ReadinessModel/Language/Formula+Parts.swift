extension Formula {
  /// The formulas it joins, in order; none of a leaf.
  public var parts: [Formula] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
    case .not(let part), .statement(_, let part): [part]
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven: []
    }
  }

  /// The same formula over other parts; a leaf stays as it is.
  public func with(parts: [Formula]) -> Formula {
    switch self {
    case .all: .all(parts)
    case .any: .any(parts)
    case .atLeast(let count, _): .atLeast(count, parts)
    case .not: parts.first.map { .not($0) } ?? self
    case .statement(let index, _): parts.first.map { .statement(index, $0) } ?? self
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven: self
    }
  }

  /// What it asks itself, without its parts; nil of a formula that joins others.
  public var leaf: Leaf? {
    switch self {
    case .all, .any, .atLeast, .not, .statement: nil
    case .fact(let fact, _): Leaf(compares: [fact])
    case .compare(let left, _, let right): Leaf(compares: [left, right])
    case .answered(let fact), .open(let fact), .blank(let fact), .applies(let fact): Leaf(asksAfter: [fact])
    case .score(let section, _, _): Leaf(sections: [section])
    case .reached(let step): Leaf(steps: [step])
    case .answersGiven(let section): Leaf(sections: [section])
    case .kind: Leaf()
    }
  }

  /// What a formula without parts speaks of.
  public struct Leaf: Sendable, Hashable {
    /// Facts whose answers it compares with something, in order.
    public var compares: [Int] = []
    /// Facts of which it asks only how their answers stand.
    public var asksAfter: [Int] = []
    public var sections: [Int] = []
    public var steps: [Int] = []

    /// All facts, in order.
    public var facts: [Int] { compares + asksAfter }
  }

  /// Its parts that have no parts, in order; itself where it is one.
  public var leaves: [Formula] {
    var found: [Formula] = []
    var pending = [self]
    while let next = pending.popLast() {
      if next.leaf == nil { pending += next.parts.reversed() } else { found.append(next) }
    }
    return found
  }

  /// The facts it names, in order, perhaps repeated.
  public var namedFacts: [Int] {
    var facts: [Int] = []
    for part in leaves { facts += part.leaf?.facts ?? [] }
    return facts
  }

  /// The facts it names, each once, in the order in which it names them first.
  public var facts: [Int] {
    var facts: [Int] = []
    for fact in namedFacts where !facts.contains(fact) { facts.append(fact) }
    return facts
  }
}
