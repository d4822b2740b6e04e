import Foundation
import Testing

@testable import ReadinessReports

@Suite("Colours")
struct PaletteTests {
  /// WCAG 2.2, relative luminance.
  private func luminance(_ colour: Colour) throws -> Double {
    let parts = try #require(colour.parts)
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(parts.red) + 0.7152 * linear(parts.green) + 0.0722 * linear(parts.blue)
  }

  private func contrast(_ pair: Palette.Pair) throws -> Double {
    let (a, b) = (try luminance(pair.front), try luminance(pair.back))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test("Black on white is 21 to 1")
  func known() throws {
    let ratio = try contrast(.init(front: Colour("#000000"), back: Colour("#ffffff"), use: ""))
    #expect(abs(ratio - 21) < 0.001)
  }

  @Test("Text has 4.5 to 1", arguments: Palette.textPairs.indices)
  func text(_ index: Int) throws {
    let pair = Palette.textPairs[index]
    #expect(try contrast(pair) >= 4.5, "\(pair.use)")
  }

  @Test("Shapes have 3 to 1", arguments: Palette.shapePairs.indices)
  func shapes(_ index: Int) throws {
    let pair = Palette.shapePairs[index]
    #expect(try contrast(pair) >= 3, "\(pair.use)")
  }

  @Test("Drawings use the colours of shapes, whiskers on a bar and on its track", arguments: SampleTests.all)
  func drawings(_ name: String) throws {
    let source = ReportSource(try Fixture.shipped.get().sample(name))
    let page = written { BodyReport().write(source, as: .html, to: &$0) }
    let shapes = Set(Palette.shapePairs.flatMap { [$0.front.hex, $0.back.hex] })
    let used = Set(page.matches(of: /(?:fill|stroke)="(#[0-9a-f]{6})"/).map { String($0.output.1) })
    #expect(!used.isEmpty && used.isSubset(of: shapes))
  }

  @Test("The style sheet names no colour but by the palette, and every shape it draws has a pair")
  func sheet() throws {
    let sheet = StyleSheet.text
    let named = Dictionary(
      uniqueKeysWithValues: sheet.matches(of: /--([a-z]+):(#[0-9a-f]{6})/).map {
        (String($0.output.1), String($0.output.2))
      })
    #expect(named.count == 9)
    let outlines = sheet.matches(of: /border(?:-[a-z]+)*:[^;}]*var\(--([a-z]+)\)/).map { String($0.output.1) }
    let shapes = Set(Palette.shapePairs.map(\.front.hex))
    // Hairlines between rows are decoration: nothing is lost without them.
    for name in Set(outlines).subtracting(["hair"]) {
      #expect(shapes.contains(try #require(named[name])), "\(name)")
    }
    let grounds = sheet.matches(of: /background:var\(--([a-z]+)\)/).map { String($0.output.1) }
    let backs = Set((Palette.textPairs + Palette.shapePairs).map(\.back.hex))
    for name in Set(grounds) { #expect(backs.contains(try #require(named[name])), "\(name)") }
  }

  @Test("Pages use no colour beside the palette")
  func onlyThese() throws {
    let source = ReportSource(try Fixture.shipped.get().sample("four-rivers"))
    let page = written { BodyReport().write(source, as: .html, to: &$0) }
    let known = [
      Palette.ink, Palette.soft, Palette.navy, Palette.link, Palette.paper, Palette.wash, Palette.tint, Palette.edge,
      Palette.hair,
    ].map(\.hex)
    let used = Set(page.matches(of: /#[0-9a-f]{6}\b/).map { String($0.output) })
    #expect(used.subtracting(known).isEmpty)
  }
}
