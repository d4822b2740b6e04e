/// Sentences for readers that the rule set supplies, by id, with placeholders such as `{name}`, and the language they are
/// in.
public struct Words: Sendable {
  /// The language of the sentences that are built in, and of every rule set that does not say.
  public static let builtInLanguage = "en-GB"

  /// As in BCP 47.
  public var language = Self.builtInLanguage
  /// Whether lines run from the right.
  public var isRightToLeft = false
  private var sentences: [(id: String, text: String)]
  /// What a word file says in the language, wherever the rule set itself says nothing.
  private var translations: [(id: String, text: String)] = []

  public init() { sentences = [] }

  /// Sentences in order; of two with one id the first counts.
  ///
  /// - Parameter translations: of a word file; sentences go before them.
  public init(_ sentences: [(id: String, text: String)], translations: [(id: String, text: String)] = []) {
    self.sentences = sentences
    self.translations = translations
  }

  /// The sentence with this id, or nil where neither the rule set nor its word file has one.
  public subscript(id: String) -> String? {
    get { own(id) ?? translations.first { $0.id == id }?.text }
    set {
      sentences.removeAll { $0.id == id }
      if let newValue { sentences.append((id, newValue)) }
    }
  }

  /// The form of a sentence for numbers of one category, `two` or `few`; nil where the rule set has none.
  public subscript(id: String, plural category: String) -> String? { self[Self.id(id, plural: category)] }

  /// How a form for one category of numbers is kept beside the sentence itself.
  public static func id(_ id: String, plural category: String) -> String { "\(id)#\(category)" }

  /// The sentence that the rule set itself has.
  public func own(_ id: String) -> String? { sentences.first { $0.id == id }?.text }

  /// All sentences of the rule set itself in order.
  public var all: [(id: String, text: String)] { sentences }

  /// All sentences of its word file in order.
  public var allTranslations: [(id: String, text: String)] { translations }

  /// All ids in order, forms for single categories of numbers aside.
  public var ids: [String] { sentences.map { $0.id }.filter { !$0.utf8.contains(0x23) } }
}
