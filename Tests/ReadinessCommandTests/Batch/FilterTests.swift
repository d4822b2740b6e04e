import Foundation
import Testing

@Suite("Filter") struct FilterTests {
  private func schema(_ record: [String: Any]) -> String { record["schema"] as? String ?? "" }

  @Test("one line in, one line out, in order, blank and bad ones too") func oneToOne() throws {
    let lines = Stream.mixed(3)
    let result = try Tool.run(["filter"], input: Stream.data(lines))
    let records = try result.records()
    #expect(result.status == 3)
    #expect(records.count == lines.count)
    for (index, (line, record)) in zip(lines, records).enumerated() {
      let isGood = line.hasPrefix("<?xml") || line.contains("answers")
      #expect(schema(record) == (isGood ? "readiness-assessment/2" : "readiness-error/1"), "line \(index + 1)")
      if !isGood { #expect(record["line"] as? Int == index + 1) }
    }
  }

  @Test("each bad line says what is wrong, and whose it is where that is known") func errorRecords() throws {
    let lines = ["", "  \t", Stream.json("a").replacing("none", with: "nowhere"), "{\"id\":\"b\",\"kind\":3}", "<p/>"]
    let result = try Tool.run(["filter"], input: Stream.data(lines))
    #expect(
      result.text == """
        {"schema":"readiness-error/1","line":1,"id":null,"errors":[{"code":"blank-line","message":"the line holds no profile","column":1}]}
        {"schema":"readiness-error/1","line":2,"id":null,"errors":[{"code":"blank-line","message":"the line holds no profile","column":1}]}
        {"schema":"readiness-error/1","line":3,"id":"a","errors":[{"code":"unknown-target","message":"the rule set has no such step: “nowhere”","column":60}]}
        {"schema":"readiness-error/1","line":4,"id":"b","errors":[{"code":"profile-without-name","message":"the profile has no name","column":1},{"code":"profile-without-as-of","message":"the profile has no as-of date","column":1},{"code":"profile-without-target","message":"the profile does not say which step it aims at","column":1},{"code":"profile-without-answers","message":"the profile has no answers","column":1},{"code":"json-wrong-type","message":"“kind” must be a string, not a number","column":18}]}
        {"schema":"readiness-error/1","line":5,"id":null,"errors":[{"code":"xml-foreign-element","message":"the element `p` is in no namespace","column":1}]}

        """)
    #expect(result.errors.contains("<stdin>:3:60: error: "))
    #expect(result.errors.hasSuffix("readiness: 5 records, 5 of them could not be read\n"))
  }

