internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// How to read the rest.
  func reading() -> DocumentPart {
    let roles = Role.allCases.filter { role in ruleSet.rules.contains { $0.role == role } }
    var blocks: [Block] = [
      .paragraph(wayToSteps.joined(separator: " ")), .paragraph(phrases["guide-questions"]),
      .heading(3, phrases["guide-heading-roles"], id: ""),
      .terms(roles.map { (term: name($0), text: phrases["guide-role-\($0.rawValue)-means"]) }),
      .heading(3, phrases["guide-heading-marks"], id: ""), .paragraph(marks.joined(separator: " ")),
    ]
    if !ruleSet.scoring.bands.isEmpty { blocks.append(.paragraph(bands.joined(separator: " "))) }
    if let claim = ruleSet.claims.first {
      let values = ["claim": claim.id, "heading": phrases["guide-heading-claims"]]
      blocks.append(.paragraph(phrases("guide-reading-basis", values)))
    }
    blocks.append(.paragraph(phrases("guide-reading-short", ["form": phrases["guide-short-form"]])))
    return DocumentPart(.flow, id: "reading", title: phrases["guide-heading-reading"], blocks: blocks)
  }

  /// What rules of a role are called.
  func name(_ role: Role) -> String { phrases["guide-role-\(role.rawValue)"] }

  /// What a step is, where there are steps.
  private var wayToSteps: [String] {
    let steps = ruleSet.steps.count
    let total = phrases[ruleSet.sections.contains { $0.isSummary } ? "guide-never-ranked" : "guide-no-total"]
    if steps == 0 { return [phrases["guide-no-path"], total] }
    return [
      phrases.counted("guide-path", steps, ["number": NumberWords.small(steps, phrases)]),
      phrases[ruleSet.asksForScores ? "guide-path-asks-scores" : "guide-path-scores"], total,
    ]
  }

  /// How marks are called, and how they become scores.
  private var marks: [String] {
    let called = [
      "full": phrases["guide-full"], "part": phrases["guide-part"], "none": phrases["guide-none"],
    ]
    let open = OpenCounts(ruleSet: ruleSet).isAnywhere ? "guide-open-counts" : "guide-open"
    return [phrases("guide-marks", called)] + scores + [phrases[open], phrases["guide-first-line"]]
  }

  /// How marks become scores: points are spoken of where there are any.
  private var scores: [String] {
    let sums = ruleSet.sections.filter(\.root.isOneSum).count
    if sums == ruleSet.sections.count { return [phrases["guide-scores-points"]] }
    return sums == 0
      ? [phrases["guide-scores-parts"]] : [phrases["guide-scores-points"], phrases["guide-scores-some"]]
  }

  private var bands: [String] {
    let names = ruleSet.scoring.bands.map { band in
      guard let below = band.below else { return phrases("guide-band-last", ["name": band.name]) }
      return phrases("guide-band", ["name": band.name, "limit": NumberWords.percent(below, phrases)])
    }
    let called = phrases("guide-bands", ["names": phrases.list(names)])
    let least = ruleSet.scoring.withholdBelow
    if least.isZero { return [called] }
    return [called, phrases("guide-withheld", ["share": NumberWords.percent(least, phrases)])]
  }
}
