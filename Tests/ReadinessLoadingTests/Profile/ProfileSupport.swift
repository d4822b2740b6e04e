import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A small rule set with one question of each type.
enum SmallPath {
  static let ruleSet: RuleSet? = loadRuleSet(["rule-set.xml": source]).loaded?.ruleSet

  static func reader(keepsTexts: Bool = true) throws -> ProfileReader {
    let ruleSet = try #require(SmallPath.ruleSet)
    return ProfileReader(Assessor(ruleSet), ruleSet, keepsTexts: keepsTexts)
  }

  private static let source = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="small-path" version="1.2.0"><title>Small path</title>
    <kinds><kind id="locality"><name>locality</name></kind><kind id="federation"><name>federation</name></kind></kinds>
    <parties><party id="board"><name>board</name></party></parties>
    <step id="first" number="1" kinds="locality"><title>t</title><means>m</means><patients>p</patients>
      <gate id="signed" code="G-1" owner="board"><title>t</title>
        <when><is question="signed" choices="yes"/></when><action>Sign.</action><cite inferred="yes"/></gate></step>
    <section id="basics" code="B" aggregate="sum"><title>Basics</title>
      <question id="signed" code="B-01" type="yes-no" kinds="locality federation" short="yes"><ask>Signed?</ask></question>
      <question id="legal-form" code="B-02" type="choice" kinds="locality federation" short="yes"><ask>Form?</ask>
        <choice id="none">None</choice><choice id="cic">CIC</choice><choice id="llp">LLP</choice></question>
      <question id="kinds-of-partner" code="B-03" type="multiple-choice" kinds="locality" short="no"><ask>Who?</ask>
        <choice id="practices">Practices</choice><choice id="trust">Trust</choice></question>
      <question id="partners" code="B-04" type="whole-number" unit="practices" kinds="locality" short="yes"
        most="500"><ask>How many?</ask></question>
      <question id="cover" code="B-05" type="percentage" kinds="locality" short="yes"><ask>Cover?</ask>
        <not-applicable>where there is none</not-applicable></question>
      <question id="formed-on" code="B-06" type="date" latest="as-of" kinds="locality" short="yes"><ask>When?</ask></question>
      <question id="motto" type="text" kinds="locality" short="yes"><ask>Motto?</ask></question>
      <derived id="twice" type="whole-number"><sum of="partners partners-too"/></derived>
      <question id="partners-too" type="whole-number" kinds="locality" short="yes"><ask>How many?</ask></question>
    </section></rule-set>
    """
}

/// A document with marks where findings are expected.
struct Marked {
  let bytes: [UInt8]
  let places: [Place]

  /// Takes out each `▲` and notes its place.
  init(_ text: String) {
    var (plain, places) = (String.UnicodeScalarView(), [Place]())
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar == "▲" {
        places.append(Place(line: line, column: column))
        continue
      }
      plain.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    bytes = Array(String(plain).utf8)
    self.places = places
  }

  /// A profile around some answers.
  static func answers(_ answers: String) -> Marked {
    Marked(profile("<name>Ää</name><answers>\n\(answers)\n</answers>"))
  }

  static func profile(_ content: String) -> String {
    """
    <profile xmlns="urn:readiness:profile:1" id="a" kind="locality" as-of="2013-10-31" target="none">\(content)</profile>
    """
  }
}

/// The shipped path and the samples.
enum Shipped {
  static let ruleSet: RuleSet? = {
    let source = folderSource(packageRoot.appending(path: "Rules/three-step-path"))
    return RuleSetLoader.load(source).loaded?.ruleSet
  }()

  static let samples: [URL] = {
    let folder = packageRoot.appending(path: "Samples")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }
  }()
}

extension ProfileReader {
  func reads(_ bytes: [UInt8]) -> Bool { read(bytes.span) }
  func found(in bytes: [UInt8]) -> [Diagnostic] { diagnostics(of: bytes.span, file: "p.xml") }
}
