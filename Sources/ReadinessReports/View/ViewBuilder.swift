import ReadinessEngine
import ReadinessModel

/// Makes the parts of a report from one assessed profile; each extension makes one part.
struct ViewBuilder: Sendable {
  let assessed: AssessedProfile
  let allSteps: Bool
  let engine: String
  let phrases: Phrases
  let answers: AnswerWords
  /// The body's name, shortened where it is absurdly long.
  let name: String
  /// By rule: where its marks start in the numbering of assessments.
  let firstMarks: [Int]

  static let longestName = 160

  init(_ assessed: AssessedProfile, allSteps: Bool, engine: String) {
    self.assessed = assessed
    self.allSteps = allSteps
    self.engine = engine
    phrases = Phrases(assessed.ruleSet.words)
    answers = AnswerWords(
      ruleSet: assessed.ruleSet, profile: assessed.profile, facts: assessed.assessment.facts, phrases: phrases)
    name = SafeText.clipped(assessed.profile.string(assessed.profile.name), to: Self.longestName)
    firstMarks = Self.firstMarks(assessed.ruleSet)
  }

  static func firstMarks(_ ruleSet: RuleSet) -> [Int] {
    var first = 0
    return ruleSet.rules.map { rule in
      defer { first += rule.marks.count }
      return first
    }
  }

  var ruleSet: RuleSet { assessed.ruleSet }
  var profile: Profile { assessed.profile }
  var assessment: Assessment { assessed.assessment }
  var kind: Kind { ruleSet.kinds[profile.kind] }

  /// A text of the profile, shortened where it is absurdly long.
  func text(_ range: TextRange, to limit: Int = AnswerWords.longestText) -> String {
    SafeText.clipped(profile.string(range), to: limit)
  }

  /// `board and council`; never empty.
  func owners(_ parties: [Int]) -> String {
    let names = parties.map { ruleSet.parties[$0].name }
    guard let last = names.last else { return "not assigned" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  func fact(_ question: Int) -> FactView {
    let asked = ruleSet.questions[question]
    return FactView(
      code: asked.code, wording: asked.wording.isEmpty ? asked.id : asked.wording, answer: answers.text(of: question),
      isBlank: assessment.facts.states[question] == .blank,
      party: asked.answeredBy.map { ruleSet.parties[$0].name } ?? "", place: place(of: question))
  }

  /// `line 14`; empty where it is not known. The file is named once, under "about this report".
  func place(of question: Int) -> String {
    guard question < assessed.places.count, let place = assessed.places[question] else { return "" }
    return "line \(place.line)"
  }

  /// `A-12, D-10. Ours: four fifths counts as nearly all.`, or `A-12, D-10; our inference`.
  func citation(_ citation: Citation) -> String {
    let claims = citation.claims.map { ruleSet.claims[$0].id }.joined(separator: ", ")
    if !citation.reason.isEmpty { return claims.isEmpty ? citation.reason : "\(claims). \(citation.reason)" }
    if claims.isEmpty { return citation.isInferred ? "our inference" : "" }
    return citation.isInferred ? claims + "; our inference" : claims
  }

  /// A sentence of the rule set about a step, filled in.
  func says(_ state: String, _ step: Int) -> String? {
    let sentence = ruleSet.steps[step].says.first { $0.state == state }?.text ?? phrases["says-" + state]
    if sentence.isEmpty { return nil }
    return Phrases.fill(
      sentence,
      [
        "name": name, "step": ruleSet.steps[step].title, "met": String(assessment.steps[step].gatesMet),
        "of": String(ruleSet.steps[step].gates.count),
      ])
  }
}
