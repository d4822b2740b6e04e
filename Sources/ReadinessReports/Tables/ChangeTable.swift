internal import ReadinessEngine
internal import ReadinessModel

/// What is different about one body between two assessments, one row a figure: ids and plain numbers, for programs.
public struct ChangeTable: Sendable {
  private let format: FactTable.Format

  public init(_ format: FactTable.Format) { self.format = format }

  /// One figure of one assessment.
  private struct Figure {
    var fact: String
    var id: String
    var code: String
    var figure: String
    var text: String
    var number: Fraction?

    var key: String { "\(fact) \(id) \(figure)" }
  }

  /// What the columns mean, in their order.
  public static let columns: [TableColumn] = [
    .init("profile", .string, "The id of the profile."),
    .init("from", .date, "The date of the earlier answers."), .init("to", .date, "The date of the later answers."),
    .init("fromInput", .string, "The file of the earlier answers."),
    .init("toInput", .string, "The file of the later answers."),
    .init("ruleSet", .string, "The id of the rule set."),
    .init("fromVersion", .string, "The version of the rule set that judged the earlier answers."),
    .init("toVersion", .string, "The version that judged the later answers."),
    .init("fromDigest", .string, "SHA-256 over the files of the earlier rule set."),
    .init("toDigest", .string, "SHA-256 over the files of the later one."),
    .init(
      "fact", .string, "What is different.",
      values: ["path", "step", "gate", "section", "condition", "hold", "answer"]),
    .init("id", .string, "Its id; of the path, the id of the profile."),
    .init("code", .string, "Its catalogue code."),
    .init("figure", .string, "Which of its figures: state, outcome, percent, low, high, band, value and others."),
    .init("before", .string, "What it was; empty where there was none."),
    .init("after", .string, "What it is; empty where there is none."),
    .init("beforeNumber", .number, "The same as a number, where it is one; scores in per cent."),
    .init("afterNumber", .number, "The same as a number, where it is one; scores in per cent."),
    .init(BodyKeys.state, .string, "Whether the profile could be read.", values: ["assessed", "unreadable"]),
    FactTable.problem,
  ]

  /// The names of the columns; nothing in NDJSON, whose rows carry them.
  public func writeHeader(to bytes: inout [UInt8]) {
    if format == .csv { CSVCell.appendRow(Self.columns.map(\.name), to: &bytes) }
  }

  /// One row for each figure that is not the same.
  public func write(from before: AssessedProfile, to after: AssessedProfile, to bytes: inout [UInt8]) {
    let names = PresentIDs(after.ruleSet, of: before.ruleSet)
    let old = Self.figures(before).map { figure in
      var figure = figure
      if figure.fact == "section" { figure.id = names.section(figure.id) }
      if figure.fact == "answer" { figure.id = names.question(figure.id) }
      return figure
    }
    let new = Self.figures(after)
    let former = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let present = Set(new.map(\.key))
    for figure in new where former[figure.key]?.text != figure.text {
      row(before, after, former[figure.key], figure, to: &bytes)
    }
    for figure in old where !present.contains(figure.key) { row(before, after, figure, nil, to: &bytes) }
  }

  private func row(
    _ before: AssessedProfile, _ after: AssessedProfile, _ old: Figure?, _ new: Figure?, to bytes: inout [UInt8]
  ) {
    guard let figure = new ?? old else { return }
    let cells: [TableCell] = [
      .text(after.profile.string(after.profile.id)), .date(before.profile.asOf), .date(after.profile.asOf),
      .said(before.file), .said(after.file), .text(after.ruleSet.id), .text(before.ruleSet.version),
      .text(after.ruleSet.version), .text(before.ruleSet.digest), .text(after.ruleSet.digest), .text(figure.fact),
      .text(figure.id), .said(figure.code), .text(figure.figure), .said(old?.text), .said(new?.text),
      .number(old?.number), .number(new?.number), .text("assessed"), .empty,
    ]
    row(cells, to: &bytes)
  }

