import BrowserSupport

/// Presses keys, and looks after each Tab whether a person would see where the focus is.
struct KeyPresses {
  let browser: Browser
  private(set) var tabs = 0
  private(set) var others = 0
  /// Places where the focus stood without a mark, or outside the window; each once.
  private(set) var unseen: [String] = []

  init(_ browser: Browser) { self.browser = browser }

  mutating func press(_ key: String, shift: Bool = false) throws {
    if key == "Tab" { tabs += 1 } else { others += 1 }
    try browser.press(key, shift: shift)
  }

  mutating func type(_ words: String) throws {
    others += words.count
    try browser.type(words)
  }

  /// Presses Tab until `condition`, about the element `e` that has the focus, holds.
  mutating func tab(to condition: String, atMost limit: Int = 60) throws {
    for _ in 0..<limit {
      try press("Tab")
      let found = try browser.evaluate(Self.look(condition)) as? [Any] ?? []
      if found.last as? Bool == false, let name = found.first as? String, !unseen.contains(name) { unseen.append(name) }
      if found.count == 3, found[1] as? Bool == true { return }
    }
    let place = try browser.text("document.activeElement.outerHTML.slice(0, 200)")
    throw Browser.Problem(description: "\(limit) tabs do not lead to where \(condition); the last led to \(place)")
  }

  /// The name of the place, whether it is the one, and whether it can be seen.
  private static func look(_ condition: String) -> String {
    """
    (() => {
      const e = document.activeElement;
      if (!e || e === document.body) return ["", false, true];
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      const isMarked = style.outlineStyle !== "none" || style.boxShadow !== "none" || e.id === "main";
      const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return [e.id || e.textContent.slice(0, 40), Boolean(\(condition)), isMarked && isInside];
    })()
    """
  }
}
