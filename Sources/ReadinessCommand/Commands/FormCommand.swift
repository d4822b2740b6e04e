internal import ReadinessEngine
internal import ReadinessForm
internal import ReadinessModel

/// `readiness form`: the rule set as one offline HTML page to fill in.
enum FormCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "form",
      summary: "Write the rule set as one offline HTML page in which anybody can fill in a profile.",
      operands: .none,
      options: [
        OptionSpec("--output", .output("FILE"), "where the page goes (default: standard output)"),
        OptionSpec("--for", .name("OWNER"), "only the questions of this owner, or of several with commas between them"),
        OptionSpec(
          "--recipient", .name("WHO"), "to whom what is filled in is sent; the page says so where files are saved"),
      ],
      notes: [
        "The page opens from a folder, a stick or an email without network or installation. It shows where the body "
          + "stands while somebody answers, keeps a draft in the browser where that is allowed, and saves drafts and "
          + "profiles as files. A page made with --for is sent to whoever answers those questions; the main form takes "
          + "the answers file in."
      ],
      examples: [
        "readiness form --output form.html", "readiness form --for patient-representatives --output patients.html",
      ])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let owners = try owners(session, ruleSet)
    let recipient = session.arguments.text("--recipient") ?? ""
    let page = FormPage(ruleSet, Assessor(ruleSet), owners: owners, recipient: recipient).bytes()
    guard let path = session.arguments.path("--output"), path != .dash else {
      try session.write(page)
      return .done
    }
    session.warnOfEnding(of: "html")
    try session.deliver(page, to: path)
    session.console.summarise("the form is in \(path.display): open it in a browser, or send it on")
    return .done
  }

  /// The owners named with `--for`, each of whom is asked something.
  private static func owners(_ session: borrowing Session, _ ruleSet: RuleSet) throws(Stop) -> [Int] {
    guard let names = session.arguments.text("--for") else { return [] }
    let asked = ruleSet.parties.indices.filter { party in
      ruleSet.questions.contains { !$0.isDerived && $0.answeredBy == party }
    }
    var owners: [Int] = []
    for name in names.split(separator: ",").map(String.init) {
      guard let index = asked.first(where: { ruleSet.parties[$0].id == name }) else {
        let known = asked.map { ruleSet.parties[$0].id }
        let nearest = Spelling.nearest(to: name, among: known).map { "did you mean \($0)?" }
        throw session.refuse(
          .unknownID, "nobody of the name “\(name)” is asked anything",
          help: nearest ?? "one of: \(known.joined(separator: ", "))")
      }
      if !owners.contains(index) { owners.append(index) }
    }
    return owners
  }
}
