import ReadinessModel
import ReadinessWords

/// Figures beside the limits of bands.
extension ViewBuilder {
  /// Where one band ends and the next begins, as shares of 1.
  var bandLimits: [Fraction] { ruleSet.scoring.bands.compactMap(\.below) }

  /// `65%`, or `39.7%` where whole per cent would lie in another band.
  func percent(_ share: Fraction) -> String { phrases.percent(share, near: bandLimits) }

  /// `developing`, or `developing to established` where open answers may still carry the score into another band.
  func bandWords(_ result: SectionResult) -> String {
    let bands = ruleSet.scoring.bands
    guard let band = result.band else { return "" }
    guard let low = result.low.flatMap(self.band), let high = result.high.flatMap(self.band), low != high else {
      return bands[band].name
    }
    return phrases("label-band-two", ["low": bands[low].name, "high": bands[high].name])
  }

  private func band(_ share: Fraction) -> Int? {
    ruleSet.scoring.bands.firstIndex { band in band.below.map { share < $0 } ?? true }
  }

  /// Whether no scores are printed: of a first pass, where the rule set says that it asks too little for them.
  var hidesScores: Bool { profile.isShort && !ruleSet.scoring.scoresShortForm }

  /// What may be printed of a section.
  func printed(_ result: SectionResult) -> SectionResult {
    guard hidesScores, result.state == .scored || result.state == .withheld else { return result }
    var result = result
    result.state = .notScored
    (result.score, result.low, result.high, result.band) = (nil, nil, nil, nil)
    return result
  }

  /// `65% developing`, or why there is no score.
  func figure(_ given: SectionResult) -> String {
    let result = printed(given)
    guard result.state == .scored, let score = result.score else { return stateWords(result) }
    return "\(percent(score)) \(stateWords(result))"
  }

  /// Why a score is withheld, with the figure and the limit.
  func withheldNote(_ result: SectionResult) -> String {
    guard result.state == .withheld else { return "" }
    guard let share = result.answeredShare, !ruleSet.scoring.withholdBelow.isZero else {
      return phrases["withheld-note"]
    }
    let limit = ruleSet.scoring.withholdBelow
    return phrases(
      "label-withheld",
      ["share": phrases.percent(share, near: [limit]), "needed": phrases.percent(limit)])
  }
}
