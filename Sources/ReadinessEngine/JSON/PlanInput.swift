public import ReadinessModel

/// What a page asks of a route map: `{"avoid":[…],"tick":[…],"goal":"…","others":3}`, every key optional.
public struct PlanInput: Sendable {
  public private(set) var request = PlanRequest()
  /// Questions whose changes are to be put in place to see what follows.
  public private(set) var ticked: [Int] = []
  private let assessor: Assessor
  private var scanner = JSONScanner()

  /// Nothing asked but the plan: no other ways.
  public init(_ assessor: Assessor) {
    self.assessor = assessor
    request.others = 0
  }

  /// Reads the object; names that the rule set does not have are passed over.
  ///
  /// - Returns: whether it was one; nothing at all counts as `{}`.
  public mutating func read(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return true }
    do throws(JSONProblem) {
      try object(text)
      return true
    } catch {
      return false
    }
  }

  private mutating func object(_ text: Span<UInt8>) throws(JSONProblem) {
    try scanner.expect(0x7B, text)
    if try scanner.take(0x7D, text) { return }
    repeat {
      let key = try string(text).first
      try scanner.expect(0x3A, text)
      switch key {
      case 0x61: request.avoided = try questions(text)
      case 0x74: ticked = try questions(text)
      case 0x67: request.goals = try goals(text)
      case 0x6F: request.others = try number(text)
      default: throw scanner.fail(.unexpected)
      }
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x7D, text)
  }

  private mutating func string(_ text: Span<UInt8>) throws(JSONProblem) -> [UInt8] {
    guard let range = try scanner.string(text) else { return scanner.scratch }
    var bytes: [UInt8] = []
    bytes.append(text.extracting(range))
    return bytes
  }

  private mutating func questions(_ text: Span<UInt8>) throws(JSONProblem) -> [Int] {
    var found: [Int] = []
    try scanner.expect(0x5B, text)
    if try scanner.take(0x5D, text) { return found }
    repeat {
      let name = try string(text)
      if let index = assessor.names.index(of: name.span, guess: 0, in: assessor.pool) { found.append(index) }
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x5D, text)
    return found
  }

  private mutating func goals(_ text: Span<UInt8>) throws(JSONProblem) -> [PlanRequest.Goal] {
    var found: [PlanRequest.Goal] = []
    let name = try string(text)
    for step in assessor.steps.indices {
      let id = assessor.steps[step].id
      if Int(id.end - id.start) == name.count, assessor.pool.equals(name.span, at: Int(id.start)) {
        found.append(.step(step))
      }
    }
    return found
  }

  private mutating func number(_ text: Span<UInt8>) throws(JSONProblem) -> Int {
    var value = 0
    _ = try scanner.peek(text)
    while scanner.at < text.count, text[scanner.at] >= 0x30, text[scanner.at] <= 0x39 {
      value = min(value * 10 + Int(text[scanner.at] - 0x30), 9)
      scanner.at += 1
    }
    return value
  }
}

extension Assessor {
  /// A profile with only some of the changes of a route map made.
  public func putting(_ questions: [Int], of map: RouteMap, in profile: Profile) -> Profile {
    var changed = profile
    var made: [Int] = []
    for item in map.items where questions.contains(item.question) {
      changed.answers[item.question] = GivenAnswer(value: item.value, state: .answered)
      made.append(item.question)
    }
    return written(changed, made)
  }
}
