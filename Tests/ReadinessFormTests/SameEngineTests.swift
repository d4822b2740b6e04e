import BrowserSupport
import EngineModule
import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@Suite(
  "The module in the page is the native engine", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct SameEngineTests {
  @Test("2,000 random profiles give the same bytes")
  func random() throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let assessor = try #require(Shipped.assessor)
    let form = try Form()
    try form.browser.evaluate(Self.start)
    let writer = AssessmentJSON(assessor, detail: .full, engine: EngineVersion.bytes)
    var reader = ProfileJSONReader(assessor)
    var generator = Generator(state: 2013)
    for _ in 0..<20 {
      let lines = (0..<100).map { _ in RandomProfile.line(ruleSet, &generator) }
      var wanted: [String] = []
      for line in lines {
        let bytes = Array(line.utf8)
        try #require(try reader.read(bytes.span), "\(line)")
        var json: [UInt8] = []
        writer.write(assessor.assess(reader.profile), of: reader.profile, to: &json)
        wanted.append("\(json.count) \(json.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 })")
      }
      let text = try JSONSerialization.data(withJSONObject: lines)
      // For the first of them also what would decide each gate, which takes longer.
      try #require(try reader.read(Array(lines[0].utf8).span))
      var deciding: [UInt8] = []
      let assessment = assessor.assess(reader.profile)
      for gate in ruleSet.gates.indices {
        DecidingJSON.write(gate: gate, assessor, reader.profile, assessment, to: &deciding)
      }
      let told = try form.browser.text("window.decide(\(Browser.quoted(lines[0])), \(ruleSet.gates.count))")
      #expect(told == String(decoding: deciding, as: UTF8.self))
      let found =
        try form.browser.evaluate("window.assessAll(\(String(decoding: text, as: UTF8.self)))") as? [String] ?? []
      for (index, line) in lines.enumerated() where index >= found.count || found[index] != wanted[index] {
        Issue.record("not the same: \(line)")
        return
      }
    }
  }

  /// Loads module and image as the page does; gives length and FNV-1a of each assessment.
  private static let start = """
    (async () => {
      const bytes = (id) => Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
      const unpacked = (id) => new Response(new Blob([bytes(id)]).stream()
        .pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
      const engine = (await WebAssembly.instantiate(await unpacked("engine"), {})).instance.exports;
      const send = (text) => {
        const address = engine.readiness_room(text.length);
        new Uint8Array(engine.memory.buffer, address, text.length).set(text);
      };
      send(new Uint8Array(await unpacked("image")));
      engine.readiness_load();
      window.decide = (line, gates) => {
        send(new TextEncoder().encode(line));
        engine.readiness_assess();
        let text = "";
        for (let gate = 0; gate < gates; gate += 1) {
          const length = engine.readiness_deciding(gate);
          text += new TextDecoder().decode(new Uint8Array(engine.memory.buffer, engine.readiness_output(), length));
        }
        return text;
      };
      window.assessAll = (lines) => lines.map((line) => {
        send(new TextEncoder().encode(line));
        const length = engine.readiness_assess();
        if (length < 0) return "refused";
        let hash = 2166136261;
        for (const byte of new Uint8Array(engine.memory.buffer, engine.readiness_output(), length)) {
          hash = Math.imul(hash ^ byte, 16777619);
        }
        return `${length} ${hash >>> 0}`;
      });
    })()
    """
}

/// Numbers that look random and are the same at every run (splitmix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Profiles as no person would write them: any kind, any target, any answer, some outside every limit.
enum RandomProfile {
  static func line(_ ruleSet: RuleSet, _ generator: inout Generator) -> String {
    let kind = ruleSet.kinds.randomElement(using: &generator)?.id ?? ""
    let target = (ruleSet.steps.map(\.id) + ["none"]).randomElement(using: &generator) ?? ""
    let density = Int.random(in: 0...10, using: &generator)
    var answers: [String] = []
    for question in ruleSet.questions where !question.isDerived {
      guard Int.random(in: 0..<10, using: &generator) < density else { continue }
      answers.append("\"\(question.id)\":\(answer(question, &generator))")
    }
    let form = Bool.random(using: &generator) ? "full" : "short"
    return """
      {"id":"b-\(Int.random(in: 0..<1000, using: &generator))","kind":"\(kind)","asOf":"2013-10-31",\
      "target":"\(target)","form":"\(form)","name":"Ünnämed “body”","answers":{\(answers.joined(separator: ","))}}
      """
  }

  private static func answer(_ question: Question, _ generator: inout Generator) -> String {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return #"{"state":"not-known","note":"nobody \u2028 knows"}"#
    case 1: return #"{"state":"not-applicable","reason":"said so"}"#
    case 2: return "\"out of place\""
    default: break
    }
    switch question.type {
    case .yesNo, .choice: return "\"\(question.choices.randomElement(using: &generator)?.id ?? "")\""
    case .multipleChoice:
      return
        "[\(question.choices.filter { _ in Bool.random(using: &generator) }.map { "\"\($0.id)\"" }.joined(separator: ","))]"
    case .wholeNumber:
      return "\(Int.random(in: 0...([3, 60, 90_000].randomElement(using: &generator) ?? 3), using: &generator))"
    case .decimal, .money:
      return "\(Int.random(in: 0...9999, using: &generator)).\(Int.random(in: 0...99, using: &generator))"
    case .percentage: return "\(Int.random(in: 0...110, using: &generator))"
    case .date:
      return "\"20\(Int.random(in: 10...15, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-15\""
    case .text: return "\"<words> & more\""
    }
  }
}
