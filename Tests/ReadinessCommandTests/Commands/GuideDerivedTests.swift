import Foundation
import Testing

/// A guide says of everything that it names how it comes about.
@Suite("What a guide says of derived values and named conditions")
struct GuideDerivedTests {
  private static let rules = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="t" version="1.0.0">
    <title>T</title><about>A</about>
    <kinds><kind id="club"><name>club</name></kind></kinds>
    <parties><party id="club" body="yes"><name>the committee</name></party></parties>
    <scoring withhold-below="0"><band id="any"><name>any</name></band></scoring>
    <statement id="busy"><title>The club is busy</title><when><is question="n" at-least="50"/></when></statement>
    <section id="s" code="S" aggregate="sum"><title>S</title>
    <question id="n" code="S-1" type="whole-number" kinds="club" short="yes" most="100"><ask>N?</ask></question>
    <question id="y" code="S-2" type="yes-no" kinds="club" short="yes"><ask>Y?</ask></question>
    <derived id="k" code="S-3" type="whole-number" kinds="club" short="yes"><ask>Ten</ask><constant value="10"/></derived>
    <derived id="d" code="S-4" type="whole-number" kinds="club" short="yes"><ask>N and ten</ask><sum of="n k"/></derived>
    <derived id="p" code="S-5" type="whole-number" kinds="club" short="yes"><ask>Less ten</ask>
    <difference of="d" less="k"/></derived>
    <derived id="c" code="S-6" type="whole-number" kinds="club" short="yes"><ask>How many</ask>
    <count><so statement="busy"/><is question="y" choices="yes"/></count></derived>
    <rule id="p" role="graded" question="p" weight="2" owner="club">
    <mark value="0" below="20"><when><so statement="busy"/></when></mark>
    <mark value="0.5" below="20"/><mark value="1" from="20"/>
    <action><text>A</text></action><cite inferred="yes">O</cite></rule>
    <rule id="c" role="graded" question="c" weight="2" owner="club"><mark value="0" below="1"/><mark value="1" from="1"/>
    <action><text>A</text></action><cite inferred="yes">O</cite></rule>
    </section>
    </rule-set>
    """

  @Test("parts of parts, constants as numbers, what is counted, and what a condition's title means")
  func told() throws {
    let scratch = try Scratch()
    try scratch.write("rule-set.xml", Self.rules)
    let guide = try Tool.run(["guide", "--format", "text", "--rules", "rule-set.xml"], folder: scratch.root)
    #expect(guide.status == 0, "\(guide.errors)")
    for words in [
      "S-4 N and ten\nWorked out for every kind of body", "How: S-1 and 10 added up", "How: S-4 less 10",
      "How: How many of 2 statements hold\n  - The club is busy, which is: “N?” (S-1) is answered with at least 50\n"
        + "  - “Y?” (S-2) is answered yes",
      "  - The club is busy, which is: “N?” (S-1) is answered with at least 50\nWho acts: the committee.",
    ] { #expect(guide.text.contains(words), "not said “\(words)” in\n\(guide.text)") }
    // The constant itself needs no entry.
    #expect(!guide.text.contains("S-3 Ten"))
  }
}
