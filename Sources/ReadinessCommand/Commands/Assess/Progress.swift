internal import Glibc

/// A line on the terminal that says how far a run is. Nothing else ever sees it.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var shown = -1

  /// A run over fewer inputs than this is over before anybody could read it.
  private static let fewest = 200

  init(of total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && total >= Self.fewest
  }

  /// One more input is done.
  mutating func step() {
    done += 1
    guard isShown, done * 100 / total != shown else { return }
    shown = done * 100 / total
    Self.write("\r\(done) of \(total) (\(shown) %)")
  }

  /// Makes room for something else to be printed.
  mutating func clear() {
    guard isShown, shown >= 0 else { return }
    shown = -1
    Self.write("\r\u{1B}[K")
  }

  private static func write(_ text: String) {
    try? ByteWriter.write(Array(text.utf8)[...], to: STDERR_FILENO)
  }
}
