/// What a rule rests on.
public struct Citation: Sendable, Hashable {
  /// Indices of claims.
  public var claims: [Int]
  /// Whether the thresholds or marks are our inference.
  public var isInferred: Bool
  /// What is ours and why, in a sentence; empty where nothing more is said.
  public var reason: String

  public init(claims: [Int] = [], isInferred: Bool = false, reason: String = "") {
    self.claims = claims
    self.isInferred = isInferred
    self.reason = reason
  }
}

/// A published article or document.
public struct Source: Sendable, Hashable {
  public var id: String
  public var title: String
  public var author: String
  public var published: String
  public var whereFound: String

  public init(id: String, title: String, author: String, published: String, whereFound: String) {
    self.id = id
    self.title = title
    self.author = author
    self.published = published
    self.whereFound = whereFound
  }
}

/// One statement of a source that can be assessed, honoured or is context.
public struct Claim: Sendable, Hashable {
  /// What becomes of a claim.
  public enum Use: String, Sendable, CaseIterable { case criterion, threshold, behaviour, context }

  public var id: String
  public var source: Int
  /// The line of the source, as text.
  public var line: String
  /// Whether the source states it; otherwise it is our inference.
  public var isStated: Bool
  public var use: Use
  public var text: String
  /// Which behaviour of the program honours it; empty where rules assess it.
  public var honoured: String

  public init(id: String, source: Int, line: String, isStated: Bool, use: Use, text: String, honoured: String) {
    self.id = id
    self.source = source
    self.line = line
    self.isStated = isStated
    self.use = use
    self.text = text
    self.honoured = honoured
  }
}

/// An abbreviation or word that a report may have to explain.
public struct Term: Sendable, Hashable {
  public var id: String
  public var short: String
  public var name: String
  public var means: String

  public init(id: String, short: String, name: String, means: String) {
    self.id = id
    self.short = short
    self.name = name
    self.means = means
  }
}
