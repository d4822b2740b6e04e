import Foundation
import ReadinessReports

/// A profile with something harmful in every field that holds text.
enum Hostile {
  static let script = "<script>alert(1)</script>"
  static let payloads = [
    script, "]]>", "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{202E}gnp.exe", "=cmd|' /C calc'!A0", "\" onmouseover=\"x",
    "javascript:alert(1)",
    "[x](javascript:alert(1))", "a\u{1}\u{9B}b", "![x](http://example.org/x.png)", "| --- |\n# head\n- item",
    "{name}{step}", String(repeating: "W", count: 10_000), String(repeating: "line\n", count: 2_000),
    "</style><h1>x</h1>",
    "--><!--", "\u{2028}\u{FFFE}\u{FEFF}",
  ]

  /// Every text of the profile is this payload.
  static func profile(_ payload: String) -> [String: Any] {
    [
      "id": "hostile", "kind": "federation", "asOf": "2013-10-31", "target": "extended-services",
      "name": "Body " + payload, "commissioner": payload,
      "interests": [["person": payload, "text": payload]],
      "practices": [["code": "K83001", "name": payload, "patients": 9340]],
      "answers": [
        "legal-form": [
          "value": "cic", "by": payload, "note": payload, "evidence": [["dated": "2011-06-01", "text": payload]],
        ],
        "scheme-of-delegation": ["value": payload], "nurse-cover": ["state": "not-applicable", "reason": payload],
        "capital-funded": ["state": "not-applicable", "reason": payload],
        "not-a-question": payload, "partners": ["state": "not-known", "note": payload],
      ] as [String: Any],
    ]
  }
}
