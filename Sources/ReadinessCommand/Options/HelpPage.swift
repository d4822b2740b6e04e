/// Prints the help of a command, and the list of commands, in lines of at most 100 characters.
enum HelpPage {
  static func text(of spec: CommandSpec) -> String {
    var usage = "Usage: readiness \(spec.name) [OPTION…]"
    if !spec.operands.placeholder.isEmpty {
      usage += spec.operands.least == 0 ? " [\(spec.operands.placeholder)]" : " \(spec.operands.placeholder)"
    }
    var lines = [usage, ""]
    lines += wrapped(spec.summary)
    if !spec.operands.help.isEmpty {
      lines.append("")
      lines += row(spec.operands.placeholder, spec.operands.help)
    }
    if !spec.options.isEmpty {
      lines += ["", "Options:"]
      for option in spec.options { lines += row(option.heading, option.help) }
    }
    lines += ["", "Options of every command:"]
    for option in CommandSpec.everywhere { lines += row(option.heading, option.help) }
    for note in spec.notes {
      lines.append("")
      lines += wrapped(note)
    }
    if !spec.examples.isEmpty {
      lines += ["", "Examples:"] + spec.examples.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `readiness --help` prints.
  static func overview(of commands: [CommandSpec]) -> String {
    var lines = ["Usage: readiness COMMAND [OPTION…] [ARGUMENT…]", ""]
    lines += wrapped(
      "Judges how ready a locality or federation of general practices is for the steps of integrated care, "
        + "by rules that anybody can read.")
    lines += ["", "Commands:"]
    for command in commands { lines += row(command.name, command.summary) }
    lines += ["", "Options of every command:"]
    for option in CommandSpec.everywhere { lines += row(option.heading, option.help) }
    lines += ["", "Exit status:"]
    lines += row("0", "done")
    lines += row("1", "done, and the answer is no")
    lines += row("2", "could not be done")
    lines += row("3", "done for some inputs; others could not be read")
    lines += ["", "readiness COMMAND --help says more about a command; readiness help --man prints the manual page."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let width = 100
  private static let column = 26

  private static func row(_ left: String, _ right: String) -> [String] {
    var lines = wrapped(right, width: width - column).map { String(repeating: " ", count: column) + $0 }
    let heading = "  " + left
    if heading.count < column, let first = lines.first {
      lines[0] = heading + first.dropFirst(heading.count)
    } else {
      lines.insert(heading, at: 0)
    }
    return lines
  }

  private static func wrapped(_ text: String, width: Int = width) -> [String] {
    TextWrap.lines(text, width: width)
  }
}
