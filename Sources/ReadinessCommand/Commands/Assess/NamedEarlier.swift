internal import ReadinessModel
internal import ReadinessReports

/// The profile of last time, as a profile names it: by a file in its own folder.
struct NamedEarlier {
  let name: String
  /// Where it is named.
  let place: Place

  /// Judges the earlier profile; nil and a finding where it is not there, is not one of the same body, or is not earlier.
  ///
  /// Only a file that lies in the folder itself is read: a link could lead anywhere.
  func find(of assessed: AssessedProfile, in path: FilePath, _ judge: inout ProfileJudge) -> (
    EarlierProfile?, [Diagnostic]
  ) {
    do throws(EarlierProblem) {
      return (EarlierProfile(try earlier(of: assessed, in: path, &judge)), [])
    } catch {
      let finding = Diagnostic(
        file: path.inputName, place: place, code: error.code.rawValue, message: error.message(name), help: error.help)
      return (nil, [finding] + error.findings)
    }
  }

  /// What is wrong with the name of the earlier profile, where nobody is to read it.
  func finding(in path: FilePath) -> Diagnostic? {
    do throws(EarlierProblem) {
      _ = try file(beside: path)
      return nil
    } catch {
      return Diagnostic(
        file: path.inputName, place: place, code: error.code.rawValue, message: error.message(name), help: error.help)
    }
  }

  /// Sees to it that no output takes its place, whether it is read in this run or not.
  func protect(beside path: FilePath) {
    if path == .dash { return }
    let file = place(beside: path)
    FilesRead.enter(FileIdentity(of: file), as: file)
  }

  private func earlier(
    of assessed: AssessedProfile, in path: FilePath, _ judge: inout ProfileJudge
  ) throws(EarlierProblem) -> AssessedProfile {
    let verdict = judge.judge(try file(beside: path))
    guard let earlier = verdict.assessed else { throw .unreadable(verdict.findings) }
    if earlier.id != assessed.id { throw .otherBody(FilePath(earlier.id).display) }
    if earlier.profile.asOf.packed >= assessed.profile.asOf.packed { throw .notEarlier(earlier.profile.asOf.text) }
    return earlier
  }

  private func file(beside path: FilePath) throws(EarlierProblem) -> FilePath {
    if path == .dash { throw .noFolder }
    let file = place(beside: path)
    if FileKind.isLink(file) { throw .isLink }
    guard case .file = FileKind(of: file) else { throw .missing(file.display) }
    return file
  }

  private func place(beside path: FilePath) -> FilePath {
    path.bytes.contains(FilePath.slash) ? path.folder.appending(name) : FilePath(name)
  }
}

/// Why the profile of last time is not one to compare with.
enum EarlierProblem: Error {
  case noFolder
  case isLink
  case missing(String)
  case unreadable([Diagnostic])
  case otherBody(String)
  case notEarlier(String)

  var code: CommandCode {
    switch self {
    case .noFolder, .isLink, .missing, .unreadable: .earlierNotFound
    case .otherBody, .notEarlier: .earlierNotBefore
    }
  }

  func message(_ name: String) -> String {
    let start = "the profile names “\(FilePath(name).display)” as its own of last time, "
    switch self {
    case .noFolder: return start + "and what is read from standard input has no folder to look in"
    case .isLink: return start + "and that is a link, which could lead anywhere"
    case .missing(let path): return start + "and there is no file \(path)"
    case .unreadable: return start + "and that cannot be read as a profile"
    case .otherBody(let id): return start + "and that is of another body, \(id)"
    case .notEarlier(let date): return start + "and that is as of \(date), not earlier than this one"
    }
  }

  var help: String {
    switch self {
    case .noFolder, .isLink: "give the earlier profile with --since"
    case .missing: "put it beside this profile, correct the name, or take since=\"…\" out"
    case .unreadable: "mend it, or take since=\"…\" out"
    case .otherBody, .notEarlier: "name the profile that came before, or take since=\"…\" out"
    }
  }

  /// What is wrong with the earlier profile itself.
  var findings: [Diagnostic] { if case .unreadable(let findings) = self { findings } else { [] } }
}
