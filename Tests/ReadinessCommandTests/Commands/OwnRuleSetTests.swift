import Foundation
import Testing

/// The page "your own rule set in an hour", followed word by word: its blocks are written and its commands run, in order.
@Suite("Your own rule set in an hour")
struct OwnRuleSetTests {
  /// A block of the page, with what the comment before it says it is.
  private struct Block {
    var about: String
    var text: String
  }

  private static func blocks() throws -> [Block] {
    let page = try String(contentsOf: Repository.url("Rules/your-own-rule-set.md"), encoding: .utf8)
    return page.matches(of: /(?s)<!-- (.*?) -->\n```[a-z]*\n(.*?)```\n/).map {
      Block(about: String($0.output.1), text: String($0.output.2))
    }
  }

  @Test("each block does what the page says")
  func followed() throws {
    let scratch = try Scratch()
    let blocks = try Self.blocks()
    let page = try String(contentsOf: Repository.url("Rules/your-own-rule-set.md"), encoding: .utf8)
    // No block is left out.
    #expect(page.components(separatedBy: "\n```").count - 1 == 2 * blocks.count)
    #expect(blocks.count > 15)
    for block in blocks {
      let words = block.about.split(separator: " ", maxSplits: 1)
      let rest = words.count > 1 ? String(words[1]) : ""
      switch words[0] {
      case "file:": try scratch.write(rest, block.text)
      case "edit:":
        let parts = rest.components(separatedBy: ": ")
        let text = try scratch.text(parts[0])
        #expect(text.components(separatedBy: parts[1]).count == 2, "\(rest)")
        try scratch.write(
          parts[0],
          text.replacingOccurrences(of: parts[1], with: block.text.trimmingCharacters(in: .whitespacesAndNewlines)))
      default: try run(block, rest, scratch)
      }
    }
    #expect(
      try scratch.names() == [
        "hall", "hall-form.html", "hall-guide.html", "hall.xlsx", "meadow.html", "meadow.xml", "wrong.xml",
      ])
  }

  /// `0; prints: …` or `1; says: …`: the status, and what stands in the output or among the messages.
  private func run(_ block: Block, _ expected: String, _ scratch: Scratch) throws {
    for line in block.text.split(separator: "\n") {
      let command = line.replacing(#/^readiness /#, with: "\"$R\" ")
      let result = try Tool.shell(String(command), folder: scratch.root)
      let parts = expected.components(separatedBy: "; ")
      #expect("\(result.status)" == parts[0], "\(line): \(result.errors)")
      for part in parts.dropFirst() {
        let text = part.hasPrefix("prints: ") ? result.text : result.errors
        let wanted = String(part.drop { $0 != " " }.dropFirst())
        #expect(text.contains(wanted), "\(line): \(text)")
      }
    }
  }
}
