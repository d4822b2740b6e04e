/// The manual page of the program (roff, section 1), made from the same tables as `--help`.
enum ManualPage {
  static func text(of commands: [CommandSpec], version: String) -> String {
    var lines = [
      ".TH READINESS 1 \"\" \"readiness \(version)\" \"User Commands\"", ".SH NAME",
      "readiness \\- judges by readable rules how ready a body is for the steps of a path", ".SH SYNOPSIS",
      ".B readiness", ".I COMMAND", "[OPTION...] [ARGUMENT...]", ".SH COMMANDS",
    ]
    for command in commands { lines += section(command) }
    lines.append(".SH OPTIONS OF EVERY COMMAND")
    for option in CommandSpec.everywhere { lines += item(option) }
    lines.append(".SH EXIT STATUS")
    for (status, words) in [
      ("0", "Done."), ("1", "Done, and the answer is no."), ("2", "Could not be done."),
      ("3", "Done for some inputs; others could not be read."),
    ] {
      lines += [".TP", ".B \(status)", escaped(words)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ spec: CommandSpec) -> [String] {
    let operands = spec.operands.placeholder.isEmpty ? "" : " \(spec.operands.placeholder)"
    var lines = [".SS \(escaped(spec.name + operands))", escaped(spec.summary)]
    if !spec.operands.help.isEmpty {
      lines += [".TP", ".I \(escaped(spec.operands.placeholder))", escaped(spec.operands.help)]
    }
    for option in spec.options { lines += item(option) }
    for note in spec.notes { lines += [".PP", escaped(note)] }
    if !spec.examples.isEmpty {
      lines += [".PP", "Examples:", ".nf", ".RS"] + spec.examples.map(escaped) + [".RE", ".fi"]
    }
    return lines
  }

  private static func item(_ option: OptionSpec) -> [String] {
    [".TP", ".B \(escaped(option.heading))", escaped(option.help)]
  }

  /// Text that roff takes for text: no backslash, no hyphen that could be broken, no dot or quote at the start of a line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
