internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessProofs
internal import ReadinessTesting
internal import ReadinessWords

/// One run over everything that was named.
struct CheckRun {
  private let console: Console
  private let rules: FilePath?
  /// What is changed in every rule set of this run.
  private let tailorings: [TailoringFile]
  private var profiles: ProfileChecker?
  /// Whether profiles are passed over, since the rules that they are for cannot be used.
  private var skipsProfiles = false
  private var tests: TestInputs
  private var ruleSets = 0
  private var tailoringCount = 0
  private var testFiles = 0
  private var profileCount = 0
  /// Profiles whose mistakes are those they are kept to show.
  private var exampleCount = 0
  private var errors = 0
  private var warnings = 0
  private var isUnreadable = false
  private var proofs: ProofRun?
  /// What sound rule sets were read from: none of it holds test cases.
  private var parts: Set<FilePath> = []
  private var reader = FileReader(limit: RuleSetLoader.largestFile)
  /// What was found and what could not be read, where both go into a report.
  private var found: [Diagnostic] = []
  private var unread: [Diagnostic] = []
  private let keepsFindings: Bool

  /// A run in which profiles are checked by the rules that are being worked on; by none where these cannot be used.
  init(_ session: borrowing Session, by ruleSet: RuleSet?) throws(Stop) {
    try self.init(session)
    profiles = ruleSet.map { ProfileChecker($0) }
    skipsProfiles = ruleSet == nil
  }

  init(_ session: borrowing Session) throws(Stop) {
    console = session.console
    tailorings = try TailoringsInUse.read(session)
    rules = session.arguments.path("--rules")
    tests = TestInputs(session)
    keepsFindings = session.arguments.text("--format") == "sarif"
    if session.arguments.has("--prove") { proofs = ProofRun() }
  }

  /// Whether nothing that was named holds rules.
  var provesNothing: Bool { ruleSets + tailoringCount == 0 }

  /// Profiles that show what was proved; empty where nothing was to be shown.
  var examples: String { proofs?.examples ?? "" }

  /// Checks one file, or everything in a folder.
  mutating func check(_ path: FilePath) throws(Stop) {
    guard path != .dash, case .folder = FileKind(of: path) else { return try checkFile(path) }
    let entries = FolderWalk.entries(of: path)
    let mains = entries.compactMap { entry in
      if case .file(let file) = entry, Self.isMain(file) { return file }
      return nil
    }
    for main in mains { checkRuleSet(main) }
    let homes = Set(mains.map(\.folder))
    for entry in entries {
      switch entry {
      case .unreadable(let folder, let problem): refuse(problem.finding(about: folder))
      // What lies in the folder of a rule set is part of it, but for its test cases.
      case .file(let file) where file.isInside(homes):
        takeTests(file)
      case .file(let file): try checkFile(file, isListed: true)
      }
    }
    if entries.isEmpty {
      refuse(
        Diagnostic(
          file: path.display, place: nil, code: CommandCode.folderWithoutProfiles.rawValue,
          message: "the folder holds no file whose name ends in .xml",
          help: "name another folder, or the files themselves"))
    }
  }

  /// - Parameter isListed: whether it was found in a folder, where examples of mistakes may stand.
  private mutating func checkFile(_ path: FilePath, isListed: Bool = false) throws(Stop) {
    do throws(FileProblem) { try reader.read(path) } catch { return refuse(error.finding(about: path)) }
    let bytes = reader.bytes
    switch RootElement.name(in: bytes) {
    case "rule-set": checkRuleSet(path, bytes)
    case "part": report(path, [Self.partFinding(path)])
    case TestDocument.rootName: takeTests(path, bytes)
    case TailoringFile.rootName: checkTailoring(path, bytes)
    default: try checkProfile(path, bytes, isListed ? ExpectedFindings(beside: path) : nil)
    }
  }

  /// Keeps a file for ``checkTests()`` if it holds test cases.
  private mutating func takeTests(_ path: FilePath) {
    if parts.contains(path) { return }
    guard (try? reader.read(path)) != nil, RootElement.name(in: reader.bytes) == TestDocument.rootName else { return }
    takeTests(path, reader.bytes)
  }

  private mutating func takeTests(_ path: FilePath, _ bytes: [UInt8]) {
    testFiles += 1
    let document = TestDocument(bytes, name: path.inputName)
    if !tests.add(document, at: path) { report(path, document.diagnostics) }
  }

  /// Checks the test cases against the rule sets they are for, all of one rule set at once.
  mutating func checkTests() {
    for group in tests.groups {
      let path = group.ruleSet ?? FilePath("")
      guard let loaded = RuleSetInUse.read(group.ruleSet, tailorings: tailorings).loaded else {
        report(path, group.documents.flatMap(\.diagnostics) + [Self.testFinding(path)])
        continue
      }
      report(path, TestLoader.load(group.documents, ruleSet: loaded.ruleSet).diagnostics)
    }
  }

