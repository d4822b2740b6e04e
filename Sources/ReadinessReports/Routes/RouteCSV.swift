import ReadinessEngine
import ReadinessModel

/// Route maps as a table for spreadsheets: UTF-8 with BOM, one row a body, no cell a formula.
public struct RouteCSV: Sendable {
  public init() {}

  private static let columns = [
    "id", "name", "kind", "asOf", "form", "target", "state", "goal", "isProven", "daysAtLeast", "daysAtMost",
    "changesAtLeast", "changesAtMost", "months", "from", "end", "daysOwn", "daysCommissioner", "items", "findOutFirst",
    "blockedBy", "blockedQuestions", "others", "stepsTaken",
  ]

  /// The byte order mark and the names of the columns.
  public func writeHeader(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}")
    CSVCell.appendRow(Self.columns, to: &bytes)
  }

  /// One body; ids with blanks between them where there are several.
  public func write(_ planned: PlannedProfile, to bytes: inout [UInt8]) {
    let (ruleSet, profile, map) = (planned.assessed.ruleSet, planned.assessed.profile, planned.map)
    func ids(_ questions: [Int]) -> String { questions.map { ruleSet.questions[$0].id }.joined(separator: " ") }
    func number(_ value: Int?) -> String { value.map { String($0) } ?? "" }
    let own = map.work.filter { !isCommissioner($0.party, planned) }.reduce(0) { $0 + $1.days }
    let theirs = map.work.reduce(0) { $0 + $1.days } - own
    CSVCell.appendRow(
      [
        profile.string(profile.id), profile.string(profile.name), ruleSet.kinds[profile.kind].id, profile.asOf.text,
        profile.isShort ? "short" : "full", profile.target.map { ruleSet.steps[$0].id } ?? "none",
        "\(map.state.word)", planned.goalIDs, map.isProven ? "yes" : "no", number(map.days.atLeast),
        number(map.days.atMost), number(map.changes.atLeast), number(map.changes.atMost), number(map.months),
        map.from.text, map.months.map { map.date($0).text } ?? "", String(own), String(theirs),
        ids(map.items.map(\.question)), ids(map.findOutFirst),
        map.blocks.map { id(of: $0.subject, ruleSet) }.joined(separator: " "),
        ids(map.blocks.flatMap(\.questions)), String(map.others.count), String(map.stepsTaken),
      ], to: &bytes)
  }

  /// A row for a profile that there is no plan of.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    var cells = [String](repeating: "", count: Self.columns.count)
    cells[0] = profile.id
    cells[6] = profile.state
    CSVCell.appendRow(cells, to: &bytes)
  }

  private func isCommissioner(_ party: Int?, _ planned: PlannedProfile) -> Bool {
    party.map { planned.assessed.ruleSet.parties[$0].isCommissioner } ?? false
  }

  private func id(of subject: RouteMap.Block.Subject, _ ruleSet: RuleSet) -> String {
    switch subject {
    case .gate(let index): ruleSet.gates[index].id
    case .hold(let index): ruleSet.holds[index].id
    case .condition(let index): ruleSet.conditions[index].id
    case .section(let index): ruleSet.sections[index].id
    }
  }
}
