internal import ReadinessModel

/// Reads the arguments of a command against its table of options; everything wrong comes out at once.
struct ArgumentReader {
  private let spec: CommandSpec
  private var arguments = Arguments()
  private var problems: [Diagnostic] = []

  private init(_ spec: CommandSpec) { self.spec = spec }

  /// What was read, and what is wrong with it. Where help or the version is asked for, nothing else matters.
  static func read(_ words: [FilePath], for spec: CommandSpec) -> (arguments: Arguments, problems: [Diagnostic]) {
    var reader = ArgumentReader(spec)
    reader.read(words)
    if reader.arguments.has("--help") || reader.arguments.has("--version") { return (reader.arguments, []) }
    reader.checkTogether()
    return (reader.arguments, reader.problems)
  }

  private mutating func read(_ words: [FilePath]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == FilePath("--") {
        arguments.operands += rest
        return
      }
      guard word.bytes.first == UInt8(ascii: "-"), word != .dash else {
        arguments.operands.append(word)
        continue
      }
      let parts = word.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(decoding: parts[0], as: UTF8.self)
      let attached = parts.count > 1 ? FilePath(bytes: Array(parts[1])) : nil
      if let option = spec.allOptions.first(where: { $0.name == (name == "-h" ? "--help" : name) }) {
        take(option, attached, &rest)
      } else {
        reportUnknown(name)
      }
    }
  }

  private mutating func take(_ option: OptionSpec, _ attached: FilePath?, _ rest: inout ArraySlice<FilePath>) {
    let name = option.name
    if arguments.has(name), !option.repeats {
      report(.repeatedOption, "\(name) stands twice", help: "leave one of them out")
    }
    if case .none = option.value {
      if attached != nil { report(.unexpectedValue, "\(name) takes no value", help: "write \(name) alone") }
      return arguments.set(name, FilePath(""))
    }
    // A value may be - (standard input or output), but what looks like an option is one.
    let follows = rest.first.map { $0 == .dash || $0.bytes.first != UInt8(ascii: "-") } ?? false
    guard let value = attached ?? (follows ? rest.popFirst() : nil), !value.bytes.isEmpty else {
      return report(.missingValue, "\(name) needs a value", help: "write \(option.heading)")
    }
    if check(value, option) { arguments.set(name, value) }
  }

  private mutating func check(_ value: FilePath, _ option: OptionSpec) -> Bool {
    switch option.value {
    case .none, .any, .name: return true
    case .output:
      arguments.outputs.append(value)
      return true
    case .word(_, let words):
      if words.contains(where: { FilePath($0) == value }) { return true }
      let nearest = Spelling.nearest(to: value.display, among: words)
      let help = nearest.map { "did you mean \($0)?" } ?? "one of: \(words.joined(separator: ", "))"
      report(.badValue, "\(option.name) cannot be “\(value.display)”", help: help)
    case .count(_, let most):
      if let count = Int(value.display), (1...most).contains(count) { return true }
      report(.badValue, "\(option.name) cannot be “\(value.display)”", help: "a whole number from 1 to \(most)")
    }
    return false
  }

  private mutating func reportUnknown(_ name: String) {
    let nearest = Spelling.nearest(to: name, among: spec.allOptions.map(\.name))
    let help = nearest.map { "did you mean \($0)?" } ?? "readiness \(spec.name) --help lists the options"
    let shown = FilePath(name).display
    report(.unknownOption, "\(spec.name) has no option \(shown)", help: help)
  }

  private mutating func checkTogether() {
    for group in spec.exclusive {
      let given = group.filter { arguments.has($0) }
      if given.count > 1 {
        report(.conflictingOptions, "\(given.joined(separator: " and ")) exclude each other", help: "choose one")
      }
    }
    let count = arguments.operands.count
    // What stands behind an unknown option may be its value.
    if problems.contains(where: { $0.code == CommandCode.unknownOption.rawValue }) { return }
    if count > spec.operands.most {
      let extra = arguments.operands[spec.operands.most].display
      report(.unexpectedArgument, "“\(extra)” is one argument too many", help: "readiness \(spec.name) --help")
    } else if count < spec.operands.least, problems.isEmpty {
      let message =
        count == 0
        ? "nothing to work on: \(spec.operands.placeholder) is missing"
        : "\(spec.name) needs \(spec.operands.least) or more, and one is named"
      report(.missingArgument, message, help: "readiness \(spec.name) --help")
    }
  }

  private mutating func report(_ code: CommandCode, _ message: String, help: String) {
    problems.append(Diagnostic(file: "", place: nil, code: code.rawValue, message: message, help: help))
  }
}
