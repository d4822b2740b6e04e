internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessProofs
internal import ReadinessSheet
internal import ReadinessTesting
internal import ReadinessXML

/// Every code that a finding can have, from whichever part of the program, with what it means.
enum CodeCatalogue {
  struct Entry: Sendable {
    let code: String
    /// Which findings have it: `rule sets`, for one.
    let about: String
    let explanation: String
    /// How to mend it, with an example; empty where the explanation says so.
    let remedy: String
  }

  static let all: [Entry] =
    CommandCode.allCases.map {
      Entry(code: $0.rawValue, about: "the command line and files", explanation: $0.explanation, remedy: "")
    }
    + BaselineCode.allCases.map {
      Entry(code: $0.rawValue, about: "runs held against an earlier one", explanation: $0.explanation, remedy: "")
    }
    + RecordCode.allCases.map {
      Entry(code: $0.rawValue, about: "streams of profiles", explanation: $0.explanation, remedy: "")
    }
    + SheetCode.allCases.map {
      Entry(code: $0.rawValue, about: "spreadsheets", explanation: $0.explanation, remedy: "")
    }
    + XMLProblemCode.allCases.map {
      Entry(code: $0.rawValue, about: "XML of any kind", explanation: $0.explanation, remedy: "")
    }
    + ProfileDiagnosticCode.allCases.map { entry($0.rawValue, "profiles", $0.entry) }
    + ProfileFindingCode.allCases.map { entry("\($0.code)", "profiles", $0.entry) }
    + TestCode.allCases.map { entry($0.rawValue, "test cases", $0.entry) }
    + DiagnosticCode.allCases.map { entry($0.rawValue, "rule sets", $0.entry) }
    + LooseningCode.allCases.map { entry($0.rawValue, "tailorings", $0.entry) }
    + ProofCode.allCases.map { entry($0.rawValue, "rule sets (check --prove)", $0.entry) }

  static func explanations(of code: String) -> [Explanation] {
    all.filter { $0.code == code }.map { entry in
      var explanation = Explanation("code \(entry.code), in findings about \(entry.about)")
      explanation.add(entry.explanation)
      explanation.add("To mend it", entry.remedy)
      return explanation
    }
  }

  private static func entry(_ code: String, _ about: String, _ entry: DiagnosticEntry) -> Entry {
    Entry(code: code, about: about, explanation: entry.explanation, remedy: entry.remedy)
  }
}
