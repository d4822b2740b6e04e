internal import ReadinessModel

/// `readiness convert`: profiles from one form to another, losing nothing.
enum ConvertCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    guard let form = session.arguments.text("--to").flatMap({ ConvertedForm(rawValue: $0) }) else {
      throw session.refuse(
        .missingArgument, "--to says which form is wanted",
        help: "--to \(ConvertedForm.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let inputs = try InputList.named(by: session, nothing: "nothing to convert")
    var run = try ConvertRun(session, form)
    return try run.run(inputs, &session)
  }

  private static let spec = CommandSpec(
    name: "convert",
    summary: "Turn profiles from one form into another, losing nothing.",
    operands: CommandSpec.Operands(
      placeholder: "PROFILE…",
      help:
        "a profile, a stream of them (one a line, XML or JSON), a folder (every .xml file in it and below), or - for "
        + "standard input",
      least: 0, most: .max),
    options: [
      OptionSpec(
        "--to", .word("FORM", ConvertedForm.allCases.map(\.rawValue)),
        "xml (a document), xml-lines (one a line), json (an object, or a list of several) or ndjson (one a line); current: a "
          + "document of the rule set's present version, with former answers carried over"),
      OptionSpec(
        "--output", .output("PATH"), "a file for the result, or a folder for one file each (default: standard output)"),
      OptionSpec("--files-from", .any("LIST"), "a file that names profiles, one a line or each ended by NUL; or -"),
    ],
    notes: [
      "Every profile is read back from what was made of it and held against what was read before; one that would not be "
        + "the same is not written. Answers without a question in the rule set and answers outside their limits are kept "
        + "as they are. Line breaks and several blanks in a row, which XML has no place for, become one blank, and it is "
        + "said.",
      "--to current lists what was carried over. Former answers that another answer stands for now are left out, and so are "
        + "those whose question means something else now and is asked again; those that count nowhere are kept.",
      "Exit status: 0 done; 2 nothing could be read, or the result not written; 3 some profiles could not be read or "
        + "not be converted.",
    ],
    examples: [
      "readiness convert --to xml-lines profiles/ | readiness filter > assessments.ndjson",
      "readiness convert --to json four-rivers.xml", "readiness convert --to xml --output profiles/ profiles.ndjson",
      "readiness convert --to current --output now/ of-last-year/",
    ])
}

/// The forms that profiles are turned into.
enum ConvertedForm: String, CaseIterable, Sendable {
  case xml
  case xmlLines = "xml-lines"
  case json, ndjson
  /// A document of the version in use, with answers to former questions carried over.
  case current

  var isXML: Bool {
    switch self {
    case .xml, .xmlLines, .current: true
    case .json, .ndjson: false
    }
  }

  /// Whether several can stand in one file.
  var holdsMany: Bool { self != .xml && self != .current }

  /// The ending of a file in this form.
  var ending: String {
    switch self {
    case .xml, .xmlLines, .current: ".xml"
    case .json: ".json"
    case .ndjson: ".ndjson"
    }
  }
}
