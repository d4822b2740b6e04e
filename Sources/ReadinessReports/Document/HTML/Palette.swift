/// Every colour of every page, and every pair of them that lies on each other.
///
/// Words carry the meaning; colour comes second. Nothing is red, amber or green, and all of it works in grey.
enum Palette {
  /// Text.
  static let ink = Colour("#16212d")
  /// Secondary text.
  static let soft = Colour("#465666")
  /// Headings, bars, steps reached.
  static let navy = Colour("#123a66")
  /// Links.
  static let link = Colour("#1a5a99")
  /// The page.
  static let paper = Colour("#ffffff")
  /// Panels.
  static let wash = Colour("#f2f6fa")
  /// The empty part of a bar; steps on the way.
  static let tint = Colour("#dce8f3")
  /// Outlines that carry meaning.
  static let edge = Colour("#667b90")
  /// Hairlines between rows: decoration only.
  static let hair = Colour("#cdd7e1")

  struct Pair: Sendable {
    var front: Colour
    var back: Colour
    /// What it is used for.
    var use: String
  }

  /// Text on ground: 4.5 to 1 at least.
  static let textPairs = [
    Pair(front: ink, back: paper, use: "text"), Pair(front: ink, back: wash, use: "text in panels"),
    Pair(front: ink, back: tint, use: "text on a step on the way"), Pair(front: soft, back: paper, use: "notes"),
    Pair(front: soft, back: wash, use: "notes in panels"), Pair(front: soft, back: tint, use: "notes on a step"),
    Pair(front: navy, back: paper, use: "headings"), Pair(front: navy, back: wash, use: "headings in panels"),
    Pair(front: paper, back: navy, use: "text on a step reached"), Pair(front: link, back: paper, use: "links"),
    Pair(front: tint, back: navy, use: "notes on a step reached"),
  ]

  /// Shapes on ground: 3 to 1 at least.
  static let shapePairs = [
    Pair(front: navy, back: paper, use: "bars"), Pair(front: navy, back: tint, use: "bar on its track"),
    Pair(front: edge, back: paper, use: "outlines"), Pair(front: edge, back: wash, use: "outlines in panels"),
    Pair(front: edge, back: tint, use: "outline of a track"), Pair(front: ink, back: paper, use: "whiskers"),
    Pair(front: ink, back: tint, use: "whiskers on a track"), Pair(front: paper, back: navy, use: "whiskers on a bar"),
  ]

  /// Grounds of a grid with the text on them, from little to much.
  static let shades = [
    (front: soft, back: paper), (front: ink, back: wash), (front: ink, back: tint), (front: paper, back: navy),
  ]
}
