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

  private var kindOfAnswer: String {
    phrases("template-answer", ["text": AnswerForm(question, phrases).writtenWords])
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
