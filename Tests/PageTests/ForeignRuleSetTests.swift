import BrowserSupport
import Foundation
import ReadinessWords
import Testing

@Suite("Rule sets of other fields and languages", .serialized)
struct ForeignRuleSetTests {
  /// Words of the shipped rule set's field, and names of the format that nobody should read.
  private static let domain = [
    "practice", "practices", "patient", "patients", "CCG", "CCGs", "GP", "GPs", "NHS", "commissioner", "commissions",
    "board", "locality", "federation",
  ]

  @Test("everything is made", arguments: ForeignRuleSet.all)
  func made(_ set: ForeignRuleSet) throws {
    let made = try #require(ForeignRuleSet.made[set.name]).get()
    #expect(made.count == set.profiles.count * 8 + 7)
    #expect(made.values.allSatisfy { !$0.isEmpty || Workplace.program("unzip") == nil })
  }

  @Test("pages say their language and direction", arguments: ForeignRuleSet.all)
  func language(_ set: ForeignRuleSet) throws {
    let made = try #require(ForeignRuleSet.made[set.name]).get()
    for (name, text) in made where name.hasSuffix(".html") {
      let tag = "<html lang=\"\(set.language)\"\(set.isRightToLeft ? " dir=\"rtl\"" : "")>"
      #expect(text.contains(tag), "\(name)")
    }
    for (name, text) in made where name.hasSuffix(".docx") && !text.isEmpty {
      #expect(text.contains("<dc:language>\(set.language)</dc:language>"), "\(name)")
      #expect(text.contains("<w:bidi/>") == set.isRightToLeft, "\(name)")
    }
  }

  @Test("no word of the shipped field stands in any of them", arguments: ForeignRuleSet.all)
  func domain(_ set: ForeignRuleSet) throws {
    let made = try #require(ForeignRuleSet.made[set.name]).get()
    for (name, text) in made {
      let words = Set(Self.shown(text, name).split { !$0.isLetter }.map(String.init))
      let found = Self.domain.filter {
        words.contains($0) || words.contains($0.prefix(1).uppercased() + $0.dropFirst())
      }
      #expect(found.isEmpty, "\(set.name)/\(name): \(found.joined(separator: ", "))")
      if !set.hasSteps {
        let steps = ["step", "steps", "Step", "Steps"].filter(words.contains)
        #expect(steps.isEmpty, "\(set.name)/\(name): \(steps.joined(separator: ", "))")
      }
    }
  }

  @Test("no English sentence stands in what is translated", arguments: ForeignRuleSet.all.filter(\.isTranslated))
  func translated(_ set: ForeignRuleSet) throws {
    let made = try #require(ForeignRuleSet.made[set.name]).get()
    // Labels of one word may be names of something else; what has two words and more is a sentence of ours.
    let english = WordCatalogue.groups.flatMap(\.words).map(\.text).filter {
      $0.contains(" ") && !$0.contains("{first}")
    }
    for (name, text) in made where !["template.xml", "form.html", "filled.csv"].contains(name) {
      let shown = Self.shown(text, name)
      for sentence in english {
        let pieces = sentence.split { $0 == "{" || $0 == "}" }.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        guard let longest = pieces.max(by: { $0.count < $1.count }), longest.split(separator: " ").count > 1,
          longest.count > 8
        else { continue }
        #expect(!shown.contains(longest), "\(name): “\(longest)”")
      }
    }
  }

  @Test("the French write their numbers with a comma")
  func numbers() throws {
    let made = try #require(ForeignRuleSet.made["bibliotheque"]).get()
    let text = try #require(made["report-1.md"])
    #expect(text.contains("12,5\u{202F}%"))
    #expect(text.contains("12\u{202F}500\u{A0}€"))
    #expect(text.contains("1 juin 2024"))
  }

  @Test("what was filled in comes back from sheets in any language", arguments: ForeignRuleSet.all)
  func sheets(_ set: ForeignRuleSet) throws {
    let folder = try Workplace.folder("foreign-sheets-\(set.name)")
    for (number, profile) in set.profiles.enumerated() {
      let book = folder.appending(path: "\(number).xlsx").path
      let back = folder.appending(path: "\(number).xml").path
      try Workplace.readiness(["sheet", profile, "--output", book] + set.rules)
      try Workplace.readiness(["sheet", book, "--output", back] + set.rules)
      let before = try Workplace.readiness(["assess", "--format", "json", profile] + set.rules)
      let after = try Workplace.readiness(["assess", "--format", "json", back] + set.rules)
      let place = /"at":"[^"]*"/
      #expect(before.replacing(place, with: "") == after.replacing(place, with: ""))
    }
  }

  @Test(
    "form and report are open to everybody", .enabled(if: Browser.isAvailable),
    arguments: ["bakery", "nadi"].flatMap { set in ["report-0", "form"].map { (set, $0) } })
  func accessible(_ set: String, _ page: String) throws {
    _ = try #require(ForeignRuleSet.made[set]).get()
    let found = try #require(ForeignRuleSet.all.first { $0.name == set })
    let browser = try Browser()
    try browser.open(ForeignRuleSet.folder(of: found).appending(path: "\(page).html"))
    if Browser.hasAccessibilityChecker {
      let violations = try browser.accessibilityViolations()
      #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
    }
    let direction = try browser.text("getComputedStyle(document.body).direction")
    #expect(direction == (found.isRightToLeft ? "rtl" : "ltr"))
    let reaches = try browser.text("String(document.documentElement.scrollWidth > innerWidth)")
    #expect(reaches == "false", "the page is wider than the window")
  }

  /// What readers see: without tags, scripts and styles; ids of the format aside.
  private static func shown(_ text: String, _ name: String) -> String {
    if name.hasSuffix(".csv") || name == "template.xml" {
      return text.replacing(/profile-[a-z-]+|<\/?[a-z-]+/, with: " ")
    }
    guard name.hasSuffix(".html") || name.hasSuffix(".docx") || name.hasSuffix(".xlsx") else { return text }
    return text.replacing(/(?s)<style.*?<\/style>|<script.*?<\/script>/, with: " ").replacing(/<[^>]*>/, with: " ")
  }
}
