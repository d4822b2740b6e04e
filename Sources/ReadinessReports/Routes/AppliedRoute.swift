import ReadinessEngine
public import ReadinessModel
import ReadinessWords

/// A profile with every change of its route map made, each told in a note: what `assess` finds at the goal.
public struct AppliedRoute: Sendable {
  /// The profile as it would be then, under the same as-of date; as it is where nothing changes.
  public let profile: Profile

  public init(_ planned: PlannedProfile) {
    guard var changed = planned.map.changed else {
      profile = planned.assessed.profile
      return
    }
    let names = RouteNames(planned)
    for item in planned.map.items {
      let detail = changed.details.lastIndex { $0.question == item.question }
      let before = detail.map { changed.string(changed.details[$0].note) } ?? ""
      let note = Self.note(item, names)
      let text = changed.add(before.isEmpty ? note : "\(before) \(note)")
      if let detail {
        changed.details[detail].note = text
        changed.details[detail].reason = .empty
      } else {
        var detail = AnswerDetail(question: item.question)
        detail.note = text
        changed.details.append(detail)
      }
    }
    profile = changed
  }

  /// What was done, by whom and by when.
  private static func note(_ item: RouteMap.Item, _ names: RouteNames) -> String {
    var actions = names.actions(item)
    if actions.isEmpty, let first = names.first(item) { actions = [first] }
    let texts = actions.map { names.phrases("route-note", ["text": $0.text, "owner": names.owner(of: $0)]) }
    return ([names.phrases("route-note-date", ["date": names.date(item.end)])] + texts).joined(separator: " ")
  }
}

extension Profile {
  /// Keeps a text.
  fileprivate mutating func add(_ added: String) -> TextRange {
    let start = text.count
    text.append(contentsOf: added.utf8)
    return TextRange(start: start, end: text.count)
  }
}
