import Generating
import Testing

@Suite("Scripts of the page as they are carried")
struct PageSourceTests {
  @Test("comments and indentation are left out, and nothing else")
  func shortens() throws {
    let script = """
      // What it does.

      /** How: `so */
      function twice(text) {
        /* Why
           it is so. */
        const lines = `one
          // two ${text}
      /* three`;
        return lines + "// four"; // five
      }
      """
    let carried = """
      function twice(text) {
      const lines = `one
          // two ${text}
      /* three`;
      return lines + "// four"; // five
      }
      """
    #expect(try PageSource.shortened(script) == carried)
  }

  @Test("a text or a comment without an end is refused", arguments: ["const a = `one\n", "/* why\nlet a = 1;\n"])
  func refuses(_ script: String) {
    #expect(throws: PageSource.OpenText.self) { try PageSource.shortened(script) }
  }
}
