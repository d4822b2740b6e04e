import Foundation
import Testing

/// What readers see of the wider rule language: each means is said wherever its score is.
@Suite("The wider means, in words")
struct WideWordsTests {
  private static let rules = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="wide" version="1.0.0">
      <title>Wide</title>
      <kinds><kind id="shop"><name>shop</name></kind></kinds>
      <parties><party id="shop" body="yes"><name>the shop</name></party></parties>
      <scoring withhold-below="0"><band id="low" below="50"><name>low</name></band><band id="high"><name>high</name></band></scoring>
      <scales><scale id="degree"><level id="none" value="0">Not at all</level><level id="all" value="1">All of it</level></scale></scales>
      <statement id="is-open"><title>the shop is open late</title><when><is question="late" choices="yes"/></when></statement>
      <section id="strict" code="S" aggregate="sum" open-counts-as="0"><title>Strict</title>
        <question id="late" code="S-1" type="yes-no" kinds="shop" short="yes"><ask>Open late?</ask></question>
        <rule id="late" role="graded" question="late" weight="2" owner="shop"><mark value="1" choices="yes"/>
          <mark value="0" choices="no"/><action><text>Stay open on Fridays.</text></action><cite inferred="yes">Ours.</cite></rule>
        <question id="clean" code="S-2" type="choice" scale="degree" kinds="shop" short="yes"><ask>Clean?</ask></question>
        <rule id="clean" role="graded" question="clean" weight="1" owner="shop">
          <action><text>Sweep.</text></action><cite inferred="yes">Ours.</cite></rule>
      </section>
      <section id="mild" code="M" aggregate="sum"><title>Mild</title>
        <question id="wait" code="M-1" type="whole-number" most="60" unit="minutes" kinds="shop" short="yes"><ask>Wait?</ask></question>
        <rule id="wait" role="graded" question="wait" weight="2" owner="shop" open-counts-as="0.5">
          <mark value="1" to-value="0" from="0" below="30"><action><text>Open a second till.</text></action></mark>
          <mark value="0" from="30"><action><text>Ask for help.</text></action></mark><cite inferred="yes">Ours.</cite></rule>
        <question id="sells" code="M-2" type="multiple-choice" kinds="shop" short="yes"><ask>Sells?</ask>
          <choice id="bread">Bread</choice><choice id="milk">Milk</choice><choice id="eggs">Eggs</choice></question>
        <rule id="sells" role="graded" question="sells" weight="3" owner="shop"><mark value="0.5" each="bread milk"/>
          <mark value="0.25" each="eggs"/><action><text>Order more.</text></action><cite inferred="yes">Ours.</cite></rule>
        <group id="extra" bonus="yes"><title>Extra</title>
          <question id="music" code="M-3" type="yes-no" kinds="shop" short="yes"><ask>Music?</ask></question>
          <rule id="music" role="graded" question="music" weight="1" owner="shop">
            <mark value="1" choices="yes"><when><so statement="is-open"/></when></mark><mark value="0.5" choices="yes"/>
            <mark value="0" choices="no"/><action><text>Buy a radio.</text></action><cite inferred="yes">Ours.</cite></rule>
        </group>
        <group id="small" aggregate="sum" cap="1"><title>Small things</title>
          <question id="bell" code="M-4" type="yes-no" kinds="shop" short="yes"><ask>A bell?</ask></question>
          <rule id="bell" role="graded" question="bell" weight="1" owner="shop"><mark value="1" choices="yes"/>
            <mark value="0" choices="no"/><action><text>Hang one.</text></action><cite inferred="yes">Ours.</cite></rule>
          <question id="mat" code="M-5" type="yes-no" kinds="shop" short="yes"><ask>A mat?</ask></question>
          <rule id="mat" role="graded" question="mat" weight="1" owner="shop"><mark value="1" choices="yes"/>
            <mark value="0" choices="no"/><action><text>Lay one.</text></action><cite inferred="yes">Ours.</cite></rule>
        </group>
      </section>
      <section id="both" code="B" aggregate="mean"><title>Both</title>
        <of section="strict" weight="2"/><of section="mild" weight="1"/></section>
    </rule-set>
    """

  private static let profile = """
    <profile xmlns="urn:readiness:profile:1" id="corner" kind="shop" as-of="2025-03-31" target="none"><name>Corner</name>
    <answers><answer question="late" value="yes"/><answer question="wait" value="10"/>
    <answer question="sells" value="bread eggs"/><answer question="music" value="yes"/>
    <answer question="bell" value="yes"/><answer question="mat" value="no"/></answers></profile>
    """

  private static func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("wide/rule-set.xml", rules)
    try scratch.write("corner.xml", profile)
    try scratch.write("later.xml", profile.replacingOccurrences(of: "2025-03-31", with: "2025-06-30"))
    return scratch
  }

  private static func said(_ arguments: [String]) throws -> String {
    let scratch = try folder()
    let result = try Tool.run(arguments + ["--rules", "wide"], folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    return result.text.replacing(/\s+/, with: " ")
  }

  @Test("the report says what counts though nobody answered it, and how each score is put together")
  func report() throws {
    let text = try Self.said(["assess", "--pages", "all", "--quiet", "corner.xml"])
    for sentence in [
      "unanswered counts as nothing here", "some questions count as a mark here while they are unanswered",
      "Areas that say so are the exception: unanswered counts there as nothing, or as the mark that is named.",
      // The open answer in the annex.
      "S-2 Clean? · no answer given · Unanswered counts as nothing here",
      // The mark that was earned, not an end of its stretch: a third of the way down from 1.
      "M-1 Wait? · 10 minutes 0.67 2 1.33", "M-2 Sells? · Bread; Eggs 0.75 3 2.25",
      "Open a second till.", "The further it goes, the more points",
      "What the score is made of: points gained of points possible",
      "points gained of points possible; a bonus: gained, and not among what is possible",
      "points gained of points possible; no more points than 1", "What the score is made of: the mean, by weight",
      "It asks nothing itself: its score is made of the scores below.",
    ] { #expect(text.contains(sentence), "\(sentence): \(text)") }
    #expect(!text.contains("Mild: Mild, in full"))
  }

  @Test("so do the portfolio, the comparison, the guide, the form and explain")
  func others() throws {
    let sentence = "Strict: unanswered counts as nothing here."
    #expect(try Self.said(["portfolio", "--format", "markdown", "--quiet", "corner.xml"]).contains(sentence))
    #expect(
      try Self.said(["compare", "--format", "markdown", "--quiet", "corner.xml", "later.xml"]).contains(sentence))
    let guide = try Self.said(["guide"])
    for sentence in [
      "Unanswered counts as nothing here.", "Unanswered counts as a mark of 0.5 here.", "in a straight line",
      "A bonus:",
      "No more points than 1 can be gained here.", "A summary: it asks nothing itself.", "adds 0.5, up to 1 in all",
      "the shop is open late",
    ] { #expect(guide.contains(sentence), "\(sentence)") }
    #expect(try Self.said(["form"]).contains("\"openCounts\":\"unanswered counts as nothing here\""))
    for (name, sentence) in [
      ("strict", "Unanswered: unanswered counts as nothing here"), ("wait", "Unanswered: counts as a mark of 0.5"),
      ("both", "Made of: strict (weight 2) mild (weight 1)"),
      ("extra", "a bonus: gained, and not among what is possible"),
      ("small", "no more points than 1"),
      ("is-open", "the shop is open late Holds when: “Open late?” (S-1) is answered yes"), ("sells", "0.5 each"),
    ] {
      let text = try Self.said(["explain", name])
      #expect(text.contains(sentence), "\(name): \(text)")
    }
  }

  @Test("tables hold the parts of scores")
  func parts() throws {
    let scratch = try Self.folder()
    let text = try Tool.run(
      ["assess", "--quiet", "--table", "parts", "--format", "ndjson", "--rules", "wide", "corner.xml"],
      folder: scratch.root
    ).text
    let rows = text.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(
      rows[0].contains(#""section":"mild","part":"group","of":"mild","group":"extra","aggregate":"sum","bonus":true"#),
      "\(text)")
    #expect(rows[1].contains(#""group":"small","aggregate":"sum","bonus":false,"cap":1"#), "\(text)")
    #expect(
      rows[2].contains(#""section":"both","part":"score","of":"strict","group":null,"aggregate":"sum""#), "\(text)")
  }
}
