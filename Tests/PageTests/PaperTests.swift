import Foundation
import Testing

@Suite("On paper", .serialized, .enabled(if: Paper.isAvailable, "no Chromium or no poppler-utils here"))
struct PaperTests {
  /// What a board decides from.
  private let sideOne = [
    "Can this be relied on?", "What the board is asked", "What to do next", "Declared interests", "Name and role",
    "Signature and date",
  ]
  /// What is to be done is told by the way to the next step where there is one.
  private func says(_ sheet: String, _ words: String) -> Bool {
    sheet.contains(words) || words == "What to do next" && sheet.contains("What it would take")
  }

  private let sideTwo = ["How each area stands", "What it may not be used for", "How to read this paper", "sha256"]

  @Test("A board’s paper is two sides; what is decided from stands on the first", arguments: Pages.two)
  func twoSides(_ name: String) throws {
    let paper = try Paper(name)
    #expect(paper.sheets.count == 2, "\(paper.sheets.count) sheets")
    for (sheet, words) in zip(paper.sheets, [sideOne, sideTwo]) {
      let missing = words.filter { !says(sheet, $0) }
      #expect(missing.isEmpty, "\(missing)")
    }
    check(paper)
    try paper.draw()
    try paper.draw(grey: true, only: 1)
  }

  @Test("With the annex the two sides stay, and nothing is folded away", arguments: Pages.main + ["since"])
  func annex(_ name: String) throws {
    let paper = try Paper(name)
    let first = try #require(paper.sheets.first)
    #expect(sideOne.allSatisfy { says(first, $0) })
    #expect((4...30).contains(paper.sheets.count), "\(paper.sheets.count) sheets")
    let text = paper.sheets.dropFirst(2).joined()
    for words in ["Digest of the rules", "What rests on evidence", "Sources"] {
      #expect(text.contains(words), "\(words)")
    }
    check(paper)
  }

  @Test("Ten bodies, their commissioner among them, stand on one sheet")
  func portfolio() throws {
    let paper = try Paper("portfolio")
    let sheet = try #require(paper.sheets.first)
    for name in [
      "Thornby Cross", "Welland Vale", "Meadow", "Ironstone", "Four Rivers", "Harbour Health", "Castle and Forest",
      "Tidewater", "Quarry Bank", "Upland CCG",
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
