import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("Abbreviations at their first use")
struct AbbreviationTests {
  private let glossary = [
    Term(id: "a", short: "CCG", name: "clinical commissioning group", means: ""),
    Term(id: "b", short: "GP", name: "general practitioner", means: ""),
    Term(id: "c", short: "band", name: "band", means: ""),
  ]

  @Test(
    "Spelled out once, never within a name",
    arguments: [
      (["Ask the CCG, then the CCG again."], ["Ask the clinical commissioning group (CCG), then the CCG again."]),
      (["Upland CCG owes.", "tell the CCG"], ["Upland CCG owes.", "tell the clinical commissioning group (CCG)"]),
      (["Write to all GPs"], ["Write to all general practitioners (GPs)"]),
      (["with the CCG's finance lead"], ["with the clinical commissioning group (CCG)'s finance lead"]),
      (["CCG finance", "a GP. CCG"], ["CCG finance", "a general practitioner (GP). CCG"]),
    ])
  func first(_ texts: [String], _ expected: [String]) {
    var abbreviations = Abbreviations(glossary)
    var spelled: [String] = []
    for text in texts { spelled.append(abbreviations.spellOut(text)) }
    #expect(spelled == expected)
  }
}
