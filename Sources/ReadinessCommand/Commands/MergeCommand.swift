internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessMerge
internal import ReadinessModel
internal import ReadinessReports

/// `readiness merge`: several voices of one body to one profile.
enum MergeCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "merge",
      summary: "Make one profile of several voices of one body, and list where they differ.",
      operands: CommandSpec.Operands(
        placeholder: "PROFILE…", help: "the body's own profile first, then those of its practices or patients",
        least: 2,
        most: 1000),
      options: [
        OptionSpec("--output", .output("FILE"), "where the profile goes (default: standard output)"),
        OptionSpec(
          "--round", .name("N"), "which round of asking this is, from 1; it stands beside what each voice said"),
        OptionSpec("--earlier", .any("FILE"), "what the round before was merged to: what voices changed is listed"),
      ],
      notes: [
        "Each question says how voices become one: they must agree, the lowest or highest counts, the one in the middle "
          + "(of an even number the lower of the two, so that it is what somebody said), the share that says yes, or the body's own answer with the others beside it. Where they must agree and do not, "
          + "the question is left open; so it is where voices spread further than the question allows for one answer. What differs "
          + "is listed as warnings, and what each voice said is kept in the notes, from which the next round reads it."
      ],
      examples: [
        "readiness merge own.xml abbey.xml patients.xml --output together.xml",
        "readiness merge --round 2 --earlier together.xml own.xml abbey.xml patients.xml --output second.xml",
      ])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let assessor = Assessor(ruleSet)
    let (voices, isWhole) = try voices(session, ruleSet, assessor)
    let (round, earlier) = (try round(session), try earlier(session, ruleSet, assessor, of: voices))
    let merged = VoiceMerger(ruleSet, assessor).merge(voices, round: round, earlier: earlier)
    var findings: [Diagnostic] = merged.headDifferences.map(finding)
    findings += merged.differences.map { finding($0, ruleSet) }
    findings += merged.moves.map { finding($0, ruleSet) }
    findings += merged.newVoices.map { finding(newVoice: $0) }
    if earlier == nil, let round { findings += withoutRoundBefore(round) }
    session.console.print(findings)
    let bytes = ProfileXML(ruleSet).bytes(merged.profile)
    session.warnOfEnding(of: "xml")
    try session.deliver(bytes)
    session.console.summarise(
      Counted.text(voices.count, "voice") + ", "
        + Counted.text(merged.differences.count, "question") + " on which they differ")
    return isWhole ? .done : .partly
  }

  /// Every voice that can be read; the first must be among them. One body, one date.
  private static func voices(
    _ session: borrowing Session, _ ruleSet: RuleSet, _ assessor: Assessor
  ) throws(Stop) -> (voices: [Voice], isWhole: Bool) {
    var voices: [Voice] = []
    var isWhole = true
    let profiles = ProfileReader(assessor, ruleSet)
    var places: [FilePath: FilePath] = [:]
    for (index, path) in session.arguments.operands.enumerated() {
      if let other = places.updateValue(path, forKey: path.place) {
        session.console.print(
          Diagnostic(
            file: path.inputName, place: nil, severity: .warning, code: CommandCode.voiceTwice.rawValue,
            message: "this is \(other.display), which is named before, so that one voice counts twice",
            help: "leave one of the two out"))
      }
      var reader = FileReader()
      var isRead = false
      do throws(FileProblem) {
        try reader.read(path)
        let bytes = reader.bytes
        isRead = profiles.read(bytes.span)
        session.console.print(profiles.diagnostics(of: bytes.span, file: path.inputName))
      } catch {
        session.console.print(error.finding(about: path))
      }
      guard isRead else {
        if index == 0 { throw Stop(status: .impossible) }
        isWhole = false
        continue
      }
      let profile = profiles.profile
      if let place = profiles.placeOfSince(in: reader.bytes.span) {
        NamedEarlier(name: profile.string(profile.since), place: place).protect(beside: path)
      }
      if let own = voices.first?.profile, profile.string(profile.id) != own.string(own.id) {
        session.console.print(
          Diagnostic(
            file: path.inputName, place: nil, severity: .warning, code: CommandCode.otherBody.rawValue,
            message: "the profile is about “\(profile.string(profile.id))”, the first about “\(own.string(own.id))”",
            help: "take it out where it is not a voice of the same body"))
      }
      voices.append(Voice(name: String(decoding: path.lastName, as: UTF8.self), profile: profile))
    }
    return (voices, isWhole)
  }

  private static func finding(newVoice name: String) -> Diagnostic {
    Diagnostic(
      file: "", place: nil, severity: .warning, code: CommandCode.voiceNew.rawValue,
      message: "“\(name)” has no record in the round before, so whether it moved is not told",
      help: "give its file the name that it had then")
  }

  /// That nothing can be said of moves in a round behind the first.
  private static func withoutRoundBefore(_ round: Int) -> [Diagnostic] {
    if round < 2 { return [] }
    return [
      Diagnostic(
        file: "", place: nil, severity: .warning, code: CommandCode.roundBeforeMissing.rawValue,
        message: "round \(round) without the round before: what moved is not told",
        help: "give what round \(round - 1) was merged to with --earlier")
    ]
  }

  private static func finding(_ difference: HeadDifference) -> Diagnostic {
    let said = difference.voices.map { "\($0.name) “\($0.words)”" }.joined(separator: ", ")
    return Diagnostic(
      file: "", place: nil, severity: .warning, code: CommandCode.voicesDiffer.rawValue,
      message: "\(difference.subject): \(said)", help: "“\(difference.result)” stands; look whether it is right")
  }

  private static func finding(_ difference: VoiceDifference, _ ruleSet: RuleSet) -> Diagnostic {
    let question = ruleSet.questions[difference.question]
    let said = difference.voices.map { "\($0.name) “\($0.answer)”" }.joined(separator: ", ")
    let result =
      difference.isWithoutAgreement
      ? "no agreement: the answers lie too far apart, and the question is left open; talk to each other"
      : difference.result.isEmpty
        ? "left open: talk to each other" : "“\(difference.result)” stands (\(difference.rule.rawValue))"
    return Diagnostic(
      file: "", place: nil, severity: .warning, code: CommandCode.voicesDiffer.rawValue,
      message: "\(question.code) \(question.id): \(said)", help: result)
  }

  private static func finding(_ move: VoiceMove, _ ruleSet: RuleSet) -> Diagnostic {
    let question = ruleSet.questions[move.question]
    return Diagnostic(
      file: "", place: nil, severity: .warning, code: CommandCode.voiceMoved.rawValue,
      message: "\(question.code) \(question.id): \(move.name) said “\(move.before)” before, now “\(move.now)”",
      help: "the answer of this round stands")
  }

  /// Which round of asking it is; nil where nobody says.
  private static func round(_ session: borrowing Session) throws(Stop) -> Int? {
    guard let text = session.arguments.text("--round") else { return nil }
    guard let round = Int(text), (1...99).contains(round) else {
      throw session.refuse(.badValue, "“\(text)” is no round", help: "--round takes a whole number from 1 to 99")
    }
    return round
  }

  /// What the round before was merged to. Of another body or of a later date it is used all the same, and told.
  private static func earlier(
    _ session: borrowing Session, _ ruleSet: RuleSet, _ assessor: Assessor, of voices: [Voice]
  ) throws(Stop) -> Profile? {
    guard let path = session.arguments.path("--earlier") else { return nil }
    var reader = FileReader()
    let profiles = ProfileReader(assessor, ruleSet)
    do throws(FileProblem) { try reader.read(path) } catch {
      session.console.print(error.finding(about: path))
      throw Stop(status: .impossible)
    }
    let bytes = reader.bytes
    guard profiles.read(bytes.span) else {
      session.console.print(profiles.diagnostics(of: bytes.span, file: path.inputName))
      throw Stop(status: .impossible)
    }
    let profile = profiles.profile
    if let own = voices.first?.profile {
      session.console.print(differences(of: profile, in: path, from: own))
    }
    return profile
  }

  private static func differences(of earlier: Profile, in path: FilePath, from own: Profile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let (id, ownID) = (earlier.string(earlier.id), own.string(own.id))
    if id != ownID {
      found.append(
        Diagnostic(
          file: path.inputName, place: nil, severity: .warning, code: CommandCode.otherBody.rawValue,
          message: "the round before is about “\(id)”, the first voice about “\(ownID)”",
          help: "what voices of another body said before is no change: give what this body's voices were merged to"))
    }
    if earlier.asOf.packed > own.asOf.packed {
      found.append(
        Diagnostic(
          file: path.inputName, place: nil, severity: .warning, code: CommandCode.earlierNotBefore.rawValue,
          message: "the round before is as of \(earlier.asOf.text), later than the first voice, \(own.asOf.text)",
          help: "look whether the files were mixed up"))
    }
    return found
  }
}
