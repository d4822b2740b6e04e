internal import EngineModule
public import ReadinessEngine
public import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords
internal import ReadinessZip

/// The rule set as one HTML file in which somebody without any program can answer, save and send: the offline form.
///
/// The page needs no network and no installation. It carries the questions as data, the compiled rule set, and the engine
/// as WebAssembly; nothing in its script knows a rule.
public struct FormPage: Sendable {
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let owners: [Int]
  private let recipient: String

  /// - Parameters:
  ///   - assessor: made of the same rule set.
  ///   - owners: indices of the parties whose questions alone are asked; empty for the whole form. A form for owners
  ///     has no live view, as it holds a part of the answers only.
  ///   - recipient: to whom what is filled in goes, as the page says it; empty where nobody is named.
  public init(_ ruleSet: RuleSet, _ assessor: Assessor, owners: [Int] = [], recipient: String = "") {
    self.ruleSet = ruleSet
    self.assessor = assessor
    self.owners = owners
    self.recipient = recipient
  }

  /// The whole page, UTF-8. The same rule set gives the same bytes.
  public func bytes() -> [UInt8] {
    let style = PageShell.style(ruleSet.words)
    let script = "\"use strict\";\n(() => {\n" + PageParts.scripts.joined(separator: "\n") + "})();\n"
    var page: [UInt8] = []
    page.put(
      PageShell.head(
        ruleSet.words, scriptHash: PolicyHash.of(script), styleHash: PolicyHash.of(style), hasEngine: owners.isEmpty))
    page.put("<title>")
    HTMLText.append(Phrases(ruleSet.words)("form-page-title", ["title": ruleSet.title]), to: &page)
    page.put("</title>\n<style>")
    page.put(style)
    page.put("</style>\n</head>\n")
    page.put(PageShell.body(ruleSet.words))
    page.put("<script type=\"application/json\" id=\"rule-set\">")
    page.append(contentsOf: FormData(ruleSet: ruleSet, owners: owners, recipient: recipient).bytes())
    page.put("</script>\n")
    if owners.isEmpty {
      page.put("<script type=\"application/octet-stream\" id=\"image\">")
      Base64.encode(Gzip.packed(assessor.image), to: &page)
      page.put("</script>\n<script type=\"application/octet-stream\" id=\"engine\">")
      page.put("\(EngineModule.base64)")
      page.put("</script>\n")
    }
    page.put("<script>")
    page.put(script)
    page.put("</script>\n</body>\n</html>\n")
    return page
  }
}

extension Array where Element == UInt8 {
  fileprivate mutating func put(_ text: String) { append(contentsOf: text.utf8) }
}
