import BrowserSupport
import BuiltInRules
import Foundation
import ReadinessEngine
import ReadinessForm
import ReadinessLoading
import ReadinessModel

/// The shipped rule set's form, written to a file and opened in a real browser.
final class Form {
  let browser: Browser
  let file: URL

  /// - Parameters:
  ///   - before: a script that runs before those of the page, to take something away from it.
  ///   - owners: ids of the parties whose questions alone are asked.
  ///   - width: of the window, in pixels; nil leaves it to the browser.
  init(before: String = "", owners: [String] = [], width: Int? = nil) throws {
    browser = try Browser()
    if let width {
      try browser.call(
        "Emulation.setDeviceMetricsOverride", ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    }
    file = browser.folder.appending(path: "form.html")
    try Data(Shipped.page(owners: owners)).write(to: file)
    if !before.isEmpty { try browser.call("Page.addScriptToEvaluateOnNewDocument", ["source": before]) }
    try browser.open(file, until: Self.isReady)
  }

  static let isReady = "document.documentElement.dataset.engine"

  /// Goes to a part of the form as a link would.
  func go(_ target: String) throws {
    try browser.evaluate("location.hash = \(Browser.quoted(target))")
    let view = target.split(separator: "/").first.map(String.init) ?? target
    try browser.wait(for: "location.hash.startsWith('#\(view)') && document.querySelector('main h1')")
    // The page changes after the address does.
    try browser.evaluate("new Promise((done) => setTimeout(done, 0))")
  }

  /// Puts text into a field at once, as pasting does.
  func paste(_ text: String, into selector: String) throws {
    try browser.click(selector)
    try browser.call("Input.insertText", ["text": text])
  }

  /// Opens the text of a file through the page.
  func open(text: String) throws {
    try go("save")
    try browser.evaluate("document.querySelector('#file-text').closest('details').open = true")
    try paste(text, into: "#file-text")
    try browser.click("#open-text")
  }

  /// What a button saves, waiting for it to arrive.
  func save(_ button: String, ending: String) throws -> (name: String, bytes: Data) {
    try browser.click(button)
    return try browser.downloaded(ending)
  }

  var mainText: String { get throws { try browser.text("document.querySelector('main').innerText") } }
}

/// The shipped rule set, and what the native engine says.
enum Shipped {
  static let ruleSet: RuleSet? = {
    struct Files: RuleFileSource {
      func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
        guard let bytes = BuiltInRules.bytes(of: BuiltInRules.ruleSetFolder + path) else { throw .missing }
        return bytes
      }
      func displayName(of path: String) -> String { path }
    }
    return RuleSetLoader.load(Files()).loaded?.ruleSet
  }()

  static var version: String { ruleSet?.version ?? "" }

  static let assessor: Assessor? = ruleSet.map { Assessor($0) }

  struct Missing: Error {}

  /// The whole form, made once.
  private static let wholePage = Result { try makePage() }

  static func page(owners: [String] = []) throws -> [UInt8] {
    owners.isEmpty ? try wholePage.get() : try makePage(owners: owners)
  }

  private static func makePage(owners: [String] = []) throws -> [UInt8] {
    guard let ruleSet, let assessor else { throw Missing() }
    let parties = owners.compactMap { owner in ruleSet.parties.firstIndex { $0.id == owner } }
    return FormPage(ruleSet, assessor, owners: parties).bytes()
  }

  /// A profile in either form, its canonical bytes, and its assessment as `--format json --no-places` prints it.
  static func judged(_ bytes: Data) throws -> (profile: Profile, canonical: String, assessment: String) {
    guard let ruleSet, let assessor else { throw Missing() }
    let reader = ProfileReader(assessor, ruleSet)
    let text = Array(bytes)
    guard reader.read(text.span) else { throw Browser.Problem(description: "the profile is unreadable") }
    var json: [UInt8] = []
    AssessmentJSON(assessor, detail: .full, engine: EngineVersion.bytes)
      .write(assessor.assess(reader.profile), of: reader.profile, to: &json)
    var canonical: [UInt8] = []
    ProfileJSON(assessor).write(reader.profile, to: &canonical)
    return (
      reader.profile, String(decoding: canonical, as: UTF8.self), String(decoding: json, as: UTF8.self) + "\n"
    )
  }
}
