/// A comparison as one JSON object.
struct ComparisonJSON {
  let view: ComparisonView

  func write(to bytes: inout [UInt8]) {
    var object = JSONObject()
    object.set("schema", "readiness-comparison/1")
    object.set("engine", view.engine)
    object.set("title", view.title)
    object.set("verdict", view.verdict)
    object.set(
      "points",
      view.points.map { point in
        var entry = JSONObject()
        entry.set("label", point.label)
        entry.set("file", point.file)
        entry.set("ruleSet", point.rules)
        entry.set("digest", point.digest)
        if !point.tailoringIDs.isEmpty { entry.set("tailoring", point.tailoringIDs) }
        return entry
      })
    object.set(
      "sections",
      view.sections.map { section in
        var entry = JSONObject()
        entry.set("title", section.title)
        entry.set("standings", section.words)
        return entry
      })
    object.set("changes", view.stretches.map(stretch))
    object.set("unreadable", view.unreadable.map(\.object))
    object.end(to: &bytes)
    bytes.append(0x0A)
  }

  private func stretch(_ stretch: ComparisonStretch) -> JSONObject {
    var object = JSONObject()
    object.set("from", stretch.from)
    object.set("to", stretch.to)
    object.set("rulesChanged", stretch.hasNewRules)
    object.set(
      "answers",
      stretch.answers.map(answer))
    object.set("steps", stretch.steps.map(standing))
    object.set("gates", stretch.gates.map(standing))
    object.set("sections", stretch.sections.map(standing))
    object.set(
      "overdue",
      stretch.overdue.map { item in
        var entry = JSONObject()
        entry.set("code", item.code)
        entry.set("wording", item.wording)
        entry.set("expected", item.expected)
        entry.set("answer", item.answer)
        return entry
      })
    if let known = stretch.becameKnown {
      var entry = JSONObject()
      entry.set("answersNotAskedBefore", known.notAsked)
      entry.set("answersOpenBefore", known.open)
      entry.set("standings", known.standings.map(self.known))
      entry.set("answers", known.answers.map(answer))
      object.set("becameKnown", entry)
    }
    object.set("newQuestions", stretch.newQuestions)
    object.set("droppedQuestions", stretch.droppedQuestions)
    return object
  }

  private func answer(_ change: AnswerChange) -> JSONObject {
    var entry = JSONObject()
    entry.set("question", change.id)
    entry.set("code", change.code)
    entry.set("wording", change.wording)
    entry.set("before", change.before)
    entry.set("after", change.after)
    return entry
  }

  private func known(_ change: StandingChange) -> JSONObject {
    var entry = JSONObject()
    entry.set("id", change.id)
    entry.set("title", change.title)
    entry.set("before", change.before)
    entry.set("after", change.after)
    return entry
  }

  private func standing(_ change: StandingChange) -> JSONObject {
    var object = JSONObject()
    object.set("id", change.id)
    object.set("title", change.title)
    object.set("before", change.before)
    object.set("sameAnswersNewRules", change.between)
    object.set("after", change.after)
    object.set("changedBy", change.cause.rawValue)
    return object
  }
}
