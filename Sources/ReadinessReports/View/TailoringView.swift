package import ReadinessModel
import ReadinessWords

/// What a document says of rules that somebody has changed for their own use.
package struct TailoringView: Sendable {
  /// Whose they are and until when, a sentence for each tailoring.
  package var by: [String]
  /// Requirements that are easier than in the rules as they are, each with what to say of it.
  package var loosened: [(lead: String, text: String)]
  /// Every change, with its reason.
  package var changes: [Change]

  package struct Change: Sendable {
    /// What it is about: `requirement 1-1 At least one practice, and a partner`.
    package var what: String
    /// The same in a few words, a question and what is made of its answer alike.
    package var subject: String
    /// What is otherwise: `weight: 6 (else 4)`, `added`.
    package var how: [String]
    package var reason: String
  }

  /// Nil where the rules are as they are for everybody.
  package init?(_ ruleSet: RuleSet) {
    if !ruleSet.isTailored { return nil }
    let phrases = Phrases(ruleSet.words)
    by = ruleSet.tailorings.map { tailoring in
      var values = ["owner": tailoring.owner, "title": Self.unstopped(tailoring.title)]
      guard let until = tailoring.until else { return phrases("tailored-by", values) }
      values["date"] = phrases.date(until)
      return phrases("tailored-by-until", values)
    }
    loosened = ruleSet.loosened.map { gate in
      (
        phrases[gate.isShown ? "tailored-loosened" : "tailored-not-shown"],
        "\(gate.code) \(gate.title). " + gate.reasons.joined(separator: " ")
      )
    }
    changes = ruleSet.tailorings.flatMap(\.changes).map { change in
      Change(
        what: Self.what(change, phrases), subject: Self.subject(change, phrases), how: Self.how(change, phrases),
        reason: change.reason)
    }
  }

  private static func unstopped(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  private static func what(_ change: TailoredChange, _ phrases: Phrases) -> String {
    let named = phrases["tailored-element-\(change.element)"]
    let element = named.isEmpty ? change.element : named
    let name = change.title.isEmpty ? change.id : SafeText.shortened(change.title, to: 120)
    return "\(element) \(name)"
  }

  /// `PV-03 In what share of practices…: mark 1: from: 90 (else 80)`.
  private static func subject(_ change: TailoredChange, _ phrases: Phrases) -> String {
    let isAsked = ["question", "derived", "rule"].contains(change.element) && !change.title.isEmpty
    let what = isAsked ? change.title : self.what(change, phrases)
    let how = self.how(change, phrases)
    let short = SafeText.shortened(what, to: 60)
    return how.count > 2 || how.contains { $0.count > 50 } ? short : "\(short): \(how.joined(separator: "; "))"
  }

  private static func how(_ change: TailoredChange, _ phrases: Phrases) -> [String] {
    if change.details.isEmpty { return [phrases["tailored-verb-\(change.verb.rawValue)"]] }
    return change.details.map { detail in
      let named = phrases["tailored-part-\(detail.name)"]
      let values = [
        "name": named.isEmpty ? detail.name : named, "before": SafeText.shortened(detail.before, to: 160),
        "after": SafeText.shortened(detail.after, to: 160),
      ]
      switch (detail.before.isEmpty, detail.after.isEmpty) {
      case (false, false): return phrases("tailored-set", values)
      case (true, false): return phrases("tailored-set-new", values)
      case (false, true): return phrases("tailored-taken", values)
      case (true, true): return phrases(change.verb == .leaveOut ? "tailored-gone" : "tailored-other", values)
      }
    }
  }

  /// Whose rules they are and what is easier, as sentences.
  package var sentences: [String] { by + loosened.map { "\($0.lead) \($0.text)" } }

  /// Each reason in a line, with what it is given for.
  package var reasons: [String] {
    var found: [(reason: String, subjects: [String])] = []
    for change in changes {
      if found.last?.reason != change.reason { found.append((change.reason, [])) }
      if found[found.count - 1].subjects.contains(change.subject) { continue }
      found[found.count - 1].subjects.append(change.subject)
    }
    return found.map { "\(Phrases.sentenceCase($0.subjects.joined(separator: "; "))). \($0.reason)" }
  }

  /// Every change in a line, with its reason.
  package var lines: [String] {
    changes.map { Phrases.sentenceCase("\($0.what) – \($0.how.joined(separator: "; ")). \($0.reason)") }
  }

  // MARK: Blocks

  /// Whose rules they are, and what is easier: for the first side of a document.
  package var notice: [Block] {
    by.map { .note($0) } + loosened.map { .named($0.lead, $0.text) }
  }

  /// Every change with its reason.
  package func table(_ words: Words) -> Block {
    let phrases = Phrases(words)
    return .table(
      Table(
        phrases["heading-tailoring"],
        [
          .init(phrases["label-tailored-what"]), .init(phrases["label-tailored-change"]),
          .init(phrases["label-tailored-reason"]),
        ],
        changes.map { change in
          Table.Row([
            .text(Phrases.sentenceCase(change.what)), .lines(change.how.map { .text(Phrases.sentenceCase($0)) }),
            .text(change.reason),
          ])
        }, look: .small))
  }
}
