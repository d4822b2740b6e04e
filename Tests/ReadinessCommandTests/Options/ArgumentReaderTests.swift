import ReadinessModel
import Testing

@testable import ReadinessCommand

@Suite("Reading arguments")
struct ArgumentReaderTests {
  private static let spec = CommandSpec(
    name: "try", summary: "For tests.",
    operands: CommandSpec.Operands(placeholder: "FILE…", help: "files", least: 1, most: 3),
    options: [
      OptionSpec("--format", .word("FORMAT", ["json", "csv"]), "a word"),
      OptionSpec("--output", .any("PATH"), "a path"),
      OptionSpec("--short", .none, "a flag"),
      OptionSpec("--long", .none, "a flag"),
      OptionSpec("--share", .count("PERCENT", most: 100), "a number"),
    ],
    exclusive: [["--short", "--long"]])

  private func read(_ words: [String]) -> (Arguments, [String]) {
    let (arguments, problems) = ArgumentReader.read(words.map { FilePath($0) }, for: Self.spec)
    return (arguments, problems.map { "\($0.message) | \($0.help)" })
  }

  @Test("values stand behind a blank or an equals sign; operands anywhere")
  func values() {
    let (arguments, problems) = read(["a", "--format", "json", "b", "--output=x=y", "--short", "--", "--long"])
    #expect(problems.isEmpty)
    #expect(arguments.operands.map(\.display) == ["a", "b", "--long"])
    #expect(arguments.text("--format") == "json")
    #expect(arguments.path("--output")?.display == "x=y")
    #expect(arguments.has("--short") && !arguments.has("--long"))
  }

  @Test("a single dash is a name, as operand and as value")
  func dash() {
    let (arguments, problems) = read(["-", "--output", "-"])
    #expect(problems.isEmpty)
    #expect(arguments.operands == [.dash] && arguments.path("--output") == .dash)
  }

  @Test("help and version need nothing else")
  func help() {
    #expect(read(["--help"]).1.isEmpty)
    #expect(read(["-h"]).0.has("--help"))
    #expect(read(["--format", "what", "--version"]).1.isEmpty)
  }

  @Test("names need not be UTF-8")
  func bytes() {
    let name = FilePath(bytes: [0xFF, 0x0A, 0x61])
    let (arguments, problems) = ArgumentReader.read([name], for: Self.spec)
    #expect(problems.isEmpty)
    #expect(arguments.operands == [name])
    #expect(name.display == "\u{FFFD}\\na")
  }

  static let mistakes: [([String], [String])] = [
    ([], ["nothing to work on: FILE… is missing | readiness try --help"]),
    (["--formt", "json"], ["try has no option --formt | did you mean --format?"]),
    (["-f", "a"], ["try has no option -f | readiness try --help lists the options"]),
    (["a", "--share", "101"], ["--share cannot be “101” | a whole number from 1 to 100"]),
    (["a", "--format"], ["--format needs a value | write --format FORMAT"]),
    (["a", "--format", "--short"], ["--format needs a value | write --format FORMAT"]),
    (["a", "--output="], ["--output needs a value | write --output PATH"]),
    (["a", "--short=1"], ["--short takes no value | write --short alone"]),
    (["a", "--format=jsn"], ["--format cannot be “jsn” | did you mean json?"]),
    (["a", "--format=yaml"], ["--format cannot be “yaml” | one of: json, csv"]),
    (["a", "--jobs", "0"], ["--jobs cannot be “0” | a whole number from 1 to 1024"]),
    (["a", "--jobs=two"], ["--jobs cannot be “two” | a whole number from 1 to 1024"]),
    (["a", "--short", "--short"], ["--short stands twice | leave one of them out"]),
    (["a", "--short", "--long"], ["--short and --long exclude each other | choose one"]),
    (["a", "b", "c", "d"], ["“d” is one argument too many | readiness try --help"]),
    (
      ["--formt", "--short=1"],
      ["try has no option --formt | did you mean --format?", "--short takes no value | write --short alone"]
    ),
  ]

  @Test("everything wrong is said at once, with what would do", arguments: mistakes)
  func mistake(_ words: [String], _ expected: [String]) { #expect(read(words).1 == expected) }

  @Test(
    "the nearest word is the one that was meant",
    arguments: [
      ("asess", "assess"), ("asses", "assess"), ("chekc", "check"), ("FILTER", "filter"), ("xyz", nil), ("", nil),
    ] as [(String, String?)])
  func spelling(_ word: String, _ nearest: String?) {
    #expect(Spelling.nearest(to: word, among: ["assess", "filter", "check"]) == nearest)
  }

  @Test("distance counts letters and swaps of neighbours")
  func distance() {
    for (left, right, distance) in [
      ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "xbc", 1), ("ca", "abc", 3),
    ] {
      #expect(Spelling.distance(Array(left.utf8), Array(right.utf8)) == distance)
    }
  }
}
