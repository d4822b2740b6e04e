/// Names in a sentence, shortened where there are many.
enum NameList {
  static func text(_ names: [String], atMost limit: Int = 6) -> String {
    if names.isEmpty { return "nobody yet" }
    if names.count <= limit { return names.joined(separator: ", ") }
    return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
  }
}
