import BrowserSupport
import Foundation
import Testing

/// Whatever text is opened, the page says what became of it and stands; READINESS_DRAFTS sets how many are tried.
@Suite("Mutated drafts, profiles and sheets", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct DraftFuzzTests {
  private static let count = Int(ProcessInfo.processInfo.environment["READINESS_DRAFTS"] ?? "") ?? 300

  /// Texts that the page reads as they are: every form of file that it opens.
  private static let seeds = [
    #"""
    {"schema":"readiness-draft/1","ruleSet":{"id":"three-step-path","version":"2.0.0"},"draft":{"id":"quay",
    "name":"Quay","kind":"federation","asOf":"2013-10-31","target":"none","form":"short",
    "practices":[{"code":"K1","name":"N","patients":"9"}],"interests":[{"person":"P","text":"T"}],
    "answers":{"partners":{"value":"3","state":"","reason":"","by":"B","expected":"2014-01-31","note":"n",
    "at":"","evidence":[{"dated":"2013-01-01","text":"E"}]},"legal-form":{"value":"cic"}},
    "pending":[{"question":"partners","value":"4","by":"C"}]}}
    """#,
    #"""
    {"id":"quay","kind":"federation","asOf":"2013-10-31","target":"none","name":"Quay","form":"full",
    "commissioner":"C","practices":[{"code":"K1","name":"N","patients":9}],"answers":{"partners":3,
    "legal-form":"cic","partner-kinds":["practices"],"income-at-risk":{"state":"not-known"},
    "formed-on":{"value":"2011-06-01","note":"é","evidence":[{"text":"E"}]}}}
    """#,
    #"""
    <profile xmlns="urn:readiness:profile:1" id="quay" kind="federation" as-of="2013-10-31" target="none" form="full">
    <name>Quay</name><practices><practice code="K1" name="N" patients="9"/></practices><answers>
    <answer question="partners" value="3" by="B"><evidence dated="2013-01-01">E</evidence><note>
    n &amp; m</note></answer><answer question="income-at-risk" state="not-known"/></answers></profile>
    """#,
    #"""
    question,answer,evidence,evidence dated,note,by,expected,why not applicable
    profile-id,quay
    profile-name,Quay
    profile-kind,federation
    profile-as-of,31/10/2013
    profile-target,none
    partners,"1,250"
    legal-form,cic,Deed,2011-06-01,"a ""b"""
    profile-practice,K1; Abbey; 9340
    """#,
  ]

  private static let words = [
    "null", "true", "{}", "[]", "[[", "\"\"", "\\u0000", "\\ud800", "1e999", "-1", "__proto__", "constructor",
    "answers", "draft", "value", "state", "evidence", "<![CDATA[", "]]>", "&#0;", "&amp;", "<answer/>",
    "</profile>", "<!DOCTYPE a>", "\u{0}", "\u{FEFF}", "\r", ";", "\t", "'=", "2013-02-30", "not-known", "n/a",
    "9999999999999999999999", "\u{202E}",
  ]

  /// Runs in the page: changes a seed here and there, opens it, and looks at what the page says.
  private static let search = """
    (async () => {
      let state = 12345;
      const next = (below) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0, Math.floor(state / 65536) % below);
      const found = [];
      let current = "";
      addEventListener("error", (event) => found.push(`${event.message}: ${current}`));
      addEventListener("unhandledrejection", (event) => found.push(`${event.reason}: ${current}`));
      const change = (text) => {
        const at = next(text.length + 1), length = next(12);
        switch (next(5)) {
        case 0: return text.slice(0, at) + text.slice(at + length);
        case 1: return text.slice(0, at) + words[next(words.length)] + text.slice(at);
        case 2: return text.slice(0, at) + words[next(words.length)] + text.slice(at + length);
        case 3: return text.slice(0, at) + text.slice(at, at + length * 4) + text.slice(at);
        default:
          return text.slice(0, at) + (next(4) ? String.fromCharCode(next(256)) + text.slice(at + 1) : "");
        }
      };
      let opened = 0;
      for (let number = 0; number < count; number += 1) {
        current = seeds[next(seeds.length)];
        for (let changes = next(6); changes >= 0; changes -= 1) current = change(current);
        document.getElementById("file-text").value = current;
        document.getElementById("open-text").click();
        document.getElementById("replace-draft")?.click();
        await new Promise((done) => setTimeout(done, 0));
        const notice = document.querySelector("#opened .notice")?.innerText ?? "";
        if (/^Opened|has replaced/.test(notice)) opened += 1;
        if (notice.trim().length < 20) found.push(`said nothing: ${current}`);
        if (!document.querySelector("main h1")) found.push(`an empty page: ${current}`);
        if (found.length > 3) break;
      }
      return JSON.stringify({ found, opened });
    })()
    """

  @Test("the page says what became of each, and throws nothing")
  func searched() throws {
    let form = try Form()
    try form.go("save")
    func list(_ texts: [String]) throws -> String {
      String(decoding: try JSONSerialization.data(withJSONObject: texts), as: UTF8.self)
    }
    let script = "const seeds = \(try list(Self.seeds)), words = \(try list(Self.words)), count = \(Self.count);\n"
    let answer = try form.browser.text("(() => { \(script) return \(Self.search); })()")
    let result = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
    #expect(result?["found"] as? [String] == [])
    // Else nothing but refusals would have been looked at.
    #expect((result?["opened"] as? Int ?? 0) > Self.count / 20)
  }
}
