public import Foundation

/// What a person does with a page.
extension Browser {
  /// Opens a file and waits until `isReady`, a condition in the page's own language, holds.
  public func open(_ file: URL, until isReady: String = "document.readyState === 'complete'") throws {
    let answer = try call("Page.navigate", ["url": file.absoluteString])
    if let problem = answer["errorText"] { throw Problem(description: "\(file.path): \(problem)") }
    try wait(for: isReady)
  }

  public func reload(until isReady: String) throws {
    try call("Runtime.evaluate", ["expression": "window.__old = true"])
    try call("Page.reload")
    try wait(for: "!window.__old && \(isReady)")
  }

  /// The value of an expression; promises are awaited.
  @discardableResult
  public func evaluate(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let details = answer["exceptionDetails"] as? [String: Any] {
      throw Problem(description: "\(expression.prefix(200)): \(details)")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  public func text(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }

  /// Waits until a condition holds; a minute on a quiet machine would do for any of them.
  public func wait(for condition: String) throws {
    let end = Date().addingTimeInterval(Double(Self.patience))
    while Date() < end {
      if let value = try? evaluate("Boolean(\(condition))") as? Bool, value { return }
      usleep(5_000)
    }
    throw Problem(description: "not so after \(Self.patience) seconds: \(condition)")
  }

  /// Presses and releases the mouse in the middle of an element.
  public func click(_ selector: String) throws {
    let place = try place(of: selector)
    for type in ["mousePressed", "mouseReleased"] { try mouse(type, at: place) }
  }

  /// Brings an element into sight; gives its middle within the window, in pixels.
  public func place(of selector: String) throws -> (x: Double, y: Double) {
    let place = try evaluate(
      """
      (() => { const e = document.querySelector(\(Self.quoted(selector))); if (!e) return null;
      e.scrollIntoView({ block: "center" }); const r = e.getBoundingClientRect();
      return [r.x + r.width / 2, r.y + r.height / 2]; })()
      """)
    guard let place = place as? [Double] else { throw Problem(description: "nothing to click: \(selector)") }
    return (place[0], place[1])
  }

  /// One event of the mouse's first button: `mousePressed` or `mouseReleased`.
  public func mouse(_ type: String, at place: (x: Double, y: Double)) throws {
    try call(
      "Input.dispatchMouseEvent", ["type": type, "x": place.x, "y": place.y, "button": "left", "clickCount": 1])
  }

  /// Presses one key: a letter, or `Tab`, `Enter`, `Space`, `ArrowDown`, `ArrowUp`.
  public func press(_ key: String, shift: Bool = false) throws {
    let codes = [
      "Tab": 9, "Enter": 13, "Space": 32, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
      "Backspace": 8,
    ]
    let text = ["Enter": "\r", "Space": " "][key] ?? (key.count == 1 ? key : "")
    var parameters: [String: Any] = [
      "key": key == "Space" ? " " : key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0,
      "modifiers": shift ? 8 : 0,
    ]
    parameters["type"] = text.isEmpty ? "rawKeyDown" : "keyDown"
    if !text.isEmpty { parameters["text"] = text }
    try call("Input.dispatchKeyEvent", parameters)
    parameters["type"] = "keyUp"
    parameters["text"] = nil
    try call("Input.dispatchKeyEvent", parameters)
  }

  /// Types into whatever has the focus, key by key.
  public func type(_ words: String) throws { for letter in words { try press(String(letter)) } }

  /// Clicks a field and types into it.
  public func type(_ words: String, into selector: String) throws {
    try click(selector)
    try type(words)
  }

  /// A file that was downloaded under a name that ends so; waits for it.
  public func downloaded(_ ending: String) throws -> (name: String, bytes: Data) {
    let end = Date().addingTimeInterval(Double(Self.patience))
    while Date() < end {
      let names = try FileManager.default.contentsOfDirectory(atPath: downloads.path)
      if let name = names.first(where: { $0.hasSuffix(ending) }) {
        let file = downloads.appending(path: name)
        // The name is there before the bytes are.
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
        if size == 0 || names.contains(where: { $0.hasSuffix(".crdownload") }) {
          usleep(5_000)
          continue
        }
        defer { try? FileManager.default.removeItem(at: file) }
        return (name, try Data(contentsOf: file))
      }
      usleep(5_000)
    }
    throw Problem(description: "nothing was downloaded that ends in \(ending)")
  }

  /// Chooses a file in a file field.
  public func choose(_ file: URL, in selector: String) throws {
    let object = try call("Runtime.evaluate", ["expression": "document.querySelector(\(Self.quoted(selector)))"])
    let id = (object["result"] as? [String: Any])?["objectId"] ?? ""
    try call("DOM.setFileInputFiles", ["files": [file.path], "objectId": id])
  }

  /// A text as a string literal of the page's language.
  public static func quoted(_ text: String) -> String {
    let data = try? JSONSerialization.data(withJSONObject: [text])
    return data.map { String(String(decoding: $0, as: UTF8.self).dropFirst().dropLast()) } ?? "\"\""
  }
}
