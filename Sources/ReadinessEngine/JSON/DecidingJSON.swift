public import ReadinessModel

/// What would decide an open gate, for the page.
public enum DecidingJSON {
  /// Appends `{"questions":[…],"isProven":…}`; nothing where the gate is decided, or there is no such gate.
  public static func write(
    gate: Int, _ assessor: Assessor, _ profile: Profile, _ assessment: Assessment, to bytes: inout [UInt8]
  ) {
    guard assessor.gates.indices.contains(gate), let found = assessor.deciding(gate: gate, profile, assessment) else {
      return
    }
    bytes.append(#"{"questions":["#)
    for index in found.questions.indices {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(assessor.pool, assessor.questions[found.questions[index]].quotedID)
    }
    bytes.append(found.isProven ? #"],"isProven":true}"# : #"],"isProven":false}"#)
  }
}
