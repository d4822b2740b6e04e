import Testing

@testable import ReadinessReports

@Suite("Structure of pages")
struct HTMLStructureTests {
  private func page(_ name: String) throws -> String {
    let source = ReportSource(try Fixture.shipped.get().sample(name))
    return written { BodyReport().write(source, as: .html, to: &$0) }
  }

  @Test("One h1, landmarks, no script, nothing from elsewhere, at most 300 KB", arguments: SampleTests.all)
  func basics(_ name: String) throws {
    let page = try page(name)
    #expect(page.matches(of: /<h1[ >]/).count == 1)
    for element in ["<header>", "<nav ", "<main ", "<html lang=\"en-GB\">"] {
      #expect(page.matches(of: try Regex(element)).count == 1, "\(element)")
    }
    for forbidden in ["<script", "src=", "href=\"http", "url(", "@import", "<link", "<iframe"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.utf8.count <= 300_000)
  }

  @Test("No empty cell; each head has a scope, each table a caption, each drawing words", arguments: SampleTests.all)
  func tables(_ name: String) throws {
    let page = try page(name)
    #expect(!page.contains(/<t[dh][^>]*>\s*<\/t[dh]>/))
    #expect(page.matches(of: /<th[ >]/).count == page.matches(of: /<th [^>]*scope="(col|row)"/).count)
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption[^>]*>[^<]/).count)
    let titled = page.matches(of: /<title id="[^"]*">[^<]+<\/title><desc id/)
    #expect(page.matches(of: /<svg class="bar"/).count == titled.count)
  }

  @Test("Ids are unique, links lead somewhere", arguments: SampleTests.all)
  func ids(_ name: String) throws {
    let page = try page(name)
    let ids = page.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.output.1))) }
  }

  @Test("Elements are closed in order", arguments: SampleTests.all)
  func nesting(_ name: String) throws {
    var open: [Substring] = []
    for tag in try page(name).matches(of: /<(\/?)([a-z][a-z0-9]*)([^>]*)>/) {
      let element = tag.output.2
      if ["meta", "rect", "path", "circle"].contains(String(element)) { continue }
      if tag.output.1.isEmpty {
        open.append(element)
      } else {
        #expect(open.popLast() == element)
      }
    }
    #expect(open.isEmpty)
  }
}
