internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessProofs
internal import ReadinessTesting

/// What `compare --prove` found, in every form.
struct DifferenceReport {
  static let formats = ["text", "json", "junit"]

  private let found: RuleSetDifferences
  private let old: RuleSet
  private let new: RuleSet

  init(_ found: RuleSetDifferences, old: RuleSet, new: RuleSet) {
    self.found = found
    self.old = old
    self.new = new
  }

  static func key(_ item: RuleSetDifference) -> String { "\(item.kind.rawValue) \(item.id)" }

  /// - Parameter files: where the bodies were written, by ``key(_:)``.
  func bytes(_ format: String, files: [String: String]) -> [UInt8] {
    switch format {
    case "json": json(files)
    case "junit": Array(junit(files).utf8)
    default: Array(text(files).utf8)
    }
  }

  private func count(_ isMeant: (RuleSetDifference.Verdict) -> Bool) -> Int {
    found.items.count { isMeant($0.verdict) }
  }

  private var differing: Int { count { if case .differs = $0 { true } else { false } } }
  private var open: Int { count { if case .notDecided = $0 { true } else { false } } }
  private var added: Int { count { if case .onlyIn(.new) = $0 { true } else { false } } }
  private var leftOut: Int { count { if case .onlyIn(.old) = $0 { true } else { false } } }

  /// Whether somebody is judged differently, or something was added or left out.
  var isDifferent: Bool { differing + added + leftOut > 0 }

  var summary: String {
    let same = found.items.count - differing - open - added - leftOut
    return "\(same) of \(Counted.text(found.items.count, "item")) proved the same for everybody; \(differing) judged "
      + "differently, \(added) added, \(leftOut) left out, \(open) not decided; \(found.steps) of at most "
      + "\(Counted.text(found.budget, "step")), \(Counted.text(found.judged, "body", "bodies")) judged by both"
  }

  // MARK: Text

  private func text(_ files: [String: String]) -> String {
    var lines = ["What \(name(old)) and \(name(new)) can judge differently, for anybody", ""]
    if !isDifferent, open == 0 {
      lines.append("Proved: no body is judged differently.")
    }
    for item in found.items {
      if case .same = item.verdict { continue }
      lines += Self.lines(item, files).enumerated().map { $0.offset == 0 ? $0.element : "    " + $0.element }
      if case .differs(let body) = item.verdict, files[Self.key(item)] == nil {
        lines += Self.answers(body.xml).map { "        " + $0 }
      }
    }
    if isDifferent || open > 0 { lines += ["", "Everything else is proved the same for everybody."] }
    return lines.map { $0 + "\n" }.joined()
  }

  private func name(_ ruleSet: RuleSet) -> String { "\(ruleSet.id) \(ruleSet.version)" }

  /// What was found of one item; the first line says what it is.
  private static func lines(_ item: RuleSetDifference, _ files: [String: String]) -> [String] {
    let former = item.formerID.map { " (was “\($0)”)" } ?? ""
    let head = "\(item.kind.rawValue) “\(item.id)”\(former)"
    switch item.verdict {
    case .same: return ["\(head): the same for everybody"]
    case .notDecided: return ["\(head): not decided: no difference was found, and not everything could be gone through"]
    case .onlyIn(.old): return ["\(head): left out"]
    case .onlyIn(.new): return ["\(head): added"]
    case .differs(let body):
      let size = Counted.text(body.answers, "answer")
      let how = body.isSmallest ? "no body with fewer will do" : "perhaps fewer will do"
      return [
        "\(head): \(body.oldOutcome) before, \(body.newOutcome) now",
        "a body of \(size) (\(how))" + (files[key(item)].map { ": \($0)" } ?? ":"),
      ]
    }
  }

  /// What a body is and what it answers, from its profile.
  private static func answers(_ xml: String) -> [String] {
    xml.split(separator: "\n").compactMap { line in
      let text = String(line.drop { $0 == " " })
      let isShown = text.hasPrefix("<profile") || text.hasPrefix("<answer ") || text.hasPrefix("<practice ")
      return isShown ? text.replacing(" xmlns=\"urn:readiness:profile:1\" id=\"example\"", with: "") : nil
    }
  }

  // MARK: For machines

  private func junit(_ files: [String: String]) -> String {
    let entries = found.items.map { item in
      let lines = Self.lines(item, files)
      let standing: TestReportEntry.Standing =
        switch item.verdict {
        case .same: .good
        case .notDecided: .open
        case .differs, .onlyIn: .bad
        }
      var details = lines
      if case .differs(let body) = item.verdict { details += body.xml.split(separator: "\n").map(String.init) }
      return TestReportEntry(name: Self.key(item), standing: standing, lines: details)
    }
    return JUnit.document(JUnit.suite("\(name(old)) and \(name(new))", entries))
  }

  private func json(_ files: [String: String]) -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.text("schema", "readiness-differences/1")
      line.text("engine", Program.version)
      line.object("old") { Self.write(old, to: &$0) }
      line.object("new") { Self.write(new, to: &$0) }
      line.flag("isProvedSame", found.isSame)
      line.raw("steps", "\(found.steps)")
      line.raw("budget", "\(found.budget)")
      line.raw("judged", "\(found.judged)")
      line.array("items") { line in
        for item in found.items { line.object { Self.write(item, files, to: &$0) } }
      }
    }
    return line.bytes + [0x0A]
  }

  private static func write(_ ruleSet: RuleSet, to line: inout JSONLine) {
    line.text("id", ruleSet.id)
    line.text("version", ruleSet.version)
    line.text("digest", ruleSet.digest)
  }

  private static func write(_ item: RuleSetDifference, _ files: [String: String], to line: inout JSONLine) {
    line.text("kind", item.kind.rawValue)
    line.text("id", item.id)
    line.textOrNull("was", item.formerID ?? "")
    line.text("title", item.title)
    switch item.verdict {
    case .same: line.text("verdict", "same")
    case .notDecided: line.text("verdict", "not-decided")
    case .onlyIn(.old): line.text("verdict", "left-out")
    case .onlyIn(.new): line.text("verdict", "added")
    case .differs(let body):
      line.text("verdict", "differs")
      line.text("before", body.oldOutcome)
      line.text("after", body.newOutcome)
      line.raw("answers", "\(body.answers)")
      line.flag("isSmallest", body.isSmallest)
      line.text("profile", body.xml)
      if let older = body.oldXML { line.text("formerProfile", older) }
      if let file = files[key(item)] { line.text("file", file) }
    }
  }
}
