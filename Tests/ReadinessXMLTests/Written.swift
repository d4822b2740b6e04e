/// A random well-formed document, with the byte offsets of its parts noted while it is written.
struct Written {
  private(set) var text = ""
  private(set) var tags: [Int] = []
  private(set) var names: [Int] = []
  private(set) var values: [Int] = []

  mutating func compose(_ random: inout SplitMix) {
    if random.next() % 2 == 0 { text += "\u{FEFF}" }
    element(&random, depth: 0)
  }

  private mutating func element(_ random: inout SplitMix, depth: Int) {
    tags.append(text.utf8.count)
    text += "<a" + (depth == 0 ? " xmlns='urn:test' xmlns:p=\"urn:p\"" : "")
    attributes(&random)
    guard depth < 4, random.next() % 4 > 0 else {
      text += "/>"
      return
    }
    text += ">"
    for _ in 0..<random.next() % 4 {
      text += ["\n", "é\n  ", "<!-- <a x='> -->", "<![CDATA[<a>]]>", "&lt;a", "<?i <a?>"][Int(random.next() % 6)]
      element(&random, depth: depth + 1)
    }
    text += "</a\n>"
  }

  private mutating func attributes(_ random: inout SplitMix) {
    var tagNames: [Int] = []
    var tagValues: [Int] = []
    for name in ["x", "p:x", "xx", "xml:id"] where random.next() % 2 == 0 {
      text += [" ", "\n", "  \t"][Int(random.next() % 3)]
      tagNames.append(text.utf8.count)
      text += name + ["=", " = ", "=\n"][Int(random.next() % 3)]
      let quote = random.next() % 2 == 0 ? "'" : "\""
      text += quote
      tagValues.append(text.utf8.count)
      text += ["1", "é", "", "a&amp;b", "x=", ">", "\n"][Int(random.next() % 7)] + quote
    }
    names += tagNames.reversed()
    values += tagValues.reversed()
  }
}

/// A small generator, so that what a seed found it finds again.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
