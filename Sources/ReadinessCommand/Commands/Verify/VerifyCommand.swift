internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// `readiness verify`: does a result follow from a profile and a rule set?
enum VerifyCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    let operands = session.arguments.operands
    let since = session.arguments.path("--since")
    if (operands + [since].compactMap(\.self)).count(where: { $0 == .dash }) > 1 {
      throw session.refuse(.conflictingOptions, "standard input can be read once only", help: "write - once")
    }
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let result = try read(operands[0], session)
    guard let formats = ResultKind.formats(of: result), !formats.isEmpty else {
      session.console.print(
        Diagnostic(
          file: operands[0].inputName, place: nil, code: CommandCode.resultUnknown.rawValue,
          message: "this is no result of readiness assess", help: "give the result first, then its profile"))
      throw Stop(status: .impossible)
    }
    let name = session.arguments.text("--as")
    if name != nil, operands.count > 2 {
      throw session.refuse(
        .conflictingOptions, "--as is the name of one profile, and \(operands.count - 1) are given",
        help: "leave it out: what a result calls its profiles is found in it")
    }
    let profiles = try readAll(Array(operands.dropFirst()), session)
    let earlier = try readAll(since.map { [$0] } ?? [], session).first
    let remaker = ResultRemaker(ruleSet, profiles: profiles, since: earlier, name: name)
    if let findings = remaker.problem {
      session.console.print(findings)
      throw Stop(status: .impossible)
    }
    switch remaker.compare(result, formats) {
    case .same(let options):
      let words = (["readiness assess"] + options).joined(separator: " ")
      session.console.summarise("verified: the result of \(words), byte for byte")
      return .done
    case .differs(let difference):
      session.console.print(finding(difference, operands, result, ruleSet))
      return .answerIsNo
    }
  }

  private static func read(_ path: FilePath, _ session: borrowing Session) throws(Stop) -> [UInt8] {
    var reader = FileReader(limit: 1 << 30)
    do throws(FileProblem) { try reader.read(path) } catch {
      session.console.print(error.finding(about: path))
      throw Stop(status: .impossible)
    }
    return reader.bytes
  }

  /// Every profile, read; where one cannot be, nothing can be made again.
  private static func readAll(_ paths: [FilePath], _ session: borrowing Session) throws(Stop) -> [VerifiedProfile] {
    var profiles: [VerifiedProfile] = []
    for path in paths {
      do throws(FileProblem) { profiles.append(try VerifiedProfile(path)) } catch {
        session.console.print(error.finding(about: path))
      }
    }
    if profiles.count < paths.count { throw Stop(status: .impossible) }
    return profiles
  }

  private static func finding(
    _ difference: ResultDifference, _ operands: [FilePath], _ result: [UInt8], _ ruleSet: RuleSet
  ) -> Diagnostic {
    let profiles = operands.dropFirst().map(\.inputName).joined(separator: ", ")
    return Diagnostic(
      file: operands[0].inputName, place: difference.place, code: CommandCode.resultDiffers.rawValue,
      message: "does not follow from \(profiles): here it has “\(difference.found)”, made again “\(difference.wanted)”",
      help: help(result, operands.dropFirst(), ruleSet))
  }

  private static func help(_ result: [UInt8], _ profiles: ArraySlice<FilePath>, _ ruleSet: RuleSet) -> String {
    let text = String(decoding: result, as: UTF8.self)
    for path in profiles {
      let own = String(decoding: path.lastName, as: UTF8.self)
      guard let name = ResultRemaker.name(like: own, in: result), name != path.inputName else { continue }
      return profiles.count > 1
        ? "the result calls a profile \(name); name the profiles as they were named when it was made"
        : "the result calls its profile \(name): --as \(name) if that is the one"
    }
    if text.contains("sha256:"), !text.contains(ruleSet.digest) {
      return
        "it names other rules than those in use (\(ruleSet.id) \(ruleSet.version), \(ruleSet.digest)); --rules PATH or --tailoring "
        + "FILE"
    }
    return "the result or the profile was changed, or another version of the program made it"
  }

  private static let spec = CommandSpec(
    name: "verify",
    summary: "Make a result again from its profile and say whether it is the same, byte for byte.",
    operands: CommandSpec.Operands(
      placeholder: "RESULT PROFILE…",
      help: "what readiness assess wrote, then the profile or profiles that it was made of",
      least: 2, most: .max),
    options: [
      OptionSpec("--since", .any("OLD"), "the earlier profile, where the result says what changed since"),
      OptionSpec("--as", .name("NAME"), "what the profile was called when the result was made, if otherwise than now"),
    ],
    notes: [
      "With which options the result was made is found out from the result. A result that was signed is verified in two "
        + "steps: ssh-keygen -Y verify says who signed it, readiness verify that it follows from the profile.",
      "Exit status: 0 the same; 1 not the same, with the place where they part; 2 one of the files could not be read, or "
        + "the first is no result.",
    ],
    examples: [
      "readiness verify four-rivers.json four-rivers.xml",
      "ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n readiness four-rivers.json",
    ])
}
