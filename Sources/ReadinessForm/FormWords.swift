internal import ReadinessModel
internal import ReadinessWords

/// What the page says: the form's own words, and those that it shares with reports.
enum FormWords {
  /// The sentences by id, in a fixed order; where the rule set's language has forms for numbers, those too.
  static func all(_ ruleSet: RuleSet) -> [(id: String, text: String)] {
    let words = ruleSet.words
    let phrases = Phrases(words)
    let hasTotal = ruleSet.sections.contains { $0.isSummary }
    var found: [(id: String, text: String)] = []
    for id in WordCatalogue.form.flatMap({ $0.words.map(\.id) }) + shared where !shell.contains(id) {
      found.append((id, phrases[hasTotal && id == "label-bar-key" ? "label-bar-key-total" : id]))
      for category in PluralRule(words.language).furtherForms {
        let form = Words.id(id, plural: category.rawValue)
        if let text = words[form] { found.append((form, text)) }
      }
    }
    return found
  }

  /// What stands in the page's own markup only.
  private static let shell: Set = [
    "form-title", "form-skip", "form-nav", "form-nav-about", "form-no-script-title", "form-no-script",
  ]

  /// Words of reports that the page says too.
  private static let shared =
    [
      "verdict-possible", "verdict-next-missing-one", "verdict-next-missing-many", "verdict-cannot-tell",
      "verdict-cannot-tell-one", "verdict-commissioner-reservation", "verdict-commissioner-finding", "optional-note",
      "heading-patients", "patients-none", "patients-hold", "patients-commissioner", "heading-asked",
      "board-ask-approve", "board-ask-note", "board-ask-assure", "board-ask-inform", "choice-approve",
      "choice-evidence", "choice-defer", "choice-noted", "shown-same", "shown-lower", "shown-none", "label-step-said",
      "label-bar-key", "heading-not-for", "heading-how-to-read", "evidence-note", "evidence-note-one",
      "label-open-none", "label-open-one", "label-open-many", "label-disagree-one", "label-disagree-many",
      "label-not-judged", "label-not-judged-score", "heading-open", "label-the-body", "label-clears",
      "heading-strengths", "label-group-strength", "heading-by-owner", "commissioner-heading", "label-actions-none",
      "expected-was", "expected-by", "label-not-sought", "label-not-applicable", "heading-words", "heading-take",
      "label-now", "label-needed", "label-interests-none", "route-summary", "route-summary-one", "route-range",
      "route-range-one", "guide-action-days-one", "guide-action-days-many", "months-one", "months-many",
      "route-not-proven", "route-commissioner-needed", "route-commissioner-spared", "verdict-confirmed",
      "verdict-none-confirmed", "verdict-no-steps", "verdict-nothing-sought", "verdict-hold",
      "verdict-reservation-one", "verdict-reservation-two", "verdict-reservation-more", "verdict-commissioner",
      "short-form-note", "not-known", "not-applicable", "the-commissioner", "heading-interests", "heading-relied-on",
      "label-as-of", "label-band-two", "label-of-answered", "label-count-of", "label-code", "label-name",
      "label-owner", "label-change", "label-score", "label-body", "label-kind", "label-no-target", "about-target",
      "label-evidence", "label-note", "label-by", "label-find-out-first", "owner-with", "label-not-assigned",
      "report-title", "commissioner-title", "label-steps", "label-step", "label-step-none", "state-reached",
      "state-working-towards", "state-not-begun", "state-cannot-tell", "state-nothing-known", "state-withheld",
      "state-not-scored", "state-scored", "in-place-not-counted", "requirements-in-place-one",
      "requirements-in-place-many", "not-sought", "heading-hold", "heading-reservations", "heading-find-out",
      "heading-next-actions", "label-what", "label-by-when", "label-not-stated", "label-over-time", "label-from-to",
      "heading-own-words", "label-write-here", "label-write-here-noted", "heading-sign", "heading-noted",
      "sign-decision", "sign-name", "sign-date", "heading-sections", "label-area", "label-range",
      "label-range-fixed", "label-answered", "label-shown-only", "label-limits", "label-withheld", "label-digest",
      "heading-tailoring", "heading-steps", "label-no-answer", "label-nothing", "heading-all-actions", "label-in-annex",
      "label-commissioner",
      "members-one", "members-many", "members-size",
      "sheet-no-target", "sheet-short-form", "sheet-full-form", "sheet-say-why", "answer-form-date-as",
      "sheet-wording", "sheet-choices", "sheet-answer", "sheet-reason", "sheet-by", "sheet-expected", "sheet-evidence",
      "sheet-dated", "sheet-note", "sheet-owner", "sheet-role", "sheet-interest", "sheet-room-below",
    ] + WordCatalogue.language.flatMap { $0.words.map(\.id) }
}
