internal import ReadinessModel
internal import ReadinessWords

/// What a rule set has besides its questions, rules and steps.
extension FacetWriter {
  /// The rule set itself: its title, and when a score is withheld.
  func whole(_ ruleSet: RuleSet) -> Facets {
    Facets(
      sort: .ruleSet, id: "rule-set", title: ruleSet.title,
      texts: [
        .reworded: Self.joined([
          ruleSet.title, ruleSet.about, "language \(ruleSet.words.language)",
          ruleSet.words.isRightToLeft ? "from the right" : "",
        ]),
        .rescored: "withheld below \(NumberWords.percent(ruleSet.scoring.withholdBelow)) answered",
      ])
  }

  func kind(_ kind: Kind, among kinds: [Kind]) -> Facets {
    let included = kinds.indices.filter { kind.includes.contains(KindSet(kind: $0)) }.map { kinds[$0].id }
    return Facets(
      sort: .kind, id: kind.id, title: kind.name,
      texts: [
        .reworded: kind.name, .kinds: included.joined(separator: " "),
        .moved: kind.isCommissioner ? "commissioner" : "",
      ])
  }

  func party(_ party: Party) -> Facets {
    Facets(
      sort: .party, id: party.id, title: party.name,
      texts: [.reworded: party.name, .moved: party.isCommissioner ? "commissioner" : ""])
  }

  func band(_ band: Band, at index: Int) -> Facets {
    let limit = band.below.map { "below \(NumberWords.percent($0))" } ?? "no upper limit"
    return Facets(
      sort: .band, id: band.id, title: band.name,
      texts: [.reworded: band.name, .rescored: limit, .moved: "\(index + 1)"])
  }

  func source(_ source: Source) -> Facets {
    Facets(
      sort: .source, id: source.id, title: source.title,
      texts: [.reworded: Self.joined([source.title, source.author, source.published, source.whereFound])])
  }

  func claim(_ claim: Claim, sources: [Source]) -> Facets {
    Facets(
      sort: .claim, id: claim.id, title: claim.id,
      texts: [
        .reworded: Self.joined([claim.text, claim.honoured]),
        .moved: Self.joined([
          sources[claim.source].id, claim.line, claim.isStated ? "stated" : "inferred", claim.use.rawValue,
        ]),
      ])
  }

  func term(_ term: Term) -> Facets {
    Facets(
      sort: .term, id: term.id, title: term.short, texts: [.reworded: Self.joined([term.short, term.name, term.means])])
  }

  func word(_ id: String, _ text: String) -> Facets {
    Facets(sort: .word, id: id, title: id, texts: [.reworded: text])
  }
}