  /// A record, its id, and the codes of its errors.
  @Test(
    "the id is kept wherever it stands, and every mistake is named in one go",
    arguments: [
      (
        #"{"answers":{"partners":[3]},"asOf":"2013-10-31","id":"late","kind":"federation","name":"N","target":"none"}"#,
        "late", ["json-wrong-type"]
      ),
      (#"{"answers":{"partners":3,},"id":"late"}"#, "late", ["json-unexpected"]),
      (#"{"ruleSet":{"id":"three-step-path"},"answers":{"partners":3 "#, nil, ["json-ends-early"]),
      (#"{"name":"a \" b","ruleSet":{"id":"x"},"id":"l\u0061te","kind":}"#, "late", ["json-unexpected"]),
      (#"{"answers":{"partners":3,"id":"inside"}"#, "inside", ["json-ends-early"]),
      (#"[{"id":"a"}]"#, "a", ["json-wrong-type"]), (#"[{"id":"a"},{"id":"b"}]"#, nil, ["json-wrong-type"]),
      (#""a profile""#, nil, ["json-wrong-type"]), ("nonsense", nil, ["xml-no-root"]),
      (
        #"<profile xmlns="urn:readiness:profile:1" kind=federation id='late'>"#, "late",
        ["xml-attribute-without-quotes"]
      ),
      (#"<p:profile name=" id='no'" id = "late" <"#, "late", nil), (#"<other id="late"><"#, nil, nil),
      (
        #"{"id":1,"kind":"x","as-of":"y","target":"z","name":"","answers":{"partners":true,"foo":1},"bar":2}"#, "1",
        [
          "json-wrong-type", "unknown-kind-of-body", "json-unknown-key", "unknown-target", "bad-answer",
          "answer-to-unknown-question", "json-unknown-key", "profile-without-name",
        ]
      ),
    ] as [(String, String?, [String]?)])
  func identity(line: String, id: String?, codes: [String]?) throws {
    let records = try Tool.run(["filter"], input: Stream.data([line])).records()
    #expect(records.count == 1)
    #expect(records[0]["id"] as? String == id)
    let found = (records[0]["errors"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
    if let codes { #expect(found?.sorted() == codes.sorted()) }
  }

  @Test("a profile over several lines is told once, with what to do", arguments: ["xml", "json"])
  func overLines(form: String) throws {
    let text =
      form == "xml"
      ? try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8)
      : "{\n  \"id\": \"a\",\n  \"kind\": \"x\"\n}\n"
    let result = try Tool.run(["filter"], input: Data(text.utf8))
    #expect(result.status == 3)
    #expect(try result.records().count == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    #expect(result.errors.split(separator: "\n").count == 3, "\(result.errors)")
    #expect(
      result.errors.contains(
        "[profile-over-lines]\n  help: each line of a stream holds a whole profile: readiness convert "))
  }

  @Test("line ends of either kind, none at the end, a byte order mark, an empty stream") func lineEnds() throws {
    let lines = [Stream.samples[0], Stream.json("a")]
    let plain = try Tool.run(["filter"], input: Stream.data(lines))
    #expect(plain.status == 0)
    #expect(try Tool.run(["filter"], input: Stream.data(lines, ending: "\r\n")).output == plain.output)
    #expect(try Tool.run(["filter"], input: Stream.data(lines).dropLast()).output == plain.output)
    #expect(try Tool.run(["filter"], input: Data([0xEF, 0xBB, 0xBF]) + Stream.data(lines)).output == plain.output)
    let empty = try Tool.run(["filter"])
    #expect(empty.status == 0)
    #expect(empty.output.isEmpty)
  }

  @Test("the same for any number of threads", arguments: ["2", "3", "8"]) func jobs(_ jobs: String) throws {
    let input = Stream.data(Stream.mixed(12))
    let alone = try Tool.run(["filter", "--jobs", "1"], input: input)
    let together = try Tool.run(["filter", "--jobs", jobs], input: input)
    #expect(together.output == alone.output)
    #expect(together.errors == alone.errors)
    #expect(together.status == alone.status)
  }

  @Test("the same wherever the stream is cut") func cuts() throws {
    let lines = (0..<5).flatMap { _ in Stream.samples + [Stream.json("a")] }
    let whole = try Tool.run(["filter"], input: Stream.data(lines)).output
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3 {
      let cut = Int.random(in: 1..<lines.count, using: &random)
      let first = try Tool.run(["filter"], input: Stream.data(Array(lines[..<cut]))).output
      let second = try Tool.run(["filter"], input: Stream.data(Array(lines[cut...]))).output
      #expect(first + second == whole, "cut behind line \(cut)")
    }
  }

  @Test("pieces of any size, with pauses, and an answer before the next line") func trickle() throws {
    let lines = Stream.data([Stream.json("a"), Stream.samples[0], Stream.json("b")])
    let whole = try Tool.run(["filter"], input: lines).output
    let scratch = try Scratch()
    try scratch.write("in", lines)
    let line = "{ head -c 70; sleep 0.1; head -c 3000; sleep 0.1; cat; } < \(scratch.url("in").path) | $R filter"
    #expect(try Tool.shell(line).output == whole)
    // Each line is answered while the stream is still open.
    let talk = """
      mkfifo \(scratch.url("p").path); exec 3<>\(scratch.url("p").path); $R filter <&3 > \(scratch.url("o").path) & \
      echo '\(Stream.json("a"))' >&3; \
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do \
      test -s \(scratch.url("o").path) && break; sleep 0.1; done; \
      wc -l < \(scratch.url("o").path); kill $!
      """
    #expect(try Tool.shell(talk).text.trimmingCharacters(in: .whitespacesAndNewlines) == "1")
  }

  @Test("no folder and no environment is needed") func bare() throws {
    let input = Stream.data(Stream.samples)
    let here = try Tool.run(["filter"], input: input)
    let there = try Tool.run(["filter"], input: input, folder: URL(fileURLWithPath: "/"), environment: [:])
    #expect(there.output == here.output)
  }

  @Test("a full disk, a reader that has gone, a closed output: status 2") func lostOutput() throws {
    let scratch = try Scratch()
    try scratch.write("in", Stream.data(Stream.mixed(30)))
    let input = scratch.url("in").path
    for jobs in ["1", "3"] {
      for sink in ["> /dev/full", ">&-"] {
        let result = try Tool.shell("$R filter --jobs \(jobs) < \(input) \(sink)")
        #expect(result.status == 2, "\(sink)")
        #expect(result.errors.contains("[output-not-writable]"))
      }
      let result = try Tool.shell(
        "{ $R filter --jobs \(jobs) < \(input); echo $? > \(scratch.url("status").path); } | head -n 1 > /dev/null")
      #expect(result.status == 0)
      #expect(try scratch.text("status") == "2\n")
    }
  }

  @Test("a line that never ends is one error record, and takes no memory") func endlessLine() throws {
    let line = "{ head -c 40000000 /dev/zero | tr '\\0' x; echo; echo '\(Stream.json("a"))'; } | $R filter --jobs 1"
    let result = try Tool.shell(Tool.limit(megabytes: 117) + line)
    let records = try result.records()
    #expect(records.map(schema) == ["readiness-error/1", "readiness-assessment/2"])
    #expect(result.text.contains(#""code":"record-too-long""#))
  }

  @Test("findings are capped and summed up") func manyFindings() throws {
    let lines = (0..<500).map { _ in "{" }
    let result = try Tool.run(["filter"], input: Stream.data(lines))
    #expect(result.errors.split(separator: "\n").count < 250)
    #expect(result.errors.hasSuffix("readiness: 500 records, 500 of them could not be read\n"))
  }

  @Test("full detail carries the rules and the digest of each profile, and no places") func fullDetail() throws {
    let result = try Tool.run(["filter", "--detail", "full"], input: Stream.data(Stream.samples))
    #expect(result.text.contains(#""rules":[{"#))
    #expect(!result.text.contains(#""at":"#))
    let folder = try Tool.run(["assess", "--format", "ndjson", "--detail", "full", "--no-places", "Samples"])
    for line in result.text.split(separator: "\n") { #expect(folder.text.contains(line)) }
  }
}
