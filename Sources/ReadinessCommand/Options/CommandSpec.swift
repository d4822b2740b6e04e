/// What a command is called, takes and does: enough to read its arguments and to print its help.
struct CommandSpec: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What it takes besides options.
  let operands: Operands
  let options: [OptionSpec]
  /// Names of options of which only one may stand.
  var exclusive: [[String]] = []
  /// Further paragraphs of the help.
  var notes: [String] = []
  /// Command lines that show how it is used.
  var examples: [String] = []

  struct Operands: Sendable {
    /// As the help writes it, `PROFILE…` for one; empty where there are none.
    let placeholder: String
    let help: String
    let least: Int
    let most: Int
    /// The words it can be, where they are few; empty where it is a path or anything else.
    var words: [String] = []
    /// Whether it is a name and no path.
    var isName = false

    static let none = Operands(placeholder: "", help: "", least: 0, most: 0)
  }

  /// The options of this command, then those of every command.
  var allOptions: [OptionSpec] { options + Self.everywhere }

  /// Options that every command has.
  static let everywhere: [OptionSpec] = [
    OptionSpec("--rules", .any("PATH"), "a rule set to use: its folder or main file (default: the three-step path)"),
    OptionSpec(
      "--tailoring", .any("FILE"), "what is changed in that rule set for your own use; may stand more than once",
      repeats: true),
    OptionSpec(
      "--jobs", .count("N", most: 1024), "how many profiles to work on at once (default: one for each processor)"),
    OptionSpec("--quiet", .none, "no summary and no progress, only findings"),
    OptionSpec("--diagnostics", .word("FORM", ["text", "json"]), "how findings are written: text, or json one a line"),
    OptionSpec("--help", .none, "this page"),
    OptionSpec("--version", .none, "the version of the program"),
  ]
}
