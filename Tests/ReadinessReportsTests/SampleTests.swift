import Foundation
import ReadinessModel
import ReadinessWords
import Testing

@testable import ReadinessReports

@Suite("Reports of the samples")
struct SampleTests {
  static let all = Fixture.sixSamples + Fixture.otherSamples

  private func source(_ name: String) throws -> ReportSource {
    ReportSource(try Fixture.shipped.get().sample(name), engine: "1.0.0")
  }

  @Test("Golden files", arguments: Fixture.sixSamples)
  func golden(_ name: String) throws {
    let source = try source(name)
    try expectGolden(
      written { BodyReport(pages: .two).write(source, as: .text, to: &$0) }, "Samples/expected/\(name).txt")
    try expectGolden(written { BodyReport().write(source, as: .markdown, to: &$0) }, "Samples/expected/\(name).md")
    try expectGolden(written { BodyReport().write(source, as: .html, to: &$0) }, "Samples/expected/\(name).html")
  }

  @Test("The text report of two sides fits three screens of 50 lines, 80 columns wide", arguments: all)
  func threeScreens(_ name: String) throws {
    let source = try source(name)
    let text = written { BodyReport(pages: .two).write(source, as: .text, to: &$0) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 151)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("Printed contributions add up to the printed score", arguments: all)
  func addsUp(_ name: String) throws {
    for section in ReadinessView(try source(name)).sections where !section.percent.isEmpty {
      var sum = Fraction.zero
      for rule in section.rules where !rule.contribution.isEmpty { sum += try fraction(rule.contribution) }
      let (gained, possible) = (try fraction(section.gained), try fraction(section.possible))
      #expect(sum == gained, "\(section.id)")
      let score = try #require(gained.divided(by: possible))
      #expect(Phrases(Words()).percent(score) == section.percent, "\(section.id)")
    }
  }

  private func fraction(_ text: String) throws -> Fraction {
    let parts = text.split(separator: "/")
    if parts.count == 2 {
      let (above, below) = (try #require(Int64(parts[0])), try #require(Int64(parts[1])))
      return try #require(Fraction(above, over: below))
    }
    return try FixedDecimal(parsing: Array(text.utf8).span).fraction
  }

  @Test("The same input gives the same bytes", arguments: all)
  func same(_ name: String) throws {
    let (one, two) = (try source(name), try source(name))
    #expect(
      written { BodyReport().write(one, as: .html, to: &$0) } == written { BodyReport().write(two, as: .html, to: &$0) }
    )
    var (word, again): ([UInt8], [UInt8]) = ([], [])
    BodyReport().write(one, as: .docx, to: &word)
    BodyReport().write(two, as: .docx, to: &again)
    #expect(word == again)
  }

  @Test("No word that judges a body", arguments: all)
  func tone(_ name: String) throws {
    let source = try source(name)
    let page = written { BodyReport().write(source, as: .markdown, to: &$0) }.lowercased()
    for word in ["fail", "failing", "non-compliant", "breach", "deficient"] {
      #expect(try !page.contains(Regex("\\b\(word)\\b")), "\(word)")
    }
  }

  @Test(
    "What is asked of the board",
    arguments: [
      ("thornby-cross", "note"), ("welland-vale", "approve"), ("ironstone", "approve"), ("four-rivers", "approve"),
      ("harbour-health", "approve"), ("castle-and-forest", "inform"),
    ])
  func ask(_ name: String, _ verb: String) throws {
    #expect(ReadinessView(try source(name)).ask.verb.rawValue == verb)
  }
}
