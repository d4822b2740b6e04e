extension InputList {
  /// The profiles named on the command line: operands and `--files-from`.
  ///
  /// - Parameters:
  ///   - besides: other paths that are read in the same run; standard input can be one of all of them.
  ///   - nothing: what to say where nothing is named.
  /// - Throws: after saying why there is nothing to work on.
  static func named(
    by session: borrowing Session, besides: [FilePath?] = [], nothing: String
  ) throws(Stop) -> InputList {
    let (operands, list) = (session.arguments.operands, session.arguments.path("--files-from"))
    if operands.isEmpty, list == nil {
      throw session.refuse(.missingArgument, nothing, help: "name a profile, a folder, or - for standard input")
    }
    if (operands + ([list] + besides).compactMap(\.self)).count(where: { $0 == .dash }) > 1 {
      throw session.refuse(.conflictingOptions, "standard input can be read once only", help: "write - once")
    }
    let inputs: InputList
    do throws(TextFile.Problem) { inputs = try InputList(operands, list: list) } catch {
      if let list { session.console.print(error.finding(about: list, help: PathList.help)) }
      throw Stop(status: .impossible)
    }
    if inputs.items.isEmpty {
      throw session.refuse(.emptyList, "the list names no profile", help: "write one path a line")
    }
    return inputs
  }
}
