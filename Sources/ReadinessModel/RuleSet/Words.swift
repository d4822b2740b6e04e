/// Sentences for reports that the rule set supplies, by id, with placeholders such as `{name}`.
public struct Words: Sendable {
  private var sentences: [(id: String, text: String)]

  public init() { sentences = [] }

  /// Sentences in order; of two with one id the first counts.
  public init(_ sentences: [(id: String, text: String)]) { self.sentences = sentences }

  /// The sentence with this id, or nil where the rule set has none.
  public subscript(id: String) -> String? {
    get { sentences.first { $0.id == id }?.text }
    set {
      sentences.removeAll { $0.id == id }
      if let newValue { sentences.append((id, newValue)) }
    }
  }

  /// All sentences in order.
  var all: [(id: String, text: String)] { sentences }

  /// All ids in order.
  public var ids: [String] { sentences.map { $0.id } }
}
