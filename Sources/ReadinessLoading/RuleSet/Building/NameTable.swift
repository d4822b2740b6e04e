internal import ReadinessModel

/// The declared things of one sort, by name.
struct NameTable {
  /// What a thing of this sort is called in messages.
  let noun: String
  /// The code of a finding about a name that is not here.
  let unknown: DiagnosticCode
  private(set) var names: [String] = []
  private var indices: [String: Int] = [:]
  private var places: [Location] = []

  init(_ noun: String, unknown: DiagnosticCode) {
    self.noun = noun
    self.unknown = unknown
  }

  var count: Int { names.count }

  subscript(name: String) -> Int? { indices[name] }

  func place(_ index: Int) -> Location { places[index] }

  /// The same with one more name, of which it is known that it is new.
  func adding(_ name: String, at: Location) -> NameTable {
    var table = self
    table.names.append(name)
    table.places.append(at)
    table.indices[name] = table.names.count - 1
    return table
  }

  /// Adds the thing that `element` declares under its id; a second one of the same id is a finding.
  mutating func declare(_ element: Element, _ findings: Findings) {
    declare(element, as: element["id"] ?? "", findings)
  }

  /// The same under another name than its id alone.
  mutating func declare(_ element: Element, as name: String, _ findings: Findings) {
    names.append(name)
    places.append(element.at)
    if name.isEmpty { return }
    if let former = indices[name] {
      findings.add(
        .duplicateID, element.at("id"), "there are two \(noun)s “\(name)”",
        help: "the first is at \(findings.describe(places[former])); choose another id")
    } else {
      indices[name] = names.count - 1
    }
  }
}

extension Findings {
  /// `file:line` of a place, for messages that point to a second one.
  func describe(_ at: Location) -> String { "\(name(of: at.file)):\(at.place.line)" }
}