  /// - Parameter bytes: the main file's, where it has been read.
  private mutating func checkRuleSet(_ path: FilePath, _ bytes: [UInt8]? = nil) {
    ruleSets += 1
    let reading = RuleSetInUse.read(path, main: bytes, tailorings: tailorings, needsDigest: false)
    for file in reading.loaded?.files ?? [] { parts.insert(path.folder.appending(file.path)) }
    report(path, reading)
  }

  /// Checks the rule set in use with a tailoring, and with those named by `--tailoring`.
  private mutating func checkTailoring(_ path: FilePath, _ bytes: [UInt8]) {
    tailoringCount += 1
    let file = TailoringsInUse.file(path, bytes)
    let others = tailorings.filter { $0 != file }
    report(path, RuleSetInUse.read(rules, tailorings: others + [file], needsDigest: false))
  }

  private mutating func report(_ path: FilePath, _ reading: RuleSetReading) {
    report(path, reading.diagnostics)
    guard let loaded = reading.loaded else { return }
    report(
      path,
      loaded.warnings + (proofs?.prove(loaded) ?? UnusedQuestions.findings(loaded)) + Self.missingWords(path, loaded))
  }

  /// - Parameter expected: what the profile is kept to show; nil where it should have no mistakes.
  private mutating func checkProfile(
    _ path: FilePath, _ bytes: [UInt8], _ expected: ExpectedFindings?
  ) throws(Stop) {
    if skipsProfiles { return }
    profileCount += 1
    let findings = try profileChecker().findings(in: bytes, path)
    guard let expected else { return report(path, findings) }
    if let difference = expected.difference(from: findings) {
      report(path, findings + [difference])
    } else {
      exampleCount += 1
    }
  }

  /// Made once there is a profile: checking a rule set needs no other one.
  private mutating func profileChecker() throws(Stop) -> ProfileChecker {
    if let profiles { return profiles }
    let checker = ProfileChecker(try RuleSetInUse.ruleSet(rules, tailorings: tailorings, console))
    profiles = checker
    return checker
  }

  private mutating func report(_ path: FilePath, _ findings: [Diagnostic]) {
    errors += findings.count { $0.severity == .error }
    warnings += findings.count { $0.severity == .warning }
    if keepsFindings { found += findings }
    console.print(findings)
  }

  private mutating func refuse(_ finding: Diagnostic) {
    isUnreadable = true
    if keepsFindings { unread.append(finding) }
    console.print(finding)
  }

  /// Unreadable goes before found: nobody can say what is in a file that nobody read.
  var status: ExitStatus {
    if isUnreadable { return ruleSets + tailoringCount + profileCount + testFiles > 0 ? .partly : .impossible }
    return errors > 0 ? .answerIsNo : .done
  }

  /// Everything as SARIF.
  func sarif(_ status: ExitStatus) -> [UInt8] {
    SARIFReport(findings: found, notifications: unread, status: status).text()
  }

  var summary: String {
    "\(Counted.text(ruleSets, "rule set")), "
      + (tailoringCount > 0 ? "\(Counted.text(tailoringCount, "tailoring")), " : "")
      + "\(Counted.text(testFiles, "file")) of test cases and "
      + "\(Counted.text(profileCount, "profile")) checked"
      + (exampleCount > 0 ? ", \(exampleCount) of them with just the mistakes expected of them; " : "; ")
      + "\(Counted.text(errors, "error")), \(Counted.text(warnings, "warning"))" + (proofs?.summary ?? "")
  }

  private static func isMain(_ path: FilePath) -> Bool { path.lastName.elementsEqual(RuleSetLoader.mainFile.utf8) }

  private static func testFinding(_ ruleSet: FilePath) -> Diagnostic {
    Diagnostic(
      file: ruleSet.display, place: nil, code: CommandCode.testsWithoutRules.rawValue,
      message: "the rule set that test cases are for cannot be used, so their names were not checked",
      help: "check the rule set itself")
  }

  /// That English stands for words of another language, and how to see for which.
  private static func missingWords(_ path: FilePath, _ loaded: LoadedRuleSet) -> [Diagnostic] {
    let words = loaded.ruleSet.words
    let missing = WordCatalogue.missing(from: words)
    guard let first = missing.first else { return [] }
    return [
      Diagnostic(
        file: loaded.fileNames.first ?? path.display, place: nil, severity: .warning,
        code: CommandCode.wordsMissing.rawValue,
        message: "\(missing.count) of \(WordCatalogue.ids.count) words that readers see are not there in "
          + "“\(words.language)”, such as “\(first.id)”; English stands for them",
        help: "readiness template --rules PATH --words missing prints them as a word file to fill in and include")
    ]
  }

  private static func partFinding(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      file: path.display, place: Place(line: 1, column: 1), severity: .warning,
      code: CommandCode.partAlone.rawValue, message: "part of a rule set, which is checked as a whole",
      help: "check the folder, or its \(RuleSetLoader.mainFile)")
  }
}

extension FilePath {
  /// Whether it lies in one of these folders, however deep.
  func isInside(_ folders: Set<FilePath>) -> Bool {
    var outer = self
    while outer.bytes.contains(FilePath.slash), outer.folder != outer {
      outer = outer.folder
      if folders.contains(outer) { return true }
    }
    return folders.contains(FilePath("."))
  }
}
