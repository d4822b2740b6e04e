internal import Glibc
internal import ReadinessEngine
internal import ReadinessModel

/// The program: finds the command, reads its arguments, runs it, and ends with the status scripts rely on.
public enum Program {
  /// The version of the program and of the engine.
  public static let version = "\(EngineVersion.text)"

  /// Runs the command line of this process; never returns.
  public static func run() -> Never {
    Surroundings.prepare()
    exit(status(of: Surroundings.arguments).rawValue)
  }

  private static func status(of words: [FilePath]) -> ExitStatus {
    guard let first = words.first else {
      return refuse(.missingArgument, "no command", help: "readiness --help lists the commands")
    }
    switch first.display {
    case "help" where words.count == 2 && words[1] == FilePath("--man"):
      return show(ManualPage.text(of: CommandTable.all.map(\.spec), version: version))
    case "help" where words.count > 1 && !words[1].display.hasPrefix("-"):
      return status(of: [words[1], FilePath("--help")])
    case "--help", "-h", "help": return show(HelpPage.overview(of: CommandTable.all.map(\.spec)))
    case "--version": return show("readiness \(version)\n")
    default: break
    }
    guard let command = CommandTable.all.first(where: { FilePath($0.spec.name) == first }) else {
      let nearest = Spelling.nearest(to: first.display, among: CommandTable.all.map(\.spec.name))
      let help = nearest.map { "did you mean \($0)?" } ?? "the command comes first; readiness --help lists them"
      return refuse(.unknownCommand, "there is no command “\(first.display)”", help: help)
    }
    return run(command, Array(words.dropFirst()))
  }

  private static func run(_ command: Command, _ words: [FilePath]) -> ExitStatus {
    let (arguments, problems) = ArgumentReader.read(words, for: command.spec)
    if arguments.has("--help") { return show(HelpPage.text(of: command.spec)) }
    if arguments.has("--version") { return show("readiness \(version)\n") }
    let console = Console(writesJSON: arguments.text("--diagnostics") == "json", isQuiet: arguments.has("--quiet"))
    if !problems.isEmpty {
      console.print(problems)
      return .impossible
    }
    var session = Session(arguments: arguments, console: console)
    do throws(Stop) {
      try session.proveOutputsDiffer()
      let status = try command.run(&session)
      try session.finish()
      return status
    } catch {
      return error.status
    }
  }

  private static func show(_ text: String) -> ExitStatus {
    var session = Session(arguments: Arguments(), console: Console())
    do throws(Stop) {
      try session.write(text)
      try session.finish()
      return .done
    } catch {
      return error.status
    }
  }

  private static func refuse(_ code: CommandCode, _ message: String, help: String) -> ExitStatus {
    Console().print(Diagnostic(file: "", place: nil, code: code.rawValue, message: message, help: help))
    return .impossible
  }
}
