/// One command of the program.
struct Command: Sendable {
  let spec: CommandSpec
  /// Does the job; prints findings on its own and says how it ended.
  let run: @Sendable (inout Session) throws(Stop) -> ExitStatus
}

/// All commands, in the order in which help lists them. A new command is one more line here.
enum CommandTable {
  static let all: [Command] = [
    AssessCommand.command,
    PlanCommand.command,
    PortfolioCommand.command,
    CompareCommand.command,
    FilterCommand.command,
    TemplateCommand.command,
    CheckCommand.command,
    TestCommand.command,
    GuideCommand.command,
    ExplainCommand.command,
    FormCommand.command,
    SheetCommand.command,
    MergeCommand.command,
    ConvertCommand.command,
    VerifyCommand.command,
    CompletionsCommand.command,
  ]
}
