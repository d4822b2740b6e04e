public import ReadinessModel

/// Why an action stands where it does in the list of what to do next; in the order of the list.
public enum ActionPlace: UInt8, Sendable, CaseIterable {
  /// It clears a hold; then nothing else is listed.
  case hold
  /// Legality, safety and the like.
  case first
  /// A reservation in the verdict.
  case reservation
  /// The way to the next step.
  case way
  case quickWin
  /// Another condition.
  case condition
  case rest

  public var word: StaticString {
    switch self {
    case .hold: "hold"
    case .first: "first"
    case .reservation: "reservation"
    case .way: "way"
    case .quickWin: "quick-win"
    case .condition: "condition"
    case .rest: "rest"
    }
  }
}

/// What to do next, in order.
public struct NextActions: Sendable, Hashable {
  /// One line of the list.
  public struct Line: Sendable, Hashable {
    public var action: NextAction
    public var place: ActionPlace

    public init(action: NextAction, place: ActionPlace) {
      self.action = action
      self.place = place
    }
  }

  /// Each action once, at the first place it has.
  public internal(set) var lines: [Line] = []
  /// Places in ``lines`` of the three that stand on page one: no questions to find out, and at most one of them for the
  /// commissioner to do.
  public internal(set) var onPageOne: [Int] = []
}

extension Assessor {
  /// How many actions stand on page one.
  private static let mostOnPageOne = 3
  /// A quick win takes at most so many days.
  private static let mostDaysOfQuickWin = 5

  /// The actions of an assessment in the order in which they are best taken.
  ///
  /// - Parameter way: what can start now on the way to the next step, the longest remaining path first; nil where no way
  ///   was looked for, or none was found: then what the gates in the way ask for stands there.
  public func nextActions(_ assessment: borrowing Assessment, way: [NextAction]? = nil) -> NextActions {
    var list = NextActions()
    if assessment.holds.contains(.isTrue) {
      for index in holds.indices where assessment.holds[index] == .isTrue {
        add(actions(of: holds[index], .hold(index), assessment), at: .hold, to: &list)
      }
      return withPageOne(list, assessment)
    }
    addConditions(assessment, at: .first, to: &list) { $0.comesFirst }
    if !seeksAnything(assessment) { return withPageOne(list, assessment) }
    addConditions(assessment, at: .reservation, to: &list) { $0.isReservation && !$0.comesFirst }
    add(way ?? gateActions(assessment), at: .way, to: &list)
    if let win = quickWin(assessment, list) { add([win], at: .quickWin, to: &list) }
    addConditions(assessment, at: .condition, to: &list) { !$0.comesFirst && !$0.isReservation }
    add(rest(assessment), at: .rest, to: &list)
    return withPageOne(list, assessment)
  }

  /// The same with the way to the next step looked for: what can start now on it comes first.
  public func nextActions(of profile: Profile, _ assessment: Assessment) -> NextActions {
    nextActions(assessment, way: way(of: profile, assessment))
  }

  /// What can start now on the way to the next step that is sought; nil where there is none, or nothing is sought.
  public func way(of profile: Profile, _ assessment: Assessment) -> [NextAction]? {
    if nextStep(assessment) == nil || assessment.holds.contains(.isTrue) { return nil }
    return firstActions(onTheWay: plan(profile, assessment, .nextStep), assessment)
  }

  private func add(_ actions: [NextAction], at place: ActionPlace, to list: inout NextActions) {
    for action in actions where !list.lines.contains(where: { $0.action.subject == action.subject }) {
      list.lines.append(NextActions.Line(action: action, place: place))
    }
  }

  private func addConditions(
    _ assessment: borrowing Assessment, at place: ActionPlace, to list: inout NextActions,
    where isMeant: (CompiledCondition) -> Bool
  ) {
    for index in conditions.indices where assessment.conditions[index] == .isTrue && isMeant(conditions[index]) {
      add(actions(of: conditions[index], .condition(index), assessment), at: place, to: &list)
    }
  }

  /// What a true condition or hold says itself, then the actions of the questions that it acts on.
  private func actions(
    of condition: CompiledCondition, _ subject: NextAction.Subject, _ assessment: borrowing Assessment
  ) -> [NextAction] {
    var result: [NextAction] = []
    if !condition.quotedAction.isEmpty { result.append(NextAction(subject: subject)) }
    for question in questionsToAct(on: condition, assessment) {
      for rule in rules.indices where rules[rule].question == question {
        if let action = action(of: rule, assessment) { result.append(action) }
      }
    }
    return result
  }

