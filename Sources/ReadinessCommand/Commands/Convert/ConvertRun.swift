internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// One run over all profiles that are to be converted.
struct ConvertRun {
  private let form: ConvertedForm
  private let converter: ProfileConverter
  private let reader: ProfileReader
  private var unreadable = 0

  /// What was made of the profiles that could be converted, with the id of each.
  private var results: [(id: String, bytes: [UInt8])] = []

  init(_ session: borrowing Session, _ form: ConvertedForm) throws(Stop) {
    self.form = form
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let assessor = Assessor(ruleSet)
    converter = ProfileConverter(ruleSet, assessor, form)
    reader = ProfileReader(assessor, ruleSet)
  }

  mutating func run(_ inputs: InputList, _ session: inout Session) throws(Stop) -> ExitStatus {
    for item in inputs.items {
      switch item {
      case .unreadable(_, let finding): refuse([finding], session.console)
      case .profile(let path): convert(path, session.console)
      }
    }
    if results.isEmpty { return .impossible }
    try write(isAlone: inputs.isOneProfile && results.count == 1 && unreadable == 0, &session)
    var summary = Counted.text(results.count, "profile") + " converted"
    if unreadable > 0 { summary += "; \(unreadable) could not be" }
    session.console.summarise(summary)
    return unreadable > 0 ? .partly : .done
  }

  private mutating func refuse(_ findings: [Diagnostic], _ console: Console) {
    unreadable += 1
    console.print(findings)
  }

  private mutating func convert(_ path: FilePath, _ console: Console) {
    var file = FileReader(limit: ProfileInput.largest)
    do throws(FileProblem) { try file.read(path) } catch { return refuse([error.finding(about: path)], console) }
    for record in ProfileInput(file.bytes, path: path).records {
      let bytes = Array(record.bytes)
      guard reader.read(bytes.span) else {
        refuse(findings(of: bytes, path, record), console)
        continue
      }
      let found = findings(of: bytes, path, record)
      // What was not understood is not in the profile, and would be lost without a word.
      if let lost = found.first(where: { ProfileConverter.losing.contains($0.code) }) {
        var finding = lost
        finding.help = "mend it first: what cannot be read cannot be converted"
        refuse([finding], console)
        continue
      }
      let profile = reader.profile
      if let place = reader.placeOfSince(in: bytes.span) {
        NamedEarlier(name: profile.string(profile.since), place: place).protect(beside: path)
      }
      if form == .current { console.print(found.filter { ProfileConverter.carrying.contains($0.code) }) }
      switch converter.convert(profile) {
      case .exact(let converted): results.append((profile.string(profile.id), converted))
      case .collapsed(let converted, let words):
        results.append((profile.string(profile.id), converted))
        console.print(
          Diagnostic(
            file: record.name, place: nil, severity: .warning, code: CommandCode.blanksCollapsed.rawValue,
            message: words))
      case .lossy(let loss):
        let place = loss.question.flatMap { reader.places(in: bytes.span)[$0] }
        refuse(
          [
            Diagnostic(
              file: path.inputName, place: record.line.map { Place(line: $0, column: place?.column ?? 1) } ?? place,
              code: CommandCode.notConverted.rawValue, message: loss.message, help: loss.help)
          ], console)
      }
    }
  }

  private func findings(of bytes: [UInt8], _ path: FilePath, _ record: ProfileInput.Record) -> [Diagnostic] {
    reader.diagnostics(of: bytes.span, file: path.inputName).map { finding in
      guard let line = record.line else { return finding }
      var finding = finding
      finding.place = Place(line: line, column: finding.place?.column ?? 1)
      return finding
    }
  }

  private func write(isAlone: Bool, _ session: inout Session) throws(Stop) {
    if let path = session.arguments.path("--output"), path != .dash,
      path.endsWithSlash || FileKind(of: path) == .folder
    {
      return try write(to: path.withoutTrailingSlashes, session)
    }
    if !form.holdsMany, results.count > 1 {
      throw session.refuse(
        .oneFileForMany, "\(form.rawValue) holds one profile in a file, and there are \(results.count)",
        help: "name a folder: --output profiles/; or --to xml-lines")
    }
    var bytes: [UInt8] = []
    let isList = form == .json && !isAlone
    for (index, result) in results.enumerated() {
      if isList { bytes += Array((index == 0 ? "[\n" : ",\n").utf8) }
      bytes += isList ? Array(result.bytes.dropLast()) : result.bytes
    }
    if isList { bytes += Array("\n]\n".utf8) }
    session.warnOfEnding(of: form.rawValue)
    try session.deliver(bytes)
  }

  /// One file each; nothing is written before it is certain that none takes an input's place.
  private func write(to path: FilePath, _ session: borrowing Session) throws(Stop) {
    var folder: ReportFolder
    do throws(FileProblem) { folder = try ReportFolder(path, ending: form.ending) } catch {
      throw session.cannotWrite(path, error)
    }
    var files: [(path: FilePath, bytes: [UInt8])] = []
    for result in results { files.append((folder.path(for: result.id), result.bytes)) }
    for file in files {
      do throws(FileProblem) {
        try folder.claim(file.path)
        try AtomicFile.refuseInput(file.path)
      } catch {
        throw session.cannotWrite(file.path, error)
      }
    }
    for file in files {
      do throws(FileProblem) { try AtomicFile.write(file.bytes, to: file.path) } catch {
        throw session.cannotWrite(file.path, error)
      }
    }
  }
}
