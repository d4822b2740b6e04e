internal import ReadinessModel

/// `readiness check --watch`: checks again whenever a file changes, and says what the rules now make of the profiles that
/// lie beside them, against what they made of them when the watch began.
enum CheckWatch {
  /// How long it waits between two looks at the files.
  private static let milliseconds: Int32 = 500

  static func run(_ session: inout Session) throws(Stop) -> ExitStatus {
    let arguments = session.arguments
    if arguments.operands.contains(.dash) {
      throw session.refuse(.conflictingOptions, "standard input cannot be watched", help: "name files or folders")
    }
    let watched = arguments.operands + arguments.paths("--tailoring") + [arguments.path("--rules")].compactMap(\.self)
    var first: RuleSet?
    var status = ExitStatus.done
    while true {
      // What changes while this is looked at is looked at again.
      let files = FilesWatched(watched)
      let rules = WatchedRules(session)
      let present = rules.load()
      status = check(session, by: present)
      if let present {
        if let first {
          for line in rules.changes(from: first, to: present) { try session.write(line + "\n") }
        } else {
          first = present
          try session.write(
            "watching \(present.id) \(present.version) and \(Counted.text(rules.profiles.count, "sample"))\n")
        }
      } else {
        try session.write("the rule set cannot be used as it is\n")
      }
      try session.finish()
      while FilesWatched(watched) == files {
        if WatchEnd.comes(within: milliseconds) { return status }
      }
    }
  }

  /// One check of everything; findings go where they always go.
  private static func check(_ session: borrowing Session, by ruleSet: RuleSet?) -> ExitStatus {
    do throws(Stop) {
      var run = try CheckRun(session, by: ruleSet)
      for operand in session.arguments.operands { try run.check(operand) }
      run.checkTests()
      session.console.summarise(run.summary)
      return run.status
    } catch {
      // It has been said why; the next change may mend it.
      return error.status
    }
  }
}