  /// What can be done about a rule's question at its present answer; nil where there is nothing.
  public func action(of rule: Int, _ assessment: borrowing Assessment) -> NextAction? {
    let result = assessment.rules[rule]
    if let mark = result.mark { return marks[mark].action < 0 ? nil : NextAction(subject: .rule(rule), mark: mark) }
    return result.state.isOpen && rules[rule].findOut >= 0 ? NextAction(subject: .findOut(rule: rule)) : nil
  }

  /// What the gates of the next step that are not met ask for, in catalogue order.
  private func gateActions(_ assessment: borrowing Assessment) -> [NextAction] {
    guard let step = nextStep(assessment) else { return [] }
    var result: [NextAction] = []
    for gate in steps[step].gates where assessment.gates[gate] == .notMet {
      if !gates[gate].quotedAction.isEmpty { result.append(NextAction(subject: .gate(gate))) }
      for rule in gates[gate].rules where !questions[rules[rule].question].isGiven {
        if let action = action(of: rule, assessment), action.rule != nil { result.append(action) }
      }
    }
    return result
  }

  /// The action of a section that the rule set names with the fewest days, where it waits for nothing.
  private func quickWin(_ assessment: borrowing Assessment, _ list: NextActions) -> NextAction? {
    var best: (action: NextAction, days: Int)?
    for action in assessment.actions {
      guard let rule = action.rule, let mark = action.mark, sections[rules[rule].section].isQuickWin else { continue }
      let compiled = actions[marks[mark].action]
      guard compiled.days >= 0, compiled.days <= Self.mostDaysOfQuickWin, compiled.after.isEmpty else { continue }
      if list.lines.contains(where: { $0.action.subject == action.subject }) { continue }
      if best.map({ compiled.days < $0.days }) ?? true { best = (action, compiled.days) }
    }
    return best?.action
  }

  /// What earns points, by points per day (an action of unknown length counts as one day); ties in catalogue order.
  private func rest(_ assessment: borrowing Assessment) -> [NextAction] {
    var worth: [(action: NextAction, points: Fraction, place: Int)] = []
    for action in assessment.actions {
      guard let rule = action.rule, let mark = action.mark, assessment.rules[rule].isCounted else { continue }
      let days = max(actions[marks[mark].action].days, 1)
      worth.append((action, points(of: action, assessment) * (Fraction(1, over: Int64(days)) ?? .one), worth.count))
    }
    worth.sortInPlace { $0.points == $1.points ? $0.place < $1.place : $1.points < $0.points }
    return worth.map { $0.action }
  }

  private func withPageOne(_ list: NextActions, _ assessment: borrowing Assessment) -> NextActions {
    var list = list
    var isCommissionerNamed = false
    for index in list.lines.indices where list.onPageOne.count < Self.mostOnPageOne {
      if case .findOut = list.lines[index].action.subject { continue }
      if isForCommissioner(list.lines[index].action, assessment.facts.kind) {
        if isCommissionerNamed { continue }
        isCommissionerNamed = true
      }
      list.onPageOne.append(index)
    }
    return list
  }

  /// Whether the commissioner is the one to do it, for a body that is none itself.
  public func isForCommissioner(_ action: NextAction, _ kind: Int) -> Bool {
    guard let owner = owners(of: action).first else { return false }
    return parties[parties[owner].actsAs[kind]].isCommissioner
  }

  /// Indices of the parties that act, as the rule set names them; see ``RuleSet/party(_:for:)``.
  public func owners(of action: NextAction) -> [Int] {
    switch action.subject {
    case .hold(let index): holds[index].owners
    case .condition(let index): conditions[index].owners
    case .gate(let index): gates[index].owners
    case .rule(let rule):
      action.mark.map { marks[$0].action < 0 ? [] : actions[marks[$0].action].owners }
        ?? owners(of: NextAction(subject: .findOut(rule: rule)))
    case .findOut(let rule): rules[rule].findOut < 0 ? [] : actions[rules[rule].findOut].owners
    }
  }
}

extension Assessor {
  /// The asked questions that a gate rests on, in catalogue order.
  public func questions(behindGate gate: Int) -> [Int] { gates[gate].questions }
}
