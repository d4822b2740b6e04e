internal import ReadinessModel

/// What happened in a run, counted.
struct AssessTally: Sendable {
  private(set) var assessed = 0
  private(set) var refused = 0
  private var withContradictions = 0
  var unreadable = 0
  /// Profiles that stand worse than in the run they are held against.
  var fallen = 0

  mutating func count(isRefused: Bool, contradicts: Bool) {
    assessed += 1
    if isRefused { refused += 1 }
    if contradicts { withContradictions += 1 }
  }

  /// How the run ended: nothing readable before some unreadable before an answer of no.
  var status: ExitStatus {
    if assessed == 0 { return .impossible }
    return (unreadable > 0 ? ExitStatus.partly : .done).and(refused + fallen > 0 ? .answerIsNo : .done)
  }

  /// One line for people.
  func summary(_ hasRequirement: Bool) -> String {
    var parts = [Counted.text(assessed, "profile") + " assessed"]
    if unreadable > 0 { parts.append("\(unreadable) could not be read") }
    if withContradictions > 0 { parts.append("\(withContradictions) with answers that contradict each other") }
    if fallen > 0 { parts.append("\(fallen) worse than before") }
    if hasRequirement { parts.append("\(assessed - refused) with what is required") }
    return parts.joined(separator: "; ")
  }

}
