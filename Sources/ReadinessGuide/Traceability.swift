public import ReadinessModel

/// What each claim of the sources leads to, and what each rule rests on.
public struct Traceability: Sendable {
  /// Something that rests on claims.
  public struct User: Sendable, Hashable {
    public enum Sort: String, Sendable, CaseIterable {
      case gate, rule, condition, hold
      case consistency = "consistency rule"
    }
    public var sort: Sort
    /// Its index among its sort.
    public var index: Int
    public var id: String
    /// How people call it: its title, or the question it looks at.
    public var title: String
    /// Indices of claims.
    public var claims: [Int]
    /// Whether thresholds or marks are our inference.
    public var isInferred: Bool
  }

  /// Everything that may rest on claims, in catalogue order within its sort.
  public let users: [User]
  /// By claim index: indices of users.
  public let usersOfClaim: [[Int]]
  /// Claims that nothing assesses, that no behaviour honours and that are not context.
  public let unmapped: [Int]
  /// Users that rest on nothing: neither on a claim nor, openly, on our own inference.
  public let withoutSource: [Int]

  public init(_ ruleSet: RuleSet) {
    var users: [User] = []
    func add(_ sort: User.Sort, _ index: Int, _ id: String, _ title: String, _ citation: Citation) {
      users.append(
        User(
          sort: sort, index: index, id: id, title: title, claims: citation.claims, isInferred: citation.isInferred))
    }
    for (index, gate) in ruleSet.gates.enumerated() {
      add(.gate, index, gate.id, "\(gate.code) \(gate.title)", gate.citation)
    }
    for (index, rule) in ruleSet.rules.enumerated() {
      add(.rule, index, rule.id, Self.title(of: rule, ruleSet), rule.citation)
    }
    for (index, each) in ruleSet.conditions.enumerated() { add(.condition, index, each.id, each.title, each.citation) }
    for (index, each) in ruleSet.holds.enumerated() { add(.hold, index, each.id, each.title, each.citation) }
    for (index, rule) in ruleSet.consistency.enumerated() {
      add(.consistency, index, rule.id, rule.title.isEmpty ? rule.text : rule.title, rule.citation)
    }
    var usersOfClaim = [[Int]](repeating: [], count: ruleSet.claims.count)
    for (index, user) in users.enumerated() { for claim in user.claims { usersOfClaim[claim].append(index) } }
    self.users = users
    self.usersOfClaim = usersOfClaim
    unmapped = ruleSet.claims.indices.filter {
      usersOfClaim[$0].isEmpty && ruleSet.claims[$0].honoured.isEmpty && ruleSet.claims[$0].use != .context
    }
    withoutSource = users.indices.filter { users[$0].claims.isEmpty && !users[$0].isInferred }
  }

  private static func title(of rule: Rule, _ ruleSet: RuleSet) -> String {
    if !rule.title.isEmpty { return rule.title }
    guard let question = rule.question.map({ ruleSet.questions[$0] }) else { return rule.id }
    return question.code.isEmpty ? question.wording : "\(question.code) \(question.wording)"
  }
}
