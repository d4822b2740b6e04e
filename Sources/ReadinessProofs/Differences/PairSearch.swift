internal import ReadinessEngine
internal import ReadinessModel

/// Looks for a body that two rule sets judge differently, over the regions of both together.
///
/// Every body found has been judged by both engines. That there is none is concluded only where every cell was looked at.
final class PairSearch {
  enum Outcome {
    case found(PairedBody, isSmallest: Bool)
    case impossible
    case undecided
  }

  /// What is looked for.
  struct Query {
    /// Kinds of bodies, by joint index.
    var kinds: [Int]
    /// Answers to go through, those that matter most first.
    var questions: [Int]
    var usesPractices = false
    /// Whether cells are not all known, so that finding nothing proves nothing.
    var isRough = false
    /// Whether the short form, and every way of aiming, is looked at too.
    var modes: [Mode] = [.full]
    var outlook: (PairedBody) -> Outlook
    var differs: (Sides<Assessment>) -> Bool
  }

  /// How a profile is filled in.
  struct Mode {
    var isShort = false
    var sought = Int.max

    static let full = Mode()
    static let short = Mode(isShort: true)
  }

  let pair: JointRuleSets
  let evaluators: Sides<Evaluator>
  let engines: Sides<Assessor>
  let regions: Regions
  /// By question: what ``options(for:)`` gives. Made anew for every body that is tried, they were four fifths of the time.
  private let options: [[(old: Region, new: Region)]]
  private(set) var left: Int
  private(set) var taken = 0
  /// How many bodies were judged by both.
  private(set) var judged = 0
  /// Judging a body by both takes about as long as so many steps.
  static let stepsForJudging = 16
  /// So many answers are tried first, each number within so many steps.
  private static let mostTriedFirst = 3
  private static let stepsForFew = 20_000
  /// So many bodies of each kind are tried here and there.
  private static let mostScattered = 300
  private let stepsForOne: Int
  private var leftForOne = 0
  /// No more answers than these are given.
  private var most = Int.max
  /// Whether anything was answered, or left open with nothing to answer: what needs no answer is proved whatever lies
  /// between the cells.
  private var hasBranched = false
  /// Whether a cell that looked different was judged alike.
  private(set) var wasRefuted = false

  init(_ pair: JointRuleSets, budget: Int) {
    self.pair = pair
    evaluators = pair.joint.map { Evaluator(ruleSet: $0) }
    engines = pair.given.map { Assessor($0) }
    regions = Regions(pair, asOf: CivilDate(year: 2014, month: 3, day: 15) ?? CivilDate(packed: 0))
    options = pair.questions.indices.map { [regions] in Self.options(for: $0, pair, regions) }
    left = budget
    stepsForOne = max(Solver.stepsForOne, budget / 20)
  }

  func empty(kind: Int, _ mode: Mode = .full) -> PairedBody {
    var one = Assignment(kind: kind, asOf: regions.asOf, questions: pair.questions.count)
    one.isShort = mode.isShort
    one.sought = mode.sought
    return PairedBody(old: one, new: one)
  }

  /// A body with as few answers as can be, or that there is none.
  func solve(_ query: Query) -> Outcome {
    // Most differences show in few answers, which a search for a whole body would come to last.
    var isProved = !query.isRough
    for limit in 0...Self.mostTriedFirst {
      leftForOne = min(Self.stepsForFew, left / 16)
      most = limit
      let found = first(query)
      most = Int.max
      if let found {
        let best = reduced(found, query.differs)
        return .found(best, isSmallest: best.answerCount == 0 || isProved && best.answerCount == limit)
      }
      if leftForOne <= 0 {
        isProved = false
        break
      }
    }
    if let found = scattered(query) { return smallest(found, query) }
    begin()
    hasBranched = false
    if let found = first(query) { return smallest(found, query) }
    return leftForOne <= 0 || query.isRough && hasBranched ? .undecided : .impossible
  }

