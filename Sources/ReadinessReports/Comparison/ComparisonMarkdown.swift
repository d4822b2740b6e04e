/// A comparison as Markdown.
struct ComparisonMarkdown {
  let view: ComparisonView

  func write(to page: inout MarkdownWriter) {}
}
