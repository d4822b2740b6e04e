/// Room on a printed side, in tenths of a line; a renderer that knows nothing of paper is spared it.
struct Room {
  /// What is left.
  private(set) var tenths: Int
  /// Characters that fit a line across the whole side, in the usual size.
  static let line = 112

  init(lines: Int) { tenths = lines * 10 }

  /// How many lines a text takes where so many characters fit one.
  static func lines(_ text: String, _ width: Int = line) -> Int {
    text.isEmpty ? 0 : (text.unicodeScalars.count + width - 1) / width
  }

  mutating func take(_ tenths: Int) { self.tenths -= tenths }

  /// Takes room where there is so much left; says whether there was.
  mutating func takeIfThere(_ wanted: Int) -> Bool {
    if wanted > tenths { return false }
    tenths -= wanted
    return true
  }
}
