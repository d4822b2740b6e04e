internal import ReadinessModel

/// The columns that every row begins with: whose fact it is, by which rules, and from which input.
enum BodyKeys {
  static let id = "id"
  static let state = "profileState"
  static let input = "input"

  static func fields(_ ruleSet: RuleSet) -> [TableField] {
    [
      .init(id, .string, "The id of the profile; of one that could not be read, too, where it is to be seen.") {
        .text($0.profile.string($0.profile.id))
      },
      .init(
        state, .string, "Whether the profile could be read, and what was asked for can be had of its body.",
        values: ["assessed", "unreadable", "refused"]
      ) { _ in .text("assessed") },
      .init("kind", .string, "The kind of body.", values: ruleSet.kinds.map(\.id)) {
        .text($0.ruleSet.kinds[$0.profile.kind].id)
      },
      .init("asOf", .date, "The date for which the answers hold.") { .date($0.profile.asOf) },
      .init("commissioner", .string, "The commissioner that the profile names.") {
        .said($0.profile.string($0.profile.commissioner))
      },
      .init("ruleSet", .string, "The id of the rule set.") { .text($0.ruleSet.id) },
      .init("ruleSetVersion", .string, "The version of the rule set.") { .text($0.ruleSet.version) },
      .init("ruleSetDigest", .string, "SHA-256 over the files of the rule set.") { .text($0.ruleSet.digest) },
      .init(input, .string, "The file that the profile was read from, with the line where a file holds many.") {
        .said($0.file)
      },
    ]
  }
}
