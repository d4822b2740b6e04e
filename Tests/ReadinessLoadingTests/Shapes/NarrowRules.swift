import Foundation

/// A rule set written with scales, marks for each choice and a summary, written once more without them: what has to be
/// repeated where a language does not have these. It reads lines as the two shapes are written, an element a line.
struct NarrowRules {
  private(set) var lines: [String] = []
  /// How many of them repeat a rule that stands elsewhere.
  private(set) var repeated = 0

  private var scales: [String: [(id: String, value: String, label: String)]] = [:]
  /// By question: the scale of its choices, and how many choices it has otherwise.
  private var scaleOf: [String: String] = [:]
  private var choicesOf: [String: Int] = [:]
  /// By section: its aggregate, its title and its groups and rules.
  private var sections: [String: (aggregate: String, title: String, body: [String])] = [:]

  init(_ wide: String) {
    var (section, aggregate, question) = ("", "", "")
    var body: [String] = []
    var rule: [String] = []
    var isScale = false
    for line in wide.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let text = line.trimmingCharacters(in: .whitespaces)
      func value(_ name: String) -> String? { Self.value(of: name, in: text) }
      if text.hasPrefix("<scales") || text.hasPrefix("</scales") { continue }
      if text.hasPrefix("<scale ") { (section, isScale) = (value("id") ?? "", true) }
      if isScale {
        if text.hasPrefix("<level"), let id = value("id"), let mark = value("value") {
          let label = text.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
          scales[section, default: []].append((id, mark, String(label)))
        }
        isScale = text != "</scale>"
        continue
      }
      if text.hasPrefix("<section ") { (section, aggregate, body) = (value("id") ?? "", value("aggregate") ?? "", []) }
      if text.hasPrefix("<title>"), body.isEmpty { sections[section] = (aggregate, text, []) }
      if text == "</section>" { sections[section]?.body = body }
      if text.hasPrefix("<group ") || text == "</group>" { body.append(line) }
      if text.hasPrefix("<title>"), body.last?.contains("<group ") ?? false { body.append(line) }
      if text.hasPrefix("<question ") {
        question = value("id") ?? ""
        if let scale = value("scale") {
          scaleOf[question] = scale
          lines.append(line.replacingOccurrences(of: " scale=\"\(scale)\"", with: ""))
          continue
        }
      }
      if text.hasPrefix("<choice ") { choicesOf[question, default: 0] += 1 }
      if text == "</question>", let scale = scaleOf[question] {
        for level in scales[scale] ?? [] { lines.append("      <choice id=\"\(level.id)\">\(level.label)</choice>") }
      }
      if text.hasPrefix("<rule ") || !rule.isEmpty {
        rule.append(line)
        guard text == "</rule>" else { continue }
        let narrow = narrowed(rule)
        lines += narrow
        body += narrow
        rule = []
        continue
      }
      if text.hasPrefix("<of ") {
        repeatRules(of: value("section") ?? "", weight: value("weight") ?? "", within: section)
        continue
      }
      lines.append(line)
    }
    // Behind the last line feed there is no line.
    if lines.last == "" { lines.removeLast() }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A rule with all its marks.
  private func narrowed(_ rule: [String]) -> [String] {
    guard let question = Self.value(of: "question", in: rule[0]) else { return rule }
    var marks: [String] = []
    if let scale = scaleOf[question] {
      marks = (scales[scale] ?? []).map { "<mark value=\"\($0.value)\" choices=\"\($0.id)\"/>" }
    } else if let each = rule.first(where: { $0.contains(" each=") }), let count = choicesOf[question],
      let value = Self.value(of: "value", in: each).flatMap(Double.init)
    {
      marks = (1...count).map { "<mark value=\"\(min(value * Double($0), 1))\" from=\"\($0)\" to=\"\($0)\"/>" }
    } else {
      return rule
    }
    return [rule[0]] + marks.map { "      " + $0 } + rule.dropFirst().filter { !$0.contains(" each=") }
  }

  /// A group with every rule of a section once more.
  private mutating func repeatRules(of id: String, weight: String, within total: String) {
    guard let section = sections[id] else { return }
    let prefix = "\(total)-"
    lines.append("    <group id=\"\(prefix)\(id)\" aggregate=\"\(section.aggregate)\" weight=\"\(weight)\">")
    lines.append("    \(section.title)")
    for line in section.body {
      lines.append(
        line.replacingOccurrences(of: "<rule id=\"", with: "<rule id=\"\(prefix)")
          .replacingOccurrences(of: "<group id=\"", with: "<group id=\"\(prefix)"))
    }
    repeated += section.body.count { !$0.contains("group") && !$0.contains("<title>") }
    lines.append("    </group>")
  }

  private static func value(of name: String, in text: String) -> String? {
    guard let start = text.range(of: " \(name)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}
