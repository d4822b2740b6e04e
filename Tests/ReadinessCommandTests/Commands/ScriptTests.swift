import Foundation
import Testing

@testable import ReadinessCommand

@Suite("For scripts and shells")
struct ScriptTests {
  private func sarif(_ arguments: [String], _ folder: URL) throws -> (run: [String: Any], status: Int32) {
    let result = try Tool.run(["check", "--format", "sarif"] + arguments, folder: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return (try #require((log["runs"] as? [[String: Any]])?.first), result.status)
  }

  @Test("SARIF: findings are results; what was not read is a notification, and the run did not succeed")
  func sarif() throws {
    let scratch = try Scratch()
    try scratch.write("bad one.xml", "<profile")
    let (bad, status) = try sarif(["bad one.xml", "missing.xml"], scratch.root)
    let results = try #require(bad["results"] as? [[String: Any]])
    #expect(status == 3 && results.count >= 1)
    #expect("\(results[0])".contains("bad%20one.xml"))
    let invocation = try #require((bad["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false && invocation["exitCode"] as? Int == 3)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
    let (none, nothing) = try sarif(["missing.xml"], scratch.root)
    #expect(nothing == 2 && (none["results"] as? [Any])?.isEmpty == true)
    #expect("\(none)".contains("input-missing"))
    let (clean, good) = try sarif([Repository.url("Samples/four-rivers.xml").path], scratch.root)
    #expect(good == 0 && "\(clean)".contains("executionSuccessful"))
    // A rule set in use that cannot be used never looks clean either.
    try scratch.write("rule-set.xml", "<rule-set")
    let sample = Repository.url("Samples/four-rivers.xml").path
    let (broken, unusable) = try sarif(["--rules", "rule-set.xml", sample], scratch.root)
    #expect(unusable == 2)
    #expect(((broken["invocations"] as? [[String: Any]])?.first)?["executionSuccessful"] as? Bool == false)
  }

  @Test("completions name every command and option, and shells take them", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let text = try Tool.run(["completions", shell]).text
    for command in CommandTable.all {
      #expect(text.contains(command.spec.name))
      for option in command.spec.options { #expect(text.contains(option.name.dropFirst(2)), "\(option.name)") }
    }
    if shell == "bash" {
      let line =
        "source /dev/stdin; COMP_WORDS=(readiness assess --format j); COMP_CWORD=3; _readiness; echo ${COMPREPLY[@]}"
      let result = try Tool.shell("bash -c '\(line)'", input: Data(text.utf8))
      #expect(result.text == "json junit\n", "\(result.errors)")
      for (words, wanted) in [
        ("assess --require acc", "accountable-care\n"), ("explain legal-f", "legal-form\n"),
        ("plan --from RE", "\n"), ("assess --since READ", "README.md\n"),
      ] {
        let count = words.split(separator: " ").count
        let line =
          "source /dev/stdin; COMP_WORDS=(readiness \(words)); COMP_CWORD=\(count); _readiness; echo ${COMPREPLY[@]}"
        #expect(try Tool.shell("bash -c '\(line)'", input: Data(text.utf8)).text == wanted, "\(words)")
      }
    }
    #expect(try Tool.run(["completions", "bsh"]).errors.contains("did you mean bash?"))
  }

  @Test("the manual page has every command and option, and no line that roff takes for a request")
  func manual() throws {
    let text = try Tool.run(["help", "--man"]).text
    #expect(text.hasPrefix(".TH READINESS 1"))
    for command in CommandTable.all {
      #expect(text.contains("\n.SS \(command.spec.name.replacingOccurrences(of: "-", with: "\\-"))"))
      for option in command.spec.options {
        #expect(text.contains("\n.B " + option.name.replacingOccurrences(of: "-", with: "\\-")))
      }
    }
    let requests: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".nf", ".fi", ".RS", ".RE"]
    for line in text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  @Test("test and compare sum up on standard error; nothing where it is to be quiet")
  func summaries() throws {
    let scratch = try Scratch()
    let cases =
      #"<test-cases xmlns="urn:readiness:test:1" rule-set="three-step-path" as-of="2013-10-31">"#
      + #"<given kind="federation" target="none"/><case name="none"><expect><path confirmed="none"/></expect></case>"#
      + "</test-cases>"
    try scratch.write("t.xml", cases)
    let result = try Tool.run(["test", "t.xml"], folder: scratch.root)
    #expect(result.status == 0 && result.errors == "readiness: 1 case of 1 rule set, all as expected\n")
    #expect(try Tool.run(["test", "--quiet", "t.xml"], folder: scratch.root).errors.isEmpty)
  }
}
