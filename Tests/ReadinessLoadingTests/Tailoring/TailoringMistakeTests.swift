import ReadinessModel
import Testing

@testable import ReadinessLoading

let tailoringMistakes = [
  Mistake(
    tailoring: "for another rule set", #"<leave-out reason="R"><rule id="ready"/></leave-out>"#,
    attributes: #"id="ours" for="⟦tailoring-for-others⟧large" versions="1.0.0""#),
  Mistake(
    tailoring: "for another version", #"<leave-out reason="R"><rule id="ready"/></leave-out>"#,
    attributes: #"id="ours" for="small" versions="⟦tailoring-for-others⟧0.9.0 1.1.0""#),
  Mistake(
    tailoring: "until a day that is none", #"<leave-out reason="R"><rule id="ready"/></leave-out>"#,
    attributes: #"id="ours" for="small" versions="1.0.0" until="⟦bad-date⟧2014-02-30""#),
  Mistake(
    tailoring: "without a reason", #"⟦missing-attribute⟧<leave-out><rule id="ready"/></leave-out>"#),
  Mistake(tailoring: "a change of nothing", #"⟦missing-element⟧<change reason="R"/>"#),
  Mistake(
    tailoring: "a name that is misspelt",
    #"<change reason="R"><rule id="⟦tailoring-unknown⟧partner" weight="1"/></change>"#),
  Mistake(
    tailoring: "an element without its id", #"<change reason="R">⟦tailoring-unknown⟧<rule weight="1"/></change>"#),
  Mistake(
    tailoring: "a mark that the rule does not have",
    #"<change reason="R"><rule id="partners"><mark value="⟦tailoring-unknown⟧0.7" from="3"/></rule></change>"#),
  Mistake(
    tailoring: "what is left out does not exist",
    #"<leave-out reason="R"><rule id="partners">⟦tailoring-unknown⟧<find-out/></rule></leave-out>"#),
  Mistake(
    tailoring: "leaving out more than names",
    #"<leave-out reason="R"><rule id="partners" ⟦tailoring-form⟧weight="4"/></leave-out>"#),
  Mistake(
    tailoring: "another version for the rule set",
    #"<change reason="R"><rule-set ⟦tailoring-form⟧version="2.0.0"/></change>"#),
  Mistake(
    tailoring: "a section changed through the rule set",
    #"<change reason="R"><rule-set>⟦tailoring-form⟧<kinds/></rule-set></change>"#),
  Mistake(
    tailoring: "the rule set replaced", #"<replace reason="R">⟦tailoring-form⟧<rule-set/></replace>"#),
  Mistake(
    tailoring: "a rule added at the top",
    #"<add reason="R">⟦tailoring-form⟧<rule id="new" role="information"><cite inferred="yes"/></rule></add>"#),
  Mistake(
    tailoring: "added to what cannot take it",
    #"<add reason="R" in="⟦tailoring-unknown⟧first"><choice id="x">X</choice></add>"#),
  Mistake(
    tailoring: "added behind something else",
    #"<add reason="R" in="form" after="⟦tailoring-unknown⟧ltd"><choice id="x">X</choice></add>"#),
  Mistake(
    tailoring: "a weight that it has already",
    #"<change reason="R"><rule id="partners" ⟦tailoring-without-effect⟧weight="4"/></change>"#),
  Mistake(
    tailoring: "words that are there already",
    #"<change reason="R">⟦tailoring-without-effect⟧<word id="currency">Good   day</word></change>"#),
  Mistake(
    tailoring: "nothing said of a thing",
    #"<change reason="R">⟦tailoring-without-effect⟧<rule id="partners"/></change>"#),
  Mistake(
    tailoring: "changed twice",
    """
    <change reason="R"><rule id="partners" weight="5"/></change>
    <change reason="R"><rule id="partners" ⟦tailoring-clash⟧weight="6"/></change>
    """),
  Mistake(
    tailoring: "changed and left out",
    """
    <change reason="R"><section id="main"><group id="around"><title>Near it</title></group></section></change>
    <leave-out reason="R">⟦tailoring-clash⟧<section id="main"/></leave-out>
    """),
  Mistake(
    tailoring: "left out and changed",
    """
    <leave-out reason="R"><group id="around"/></leave-out>
    <change reason="R"><rule id="ready" ⟦tailoring-clash⟧weight="6"/></change>
    """),
  Mistake(
    tailoring: "added to what is replaced",
    """
    <replace reason="R"><rule id="ready" role="information" question="ready"><cite inferred="yes"/></rule></replace>
    <add reason="R" in="ready">⟦tailoring-clash⟧<mark value="0.5"/></add>
    """),
  Mistake(
    "two tailorings of one name",
    files: [
      "rule-set.xml": Tailored.ruleSet,
      "tailoring-1.xml": Tailored.file(#"<change reason="R"><rule id="partners" weight="5"/></change>"#),
      "tailoring-2.xml": Tailored.file(
        #"<change reason="R"><rule id="ready" weight="5"/></change>"#,
        attributes: #"id="⟦tailoring-clash⟧ours" for="small" versions="1.0.0""#),
    ]),
  Mistake(
    "two tailorings that change the same", saying: "tailoring-1.xml:3",
    files: [
      "rule-set.xml": Tailored.ruleSet,
      "tailoring-1.xml": Tailored.file(
        #"<change reason="R"><rule id="partners" weight="5"/></change>"#,
        attributes: #"id="a" for="small" versions="1.0.0""#),
      "tailoring-2.xml": Tailored.file(
        #"<leave-out reason="R">⟦tailoring-clash⟧<rule id="partners"/></leave-out>"#,
        attributes: #"id="b" for="small" versions="1.0.0""#),
    ]),
  // What comes of a change is checked as if it had stood in the rule set.
  Mistake(
    tailoring: "a threshold that leaves a gap",
    #"<change reason="R"><rule id="partners"><mark value="1" from="12"/></rule></change>"#
  ).with("rule-set.xml", marks: [("mark-gap", #"<rule id="partners""#)]),
  Mistake(
    tailoring: "a weight that is no number",
    #"<change reason="R"><rule id="partners" weight="⟦bad-number⟧five"/></change>"#),
  Mistake(
    tailoring: "an attribute that nothing has",
    #"<change reason="R"><rule id="partners" ⟦unknown-attribute⟧wieght="5"/></change>"#),
  Mistake(
    tailoring: "a formula over a question that is not there",
    #"<change reason="R"><gate id="many"><when><is question="⟦unknown-question⟧partner" at-least="12"/></when></gate></change>"#
  ),
  Mistake(
    tailoring: "a second question of an id",
    """
    <add reason="R" in="main"><question id="⟦duplicate-id⟧ready" type="yes-no" kinds="locality" short="no"><ask>?</ask>
    </question></add>
    """),
  Mistake(
    tailoring: "what something else needs is left out",
    #"<leave-out reason="R"><condition id="late"/><question id="ready"/><rule id="ready"/></leave-out>"#
  ).with("rule-set.xml", marks: [("unknown-question", #"ready" choices="yes"/></when>"#)]),
]

@Suite("Mistakes in tailorings")
struct TailoringMistakeTests {
  @Test("are found, each at its place", arguments: tailoringMistakes)
  func found(_ mistake: Mistake) { mistake.check() }
}

extension Mistake {
  /// The same with findings in the rule set itself, each at the first place where its text stands.
  fileprivate func with(_ file: String, marks: [(code: String, text: String)]) -> Mistake {
    var text = files[file]?.text ?? ""
    for mark in marks {
      guard let range = text.firstRange(of: mark.text) else { continue }
      text.insert(contentsOf: "⟦\(mark.code)⟧", at: range.lowerBound)
    }
    var all = files.mapValues { $0 }
    all[file] = MarkedText(text, file: file)
    return Mistake(name, marked: all)
  }

  private init(_ name: String, marked: [String: MarkedText]) {
    self.init(name, files: [:])
    self.files = marked
  }
}
