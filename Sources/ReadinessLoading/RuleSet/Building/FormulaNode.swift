internal import ReadinessModel

/// A formula as written, with its place, so that proofs can point into it.
struct FormulaNode {
  enum Operation {
    case all, any, not
    case atLeast(Int)
    /// A statement of the rule set, by index.
    case statement(Int)
    /// A test without parts.
    case leaf(Formula)
    /// Not understood; a finding says why.
    case broken
  }

  let operation: Operation
  let parts: [FormulaNode]
  let element: Element

  /// The checked form; something harmless stands for what is broken.
  var formula: Formula {
    let inner = parts.map(\.formula)
    return switch operation {
    case .all: .all(inner)
    case .any: .any(inner)
    case .not: .not(inner.first ?? .all([]))
    case .atLeast(let count): .atLeast(count, inner)
    case .statement(let index): .statement(index, inner.first ?? .all([]))
    case .leaf(let formula): formula
    case .broken: .all([])
    }
  }

  /// All facts it speaks of, in order, with the places.
  var mentions: [(fact: Int, element: Element)] {
    var result: [(fact: Int, element: Element)] = []
    collect(&result, comparisonsOnly: false)
    return result
  }

  /// The facts whose answers it compares with something.
  var comparisons: [(fact: Int, element: Element)] {
    var result: [(fact: Int, element: Element)] = []
    collect(&result, comparisonsOnly: true)
    return result
  }

  private func collect(_ result: inout [(fact: Int, element: Element)], comparisonsOnly: Bool) {
    if case .leaf(let formula) = operation, let leaf = formula.leaf {
      for fact in comparisonsOnly ? leaf.compares : leaf.facts { result.append((fact, element)) }
    }
    for part in parts { part.collect(&result, comparisonsOnly: comparisonsOnly) }
  }
}

/// A formula and what depends on it.
struct Proposition {
  enum Use: Equatable {
    case gate(step: Int)
    case applicability, derivation, mark, consistency
    /// Conditions and holds, which are judged last.
    case standing
    /// What becomes of answers to an earlier edition: nothing but answers is known there.
    case carrying
  }

  let root: FormulaNode
  let use: Use
}
