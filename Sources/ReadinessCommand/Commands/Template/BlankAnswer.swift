internal import ReadinessModel
internal import ReadinessWords

/// One question as a comment, and the line of its answer, commented out.
struct BlankAnswer {
  let ruleSet: RuleSet
  let question: Question

  func lines() -> [String] {
    let head = question.code.isEmpty ? question.wording : "\(question.code) \(question.wording)"
    let paragraphs = [head, kindOfAnswer, question.help, witness, ground].filter { !$0.isEmpty }
    var lines = paragraphs.flatMap { TextWrap.lines(XMLComment.safe($0), width: 106) }
    lines[0] = "    <!-- " + lines[0]
    for index in lines.indices.dropFirst() { lines[index] = "         " + lines[index] }
    lines[lines.count - 1] += " -->"
    return lines + ["    <!-- <answer question=\"\(question.id)\" value=\"\"/> -->"]
  }

  private var phrases: Phrases { Phrases(ruleSet.words) }

  private var kindOfAnswer: String { phrases("template-answer", ["text": form]) }

  /// How the answer is written.
  private var form: String {
    switch question.type {
    case .yesNo: return phrases["template-yes-no"]
    case .choice: return phrases("template-choice", ["choices": choices])
    case .multipleChoice: return phrases("template-choices", ["choices": choices])
    case .wholeNumber: return phrases("template-whole", ["limits": limits])
    case .decimal: return phrases("template-number", ["limits": limits])
    case .percentage: return phrases("template-percent", ["limits": limits])
    case .money: return phrases("template-money", ["limits": limits])
    case .date: return phrases(question.mayBeFuture ? "template-date" : "template-past", ["example": "2013-10-31"])
    case .text: return phrases["template-text"]
    }
  }

  private var choices: String { question.choices.map { "\($0.id) (\($0.label))" }.joined(separator: ", ") }

  private var limits: String {
    // The widest limits are the type's own and say nothing about the question.
    let hasLimits = question.most != Question.defaultLimits(.wholeNumber).most
    let range = phrases(
      hasLimits ? "template-from-to" : "template-from", ["least": question.least.text, "most": question.most.text])
    let hasOwnUnit = !question.unit.isEmpty && question.type != .percentage && question.type != .money
    return hasOwnUnit ? "\(range) (\(question.unit))" : range
  }

  private var witness: String {
    var parts: [String] = []
    if let party = question.answeredBy {
      parts.append(phrases("template-answered-by", ["name": ruleSet.parties[party].name]))
    }
    if !question.evidence.isEmpty {
      let text =
        question.evidenceMonths.map {
          phrases("template-good-for", ["text": question.evidence, "count": String($0)])
        } ?? question.evidence
      parts.append(phrases("template-evidence", ["text": text]))
    }
    return parts.joined(separator: " ")
  }

  private var ground: String {
    question.notApplicable.map {
      phrases("template-ground", ["ground": $0, "claim": "state=\"not-applicable\" reason=\"…\""])
    } ?? ""
  }
}
