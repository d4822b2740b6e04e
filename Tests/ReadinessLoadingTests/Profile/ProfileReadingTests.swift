import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

@Suite struct ProfileReadingTests {
  static let full = Marked(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- A profile with everything in it. -->
    <profile xmlns="urn:readiness:profile:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="a b" id="a-b" kind="locality" as-of="2013-10-31" target="first" form="short">
      <name>
        Ash &amp; <![CDATA[<Elm>]]>   Street </name>
      <commissioner>Nene CCG</commissioner>
      <rule-set id="small-path" version="1.2.0"/>
      <interests><interest person="Chair">owns &amp; &amp; runs</interest></interests>
      <practices><practice code="K1" name=" Abbey\u{9}House" patients="9340"/></practices>
      <answers>
        ▲<answer question=" signed " value=" yes " by="Board" expected="2014-03-31">
          <evidence dated="2011-06-01">Minutes</evidence><evidence>More</evidence><note>A  note</note>
        </answer>
        ▲<answer question="cover" state="not-applicable" reason="none here"></answer>
        ▲<answer question="partners" state="not-known"/><answer question="new" value="kept"/>
        ▲<answer question="kinds-of-partner" value="trust  practices"/>
      </answers>
    </profile>
    """)

  static let canonical =
    #"{"id":"a-b","kind":"locality","asOf":"2013-10-31","target":"first","form":"short","name":"Ash & <Elm> Street","#
    + #""commissioner":"Nene CCG","ruleSet":{"id":"small-path","version":"1.2.0"},"#
    + #""interests":[{"person":"Chair","text":"owns & & runs"}],"#
    + #""practices":[{"code":"K1","name":"Abbey House","patients":9340}],"answers":{"#
    + #""signed":{"value":"yes","by":"Board","expected":"2014-03-31","note":"A note","#
    + #""evidence":[{"dated":"2011-06-01","text":"Minutes"},{"text":"More"}]},"#
    + #""kinds-of-partner":["practices","trust"],"partners":{"state":"not-known"},"#
    + #""cover":{"state":"not-applicable","reason":"none here"},"new":"kept"}}"#

  private func canonical(_ profile: Profile, _ ruleSet: RuleSet) -> String {
    var bytes: [UInt8] = []
    ProfileJSON(Assessor(ruleSet)).write(profile, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func everythingIsRead() throws {
    let ruleSet = try #require(SmallPath.ruleSet)
    let reader = try SmallPath.reader()
    #expect(reader.reads(Self.full.bytes))
    #expect(reader.found(in: Self.full.bytes).map(\.code) == ["answer-to-unknown-question"])
    #expect(canonical(reader.profile, ruleSet) == Self.canonical)
    let bytes = Self.full.bytes
    let byQuestion = reader.places(in: bytes.span).compactMap { $0 }.sorted()
    #expect(byQuestion == Self.full.places)
  }

  @Test func bothFormsSayTheSame() throws {
    let ruleSet = try #require(SmallPath.ruleSet)
    let reader = try SmallPath.reader()
    let json = Array(("\u{FEFF}  " + Self.canonical).utf8)
    #expect(reader.reads(json))
    #expect(canonical(reader.profile, ruleSet) == Self.canonical)
    #expect(reader.found(in: json).map(\.line).first?.hasPrefix("p.xml:1:") == true)
    let at = try #require(reader.places(in: json.span)[0])
    #expect(
      String(decoding: json, as: UTF8.self).unicodeScalars.dropFirst(at.column).starts(
        with: "\"signed\"".unicodeScalars))
  }

  @Test func textsThatNobodyNeedsAreNotKept() throws {
    let reader = try SmallPath.reader(keepsTexts: false)
    #expect(reader.reads(Self.full.bytes))
    let profile = reader.profile
    #expect(profile.string(profile.name) == "Ash & <Elm> Street")
    #expect(profile.practices.first?.patients == 9340)
    #expect(profile.evidence.map(\.dated) == [CivilDate(year: 2011, month: 6, day: 1), nil])
    for text in ["Minutes", "A note", "Board", "Abbey"] {
      #expect(!String(decoding: profile.text, as: UTF8.self).contains(text))
    }
  }

  @Test func oneReaderForgetsTheLastProfile() throws {
    let ruleSet = try #require(SmallPath.ruleSet)
    let reader = try SmallPath.reader()
    for broken in ["<profile", "", "{", "<answers xmlns='urn:readiness:profile:1'><answer/>", "\u{0}"] {
      #expect(!reader.reads(Array(broken.utf8)))
      #expect(!reader.found(in: Array(broken.utf8)).isEmpty)
      #expect(reader.reads(Self.full.bytes))
      #expect(canonical(reader.profile, ruleSet) == Self.canonical)
    }
  }

  @Test(arguments: Shipped.samples) func samples(_ url: URL) throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let bytes = [UInt8](try Data(contentsOf: url))
    #expect(reader.reads(bytes))
    let written = canonical(reader.profile, ruleSet)
    #expect(reader.reads(Array(written.utf8)))
    #expect(canonical(reader.profile, ruleSet) == written)
  }
}
