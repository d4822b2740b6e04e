internal import ReadinessModel

extension RuleSetBuilder {
  /// Kinds stand in one `kinds` element of the whole set.
  func buildKinds(_ blocks: [Element], _ root: Element) {
    if blocks.isEmpty, isComplete {
      findings.add(
        .missingElement, root.at, "the rule set has no <kinds>",
        help: "declare the kinds of bodies once: <kinds>…</kinds>")
    }
    reportSecond(blocks)
    var elements = blocks.flatMap { $0.children("kind") }
    for element in elements { kinds.declare(element, findings) }
    if elements.count > 32 {
      findings.add(.tooMany, elements[32].at, "there are \(elements.count) kinds", help: "at most 32 are possible")
      elements.removeSubrange(32...)
    }
    let included = elements.map { findAll("includes", of: $0, in: kinds) }
    for (index, element) in elements.enumerated() {
      var reached: Set<Int> = []
      var waiting = included[index]
      while let next = waiting.popLast() {
        if reached.insert(next).inserted, next < included.count { waiting += included[next] }
      }
      if reached.contains(index) {
        findings.add(
          .kindCycle, element.at("includes"), "the kind “\(kinds.names[index])” includes itself",
          help: "a kind includes others that do not lead back to it")
      }
      let set = reached.union([index]).reduce(into: KindSet()) { $0.insert(KindSet(kind: min($1, 31))) }
      ruleSet.kinds.append(
        Kind(
          id: kinds.names[index], name: element.text(of: "name"), includes: set,
          isCommissioner: element.yes("commissioner")))
    }
  }

  /// At most one party is whoever is assessed; it stands in where a kind of body has none of the others.
  func buildParties(_ blocks: [Element]) {
    let elements = blocks.flatMap { $0.children("party") }
    var body: Element?
    for element in elements {
      parties.declare(element, findings)
      let names = element.children("name")
      var party = Party(
        id: element["id"] ?? "", name: names.first { $0.attribute("kind") == nil }?.text ?? names.first?.text ?? "",
        isCommissioner: element.yes("commissioner"), isBody: element.yes("body"),
        kinds: kindSet(element, otherwise: .every))
      for name in names where name.attribute("kind") != nil {
        guard let kind = find("kind", of: name, in: kinds), kind < ruleSet.kinds.count else { continue }
        party.namesByKind.append(Party.KindName(kind: kind, name: name.text))
      }
      if party.isBody {
        if let former = body {
          findings.add(
            .secondBody, element.at("body"), "two parties are the body that is assessed",
            help: "the first is at \(findings.describe(former.at)); take body=\"yes\" out of one of them")
        }
        body = body ?? element
      }
      ruleSet.parties.append(party)
    }
    if body != nil || !isComplete { return }
    for element in elements where element.attribute("kinds") != nil {
      findings.add(
        .ownerUnresolved, element.at("kinds"),
        "nobody stands in for “\(element["id"] ?? "")” where a kind of body has none of it",
        help: "mark one party with body=\"yes\": whoever is assessed, or take kinds out")
    }
  }

  /// Bands rise, and the last has no upper end; without `scoring` the usual three bands hold.
  func buildScoring(_ blocks: [Element]) {
    reportSecond(blocks)
    guard let scoring = blocks.first else {
      ruleSet.scoring = .usual
      return
    }
    ruleSet.scoring.withholdBelow = scoring.decimal("withhold-below")?.ofHundred ?? .zero
    ruleSet.scoring.movesStepsByScore = scoring.yes("steps-by-score")
    ruleSet.scoring.scoresShortForm = scoring["short-scores"] != "no"
    var names = NameTable("band", unknown: .unknownWord)
    var former: FixedDecimal?
    let bands = scoring.children("band")
    for (index, band) in bands.enumerated() {
      names.declare(band, findings)
      let below = band.decimal("below")
      ruleSet.scoring.bands.append(
        Band(id: band["id"] ?? "", name: band.text(of: "name"), below: below?.ofHundred))
      if index == bands.count - 1 {
        if band.attribute("below") != nil {
          findings.add(
            .bandOrder, band.at("below"), "the last band has an upper end, so the best scores have no band",
            help: "take below=\"…\" out of the last band")
        }
      } else if band.attribute("below") == nil {
        findings.add(
          .bandOrder, band.at, "only the last band has no upper end", help: "add below=\"…\", in per cent")
      } else if let below, below <= former ?? FixedDecimal(0) {
        findings.add(
          .bandOrder, band.at("below"), "below=\"\(below.text)\" leaves nothing for this band",
          help: "bands rise: write more than \((former ?? FixedDecimal(0)).text)")
      }
      former = below ?? former
    }
  }

  func buildSources(_ blocks: [Element], claims claimBlocks: [Element]) {
    for element in blocks.flatMap({ $0.children("source") }) {
      sources.declare(element, findings)
      ruleSet.sources.append(
        Source(
          id: element["id"] ?? "", title: element.text(of: "title"), author: element.text(of: "author"),
          published: element.text(of: "published"), whereFound: element.text(of: "where")))
    }
    for element in claimBlocks.flatMap({ $0.children("claim") }) {
      claims.declare(element, findings)
      buildClaim(element)
    }
  }

  private func buildClaim(_ element: Element) {
    let use: Claim.Use? = element.word("kind")
    let honoured = element.child("honoured")
    if let honoured, let use, use != .behaviour {
      findings.add(
        .honoured, honoured.at, "a claim of kind “\(use.rawValue)” is honoured by no behaviour",
        help: "only claims of kind “behaviour” say what honours them; take <honoured> out or change the kind")
    }
    if use == .behaviour, honoured == nil {
      findings.add(
        .honoured, element.at, "the claim does not say which behaviour of the program honours it",
        help: "add <honoured>…</honoured>, or give the claim another kind")
    }
    ruleSet.claims.append(
      Claim(
        id: element["id"] ?? "", source: find("source", of: element, in: sources) ?? 0, line: element["line"] ?? "",
        isStated: element["basis"] == "stated", use: use ?? .context, text: element.text(of: "text"),
        honoured: honoured?.text ?? ""))
  }

  func buildGlossary(_ blocks: [Element]) {
    var names = NameTable("term", unknown: .unknownWord)
    for element in blocks.flatMap({ $0.children("term") }) {
      names.declare(element, findings)
      ruleSet.glossary.append(
        Term(
          id: element["id"] ?? "", short: element["short"] ?? "", name: element.text(of: "name"),
          means: element.text(of: "means")))
    }
  }

  private func reportSecond(_ blocks: [Element]) {
    for block in blocks.dropFirst() {
      findings.add(
        .repeatedElement, block.at, "<\(block.name)> stands twice in the rule set",
        help: "the first is at \(findings.describe(blocks[0].at)); put everything there")
    }
  }
}

extension Scoring {
  /// What holds where a rule set does not say.
  static let usual = Scoring(
    withholdBelow: FixedDecimal(60).ofHundred,
    bands: [
      Band(id: "early", name: "early", below: FixedDecimal(40).ofHundred),
      Band(id: "developing", name: "developing", below: FixedDecimal(70).ofHundred),
      Band(id: "established", name: "established", below: nil),
    ])
}

extension FixedDecimal {
  /// A percentage as a share of 1.
  var ofHundred: Fraction { Fraction(millionths, over: 100 * FixedDecimal.scale) ?? .zero }
}
