import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Who and what the report rests on.
extension ViewBuilder {
  func body() -> BodyView {
    var patients: Int64 = 0
    var unstated = 0
    let listed = profile.practices.filter { !$0.isRepeated }
    for practice in listed {
      if let count = practice.patients { patients &+= count } else { unstated += 1 }
    }
    var practices = ""
    if !profile.practices.isEmpty {
      practices = phrases.counted("members", listed.count)
      if unstated < listed.count {
        let size = phrases("members-size", ["size": phrases.number(patients)])
        practices = phrases("list-more", ["first": practices, "last": size])
        if unstated > 0 { practices += " " + phrases("members-unstated", ["count": String(unstated)]) }
      }
    }
    var body = BodyView(
      id: text(profile.id, to: Self.longestName), name: text(profile.name, to: Self.longestName), kind: kind.name,
      isCommissioner: kind.isCommissioner,
      commissioner: text(profile.commissioner, to: Self.longestName), asOf: phrases.date(profile.asOf),
      target: profile.target.map { ruleSet.steps[$0].title }
        ?? (ruleSet.steps.isEmpty ? "" : phrases["label-no-target"]),
      form: phrases[profile.isShort ? "about-form-short" : "about-form-full"],
      practices: practices, file: assessed.file, line: "")
    var line = [Phrases.sentenceCase(body.kind)]
    if !practices.isEmpty { line.append(practices) }
    line.append(phrases("label-as-of", ["date": body.asOf]))
    if !body.commissioner.isEmpty, !body.isCommissioner {
      line.append(phrases("label-commissioner", ["name": body.commissioner]))
    }
    body.line = line.joined(separator: " · ")
    return body
  }

  func interests() -> [InterestView] {
    profile.interests.map {
      InterestView(person: text($0.person, to: Self.longestName), text: text($0.text))
    }
  }

  func provenance() -> ProvenanceView {
    var canonical: [UInt8] = []
    ProfileJSON(assessed.assessor).write(profile, to: &canonical)
    return ProvenanceView(
      ruleSet: ruleSet.title, ruleSetID: ruleSet.id, version: ruleSet.version, digest: ruleSet.digest,
      profileDigest: SHA256.digest(canonical).prefixed, engine: engine, sources: sources())
  }

  /// Sources of everything the report rests on, with the claims cited.
  private func sources() -> [SourceView] {
    var cited = [Bool](repeating: false, count: ruleSet.claims.count)
    func cite(_ citation: Citation) { for claim in citation.claims { cited[claim] = true } }
    for index in ruleSet.rules.indices where assessment.rules[index].state != .doesNotApply {
      cite(ruleSet.rules[index].citation)
    }
    for index in ruleSet.gates.indices where assessment.gates[index] != .notApplicable {
      cite(ruleSet.gates[index].citation)
    }
    for condition in ruleSet.conditions + ruleSet.holds { cite(condition.citation) }
    return ruleSet.sources.indices.compactMap { index in
      let claims = ruleSet.claims.indices.filter { cited[$0] && ruleSet.claims[$0].source == index }
      if claims.isEmpty { return nil }
      let source = ruleSet.sources[index]
      return SourceView(
        title: source.title,
        origin: [source.author, source.published, source.whereFound].filter { !$0.isEmpty }.joined(separator: ", "),
        claims: claims.map { ruleSet.claims[$0].id }.joined(separator: ", "))
    }
  }
}
