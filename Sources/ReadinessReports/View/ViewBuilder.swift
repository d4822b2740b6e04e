import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Makes the parts of a report from one assessed profile; each extension makes one part.
struct ViewBuilder: Sendable {
  let assessed: AssessedProfile
  let allSteps: Bool
  let engine: String
  let phrases: Phrases
  let answers: AnswerWords
  /// The body's name, shortened where it is too long to be said again and again.
  let name: String
  /// By rule: where its marks start in the numbering of assessments.
  let firstMarks: [Int]

  static let longestName = 160

  /// - Parameter nameLimit: how many characters of the name are said in sentences.
  init(_ assessed: AssessedProfile, allSteps: Bool, engine: String, nameLimit: Int = longestName) {
    self.assessed = assessed
    self.allSteps = allSteps
    self.engine = engine
    phrases = Phrases(assessed.ruleSet.words)
    answers = AnswerWords(
      ruleSet: assessed.ruleSet, profile: assessed.profile, facts: assessed.assessment.facts, phrases: phrases)
    let whole = SafeText.clipped(assessed.profile.string(assessed.profile.name), to: Self.longestName)
    name = SafeText.shortened(whole, to: nameLimit)
    firstMarks = Self.firstMarks(assessed.ruleSet)
  }

  static func firstMarks(_ ruleSet: RuleSet) -> [Int] {
    var first = 0
    return ruleSet.rules.map { rule in
      defer { first += rule.marks.count }
      return first
    }
  }

  /// What may stand in braces in the rule set's own sentences.
  var naming: [String: String] {
    ["name": name, "commissioner": profile.commissioner.isEmpty ? phrases["the-commissioner"] : commissionerName]
  }

  private var commissionerName: String { text(profile.commissioner, to: Self.longestName) }

  var ruleSet: RuleSet { assessed.ruleSet }
  var profile: Profile { assessed.profile }
  var assessment: Assessment { assessed.assessment }
  var kind: Kind { ruleSet.kinds[profile.kind] }

  /// A text of the profile, shortened where it is absurdly long.
  func text(_ range: TextRange, to limit: Int = AnswerWords.longestText) -> String {
    SafeText.clipped(profile.string(range), to: limit)
  }

  /// `board and council`, as the parties are called where this body is assessed, each once; never empty.
  func owners(_ parties: [Int]) -> String {
    var names: [String] = []
    for party in parties.map(party) where !names.contains(party) { names.append(party) }
    return names.isEmpty ? phrases["label-not-assigned"] : phrases.list(names)
  }

  /// Who does it, and with whose help: `the organisation with the CCG`.
  func who(_ action: Action) -> String { who(action.owners, with: action.with) }

  /// The same of parties by index.
  func who(_ owning: [Int], with helping: [Int]) -> String {
    let owner = owners(owning)
    let helpers = helping.map(party).filter { !owning.map(party).contains($0) }
    if helpers.isEmpty { return owner }
    return "\(owner) \(phrases("owner-with", ["others": helpers.joined(separator: ", ")]))"
  }

  /// A party as it is called where this body is assessed; the commissioner by its name.
  func party(_ index: Int) -> String {
    let acting = ruleSet.parties[ruleSet.party(index, for: profile.kind)]
    if acting.isCommissioner, !profile.commissioner.isEmpty { return text(profile.commissioner, to: Self.longestName) }
    return acting.name(for: profile.kind)
  }

  func fact(_ question: Int) -> FactView {
    let asked = ruleSet.questions[question]
    return FactView(
      code: asked.code, wording: asked.wording.isEmpty ? asked.id : asked.wording, answer: answers.text(of: question),
      isBlank: assessment.facts.states[question] == .blank, isOpen: assessment.facts.states[question].isOpen,
      party: asked.answeredBy.map(party) ?? "", place: place(of: question))
  }

  /// `line 14`; empty where it is not known. The file is named once, under "about this report".
  func place(of question: Int) -> String {
    guard question < assessed.places.count, let place = assessed.places[question] else { return "" }
    return phrases("label-line", ["line": String(place.line)])
  }

  /// `A-12, D-10. Ours: four fifths counts as nearly all.`, or `A-12, D-10; our inference`.
  func citation(_ citation: Citation) -> String {
    let claims = citation.claims.map { ruleSet.claims[$0].id }.joined(separator: ", ")
    if !citation.reason.isEmpty { return claims.isEmpty ? citation.reason : "\(claims). \(citation.reason)" }
    if claims.isEmpty { return citation.isInferred ? phrases["label-inferred"] : "" }
    return citation.isInferred ? claims + "; " + phrases["label-inferred"] : claims
  }

  /// A sentence of the rule set about a step, filled in.
  func says(_ state: String, _ step: Int) -> String? {
    let sentence = ruleSet.steps[step].says.first { $0.state == state }?.text ?? phrases["says-" + state]
    if sentence.isEmpty { return nil }
    return Placeholders.fill(
      sentence,
      [
        "name": name, "step": ruleSet.steps[step].title, "met": String(assessment.steps[step].gatesMet),
        "of": String(ruleSet.steps[step].gates.count),
      ])
  }
}
