/// One line of a report as data: what the page says, for tables and programs.
///
/// Fields that do not apply are empty. Which list an item belongs to says what its fields mean: the answer of a `rule` is
/// what the body said, that of a `section` is how much of it is answered.
struct ReportItem: Sendable {
  /// What it is: `verdict`, `action`, `gate`, `rule` …
  var list: String
  var code = ""
  var title = ""
  /// Where it stands, in words.
  var standing = ""
  var answer = ""
  var mark = ""
  var weight = ""
  var points = ""
  /// The range of a score that may still move.
  var range = ""
  /// Who does it, or who answers.
  var owner = ""
  var expected = ""
  var text = ""
  /// The claims it rests on.
  var source = ""
  var place = ""
  var evidence = ""
  var note = ""

  init(_ list: String) { self.list = list }

  init(_ list: String, _ text: String) {
    self.list = list
    self.text = text
  }

  /// A term and what it is.
  init(_ list: String, _ title: String, _ text: String) {
    self.list = list
    self.title = title
    self.text = text
  }

  /// Names of the fields after the list, in the order of ``fields``.
  static let names = [
    "code", "title", "standing", "answer", "mark", "weight", "points", "range", "owner", "expected", "text", "source",
    "place", "evidence", "note",
  ]

  var fields: [String] {
    [
      code, title, standing, answer, mark, weight, points, range, owner, expected, text, source, place, evidence, note,
    ]
  }
}
