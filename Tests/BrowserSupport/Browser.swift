public import Foundation

/// A real browser without a window, driven over the DevTools protocol.
public final class Browser: @unchecked Sendable {
  /// Why something could not be done in the browser.
  public struct Problem: Error, CustomStringConvertible {
    public var description: String

    public init(description: String) { self.description = description }
  }

  /// How many seconds a test waits for the browser before it fails: no measure of speed, as a machine may be busy.
  static let patience: Int32 = 300

  /// Chromium as Debian installs it: without windows by preference, which takes less than the whole browser.
  private static let program = ["chromium-headless-shell", "chromium"].map { "/usr/lib/chromium/\($0)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether there is a browser here at all; suites that need one are skipped otherwise.
  public static var isAvailable: Bool { program != nil }

  /// A folder of its own, removed at the end: the browser's data, and what it downloads.
  public let folder: URL
  public var downloads: URL { folder.appending(path: "downloads") }

  private let pipe: PipedProgram
  private var lastID = 0
  private var session: String?
  /// Events that came while an answer was awaited.
  public private(set) var events: [[String: Any]] = []

  /// Starts the browser with one empty page.
  ///
  /// - Parameter flags: further words on its command line.
  public init(flags: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "downloads"), withIntermediateDirectories: true)
    guard let program = Self.program else { throw Problem(description: "there is no browser here") }
    let arguments =
      [
        program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--user-data-dir=\(folder.path)/data",
      ] + flags + ["about:blank"]
    guard let pipe = PipedProgram(arguments) else { throw Problem(description: "the browser does not start") }
    self.pipe = pipe
    try allowDownloads()
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    guard let page = targets.first(where: { $0["type"] as? String == "page" })?["targetId"] else {
      throw Problem(description: "the browser has no page")
    }
    session = try call("Target.attachToTarget", ["targetId": page, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log"] { try call("\(domain).enable") }
  }

  deinit {
    pipe.end()
    // The browser's helpers end a moment after it, and may write until then.
    for _ in 0..<100 {
      try? FileManager.default.removeItem(at: folder)
      if !FileManager.default.fileExists(atPath: folder.path) { return }
      usleep(20_000)
    }
  }

  public func allowDownloads() throws {
    try call("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": downloads.path])
  }

  /// What a workplace's policy does: nothing is saved, and nobody is told.
  public func denyDownloads() throws { try call("Browser.setDownloadBehavior", ["behavior": "deny"]) }

  /// Calls a method of the protocol; gives its result.
  @discardableResult
  public func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session, !method.hasPrefix("Browser."), !method.hasPrefix("Target.") { message["sessionId"] = session }
    pipe.send(Array(try JSONSerialization.data(withJSONObject: message)))
    while let bytes = pipe.receive(seconds: Self.patience) {
      guard let answer = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { continue }
      guard answer["id"] as? Int == lastID else {
        if answer["method"] != nil { events.append(answer) }
        continue
      }
      if let error = answer["error"] as? [String: Any] { throw Problem(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
    throw Problem(description: "\(method): no answer")
  }

  /// Forgets the events so far.
  public func forgetEvents() { events = [] }
}
