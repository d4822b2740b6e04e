import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

/// For each code the smallest rule set that has it: the finding, nothing else, and examples that are profiles.
@Suite("Every code of the proofs")
struct EveryCodeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var code: ProofCode
    var body: String
    /// Codes that come with it.
    var also: [ProofCode] = []
    var testDescription: String { code.rawValue }
  }

  private static let graded = "<mark value=\"1\" choices=\"yes\"/><mark value=\"0\" choices=\"no\"/>"
  private static let members = Fixture.number("members") + Fixture.shown("members")
  private static func when(_ formula: String) -> String { "<applies-when>\(formula)</applies-when>" }
  private static func clash(_ formula: String) -> String {
    "<consistency id=\"odd\" code=\"K1\" severity=\"error\"><when>\(formula)</when><text>Odd?</text></consistency>"
  }
  /// A rule with an action that leads from the worse answer to the better one.
  private static func planned(
    _ question: String, id: String? = nil, better: String = "yes", worse: String = "no", after: String = ""
  ) -> String {
    """
    <rule id="\(id ?? question)" role="graded" question="\(question)" weight="1" owner="board">
      <mark value="1" choices="\(better)"/><mark value="0" choices="\(worse)">
        <action days="2" months="1"><text>Act.</text>\(after)</action></mark>
      <cite inferred="yes"/>
    </rule>
    """
  }
  private static let impossible = """
    <all><is question="members" less-than="5"/><is question="members" more-than="9"/></all>
    """
  private static let certain = """
    <any><is question="members" less-than="5"/><is question="members" at-least="3"/><open question="members"/></any>
    """

  static let cases: [Case] = [
    Case(code: .questionUnused, body: Fixture.section(Fixture.yesNo("room") + members)),
    Case(
      code: .questionNeverApplies,
      body: Fixture.section(members + Fixture.yesNo("room", inside: when(impossible)) + Fixture.rule("room", graded)),
      also: [.bandNeverReached]),
    Case(
      code: .questionAlwaysApplies,
      body: Fixture.section(
        members
          + Fixture.yesNo(
            "room",
            inside: when(
              "<any><is question=\"members\" less-than=\"50\"/><is question=\"members\" at-least=\"20\"/></any>"
            ))
          + Fixture.rule("room", graded)),
      also: [.bandNeverReached]),
    Case(
      code: .gateNeverMet,
      body: Fixture.step(
        Fixture.gate("never", code: "S-1", impossible)
          + Fixture.gate("room", code: "S-2", "<is question=\"room\" choices=\"yes\"/>"))
        + Fixture.section(members + Fixture.yesNo("room") + Fixture.shown("room")),
      also: [.stepOutOfReach]),
    Case(
      code: .gateAlwaysMet,
      body: Fixture.step(Fixture.gate("always", code: "S-1", "<not><is question=\"members\" more-than=\"100\"/></not>"))
        + Fixture.section(
          Fixture.number("members") + Fixture.shown("members")
        ).replacing("most=\"100\"", with: "most=\"1000\"")
        + clash("<is question=\"members\" more-than=\"100\"/>")),
    Case(
      code: .gateContradicted,
      body: Fixture.step(Fixture.gate("big", code: "S-1", "<is question=\"members\" more-than=\"20\"/>"))
        + Fixture.section(members) + clash("<is question=\"members\" more-than=\"10\"/>"),
      also: [.stepOutOfReach]),
    Case(
      code: .gateImplied,
      body: Fixture.step(
        Fixture.gate("ten", code: "S-1", "<is question=\"members\" at-least=\"10\"/>")
          + Fixture.gate("twenty", code: "S-2", "<is question=\"members\" at-least=\"20\"/>"))
        + Fixture.section(members)),
    Case(
      code: .stepNeverConfirmed,
      body: Fixture.step(Fixture.gate("small", code: "S-1", "<is question=\"members\" less-than=\"10\"/>"))
        + Fixture.step(
          Fixture.gate("large", code: "T-1", "<is question=\"members\" more-than=\"20\"/>"), id: "next", number: 1)
        + Fixture.section(members)),
    Case(
      code: .bandNeverReached,
      body: Fixture.section(Fixture.yesNo("room") + Fixture.rule("room", graded))),
    Case(
      code: .conditionNeverTrue, body: Fixture.section(members) + Fixture.condition("never", impossible)),
    Case(
      code: .conditionAlwaysTrue, body: Fixture.section(members) + Fixture.condition("always", certain)),
    Case(
      code: .partImplied,
      body: Fixture.section(members)
        + Fixture.condition(
          "twice", "<all><is question=\"members\" less-than=\"20\"/><is question=\"members\" less-than=\"10\"/></all>")),
    Case(
      code: .reservationNeverHolds,
      body: Fixture.section(members) + Fixture.condition("never", impossible, "in-verdict=\"yes\"")),
    Case(
      code: .reservationAlwaysHolds,
      body: Fixture.section(members) + Fixture.condition("always", certain, "in-verdict=\"yes\"")),
    Case(
      code: .actionNeverGiven,
      body: Fixture.section(
        Fixture.yesNo("room")
          + """
          <rule id="room" role="advisory" question="room" weight="1" owner="board">
            <mark value="1" choices="yes"/><mark value="0" choices="no"><action>Rent one.</action></mark>
            <cite inferred="yes"/>
          </rule>
          """)),
    Case(
      code: .afterNeverMet,
      body: Fixture.section(
        Fixture.yesNo("room") + planned("room", after: "<after question=\"plan\" choices=\"yes\"/>")
          + Fixture.yesNo("plan") + planned("plan"))
        + clash("<all><is question=\"room\" choices=\"no\"/><is question=\"plan\" choices=\"yes\"/></all>")),
    Case(
      code: .noWayToGate,
      body: Fixture.step(
        Fixture.gate(
          "large", code: "S-1",
          "<all><is question=\"members\" at-least=\"10\"/><is question=\"room\" choices=\"yes\"/></all>"))
        + Fixture.section(
          Fixture.number("members", "given=\"yes\"") + Fixture.shown("members") + Fixture.yesNo("room")
            + planned("room") + Fixture.yesNo("plan") + planned("plan"))),
    Case(
      code: .noWayToStep,
      body: Fixture.step(
        Fixture.gate(
          "here", code: "S-1",
          "<any><is question=\"members\" less-than=\"5\"/><is question=\"room\" choices=\"yes\"/></any>")
          + Fixture.gate(
            "there", code: "S-2",
            "<any><is question=\"members\" less-than=\"5\"/><is question=\"room\" choices=\"no\"/></any>"))
        + Fixture.section(
          Fixture.number("members", "given=\"yes\"") + Fixture.shown("members") + Fixture.yesNo("room")
            + planned("room") + planned("room", id: "no-room", better: "no", worse: "yes") + Fixture.yesNo("plan")
            + planned("plan")),
      also: [.bandNeverReached]),
    Case(code: .clashNever, body: Fixture.section(members) + clash(impossible)),
    Case(
      code: .ruleNeverMissed,
      body: Fixture.section(
        Fixture.number("members")
          + Fixture.rule("members", "<mark value=\"1\" from=\"0\" to=\"10\"/><mark value=\"0\" from=\"11\"/>"))
        + clash("<is question=\"members\" more-than=\"10\"/>"),
      also: [.bandNeverReached, .bandNeverReached]),
    Case(
      code: .markNeverEarned,
      body: Fixture.section(
        Fixture.number("members")
          + Fixture.rule(
            "members",
            "<mark value=\"0\" from=\"0\" to=\"4\"/><mark value=\"0.5\" from=\"5\" to=\"5\"/><mark value=\"0.6\" from=\"6\" to=\"9\"/><mark value=\"1\" from=\"10\"/>"
          ))
        + clash("<all><is question=\"members\" at-least=\"5\"/><is question=\"members\" at-most=\"5\"/></all>")),
    Case(
      code: .betterLosesGate,
      body: Fixture.step(Fixture.gate("few", code: "S-1", "<is question=\"members\" less-than=\"5\"/>"))
        + Fixture.section(Fixture.number("members", "better=\"more\"") + Fixture.shown("members"))),
    Case(
      code: .betterLowersScore,
      body: Fixture.section(
        Fixture.number("members", "better=\"more\"")
          + Fixture.rule(
            "members",
            "<mark value=\"0\" from=\"0\" to=\"0\"/><mark value=\"0.5\" from=\"1\" to=\"4\"/><mark value=\"1\" from=\"5\"/>"
          )
          + Fixture.yesNo("room", inside: when("<is question=\"members\" at-least=\"5\"/>"))
          + Fixture.rule("room", graded, weight: 9) + Fixture.yesNo("plan") + Fixture.rule("plan", graded, weight: 3)),
      also: [.bandNeverReached]),
  ]

  @Test("is found where it is, alone, and shown", arguments: cases)
  func found(_ each: Case) throws {
    let loaded = try load(Fixture.ruleSet(each.body))
    let report = Prover.prove(loaded)
    #expect(
      report.findings.map(\.code.rawValue).sorted() == ([each.code] + each.also).map(\.rawValue).sorted(),
      "\(report.findings.map(\.diagnostic.message))")
    #expect(report.undecided == [])
    for finding in report.findings {
      #expect(!finding.examples.isEmpty)
      for example in finding.examples { _ = try loaded.assess(example.xml) }
    }
  }

  @Test("has an explanation and a remedy")
  func documented() {
    for code in ProofCode.allCases {
      #expect(!code.entry.explanation.isEmpty && !code.entry.remedy.isEmpty, "\(code)")
    }
    let others = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(ProofCode.allCases.map(\.rawValue)).isDisjoint(with: others))
  }

  @Test("each code has a case here or among the broken rule sets")
  func covered() {
    let elsewhere: [ProofCode] = [
      .stepOutOfReach, .gatesExcludeEachOther, .ruleNeverInPlace, .conditionImplied, .betterLowersMark,
    ]
    #expect(Set(Self.cases.map(\.code)).union(elsewhere) == Set(ProofCode.allCases))
  }

  @Test("examples are valid profiles")
  func valid() throws {
    let report = Prover.prove(try load(Fixture.ruleSet(Self.cases[3].body)))
    let example = try #require(report.findings.first?.examples.first)
    let file = FileManager.default.temporaryDirectory.appending(path: "example-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(example.xml.utf8).write(to: file)
    let lint = Process()
    lint.executableURL = URL(filePath: "/usr/bin/xmllint")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") else { return }
    let schema = packageRoot.appending(path: "Rules/schema/profile.xsd").path()
    lint.arguments = ["--noout", "--schema", schema, file.path()]
    lint.standardError = FileHandle.nullDevice
    try lint.run()
    lint.waitUntilExit()
    #expect(lint.terminationStatus == 0)
  }
}
