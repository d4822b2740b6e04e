internal import ReadinessModel
internal import ReadinessReports

extension RuleSetComparison {
  private var words: ComparisonWords { ComparisonWords(self) }

  /// Plain text, for a terminal.
  public func writeText(to bytes: inout [UInt8]) {
    var lines = [words.title, ""]
    if let tailoring {
      lines += tailoring.sentences + [""] + tailoring.lines.map { "  " + $0 } + ["", words.follows, ""]
    }
    lines += [words.summary, ""]
    for entry in changes.entries {
      lines.append("  " + words.line(entry))
      lines += words.details(entry).map { "      " + $0 }
    }
    if !effects.isEmpty { lines += ["", words.effects, ""] }
    for effect in effects {
      lines.append("  " + words.crossing(effect))
      lines += words.lines(effect).map { "      " + $0 }
    }
    if !unreadable.isEmpty { lines += ["", words.unreadable, ""] }
    lines += unreadable.map { "  \($0.file): \($0.message)" }
    for line in lines { bytes += Array((line + "\n").utf8) }
  }

  /// Markdown, safe for every text.
  public func writeMarkdown(to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    page.heading(1, words.title)
    if let tailoring {
      for sentence in tailoring.sentences { page.paragraph(sentence) }
      for line in tailoring.lines { page.item(line) }
      page.raw("\n")
    }
    page.paragraph(words.summary)
    page.heading(2, words.whatChanged)
    for entry in changes.entries {
      page.item(words.line(entry))
      for detail in words.details(entry) {
        page.raw("  ")
        page.item(detail)
      }
    }
    page.raw("\n")
    if !effects.isEmpty { page.heading(2, words.effects) }
    for effect in effects {
      page.item(words.crossing(effect))
      for line in words.lines(effect) {
        page.raw("  ")
        page.item(line)
      }
    }
    if !unreadable.isEmpty { page.heading(2, words.unreadable) }
    for profile in unreadable { page.item("\(profile.file): \(profile.message)") }
    swap(&page.bytes, &bytes)
  }

  /// One table, UTF-8 with BOM: a row for each thing that changed in each way, then one for each profile and what is
  /// different for it.
  public func writeCSV(to bytes: inout [UInt8]) {
    bytes += Array("\u{FEFF}list,sort,id,title,change,before,after\n".utf8)
    for entry in changes.entries {
      for (index, change) in entry.changes.enumerated() {
        let detail = index < entry.differences.count ? entry.differences[index] : nil
        CSVCell.appendRow(
          [
            "change", entry.sort.rawValue, entry.id, entry.title, change.rawValue, detail?.before ?? "",
            detail?.after ?? "",
          ], to: &bytes)
      }
    }
    for effect in effects { write(effect, to: &bytes) }
    for profile in unreadable {
      CSVCell.appendRow(["unreadable", "", profile.id, profile.file, profile.message, "", ""], to: &bytes)
    }
  }

  private func write(_ effect: RuleSetEffect, to bytes: inout [UInt8]) {
    func row(_ sort: String, _ id: String, _ title: String, _ before: String?, _ after: String?) {
      CSVCell.appendRow(["profile", sort, id, title, effect.id, before ?? "", after ?? ""], to: &bytes)
    }
    row("confirmed-step", effect.id, effect.name, effect.confirmedBefore, effect.confirmedAfter)
    for pair in effect.steps where pair.isChanged {
      row("step", pair.id, pair.title, pair.before.map { "\($0.word)" }, pair.after.map { "\($0.word)" })
    }
    for pair in effect.gates where pair.isChanged {
      row("gate", pair.id, pair.title, pair.before.map { "\($0.word)" }, pair.after.map { "\($0.word)" })
    }
    for pair in effect.sections where pair.isChanged {
      row("section", pair.id, pair.title, pair.before.map(Self.words), pair.after.map(Self.words))
    }
    for pair in effect.standing where pair.isChanged {
      row("standing", pair.id, pair.title, pair.before.map { "\($0.word)" }, pair.after.map { "\($0.word)" })
    }
    for answer in effect.kept { row("kept-answer", answer.question, answer.question, answer.value, answer.value) }
  }

  private static func words(_ score: RuleSetEffect.Score) -> String {
    score.score.map { score.band.isEmpty ? $0.exact : "\($0.exact) (\(score.band))" } ?? "\(score.state.word)"
  }

  /// One object, `"schema": "readiness-rules-comparison/1"`.
  public func writeJSON(to bytes: inout [UInt8]) {
    var object = JSONObject()
    object.set("schema", "readiness-rules-comparison/1")
    object.set("old", Self.object(old))
    object.set("new", Self.object(new))
    object.set("changes", changes.entries.map(Self.object))
    object.set("removedQuestions", changes.removedQuestions)
    object.set("profiles", effects.map(Self.object))
    object.set("unreadable", unreadable.map(\.object))
    object.end(to: &bytes)
    bytes.append(0x0A)
  }

  private static func object(_ name: Name) -> JSONObject {
    var object = JSONObject()
    object.set("id", name.id)
    object.set("version", name.version)
    object.set("digest", name.digest)
    if !name.tailorings.isEmpty { object.set("tailoring", name.tailorings) }
    return object
  }

  private static func object(_ entry: RuleSetChanges.Entry) -> JSONObject {
    var object = JSONObject()
    object.set("sort", entry.sort.rawValue)
    object.set("id", entry.id)
    object.set("title", entry.title)
    object.set("changes", entry.changes.map(\.rawValue))
    object.set("details", entry.details)
    return object
  }

  private static func object(_ effect: RuleSetEffect) -> JSONObject {
    var object = JSONObject()
    object.set("id", effect.id)
    object.set("name", effect.name)
    object.set("crossing", effect.crossing.rawValue)
    object.set("confirmedBefore", effect.confirmedBefore)
    object.set("confirmedAfter", effect.confirmedAfter)
    object.set("steps", effect.steps.filter(\.isChanged).map { pair($0) { "\($0.word)" } })
    object.set("gates", effect.gates.filter(\.isChanged).map { pair($0) { "\($0.word)" } })
    object.set(
      "sections", effect.sections.filter(\.isChanged).map { pair($0) { $0.score?.exact ?? "\($0.state.word)" } })
    object.set("standing", effect.standing.filter(\.isChanged).map { pair($0) { "\($0.word)" } })
    object.set(
      "kept",
      effect.kept.map { answer in
        var object = JSONObject()
        object.set("question", answer.question)
        object.set("value", answer.value)
        return object
      })
    return object
  }

  private static func pair<Value>(_ pair: RuleSetEffect.Pair<Value>, _ word: (Value) -> String) -> JSONObject {
    var object = JSONObject()
    object.set("id", pair.id)
    object.set("before", pair.before.map(word))
    object.set("after", pair.after.map(word))
    return object
  }
}
