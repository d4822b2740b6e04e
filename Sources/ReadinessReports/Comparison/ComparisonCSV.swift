/// A comparison as one table: UTF-8 with BOM; a row for each standing at each point, then one for each change.
struct ComparisonCSV {
  let view: ComparisonView

  /// One thing that changed, or should have.
  struct Change {
    /// `step`, `gate`, `section`, `answer`, `overdue`, `became known`, `answer known`, `newly asked`, `no longer asked`.
    var kind: String
    var from: String
    var to: String
    var code = ""
    var title: String
    var before = ""
    var between = ""
    var after = ""
    var cause = ""
    var expected = ""
  }

  var changes: [Change] { view.stretches.flatMap(changes) }

  func write(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}list,from,to,code,title,before,sameAnswersNewRules,after,changedBy,expected\n")
    CSVCell.appendRow(["verdict", "", "", "", view.verdict, "", "", "", "", ""], to: &bytes)
    for point in view.points {
      CSVCell.appendRow(["point", point.label, "", point.rules, point.file, "", "", point.digest, "", ""], to: &bytes)
    }
    for section in view.sections {
      for (point, words) in zip(view.points, section.words) {
        CSVCell.appendRow(["standing", point.label, "", "", section.title, "", "", words, "", ""], to: &bytes)
      }
    }
    for profile in view.unreadable {
      CSVCell.appendRow(
        ["unreadable", "", "", profile.id, profile.file, "", "", profile.message, "", ""], to: &bytes)
    }
    for change in changes {
      CSVCell.appendRow(
        [
          change.kind, change.from, change.to, change.code, change.title, change.before, change.between, change.after,
          change.cause, change.expected,
        ], to: &bytes)
    }
  }

  private func changes(_ stretch: ComparisonStretch) -> [Change] {
    func standing(_ kind: String, _ change: StandingChange) -> Change {
      Change(
        kind: kind, from: stretch.from, to: stretch.to, code: change.id, title: change.title, before: change.before,
        between: stretch.hasNewRules ? change.between : "", after: change.after, cause: change.cause.rawValue)
    }
    func asked(_ kind: String, _ question: String) -> Change {
      Change(kind: kind, from: stretch.from, to: stretch.to, title: question, cause: "the rules")
    }
    var found = stretch.steps.map { standing("step", $0) }
    found += stretch.gates.map { standing("gate", $0) }
    found += stretch.sections.map { standing("section", $0) }
    found += stretch.answers.map {
      Change(
        kind: "answer", from: stretch.from, to: stretch.to, code: $0.code, title: $0.wording,
        before: $0.before.isEmpty ? "no answer given" : $0.before,
        after: $0.after.isEmpty ? "no answer given" : $0.after, cause: "the body")
    }
    found += stretch.overdue.map {
      Change(
        kind: "overdue", from: stretch.from, to: stretch.to, code: $0.code, title: $0.wording,
        after: $0.answer.isEmpty ? "no answer given" : $0.answer, expected: $0.expected)
    }
    found += (stretch.becameKnown?.standings ?? []).map {
      Change(
        kind: "became known", from: stretch.from, to: stretch.to, code: $0.id, title: $0.title, before: $0.before,
        after: $0.after)
    }
    found += (stretch.becameKnown?.answers ?? []).map {
      Change(
        kind: "answer known", from: stretch.from, to: stretch.to, code: $0.code, title: $0.wording,
        before: $0.before.isEmpty ? "no answer given" : $0.before, after: $0.after)
    }
    found += stretch.newQuestions.map { asked("newly asked", $0) }
    return found + stretch.droppedQuestions.map { asked("no longer asked", $0) }
  }
}
