public import ReadinessModel

/// The canonical one-line JSON form of a profile: what its digest is taken over, and what `filter` reads.
///
/// The order of answers is that of the catalogue, so that two profiles that say the same have one form.
public struct ProfileJSON: Sendable {
  let assessor: Assessor

  public init(_ assessor: Assessor) { self.assessor = assessor }

  /// Appends the profile, without a newline.
  public func write(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    bytes.append(#"{"id":"#)
    JSONText.append(profile.text, profile.id, to: &bytes)
    bytes.append(#","kind":"#)
    bytes.append(contentsOf: assessor.pool[assessor.kinds[profile.kind].quotedID])
    bytes.append(#","asOf":""#)
    profile.asOf.write(to: &bytes)
    bytes.append(#"","target":"#)
    if let target = profile.target {
      bytes.append(contentsOf: assessor.pool[assessor.steps[target].quotedID])
    } else {
      bytes.append(#""none""#)
    }
    bytes.append(profile.isShort ? #","form":"short""# : #","form":"full""#)
    if !profile.since.isEmpty {
      bytes.append(#","since":"#)
      JSONText.append(profile.text, profile.since, to: &bytes)
    }
    bytes.append(#","name":"#)
    JSONText.append(profile.text, profile.name, to: &bytes)
    if !profile.commissioner.isEmpty {
      bytes.append(#","commissioner":"#)
      JSONText.append(profile.text, profile.commissioner, to: &bytes)
    }
    writeRuleSet(profile, to: &bytes)
    writeInterests(profile, to: &bytes)
    writePractices(profile, to: &bytes)
    writeAnswers(profile, to: &bytes)
    bytes.append(0x7D)
  }

  private func writeRuleSet(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    guard !profile.ruleSetID.isEmpty || !profile.ruleSetVersion.isEmpty else { return }
    bytes.append(#","ruleSet":{"id":"#)
    JSONText.append(profile.text, profile.ruleSetID, to: &bytes)
    bytes.append(#","version":"#)
    JSONText.append(profile.text, profile.ruleSetVersion, to: &bytes)
    bytes.append(0x7D)
  }

  private func writeInterests(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    if profile.interests.isEmpty { return }
    bytes.append(#","interests":["#)
    for index in profile.interests.indices {
      bytes.append(index > 0 ? #",{"person":"# : #"{"person":"#)
      JSONText.append(profile.text, profile.interests[index].person, to: &bytes)
      bytes.append(#","text":"#)
      JSONText.append(profile.text, profile.interests[index].text, to: &bytes)
      bytes.append(0x7D)
    }
    bytes.append(0x5D)
  }

  private func writePractices(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    if profile.practices.isEmpty { return }
    bytes.append(#","practices":["#)
    for index in profile.practices.indices {
      let practice = profile.practices[index]
      bytes.append(index > 0 ? #",{"code":"# : #"{"code":"#)
      JSONText.append(profile.text, practice.code, to: &bytes)
      bytes.append(#","name":"#)
      JSONText.append(profile.text, practice.name, to: &bytes)
      if let patients = practice.patients {
        bytes.append(#","patients":"#)
        Fraction.writeDecimal(patients, to: &bytes)
      }
      bytes.append(0x7D)
    }
    bytes.append(0x5D)
  }

  private func writeAnswers(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    bytes.append(#","answers":{"#)
    var isFirst = true
    for index in assessor.questions.indices where profile.answers[index].state != .blank {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      bytes.append(contentsOf: assessor.pool[assessor.questions[index].quotedID])
      bytes.append(0x3A)
      AnswerJSON(assessor: assessor).write(index, profile, to: &bytes)
    }
    for written in writtenStrays(profile) {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      bytes.append(contentsOf: written)
    }
    bytes.append(0x7D)
  }

  /// Answers that have no place, in the order of what is written, their question first: their order in the file does not
  /// matter, however many there are.
  private func writtenStrays(_ profile: borrowing Profile) -> [[UInt8]] {
    var strays: [[UInt8]] = []
    for stray in profile.strays {
      var written: [UInt8] = []
      JSONText.append(profile.text, stray.question, to: &written)
      written.append(0x3A)
      AnswerJSON(assessor: assessor).write(stray, profile, to: &written)
      strays.append(written)
    }
    strays.sortInPlace { $0.lexicographicallyPrecedes($1) }
    return strays
  }
}
