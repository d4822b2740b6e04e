/// The parts of the page that are the same for every rule set, and what stands there when scripts are off.
enum PageShell {
  /// Nothing is fetched, and of scripts and styles only those of the page itself run; WebAssembly where there is any.
  static func head(scriptHash: String, styleHash: String, hasEngine: Bool) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src \(scriptHash)\
    \(hasEngine ? " 'wasm-unsafe-eval'" : ""); style-src \(styleHash); img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">

    """
  }

  /// The script takes away what a form for others has not.
  static let body = """
    <body>
    <a class="skip" href="#main">Skip to the questions</a>
    <header>
    <div class="inner">
    <p class="title">Self-assessment</p>
    <nav aria-label="Parts of the form"><ul>
    <li><a href="#about">About you</a></li>
    <li><a href="#tasks">Questions</a></li>
    <li><a href="#stand">Where you stand</a></li>
    <li><a href="#save">Save and send</a></li>
    </ul></nav>
    </div>
    <div id="bar" role="alert" hidden></div>
    <p id="status"></p>
    <p id="live" class="hidden" role="status"></p>
    </header>
    <noscript><div class="frame"><div class="notice"><h2>This form needs scripts</h2>
    <p>Scripts are switched off in this browser, or the mail program shows the file without them. Save the file to a
    folder and open it from there in Edge, Chrome or Firefox. If scripts stay off, ask for the spreadsheet with the same
    questions: the person who sent you this form can make it with <code>readiness sheet</code>.</p></div></div></noscript>
    <div id="page" hidden>
    <div class="frame">
    <div class="columns">
    <main id="main" tabindex="-1"></main>
    <aside id="aside" aria-label="Where you stand"></aside>
    </div>
    <div id="paper"></div>
    </div>
    </div>

    """
}
