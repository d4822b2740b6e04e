import BrowserSupport
import Foundation
import Testing

/// What a person looks at: `.build/pictures`.
enum Pictures {
  static let folder = Result { try Workplace.folder("pictures") }

  /// The top of a page on a screen so many pixels wide; gives the picture's size in bytes, and the words that stick out.
  static func phone(_ name: String, width: Int, grey: Bool = false) throws -> (bytes: Int, sticksOut: [String]) {
    let browser = try Browser()
    try browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": true])
    if grey { try browser.call("Emulation.setEmulatedVisionDeficiency", ["type": "achromatopsia"]) }
    try browser.open(try Pages.url(name))
    let words = try browser.evaluate(
      """
      [...document.querySelectorAll("body *")].filter((element) => {
      const scrolls = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement));
      return element.getBoundingClientRect().right > \(width) + 0.5 && !scrolls(element.parentElement); })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
      """)
    let answer = try browser.call(
      "Page.captureScreenshot",
      ["captureBeyondViewport": true, "clip": ["x": 0, "y": 0, "width": width, "height": 6000, "scale": 1]])
    let data = try #require(Data(base64Encoded: answer["data"] as? String ?? ""))
    try data.write(to: try folder.get().appending(path: "\(name)-\(width)\(grey ? "-grey" : "").png"))
    return (data.count, words as? [String] ?? ["no answer"])
  }
}
