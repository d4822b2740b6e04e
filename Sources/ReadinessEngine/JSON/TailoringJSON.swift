public import ReadinessModel

/// The tailorings of a rule set as a list of JSON objects, with their changes and the reasons of these.
public struct TailoringJSON {
  /// The list; empty where the rule set is not tailored.
  public private(set) var bytes: [UInt8] = []

  /// Writes the list.
  public init(_ ruleSet: RuleSet) {
    if ruleSet.tailorings.isEmpty { return }
    bytes.append(0x5B)
    for index in ruleSet.tailorings.indices {
      if index > 0 { bytes.append(0x2C) }
      write(ruleSet.tailorings[index], ruleSet.loosened.filter { $0.tailoring == index })
    }
    bytes.append(0x5D)
  }

  private mutating func write(_ tailoring: Tailoring, _ loosened: [LoosenedGate]) {
    text(#"{"id":"#, tailoring.id)
    text(#","title":"#, tailoring.title)
    text(#","owner":"#, tailoring.owner)
    if let until = tailoring.until {
      bytes.append(#","until":""#)
      until.write(to: &bytes)
      bytes.append(0x22)
    }
    bytes.append(#","loosened":["#)
    for (index, gate) in loosened.enumerated() {
      text(index > 0 ? #",{"id":"# : #"{"id":"#, gate.id)
      text(#","code":"#, gate.code)
      bytes.append(gate.isShown ? #","shown":true}"# : #","shown":false}"#)
    }
    bytes.append(#"],"changes":["#)
    for index in tailoring.changes.indices {
      if index > 0 { bytes.append(0x2C) }
      write(tailoring.changes[index])
    }
    bytes.append("]}")
  }

  private mutating func write(_ change: TailoredChange) {
    bytes.append(#"{"verb":""#)
    bytes.append(change.verb.word)
    text(#"","element":"#, change.element)
    text(#","id":"#, change.id)
    text(#","title":"#, change.title)
    text(#","reason":"#, change.reason)
    bytes.append(change.loosens ? #","loosens":true,"details":["# : #","loosens":false,"details":["#)
    for (index, detail) in change.details.enumerated() {
      text(index > 0 ? #",{"name":"# : #"{"name":"#, detail.name)
      text(#","before":"#, detail.before)
      text(#","after":"#, detail.after)
      bytes.append(0x7D)
    }
    bytes.append("]}")
  }

  private mutating func text(_ key: StaticString, _ value: String) {
    bytes.append(key)
    JSONText.append(Array(value.utf8), to: &bytes)
  }
}

extension TailoredChange.Verb {
  /// The word that stands for it in results.
  var word: StaticString {
    switch self {
    case .change: "change"
    case .replace: "replace"
    case .leaveOut: "leave-out"
    case .add: "add"
    }
  }
}
