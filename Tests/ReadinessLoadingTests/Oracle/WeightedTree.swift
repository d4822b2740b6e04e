import ReadinessModel

/// One tree of ``WeightedTrees`` with its published scores, and how it is written as a rule set and a profile.
///
/// A rule becomes a graded rule on a yes/no question, a group a group; below the section `by-mean` all groups are weighted
/// means, below `by-sum` the same rules stand under sums. Nothing is ever withheld.
struct WeightedTree: Sendable, CustomStringConvertible {
  indirect enum Node: Sendable {
    case rule(weight: Substring, answer: Character)
    case group(weight: Substring, [Node])
  }

  let number: Int
  /// Of 1; nil where the algorithm gives no number.
  let score: Fraction?
  let gained: Fraction
  let possible: Fraction
  let nodes: [Node]

  var description: String { "tree \(number)" }

  static let all: [WeightedTree] = {
    let paragraphs = WeightedTrees.text.split(separator: "\n\n")
    return paragraphs.enumerated().compactMap { WeightedTree($0.offset, $0.element.split { $0.isWhitespace }) }
  }()

  private init?(_ number: Int, _ words: [Substring]) {
    guard words.count > 4, words[3] == ":", let gained = Self.fraction(words[1]),
      let possible = Self.fraction(words[2])
    else { return nil }
    self.number = number
    score = Self.fraction(words[0])
    self.gained = gained
    self.possible = possible
    var rest = words.dropFirst(4)
    nodes = Self.nodes(&rest)
    if !rest.isEmpty { return nil }
  }

  private static func fraction(_ text: Substring) -> Fraction? {
    let parts = text.split(separator: "/").map { Int64($0) }
    guard let above = parts[0] else { return nil }
    return parts.count > 1 ? Fraction(above, over: parts[1] ?? 0) : Fraction(above)
  }

  private static func nodes(_ words: inout ArraySlice<Substring>) -> [Node] {
    var found: [Node] = []
    while let word = words.popFirst(), word != "]" {
      if word.first == "[" {
        found.append(.group(weight: word.dropFirst(), nodes(&words)))
      } else if let answer = word.last {
        found.append(.rule(weight: word.dropLast(), answer: answer))
      }
    }
    return found
  }
}

extension WeightedTree {
  var ruleSet: String {
    var writer = Writer()
    writer.write(nodes, aggregate: "mean")
    let means = writer.xml
    writer = Writer(asksAgain: false)
    writer.write(nodes, aggregate: "sum")
    return """
      <rule-set xmlns="urn:readiness:rule-set:1" id="weighted-tree" version="1.0.0"><title>Tree \(number)</title>
      <kinds><kind id="locality"><name>locality</name></kind></kinds>
      <parties><party id="board"><name>board</name></party></parties>
      <scoring withhold-below="0"><band id="any"><name>any</name></band></scoring>
      <step id="first" number="1" kinds="locality"><title>t</title><means>m</means><patients>p</patients>
      <gate id="signed" code="G" owner="board"><title>t</title><when><is question="signed" choices="yes"/></when>
      <action>Sign.</action><cite inferred="yes"/></gate></step>
      <section id="by-mean" code="M" aggregate="mean"><title>By mean</title>
      <question id="signed" type="yes-no" kinds="locality" short="yes"><ask>Signed?</ask></question>\(means)</section>
      <section id="by-sum" code="S" aggregate="sum"><title>By sum</title>\(writer.xml)</section></rule-set>
      """
  }

  var profile: String {
    var number = 0
    func answers(_ nodes: [Node]) -> String {
      nodes.map { node in
        switch node {
        case .group(_, let inner): return answers(inner)
        case .rule(_, let answer):
          number += 1
          switch answer {
          case "y": return "<answer question=\"q\(number)\" value=\"yes\"/>"
          case "n": return "<answer question=\"q\(number)\" value=\"no\"/>"
          case "a": return "<answer question=\"q\(number)\" state=\"not-applicable\" reason=\"none\"/>"
          default: return ""
          }
        }
      }.joined()
    }
    return """
      <profile xmlns="urn:readiness:profile:1" id="a" kind="locality" as-of="2013-10-31" target="none">\
      <name>A</name><answers>\(answers(nodes))</answers></profile>
      """
  }

  /// Writes groups and rules; the second time the questions are there already.
  private struct Writer {
    var xml = ""
    var asksAgain = true
    private var number = 0
    private var groups = 0

    init(asksAgain: Bool = true) { self.asksAgain = asksAgain }

    mutating func write(_ nodes: [Node], aggregate: String) {
      for node in nodes {
        switch node {
        case .rule(let weight, _):
          number += 1
          if asksAgain {
            xml += """
              <question id="q\(number)" type="yes-no" kinds="locality" short="yes"><ask>?</ask>\
              <not-applicable>where there is none</not-applicable></question>
              """
          }
          xml += """
            <rule id="\(aggregate)-r\(number)" role="graded" question="q\(number)" weight="\(weight)" owner="board">\
            <mark value="1" choices="yes"/><mark value="0" choices="no"/><action>Do.</action>\
            <cite inferred="yes"/></rule>
            """
        case .group(let weight, let inner):
          groups += 1
          // A sum within a sum adds its points as they are, so that there is nothing to weigh.
          let weighs = aggregate == "sum" ? "" : " weight=\"\(weight)\""
          xml += "<group id=\"\(aggregate)-g\(groups)\" aggregate=\"\(aggregate)\"\(weighs)><title>g</title>"
          write(inner, aggregate: aggregate)
          xml += "</group>"
        }
      }
    }
  }
}
