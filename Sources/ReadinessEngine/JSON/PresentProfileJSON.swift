public import ReadinessModel

/// A profile of an earlier edition as one of the present, and what became of its former answers:
/// `{"profile":…,"carried":[{"question":"…","value":"…","fate":"mapped","to":"…"}]}`; `fate` is `mapped`, `kept` or `again`.
public struct PresentProfileJSON: Sendable {
  let assessor: Assessor

  public init(_ assessor: Assessor) { self.assessor = assessor }

  /// Appends it, without a newline; nothing where nothing was carried over.
  public func write(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    if profile.carried.isEmpty { return }
    bytes.append(#"{"profile":"#)
    ProfileJSON(assessor).write(
      profile.present(id: Array(assessor.pool[assessor.id]), version: Array(assessor.pool[assessor.version])),
      to: &bytes)
    bytes.append(#","carried":["#)
    for index in profile.carried.indices {
      let answer = profile.carried[index]
      bytes.append(index > 0 ? #",{"question":"# : #"{"question":"#)
      JSONText.append(profile.text, answer.question, to: &bytes)
      bytes.append(#","value":"#)
      JSONText.append(profile.text, answer.value, to: &bytes)
      switch answer.fate {
      case .mapped(let question):
        bytes.append(#","fate":"mapped","to":"#)
        bytes.append(contentsOf: assessor.pool[assessor.questions[question].quotedID])
      case .keptOnly: bytes.append(#","fate":"kept""#)
      case .askedAgain: bytes.append(#","fate":"again""#)
      }
      bytes.append(0x7D)
    }
    bytes.append("]}")
  }
}
