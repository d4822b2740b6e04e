internal import ReadinessXML

/// The names that profiles use, by their index in events. Children of a profile come in their order.
enum ProfileWord {
  static let profile = 0
  static let name = 1
  static let commissioner = 2
  static let ruleSet = 3
  static let interests = 4
  static let practices = 5
  static let answers = 6
  static let interest = 7
  static let practice = 8
  static let answer = 9
  static let evidence = 10
  static let note = 11
  static let id = 12
  static let kind = 13
  static let asOf = 14
  static let target = 15
  static let form = 16
  static let version = 17
  static let person = 18
  static let code = 19
  static let patients = 20
  static let question = 21
  static let value = 22
  static let state = 23
  static let reason = 24
  static let by = 25
  static let expected = 26
  static let dated = 27
  static let since = 28

  static let vocabulary = XMLVocabulary(
    namespace: ProfileGrammar.namespace,
    names: [
      "profile", "name", "commissioner", "rule-set", "interests", "practices", "answers", "interest", "practice",
      "answer", "evidence", "note", "id", "kind", "as-of", "target", "form", "version", "person", "code", "patients",
      "question", "value", "state", "reason", "by", "expected", "dated", "since",
    ])
}

extension ProfileWord {
  /// Where an event stands that is in no element.
  static let outside = -10

  /// The element in which an element of a profile stands: each has only one place.
  static func parent(of element: Int) -> Int {
    switch element {
    case profile: outside
    case name...answers: profile
    case interest: interests
    case practice: practices
    case answer: answers
    case evidence, note: answer
    default: outside
    }
  }
}
