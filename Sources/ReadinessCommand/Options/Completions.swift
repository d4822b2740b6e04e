/// Completions for shells, made from the same tables as `--help`.
enum Completions {
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  static func text(for shell: Shell, _ commands: [CommandSpec]) -> String {
    switch shell {
    case .bash: bash(commands)
    case .zsh: zsh(commands)
    case .fish: fish(commands)
    }
  }

  // MARK: bash

  private static func bash(_ commands: [CommandSpec]) -> String {
    var lines = [
      "# bash completions of readiness: source this file, or put it into a folder that bash-completion reads",
      "_readiness() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}",
      "  COMPREPLY=()", "  if [ \"$COMP_CWORD\" = 1 ]; then",
      "    COMPREPLY=($(compgen -W '\(names(commands)) help --help --version' -- \"$word\"))", "    return", "  fi",
      "  case $command in",
    ]
    for command in commands {
      lines.append("    \(command.name))")
      lines.append("      case $before in")
      for option in command.allOptions {
        switch option.value {
        case .none: continue
        case .word(_, let words):
          lines.append(
            "        \(option.name)) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return ;;"
          )
        case .any, .output: lines.append("        \(option.name)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;")
        case .count: lines.append("        \(option.name)) return ;;")
        }
      }
      lines.append("      esac")
      let options = command.allOptions.map(\.name).joined(separator: " ")
      lines.append("      case $word in -*) COMPREPLY=($(compgen -W '\(options)' -- \"$word\")); return ;; esac")
      if command.operands.most > 0 {
        let words = command.operands.words
        lines.append(
          words.isEmpty
            ? "      COMPREPLY=($(compgen -f -- \"$word\")) ;;"
            : "      COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")) ;;")
      } else {
        lines.append("      ;;")
      }
    }
    lines += ["    help) COMPREPLY=($(compgen -W '\(names(commands)) --man' -- \"$word\")) ;;", "  esac", "}"]
    return (lines + ["complete -o filenames -F _readiness readiness"]).joined(separator: "\n") + "\n"
  }

  // MARK: zsh

  private static func zsh(_ commands: [CommandSpec]) -> String {
    var lines = [
      "#compdef readiness", "# zsh completions of readiness: put this file as _readiness into a folder of $fpath",
      "_readiness() {", "  local -a commands", "  commands=(",
    ]
    for command in commands { lines.append("    '\(quoted(command.name)):\(quoted(command.summary))'") }
    lines += [
      "    'help:A page about a command, or the manual'", "  )", "  if (( CURRENT == 2 )); then",
      "    _describe command commands", "    return", "  fi", "  local command=$words[2]", "  shift words",
      "  (( CURRENT-- ))",
      "  case $command in",
    ]
    for command in commands {
      lines.append("    \(command.name)) _arguments \\")
      for option in command.allOptions {
        var line = "      '\(option.name)[\(bracketed(option.help))]"
        switch option.value {
        case .none: break
        case .word(let name, let words): line += ":\(name):(\(words.joined(separator: " ")))"
        case .any(let name), .output(let name): line += ":\(name):_files"
        case .count(let name, _): line += ":\(name):"
        }
        lines.append(line + "' \\")
      }
      let words = command.operands.words
      let what = words.isEmpty ? "_files" : "(\(words.joined(separator: " ")))"
      lines.append(command.operands.most > 0 ? "      '*:\(command.operands.placeholder):\(what)' ;;" : "      ;;")
    }
    return (lines + ["  esac", "}", "_readiness \"$@\""]).joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("'", by: "'\\''").replacing(":", by: "\\:")
  }

  private static func bracketed(_ text: String) -> String {
    text.replacing("'", by: "'\\''").replacing("[", by: "\\[").replacing("]", by: "\\]").replacing(":", by: "\\:")
  }

  // MARK: fish

  private static func fish(_ commands: [CommandSpec]) -> String {
    var lines = [
      "# fish completions of readiness: put this file into ~/.config/fish/completions",
      "complete -c readiness -n __fish_use_subcommand -f",
    ]
    for command in commands {
      lines.append(
        "complete -c readiness -n __fish_use_subcommand -f -a \(command.name) -d '\(escaped(command.summary))'")
    }
    for command in commands {
      let seen = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.allOptions {
        var line = "complete -c readiness \(seen) -l \(option.name.dropFirst(2)) -d '\(escaped(option.help))'"
        switch option.value {
        case .none: break
        case .word(_, let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .any, .output: line += " -r -F"
        case .count: line += " -x"
        }
        lines.append(line)
      }
      if !command.operands.words.isEmpty {
        lines.append("complete -c readiness \(seen) -f -a '\(command.operands.words.joined(separator: " "))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String { text.replacing("\\", by: "\\\\").replacing("'", by: "\\'") }

  private static func names(_ commands: [CommandSpec]) -> String { commands.map(\.name).joined(separator: " ") }
}

extension String {
  fileprivate func replacing(_ character: Character, by text: String) -> String {
    reduce(into: "") { $0 += $1 == character ? text : String($1) }
  }
}
