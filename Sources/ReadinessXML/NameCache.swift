/// Makes the text of a name once where it can: a document uses few names many times, and the parser keeps each at one
/// address while it reads.
struct NameCache {
  private struct Entry {
    var name: UnsafePointer<UInt8>?
    var text = ""
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  /// The text of a name. Two names that meet in one entry take turns.
  mutating func text(of name: UnsafePointer<UInt8>) -> String {
    let spread = UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: spread >> 56)
    if entries[place].name == name { return entries[place].text }
    let text = String(cString: name)
    entries[place] = Entry(name: name, text: text)
    return text
  }
}
