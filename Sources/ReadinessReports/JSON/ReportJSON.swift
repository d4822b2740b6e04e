/// What a report says in words, as one more member of the assessment's JSON object.
///
/// `report` holds lists in the order of the page, such as `verdict`, `action`, `gate` and `rule`; their items have only
/// the members that apply.
public struct ReportJSON: Sendable {
  public init() {}

  /// Adds the member to an object that ends the bytes.
  public func write(_ source: ReportSource, into bytes: inout [UInt8]) {
    guard bytes.last == 0x7D else { return }
    bytes.removeLast()
    bytes.put(",\"report\":")
    let items = ReportItems(ReadinessView(source)).items
    var names: [String] = []
    var lists: [String: [JSONObject]] = [:]
    for item in items {
      if lists[item.list] == nil { names.append(item.list) }
      lists[item.list, default: []].append(object(item))
    }
    var report = JSONObject()
    for name in names { report.set(name, lists[name] ?? []) }
    report.end(to: &bytes)
    bytes.append(0x7D)
  }

  private func object(_ item: ReportItem) -> JSONObject {
    var object = JSONObject()
    for (name, value) in zip(ReportItem.names, item.fields) where !value.isEmpty { object.set(name, value) }
    return object
  }
}
