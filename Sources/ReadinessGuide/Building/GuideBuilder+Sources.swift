internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// Abbreviations and words.
  func glossary() -> DocumentPart {
    let terms = ruleSet.glossary.sorted { ($0.short.lowercased(), $0.id) < ($1.short.lowercased(), $1.id) }
    let items = terms.map { term in
      (term: term.short, text: Phrases.statement(term.name) + (term.means.isEmpty ? "" : " " + term.means))
    }
    return DocumentPart(
      .flow,
      id: "glossary", title: phrases["guide-heading-glossary"], blocks: items.isEmpty ? [] : [.terms(items)])
  }

  /// Each claim and what became of it.
  func claims() -> DocumentPart {
    var blocks: [Block] = []
    for (source, about) in ruleSet.sources.enumerated() {
      let claims = ruleSet.claims.indices.filter { ruleSet.claims[$0].source == source }
      if claims.isEmpty { continue }
      blocks.append(
        .table(
          caption: phrases("guide-claims-of", ["title": about.title]),
          columns: ["guide-claim", "guide-claim-says", "guide-claim-where", "guide-claim-ends"].map { phrases[$0] },
          rows: claims.map(row)))
    }
    if !blocks.isEmpty {
      blocks.insert(.paragraph(phrases["guide-claims"]), at: 0)
    }
    return DocumentPart(.flow, id: "claims", title: phrases["guide-heading-claims"], blocks: blocks)
  }

  private func row(_ index: Int) -> [String] {
    let claim = ruleSet.claims[index]
    var ends = trace.usersOfClaim[index].map { name(trace.users[$0]) }
    if !claim.honoured.isEmpty { ends.append(claim.honoured) }
    if claim.use == .context, ends.isEmpty { ends.append(phrases["guide-context"]) }
    return [
      claim.id, claim.text, phrases(claim.isStated ? "label-line" : "guide-line-inferred", ["line": claim.line]),
      ends.isEmpty ? phrases["guide-nothing-yet"] : ends.joined(separator: "; "),
    ]
  }

  /// Short, since many stand in one cell: the code where there is one.
  private func name(_ user: Traceability.User) -> String {
    switch user.sort {
    case .gate: return phrases("guide-by-gate", ["code": ruleSet.gates[user.index].code])
    case .rule:
      let code = ruleSet.rules[user.index].question.map { ruleSet.questions[$0].code } ?? ""
      return code.isEmpty ? user.title : code
    case .condition: return phrases("guide-by-condition", ["title": user.title])
    case .hold: return phrases("guide-by-hold", ["title": user.title])
    case .consistency: return phrases("guide-by-check", ["code": ruleSet.consistency[user.index].code])
    }
  }

  private func name(_ sort: Traceability.User.Sort) -> String {
    switch sort {
    case .gate: phrases["guide-sort-gate"]
    case .rule: phrases["guide-sort-rule"]
    case .condition: phrases["guide-sort-condition"]
    case .hold: phrases["guide-sort-hold"]
    case .consistency: phrases["guide-sort-check"]
    }
  }

  /// Each rule and what it rests on.
  func rules() -> DocumentPart {
    let rows = trace.users.map { user in
      [
        user.title, name(user.sort),
        user.claims.isEmpty
          ? phrases["guide-own-judgement"] : user.claims.map { ruleSet.claims[$0].id }.joined(separator: ", "),
        phrases[user.isInferred ? "guide-yes" : "guide-no"],
      ]
    }
    return DocumentPart(
      .flow,
      id: "rules", title: phrases["guide-heading-rules"],
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            caption: phrases["guide-bases"],
            columns: ["guide-rule", "guide-sort", "guide-claims-cited", "guide-is-inferred"].map { phrases[$0] },
            rows: rows)
        ])
  }

  func sources() -> DocumentPart {
    let rows = ruleSet.sources.map { [$0.title, $0.author, $0.published, $0.whereFound] }
    return DocumentPart(
      .flow,
      id: "sources", title: phrases["heading-sources"],
      blocks: rows.isEmpty
        ? []
        : [
          .table(
            caption: phrases["guide-articles"],
            columns: ["title", "author", "published", "where"].map { phrases["guide-article-\($0)"] }, rows: rows)
        ])
  }
}
