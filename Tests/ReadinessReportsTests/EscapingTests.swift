import ReadinessWords
import Testing

@testable import ReadinessReports

@Suite("Escaping: text is data in every format")
struct EscapingTests {
  private func html(_ text: String) -> String { written { HTMLText.append(text, to: &$0) } }
  private func csv(_ text: String) -> String { written { CSVCell.append(text, to: &$0) } }
  private func xml(_ text: String) -> String { written { XMLText.append(text, to: &$0) } }
  private func markdown(_ text: String) -> String { written { MarkdownText.append(text, to: &$0) } }

  @Test(
    "What no format may hold becomes visible",
    arguments: [
      ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{202E}live", "\u{FFFD}live"),
      ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{FFFE}b", "a\u{FFFD}b"),
      ("\u{E0041}", "\u{FFFD}"), ("\u{FEFF}x", "x"), ("a\tb", "a b"), ("a\r\nb", "a b"), ("a\u{2028}b", "a b"),
      ("Ysgol Môn – “£” 😀", "Ysgol Môn – “£” 😀"), ("\u{1FFFF}", "\u{FFFD}"),
    ] as [(String, String)])
  func clean(_ given: String, _ expected: String) { #expect(SafeText.clean(given) == expected) }

  @Test("Lines stay where they are wanted")
  func lines() { #expect(SafeText.clean("a\r\nb\rc\u{2029}d", keepsLines: true) == "a\nb\nc\nd") }

  @Test(
    "HTML",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onclick='x' &amp;", "&quot; onclick=&#39;x&#39; &amp;amp;"), ("]]>", "]]&gt;"),
    ] as [(String, String)])
  func html(_ given: String, _ expected: String) { #expect(html(given) == expected) }

  @Test("XML", arguments: [("a<b&\"c\"]]>\n", "a&lt;b&amp;&quot;c&quot;]]&gt;&#10;"), ("\u{1}", "\u{FFFD}")])
  func xml(_ given: String, _ expected: String) { #expect(xml(given) == expected) }

  @Test(
    "CSV",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "-1"), ("-1+1", "'-1+1"), ("@a", "'@a"), ("\t=1", "' =1"),
      ("  =cmd()", "'  =cmd()"),
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\nb\""), ("plain", "plain"), ("＝1", "'＝1"),
      ("=a,b", "\"'=a,b\""), ("", ""),
    ] as [(String, String)])
  func csv(_ given: String, _ expected: String) { #expect(csv(given) == expected) }

  @Test(
    "Markdown",
    arguments: [
      ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("[x](javascript:alert(1))", #"\[x\](javascript&#58;alert(1))"#),
      ("a|b", #"a\|b"#), ("# head", "\\# head"), ("- item", #"\- item"#), ("1. item", #"1\. item"#),
      ("<b>", "&lt;b&gt;"), ("https://x.org www.x.org a@b.c", "https&#58;//x.org www&#46;x.org a&#64;b.c"),
      ("1-4 Investment: secured.", "1-4 Investment: secured."), ("a\n\n# b", "a  # b"),
    ] as [(String, String)])
  func markdown(_ given: String, _ expected: String) { #expect(markdown(given) == expected) }

  @Test("Long text is shortened with a note")
  func clipped() {
    #expect(SafeText.clipped("abcdef", to: 4) == "abcd… (2 more characters)")
    #expect(SafeText.clipped("äöü", to: 3) == "äöü")
  }

  @Test("Values with braces stay what they are")
  func placeholders() {
    #expect(Placeholders.fill("{name} at {step}{", ["name": "{step}", "step": "S"]) == "{step} at S{")
    #expect(Placeholders.fill("{other} {name", ["name": "N"]) == "{other} {name")
  }
}
