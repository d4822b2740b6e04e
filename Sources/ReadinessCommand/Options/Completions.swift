/// Completions for shells, made from the same tables as `--help`. Files are offered only where a path is meant.
struct Completions {
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  /// What the names under a placeholder can be, as far as a rule set says: `STEP` its steps.
  private let names: [String: [String]]

  init(names: [String: [String]]) {
    self.names = names.mapValues { words in words.filter { word in !word.isEmpty && word.utf8.allSatisfy(Self.isPlain) }
    }
  }

  func text(for shell: Shell, _ commands: [CommandSpec]) -> String {
    switch shell {
    case .bash: bash(commands)
    case .zsh: zsh(commands)
    case .fish: fish(commands)
    }
  }

  /// Whether no shell sees more than a letter in it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x3D: true
    default: false
    }
  }

  /// The words that an operand can be; nil where it is a path.
  private func words(_ operands: CommandSpec.Operands) -> String? {
    if operands.isName { return (names[operands.placeholder] ?? []).joined(separator: " ") }
    return operands.words.isEmpty ? nil : operands.words.joined(separator: " ")
  }

  private func words(_ name: String) -> String { (names[name] ?? []).joined(separator: " ") }

  // MARK: bash

  private func bash(_ commands: [CommandSpec]) -> String {
    var lines = [
      "# bash completions of readiness: source this file, or put it into a folder that bash-completion reads",
      "_readiness() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}",
      "  COMPREPLY=()", "  if [ \"$COMP_CWORD\" = 1 ]; then",
      "    COMPREPLY=($(compgen -W '\(Self.names(commands)) help --help --version' -- \"$word\"))", "    return",
      "  fi",
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
        case .name(let name):
          lines.append(
            "        \(option.name)) COMPREPLY=($(compgen -W '\(words(name))' -- \"$word\")); return ;;")
        case .any, .output: lines.append("        \(option.name)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;")
        case .count: lines.append("        \(option.name)) return ;;")
        }
      }
      lines.append("      esac")
      let options = command.allOptions.map(\.name).joined(separator: " ")
      lines.append("      case $word in -*) COMPREPLY=($(compgen -W '\(options)' -- \"$word\")); return ;; esac")
      if command.operands.most > 0 {
        lines.append(
          words(command.operands).map { "      COMPREPLY=($(compgen -W '\($0)' -- \"$word\")) ;;" }
            ?? "      COMPREPLY=($(compgen -f -- \"$word\")) ;;")
      } else {
        lines.append("      ;;")
      }
    }
    lines += ["    help) COMPREPLY=($(compgen -W '\(Self.names(commands)) --man' -- \"$word\")) ;;", "  esac", "}"]
    return (lines + ["complete -o filenames -F _readiness readiness"]).joined(separator: "\n") + "\n"
  }

  // MARK: zsh

  private func zsh(_ commands: [CommandSpec]) -> String {
    var lines = [
      "#compdef readiness", "# zsh completions of readiness: put this file as _readiness into a folder of $fpath",
      "_readiness() {", "  local -a commands", "  commands=(",
    ]
    for command in commands { lines.append("    '\(Self.quoted(command.name)):\(Self.quoted(command.summary))'") }
    lines += [
      "    'help:A page about a command, or the manual'", "  )", "  if (( CURRENT == 2 )); then",
      "    _describe command commands", "    return", "  fi", "  local command=$words[2]", "  shift words",
      "  (( CURRENT-- ))",
      "  case $command in",
    ]
    for command in commands {
      lines.append("    \(command.name)) _arguments \\")
      for option in command.allOptions {
        var line = "      '\(option.name)[\(Self.bracketed(option.help))]"
        switch option.value {
        case .none: break
        case .word(let name, let words): line += ":\(name):(\(words.joined(separator: " ")))"
        case .name(let name): line += ":\(name):\(words(name).isEmpty ? "" : "(\(words(name)))")"
        case .any(let name), .output(let name): line += ":\(name):_files"
        case .count(let name, _): line += ":\(name):"
        }
        lines.append(line + "' \\")
      }
      let what = words(command.operands).map { "(\($0))" } ?? "_files"
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

  private func fish(_ commands: [CommandSpec]) -> String {
    var lines = [
      "# fish completions of readiness: put this file into ~/.config/fish/completions",
      "complete -c readiness -n __fish_use_subcommand -f",
    ]
    for command in commands {
      lines.append(
        "complete -c readiness -n __fish_use_subcommand -f -a \(command.name) -d '\(Self.escaped(command.summary))'")
    }
    for command in commands {
      let seen = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.allOptions {
        var line = "complete -c readiness \(seen) -l \(option.name.dropFirst(2)) -d '\(Self.escaped(option.help))'"
        switch option.value {
        case .none: break
        case .word(_, let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .name(let name): line += words(name).isEmpty ? " -x" : " -x -a '\(words(name))'"
        case .any, .output: line += " -r -F"
        case .count: line += " -x"
        }
        lines.append(line)
      }
      if let words = words(command.operands) { lines.append("complete -c readiness \(seen) -f -a '\(words)'") }
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
