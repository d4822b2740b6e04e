internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// The parts of the page that are the same for every rule set, and what stands there when scripts are off.
enum PageShell {
  /// Nothing is fetched, and of scripts and styles only those of the page itself run; WebAssembly where there is any.
  static func head(_ words: Words, scriptHash: String, styleHash: String, hasEngine: Bool) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(words.language)"\(words.isRightToLeft ? " dir=\"rtl\"" : "")>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src \(scriptHash)\
    \(hasEngine ? " 'wasm-unsafe-eval'" : ""); style-src \(styleHash); img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">

    """
  }

  /// The script takes away what a form for others has not.
  static func body(_ words: Words) -> String {
    let phrases = Phrases(words)
    func word(_ id: String) -> String { escaped(phrases[id]) }
    let advice = Placeholders.fill(word("form-no-script"), ["command": "<code>readiness sheet</code>"])
    return """
      <body>
      <a class="skip" href="#main">\(word("form-skip"))</a>
      <header>
      <div class="inner">
      <p class="title">\(word("form-title"))</p>
      <nav aria-label="\(word("form-nav"))"><ul>
      <li><a href="#about">\(word("form-nav-about"))</a></li>
      <li><a href="#tasks">\(word("form-nav-questions"))</a></li>
      <li><a href="#stand">\(word("form-stand"))</a></li>
      <li><a href="#save">\(word("form-save"))</a></li>
      </ul></nav>
      </div>
      <p id="status"></p>
      <p id="live" class="hidden" role="status"></p>
      </header>
      <div id="bar" role="alert" hidden></div>
      <noscript><div class="frame"><div class="notice"><h2>\(word("form-no-script-title"))</h2>
      <p>\(advice)</p></div></div></noscript>
      <div id="page" hidden>
      <div class="frame">
      <div class="columns">
      <main id="main" tabindex="-1"></main>
      <aside id="aside" aria-label="\(word("form-stand"))"></aside>
      </div>
      <div id="paper"></div>
      </div>
      </div>

      """
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    HTMLText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The page's style with its foot in the language of the rule set.
  static func style(_ words: Words) -> String {
    let label = Phrases(words)["label-page"]
    var content = ""
    for (index, piece) in label.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0 { content += "counter(\(parts[0] == "page" ? "page" : "pages")) " }
      let text = index == 0 ? piece : parts.last ?? ""
      if !text.isEmpty { content += "\"\(text.filter { $0 != "\"" && $0 != "\\" && $0 != "<" })\" " }
    }
    return PageParts.style.split(separator: "$PAGE", maxSplits: 1).joined(separator: content)
  }
}
