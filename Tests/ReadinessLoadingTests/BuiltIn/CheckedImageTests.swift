import BuiltInRules
import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

/// The image in the program is that of the files in `Rules/`; with READINESS_RECORD=1 it is written anew.
@Suite struct CheckedImageTests {
  private static let source = "Sources/BuiltInRules/Checked/CheckedRuleSet.swift"

  @Test func isFresh() throws {
    let ruleSet = try #require(JudgedSample.shipped?.ruleSet)
    let url = packageRoot.appending(path: Self.source)
    let wanted = Self.text(of: ruleSet.image)
    let current = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1", current != wanted {
      try wanted.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("the image was written anew; build and test again")
    } else {
      #expect(current == wanted, "stale: READINESS_RECORD=1 swift test writes it anew")
    }
  }

  @Test func readsBackAsTheSameRuleSet() throws {
    let ruleSet = try #require(JudgedSample.shipped?.ruleSet)
    let image = ruleSet.image
    let copy = try #require(RuleSet(image: image))
    #expect(copy.image == image)
    #expect("\(copy)" == "\(ruleSet)")
  }

  @Test func refusesWhatIsNoImage() {
    #expect(RuleSet(image: []) == nil)
    #expect(RuleSet(image: [0x02, 0x00, 0xFF]) == nil)
  }

  /// The generated source: base64 in lines of 4,000.
  private static func text(of image: [UInt8]) -> String {
    var bytes: [UInt8] = []
    Base64.encode(image, to: &bytes)
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      lines.append(String(decoding: bytes[start..<min(start + 4_000, bytes.count)], as: UTF8.self))
      start += 4_000
    }
    return """
      // swift-format-ignore-file
      // Generated from Rules/three-step-path by a test (READINESS_RECORD=1); not edited by hand.

      let generatedCheckedImage: StaticString = \"""
      \(lines.joined(separator: "\n"))
      \"""

      """
  }
}
