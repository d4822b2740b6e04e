/// A comparison for a terminal.
struct ComparisonText {
  let view: ComparisonView

  func write(to page: inout TextLayout) {
    for stretch in view.stretches {
      page.heading("What changed from \(stretch.from) to \(stretch.to)")
      page.paragraph(view.verdict)
      write("Steps", stretch.steps, stretch, to: &page)
      write("Gates", stretch.gates, stretch, to: &page)
      write("Sections", stretch.sections, stretch, to: &page)
      if !stretch.answers.isEmpty { page.line("Answers") }
      for change in stretch.answers {
        page.paragraph("\(change.wording) \(change.before) → \(change.after)", first: "  \(change.code) ")
      }
      if !stretch.overdue.isEmpty { page.line("Expected by now, and the answer is the same") }
      for item in stretch.overdue {
        page.paragraph("\(item.wording) \(item.answer) (expected by \(item.expected))", first: "  \(item.code) ")
      }
      for question in stretch.newQuestions { page.paragraph(question, first: "  newly asked: ") }
      for question in stretch.droppedQuestions { page.paragraph(question, first: "  no longer asked: ") }
      if stretch.isEmpty { page.line("  Nothing changed.") }
    }
  }

  private func write(
    _ title: String, _ changes: [StandingChange], _ stretch: ComparisonStretch, to page: inout TextLayout
  ) {
    if changes.isEmpty { return }
    page.line(title)
    for change in changes {
      let cause = stretch.hasNewRules ? " (changed by \(change.cause))" : ""
      page.paragraph("\(change.title): \(change.before) → \(change.after)\(cause)", first: "  ")
    }
  }
}

extension ComparisonStretch {
  var isEmpty: Bool {
    answers.isEmpty && steps.isEmpty && gates.isEmpty && sections.isEmpty && overdue.isEmpty && newQuestions.isEmpty
      && droppedQuestions.isEmpty
  }
}