  /// Looks here and there: a search in order comes late to what needs answers of all sorts at once.
  private func scattered(_ query: Query) -> PairedBody? {
    var state: UInt64 = 7
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % sides
    }
    for mode in query.modes {
      for kind in query.kinds {
        for number in 0..<Self.mostScattered {
          if left <= Self.stepsForJudging { return nil }
          var body = empty(kind: kind, mode)
          for question in query.questions {
            let options = options(for: question)
            // Some are nearly empty, some nearly full.
            set(question, roll(8) < number % 9 ? options[roll(options.count)] : (.blank, .blank), &body)
          }
          if query.usesPractices,
            let list = regions.practices.isEmpty ? nil : regions.practices[roll(regions.practices.count)]
          {
            (body.old.practices, body.new.practices) = (list, list)
          }
          charge(1)
          if query.outlook(body).possible, differs(body, query) { return body }
        }
      }
    }
    return nil
  }

  private func first(_ query: Query) -> PairedBody? {
    for mode in query.modes {
      for kind in query.kinds {
        if let found = search(empty(kind: kind, mode), query, from: 0) { return found }
      }
    }
    return nil
  }

  func forgetRefuted() { wasRefuted = false }

  /// No search takes more than a part of what is left, so that all of them get some.
  private func begin() { leftForOne = min(stepsForOne, max(left / 8, min(left, 1))) }

  /// Takes one step away for a body that is judged outside a search; false where none is left.
  func spend() -> Bool {
    if left <= 0 { return false }
    left -= 1
    taken += 1
    return true
  }

  func charge(_ steps: Int) {
    leftForOne -= steps
    left -= steps
    taken += steps
  }

  private func search(_ body: PairedBody, _ query: Query, from index: Int) -> PairedBody? {
    if leftForOne <= 0 { return nil }
    charge(1)
    let outlook = query.outlook(body)
    if !outlook.possible { return nil }
    let isLast = index == query.questions.count && (body.new.practices != nil || !query.usesPractices)
    if outlook.certain || isLast, differs(body, query) { return body }
    // Nothing is left to answer, and it may still be otherwise: it hangs on more than this.
    if isLast { hasBranched = true }
    return isLast ? nil : branch(body, query, from: index)
  }

  private func branch(_ body: PairedBody, _ query: Query, from index: Int) -> PairedBody? {
    var next = body
    hasBranched = true
    if index == query.questions.count {
      for list in regions.practices {
        (next.old.practices, next.new.practices) = (list, list)
        if let found = search(next, query, from: index) { return found }
      }
      return nil
    }
    let question = query.questions[index]
    if most == 0 {
      for rest in query.questions[index...] { set(rest, (.blank, .blank), &next) }
      return search(next, query, from: query.questions.count)
    }
    for option in options(for: question) {
      set(question, option, &next)
      let isAnswer = option.old != .blank
      if isAnswer { most -= 1 }
      let found = search(next, query, from: index + 1)
      if isAnswer { most += 1 }
      if let found { return found }
    }
    return nil
  }

  func set(_ question: Int, _ option: (old: Region, new: Region), _ body: inout PairedBody) {
    body.old.regions[question] = option.old
    body.new.regions[question] = option.new
  }

  // MARK: Smaller ones

  /// Takes answers away while the two still judge differently, then looks whether fewer would do.
  func smallest(_ found: PairedBody, _ query: Query) -> Outcome {
    var best = reduced(found, query.differs)
    let count = best.answerCount
    if count <= 1 { return .found(best, isSmallest: count == 0 || !query.isRough) }
    var isSmallest = !query.isRough
    // What is found stands anyway, so less is spent on this than on finding it.
    leftForOne = min(Solver.stepsForOne, left / 8)
    for mode in query.modes {
      for kind in query.kinds where best.answerCount > 1 {
        most = best.answerCount - 1
        while let smaller = search(empty(kind: kind, mode), query, from: 0) {
          best = reduced(smaller, query.differs)
          most = best.answerCount - 1
          if most < 1 { break }
        }
        most = Int.max
        if leftForOne <= 0 { isSmallest = false }
      }
    }
    return .found(best, isSmallest: isSmallest)
  }

  /// Without every answer that it can do without, one after the other.
  func reduced(_ found: PairedBody, _ differs: (Sides<Assessment>) -> Bool) -> PairedBody {
    var best = found
    var candidate = best
    if best.new.practices?.isEmpty == false {
      (candidate.old.practices, candidate.new.practices) = ([], [])
      if differs(judge(candidate)) { best = candidate }
    }
    for question in best.new.regions.indices.reversed()
    // Evidence stands with an answer.
    where best.isAnswered(question) && best.new.evidence?.question != question {
      candidate = best
      set(question, (.blank, .blank), &candidate)
      if differs(judge(candidate)) { best = candidate }
    }
    return best
  }

  // MARK: Answers

  /// Answers from the joint regions as each side sees them, then a claim, then the ways to be open.
  func options(for question: Int) -> [(old: Region, new: Region)] { options[question] }

  private static func options(
    for question: Int, _ pair: JointRuleSets, _ regions: Regions
  ) -> [(old: Region, new: Region)] {
    var options = regions.values[question].map { value in
      (seen(value, question, .old, pair, regions), seen(value, question, .new, pair, regions))
    }
    let sides = Side.allCases.compactMap { side in pair.questions[question][side].map { pair.given[side].questions[$0] }
    }
    if sides.contains(where: { $0.notApplicable != nil }) {
      options.append((claimed(question, .old, pair), claimed(question, .new, pair)))
    }
    return options + [(.blank, .blank), (.notKnown, .notKnown)]
  }

  private static func claimed(_ question: Int, _ side: Side, _ pair: JointRuleSets) -> Region {
    guard let own = pair.questions[question][side] else { return .claimed }
    return pair.given[side].questions[own].notApplicable == nil ? .refused(0, .notApplicableNotAllowed) : .claimed
  }

  /// A value as one side takes it.
  func seen(_ value: Int64, _ joint: Int, _ side: Side) -> Region { Self.seen(value, joint, side, pair, regions) }

  private static func seen(
    _ value: Int64, _ joint: Int, _ side: Side, _ pair: JointRuleSets, _ regions: Regions
  ) -> Region {
    guard let own = pair.questions[joint][side] else { return .value(value) }
    let question = pair.given[side].questions[own]
    if let other = pair.questions[joint][side.other].map({ pair.given[side.other].questions[$0] }) {
      let isLike = question.type == other.type || question.type.isSingleChoice && other.type.isSingleChoice
      // Another type's answers are none of this one; which it is stands with the regions, that are the older one's.
      if !isLike, !(question.type.isNumeric && other.type.isNumeric) {
        return side == .old ? .value(value) : .refused(value, .notANumber)
      }
    }
    switch question.type.shape {
    case .oneChoice, .choices:
      let isKnown = pair.choices[joint].enumerated().allSatisfy {
        value >> Int64($0.offset) & 1 == 0 || $0.element[side] != nil
      }
      return isKnown ? .value(value) : .refused(value, .unknownChoice)
    case .number:
      if value < question.least.millionths { return .refused(value, .tooSmall) }
      if value > question.most.millionths { return .refused(value, .tooLarge) }
      return question.type.isWhole && value % FixedDecimal.scale != 0
        ? .refused(value, .notWhole) : .value(value)
    case .date:
      return !question.mayBeFuture && value > regions.asOf.packed ? .refused(value, .futureDate) : .value(value)
    case .text: return .value(value)
    }
  }

  // MARK: Judging

  private func differs(_ body: PairedBody, _ query: Query) -> Bool {
    charge(Self.stepsForJudging)
    if query.differs(judge(body)) { return true }
    wasRefuted = true
    return false
  }

  /// What both engines make of a body; what is still free is blank.
  func judge(_ body: PairedBody) -> Sides<Assessment> {
    judged += 1
    return Sides(old: engines.old.assess(profile(body, .old)), new: engines.new.assess(profile(body, .new)))
  }
}

extension PairedBody {
  func isAnswered(_ question: Int) -> Bool {
    guard let region = new.regions[question] else { return false }
    return region != .blank
  }

  /// How many answers it gives.
  var answerCount: Int { new.regions.indices.count { isAnswered($0) } }
}
