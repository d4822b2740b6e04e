internal import ReadinessModel
internal import ReadinessXML

/// Reads the main file and everything it includes, in the order in which it stands.
struct RuleFiles<Source: RuleFileSource> {
  /// How deep files may include each other.
  static var deepest: Int { 64 }

  let source: Source
  let findings: Findings
  var checker: ShapeChecker
  /// The root of the main file, where it could be read.
  private(set) var root: Element?
  /// Top-level elements, includes replaced by what they bring.
  private(set) var elements: [Element] = []
  private(set) var files: [RuleFile] = []
  /// Whether every file was read; otherwise names may be declared in what is missing.
  private(set) var isComplete = true
  private var opened: Set<String> = []
  private var open: [String] = []

  init(source: Source, findings: Findings) {
    self.source = source
    self.findings = findings
    checker = ShapeChecker(findings: findings)
  }

  /// Reads the rule set whose main file has this path.
  mutating func read(main: String) {
    let file = findings.open(file: source.displayName(of: main))
    let start = Location(file: file, place: Place(line: 1, column: 1))
    do throws(RuleFileProblem) {
      let bytes = try source.bytes(of: main)
      root = parse(bytes, path: main, file: file, expecting: "rule-set")
    } catch {
      isComplete = false
      findings.add(.fileUnreadable, start, Self.message(error, main), help: Self.help(error))
    }
    if let root { expand(root, path: main) }
  }

  private mutating func expand(_ root: Element, path: String) {
    opened.insert(path)
    open.append(path)
    for child in root.children {
      if child.name == "include" { include(child, from: path) } else { elements.append(child) }
    }
    open.removeLast()
  }

  private mutating func include(_ element: Element, from path: String) {
    guard let written = element["file"], !written.isEmpty else {
      isComplete = false
      return
    }
    let at = element.at("file")
    guard let wanted = IncludePath.resolve(written, from: IncludePath.folder(of: path)) else {
      isComplete = false
      return findings.add(
        .includePath, at, "“\(written)” does not stay in the folder of the rule set",
        help: "write a relative path such as parts/step-1.xml, without .. or \\")
    }
    if let start = open.firstIndex(of: wanted) {
      let ring = (open[start...] + [wanted]).joined(separator: " -> ")
      return findings.add(
        .includeCycle, at, "the file includes itself: \(ring)", help: "take this <include> out")
    }
    guard open.count < Self.deepest else {
      isComplete = false
      return findings.add(
        .tooDeep, at, "files include each other more than \(Self.deepest) deep", help: "include it further up")
    }
    guard opened.insert(wanted).inserted else {
      return findings.add(
        .includedTwice, at, "“\(wanted)” is included a second time", help: "take this <include> out")
    }
    do throws(RuleFileProblem) {
      let bytes = try source.bytes(of: wanted)
      let file = findings.open(file: source.displayName(of: wanted))
      if let part = parse(bytes, path: wanted, file: file, expecting: "part") { expand(part, path: wanted) }
    } catch {
      isComplete = false
      findings.add(.fileUnreadable, at, Self.message(error, wanted), help: Self.help(error))
    }
  }

  /// The checked root, or nil where the file is no XML of ours.
  private mutating func parse(_ bytes: [UInt8], path: String, file: Int, expecting name: String) -> Element? {
    files.append(RuleFile(path: path, bytes: bytes))
    let limits = XMLLimits(bytes: RuleSetLoader.largestFile, elements: 4_000_000, names: 65_536)
    let reading = LocatedDocument.read(bytes.span, namespace: RuleGrammar.namespace, limits: limits)
    for problem in reading.problems { findings.add(problem, in: file) }
    guard let document = reading.document else {
      isComplete = false
      return nil
    }
    let root = Element(document.root, file: file)
    guard root.name == name else {
      isComplete = false
      findings.add(
        .wrongRoot, root.at, "the file begins with <\(root.name)>, not with <\(name)>",
        help: name == "part" ? "an included file is a <part>" : "the main file of a rule set is a <rule-set>")
      return nil
    }
    checker.isWhole = !reading.hidesElements
    if reading.hidesElements { isComplete = false }
    checker.check(root, key: name)
    return root
  }

  private static func message(_ problem: RuleFileProblem, _ path: String) -> String {
    switch problem {
    case .missing: "there is no file “\(path)”"
    case .notAFile: "“\(path)” is not a file of text"
    case .outside: "“\(path)” leads out of the folder of the rule set"
    case .tooLarge: "“\(path)” is larger than \(RuleSetLoader.largestFile >> 20) MB"
    case .unreadable(let why): "“\(path)” cannot be read: \(why)"
    }
  }

  private static func help(_ problem: RuleFileProblem) -> String {
    switch problem {
    case .missing: "check the spelling, capitals included; paths are relative to the file that names them"
    case .outside: "copy the file into the folder"
    case .notAFile, .tooLarge, .unreadable: ""
    }
  }
}
