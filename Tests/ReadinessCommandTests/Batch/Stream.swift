import Foundation

/// Streams of profiles made of the samples.
enum Stream {
  /// The six or more samples, each as XML on one line.
  static let samples: [String] = {
    let names = (try? Repository.names(in: "Samples")) ?? []
    return names.filter { $0.hasSuffix(".xml") }.compactMap { name in
      guard let text = try? String(contentsOf: Repository.url("Samples/\(name)"), encoding: .utf8) else { return nil }
      let plain = text.replacing(#/<!--(?s:.)*?-->/#, with: "")
      return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }()

  /// A short profile as JSON.
  static func json(_ id: String) -> String {
    #"{"id":"\#(id)","kind":"federation","asOf":"2013-10-31","target":"none","name":"\#(id)","answers":{"partners":3}}"#
  }

  /// Lines of every sort, good and bad, many times over.
  static func mixed(_ rounds: Int) -> [String] {
    (0..<rounds).flatMap { round in
      samples + [json("body-\(round)"), "", "{\"id\":\"cut-\(round)\",", "<profile id=\"x\"/>", "\u{0}", "null"]
    }
  }

  static func data(_ lines: [String], ending: String = "\n") -> Data {
    Data(lines.map { $0 + ending }.joined().utf8)
  }
}

extension Tool.Result {
  /// The lines of the output, each as a JSON object.
  func records() throws -> [[String: Any]] {
    try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return value as? [String: Any] ?? [:]
    }
  }
}