  /// The one row of a profile that was to be compared and could not be read; its file is that of the later answers.
  public func write(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    let cells = Self.columns.map { column in
      switch column.name {
      case "profile": TableCell.said(profile.knownID)
      case "toInput": TableCell.text(profile.file)
      case BodyKeys.state: TableCell.text("unreadable")
      case FactTable.problem.name: TableCell.said(profile.message)
      default: TableCell.empty
      }
    }
    row(cells, to: &bytes)
  }

  private func row(_ cells: [TableCell], to bytes: inout [UInt8]) {
    if format == .ndjson { bytes.append(0x7B) }
    for (index, (column, cell)) in zip(Self.columns, cells).enumerated() {
      if index > 0 { bytes.append(0x2C) }
      if format == .csv {
        cell.write(toCSV: &bytes)
      } else {
        bytes.put("\"\(column.name)\":")
        cell.write(toJSON: &bytes)
      }
    }
    if format == .ndjson { bytes.append(0x7D) }
    bytes.append(0x0A)
  }

  private static func figures(_ body: AssessedProfile) -> [Figure] {
    let (ruleSet, profile, assessment) = (body.ruleSet, body.profile, body.assessment)
    var figures: [Figure] = []
    func add(_ fact: String, _ id: String, _ code: String, _ figure: String, _ text: String, _ number: Fraction? = nil)
    {
      figures.append(Figure(fact: fact, id: id, code: code, figure: figure, text: text, number: number))
    }
    let id = profile.string(profile.id)
    add("path", id, "", "confirmedStep", assessment.confirmed.map { ruleSet.steps[$0].id } ?? "")
    add("path", id, "", "possibleStep", assessment.possible.map { ruleSet.steps[$0].id } ?? "")
    for (step, result) in zip(ruleSet.steps, assessment.steps) {
      add("step", step.id, "", "state", "\(result.state.word)")
      add("step", step.id, "", "gatesMet", "\(result.gatesMet)", Fraction(Int64(result.gatesMet)))
    }
    for (gate, outcome) in zip(ruleSet.gates, assessment.gates) {
      add("gate", gate.id, gate.code, "outcome", "\(outcome.word)")
    }
    for (section, result) in zip(ruleSet.sections, assessment.sections) {
      let isShown = result.state != .notApplicable && result.state != .notSought
      let shares: [(String, Fraction?)] = [
        ("percent", result.state == .scored ? result.score : nil), ("low", isShown ? result.low : nil),
        ("high", isShown ? result.high : nil), ("answeredPercent", result.answeredShare),
      ]
      add("section", section.id, section.code, "state", "\(result.state.word)")
      add("section", section.id, section.code, "band", result.band.map { ruleSet.scoring.bands[$0].id } ?? "")
      for (name, share) in shares {
        add("section", section.id, section.code, name, share?.exact ?? "", share.map { $0 * Fraction(100) })
      }
    }
    for (condition, truth) in zip(ruleSet.conditions, assessment.conditions) {
      add("condition", condition.id, "", "state", "\(truth.word)")
    }
    for (hold, truth) in zip(ruleSet.holds, assessment.holds) { add("hold", hold.id, "", "state", "\(truth.word)") }
    for index in ruleSet.questions.indices {
      let question = ruleSet.questions[index]
      let state = assessment.facts.states[index]
      add("answer", question.id, question.code, "state", "\(state.word)")
      let value = value(index, body)
      add("answer", question.id, question.code, "value", value.text, value.number)
    }
    return figures
  }

  private static func value(_ index: Int, _ body: AssessedProfile) -> (text: String, number: Fraction?) {
    let facts = body.assessment.facts
    if let derived = facts.derived[index] { return (derived.plain, derived) }
    let text = body.profile.string(body.profile.answers[index].raw)
    guard facts.states[index] == .answered, body.ruleSet.questions[index].type.isNumeric else { return (text, nil) }
    return (text, FixedDecimal(millionths: facts.values[index]).fraction)
  }
}
