import Foundation
import Testing

@Suite("On paper", .serialized, .enabled(if: Paper.isAvailable, "no Chromium or no poppler-utils here"))
struct PaperTests {
  /// What a board decides from.
  private let frontPage = [
    "Where things stand", "What is asked of the board", "Next actions", "Declared interests",
    "What the body itself says",
    "Decision", "Name and role", "Signature and date",
  ]

  @Test(
    "The first sheet of a report holds all that a board decides from", arguments: Pages.samples + ["since", "busy"])
  func report(_ name: String) throws {
    let paper = try Paper(name)
    let first = try #require(paper.sheets.first)
    let missing = frontPage.filter { !first.contains($0) }
    #expect(missing.isEmpty)
    #expect((5...20).contains(paper.sheets.count), "\(paper.sheets.count) sheets")
    check(paper)
    try paper.draw(only: Pages.main.contains(name) ? nil : 1)
    try paper.draw(grey: true, only: 1)
  }

  @Test("The rest of a report stands on it too: nothing is folded away")
  func everything() throws {
    let text = try Paper("castle-and-forest").sheets.joined()
    for words in ["Questions to ask", "The answers that would decide", "Every open question", "Digest of the rules"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("Ten bodies, their commissioner among them, stand on one sheet")
  func portfolio() throws {
    let paper = try Paper("portfolio")
    let sheet = try #require(paper.sheets.first { $0.contains("Where each body stands") })
    for name in [
      "Thornby Cross", "Welland Vale", "Meadow", "Ironstone", "Four Rivers", "Harbour Health", "Castle and Forest",
      "Tidewater", "Quarry Bank", "CCG: the sections", "Upland CCG",
    ] { #expect(sheet.contains(name), "\(name)") }
    check(paper)
    try paper.draw()
  }

  @Test("Other pages", arguments: ["comparison", "comparison-rules", "guide"])
  func other(_ name: String) throws {
    let paper = try Paper(name)
    check(paper)
    try paper.draw(only: 1)
  }

  /// Numbered sheets with something on each, no head of a table alone at the foot of one.
  private func check(_ paper: Paper) {
    for (index, sheet) in paper.sheets.enumerated() {
      #expect(sheet.contains("Page \(index + 1) of \(paper.sheets.count)"))
      if index + 1 < paper.sheets.count {
        #expect(sheet.count(where: \.isLetter) > 150, "sheet \(index + 1) is all but blank")
      }
      let last = Paper.lastLine(sheet)
      #expect(!paper.heads.contains(last), "sheet \(index + 1) ends with “\(last)”")
    }
  }
}
