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

  private var kindOfAnswer: String { "Answer: " + AnswerForm(question, Phrases(ruleSet.words)).writtenWords }

  private var witness: String {
    var parts: [String] = []
    if let party = question.answeredBy { parts.append("Answered by: \(ruleSet.parties[party].name).") }
    if !question.evidence.isEmpty {
      let age = question.evidenceMonths.map { " (good for \(Counted.text(Int($0), "month")))" } ?? ""
      parts.append("Evidence: \(question.evidence)\(age).")
    }
    return parts.joined(separator: " ")
  }

  private var ground: String {
    question.notApplicable.map { "state=\"not-applicable\" reason=\"…\" may be claimed where: \($0)" } ?? ""
  }
}
