public import ReadinessModel

/// A condition as an outline: a line, and below it the parts it joins.
public struct FormulaOutline: Sendable, Hashable {
  public var text: String
  public var parts: [FormulaOutline]

  public init(_ text: String, _ parts: [FormulaOutline] = []) {
    self.text = text
    self.parts = parts
  }
}

/// Conditions in plain English, made from the wordings of the rule set.
public struct FormulaWords: Sendable {
  private let ruleSet: RuleSet
  private let showsCodes: Bool

  /// - Parameter showsCodes: whether the code of each question stands behind its wording, to look it up.
  public init(_ ruleSet: RuleSet, showsCodes: Bool = false) {
    self.ruleSet = ruleSet
    self.showsCodes = showsCodes
  }

  /// One line for each part: for lists nested in lists.
  public func outline(of formula: Formula) -> FormulaOutline {
    switch formula {
    case .all(let parts): FormulaOutline("all of these", parts.map(outline(of:)))
    case .any(let parts): FormulaOutline("at least one of these", parts.map(outline(of:)))
    case .atLeast(let count, let parts): FormulaOutline("at least \(count) of these", parts.map(outline(of:)))
    case .not(let part): negated(part)
    default: FormulaOutline(leaf(formula))
    }
  }

  /// All in one sentence, without a full stop.
  public func sentence(_ formula: Formula) -> String { sentence(formula, nested: false) }

  private func sentence(_ formula: Formula, nested: Bool) -> String {
    switch formula {
    case .all(let parts): return joined(parts, ", and ", nested)
    case .any(let parts): return joined(parts, ", or ", nested)
    case .atLeast(let count, let parts):
      return "at least \(count) of these: " + parts.map { sentence($0, nested: true) }.joined(separator: "; ")
    case .not(let part): return "it is not so that " + sentence(part, nested: true)
    default: return leaf(formula)
    }
  }

  private func joined(_ parts: [Formula], _ word: String, _ nested: Bool) -> String {
    let text = parts.map { sentence($0, nested: parts.count > 1) }.joined(separator: word)
    return nested && parts.count > 1 ? "(" + text + ")" : text
  }

  private func negated(_ part: Formula) -> FormulaOutline {
    let inner = outline(of: part)
    return inner.parts.isEmpty
      ? FormulaOutline("it is not so that " + inner.text) : FormulaOutline("not " + inner.text, inner.parts)
  }

  private func leaf(_ formula: Formula) -> String {
    switch formula {
    case .fact(let fact, let test): return statement(ruleSet.questions[fact], test)
    case .compare(let left, let comparison, let right):
      return "\(name(left)) is \(words(comparison)) \(name(right))"
    case .answered(let fact): return "\(name(fact)) is answered"
    case .open(let fact): return "\(name(fact)) is not known"
    case .blank(let fact): return "\(name(fact)) is left blank"
    case .applies(let fact): return "\(name(fact)) applies"
    case .score(let section, let comparison, let share):
      return "the score of “\(ruleSet.sections[section].title)” is \(words(comparison)) \(NumberWords.percent(share))"
    case .reached(let step): return "the step “\(ruleSet.steps[step].title)” is reached"
    case .kind(let kinds):
      let names = ruleSet.kinds.indices.filter { kinds.contains(KindSet(kind: $0)) }.map { ruleSet.kinds[$0].name }
      return "the body is a " + AnswerTests.list(names, "or")
    case .answersGiven(let section): return "anything is answered in “\(ruleSet.sections[section].title)”"
    case .all, .any, .not, .atLeast: return ""
    }
  }

  /// A count turned into a statement where its wording allows, else the question and what its answer must be.
  private func statement(_ question: Question, _ test: FactTest) -> String {
    let words = AnswerTests.words(test, question)
    switch test {
    case .number(let range):
      if let rest = CountQuestion.rest(of: question.wording) {
        return CountQuestion.number(range, question) + rest + code(question)
      }
      return "\(name(question)) \(question.isDerived ? "comes to" : "is answered with") \(words)"
    case .choices:
      return "\(name(question)) is answered \(words)" + (question.type == .multipleChoice ? ", among others" : "")
    case .date: return "the date in answer to \(name(question)) is \(words)"
    }
  }

  private func name(_ fact: Int) -> String { name(ruleSet.questions[fact]) }

  private func name(_ question: Question) -> String {
    (question.wording.isEmpty ? "“\(question.id)”" : "“\(question.wording)”") + code(question)
  }

  private func code(_ question: Question) -> String {
    showsCodes && !question.code.isEmpty ? " (\(question.code))" : ""
  }

  private func words(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .equalTo: "equal to"
    }
  }
}
