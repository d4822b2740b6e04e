internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// Abbreviations and words.
  func glossary() -> DocumentPart {
    let terms = ruleSet.glossary.sorted { ($0.short.lowercased(), $0.id) < ($1.short.lowercased(), $1.id) }
    let items = terms.map { term in
      (term: term.short, text: capitalised(term.name) + "." + (term.means.isEmpty ? "" : " " + term.means))
    }
    return DocumentPart(
      .flow,
      id: "glossary", title: "Abbreviations", blocks: items.isEmpty ? [] : [.terms(items)])
  }

  /// Each claim and what became of it.
  func claims() -> DocumentPart {
    var blocks: [Block] = []
    for (source, about) in ruleSet.sources.enumerated() {
      let claims = ruleSet.claims.indices.filter { ruleSet.claims[$0].source == source }
      if claims.isEmpty { continue }
      blocks.append(
        .table(
          caption: "What “\(about.title)” says, and what became of it",
          columns: ["Claim", "What it says", "Where in the article", "Assessed by, or honoured how"],
          rows: claims.map(row)))
    }
    if !blocks.isEmpty {
      blocks.insert(
        .paragraph(
          "What the source articles say, in our own words, claim by claim, with the questions, gates and conditions that "
            + "assess it, or how the program itself honours it. Lines are counted in the text of the article. What only "
            + "explains the rest is called context, and is shown so that nothing is left out."), at: 0)
    }
    return DocumentPart(.flow, id: "claims", title: "From the sources to the rules", blocks: blocks)
  }

  private func row(_ index: Int) -> [String] {
    let claim = ruleSet.claims[index]
    var ends = trace.usersOfClaim[index].map { name(trace.users[$0]) }
    if !claim.honoured.isEmpty { ends.append(claim.honoured) }
    if claim.use == .context, ends.isEmpty { ends.append("context") }
    return [
      claim.id, claim.text, "line \(claim.line)" + (claim.isStated ? "" : ", our inference"),
      ends.isEmpty ? "nothing yet" : ends.joined(separator: "; "),
    ]
  }

  /// Short, since many stand in one cell: the code where there is one.
  private func name(_ user: Traceability.User) -> String {
    switch user.sort {
    case .gate: return "gate \(ruleSet.gates[user.index].code)"
    case .rule:
      let code = ruleSet.rules[user.index].question.map { ruleSet.questions[$0].code } ?? ""
      return code.isEmpty ? user.title : code
    case .condition, .hold: return "\(user.sort.rawValue) “\(user.title)”"
    case .consistency: return "check \(ruleSet.consistency[user.index].code)"
    }
  }

  /// Each rule and what it rests on.
  func rules() -> DocumentPart {
    let rows = trace.users.map { user in
      [
        user.title, user.sort == .consistency ? "check" : user.sort.rawValue,
        user.claims.isEmpty ? "our own judgement" : user.claims.map { ruleSet.claims[$0].id }.joined(separator: ", "),
        user.isInferred ? "yes" : "no",
      ]
    }
    return DocumentPart(
      .flow,
      id: "rules", title: "From the rules to the sources",
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            caption: "What each rule rests on",
            columns: ["Rule", "Sort", "Claims", "Limits or marks are our own judgement"], rows: rows)
        ])
  }

  func sources() -> DocumentPart {
    let rows = ruleSet.sources.map { [$0.title, $0.author, $0.published, $0.whereFound] }
    return DocumentPart(
      .flow,
      id: "sources", title: "Sources",
      blocks: rows.isEmpty
        ? [] : [.table(caption: "Source articles", columns: ["Title", "Author", "Published", "Where"], rows: rows)])
  }
}
