import ReadinessModel

/// One action of a route map as people are told of it.
public struct PlannedAction: Sendable, Hashable {
  /// `RULE:ANSWERS`.
  public var id: String
  public var text: String
  /// Indices of the parties that act for this kind of body, each once.
  public var owners: [Int]
  /// Indices of the parties whose help it needs; none of them owns it.
  public var with: [Int]
  public var days: Int
  /// Index of the rule it stands in.
  public var rule: Int
}

extension Assessor {
  /// An action by the index that a route map gives, for a kind of body.
  public func plannedAction(_ index: Int, kind: Int) -> PlannedAction {
    let action = actions[index]
    let owners = acting(action.owners, kind, besides: [])
    return PlannedAction(
      id: unquoted(action.quotedID), text: unquoted(action.quotedText), owners: owners,
      with: acting(action.with, kind, besides: owners), days: action.days, rule: action.rule)
  }

  /// How a question's answer is found out, by the index that ``plannedAction(_:kind:)`` takes; nil where nothing says.
  public func findingOut(_ question: Int) -> Int? {
    for rule in rules where rule.question == question && rule.findOut >= 0 { return rule.findOut }
    return nil
  }

  private func acting(_ parties: [Int], _ kind: Int, besides others: [Int]) -> [Int] {
    var found: [Int] = []
    for party in parties {
      let acting = self.parties[party].actsAs[kind]
      if !found.contains(acting), !others.contains(acting) { found.append(acting) }
    }
    return found
  }

  /// A JSON string of the pool as text: quotes and the few escapes taken away.
  private func unquoted(_ range: TextRange) -> String {
    var scanner = JSONScanner()
    let quoted = Array(pool[range])
    do throws(JSONProblem) {
      guard let plain = try scanner.string(quoted.span) else { return String(decoding: scanner.scratch, as: UTF8.self) }
      return String(decoding: quoted[plain], as: UTF8.self)
    } catch { return "" }
  }
}
