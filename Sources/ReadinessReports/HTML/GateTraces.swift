import ReadinessModel

/// The condition of each gate as a tree with the value of each part.
struct GateTraces {
  let steps: [StepView]

  func write(to page: inout HTMLWriter) {
    let gates = steps.filter(\.showsGates).flatMap(\.gates)
    if gates.isEmpty { return }
    page.part("traces", "How each gate was judged")
    page.raw("<div class=\"small\">\n")
    page.tableHead(caption: "Conditions, part by part", ["Gate", "Standing", "Condition", "Source"])
    for gate in gates {
      page.raw("<tr><th scope=\"row\">")
      page.text("\(gate.code) \(gate.title)")
      page.raw("</th>")
      page.cell(gate.outcomeWords, or: "not known")
      page.raw("<td class=\"tree\">")
      Self.write(gate.trace, to: &page)
      page.raw("</td>")
      page.cell(gate.citation, or: "no source given")
      page.raw("</tr>\n")
    }
    page.tableEnd()
    page.raw("</div>\n")
    page.partEnd()
  }

  /// Nested lists from lines with depths.
  static func write(_ lines: [TraceLineView], to page: inout HTMLWriter) {
    var depth = -1
    for line in lines {
      if line.depth > depth {
        page.raw("<ul>")
      } else {
        page.raw("</li>")
        for _ in line.depth..<depth { page.raw("</ul></li>") }
      }
      depth = line.depth
      page.raw("<li>")
      page.text("\(line.text) – \(words(line.truth))")
    }
    if depth < 0 { return }
    page.raw("</li></ul>")
    for _ in 0..<depth { page.raw("</li></ul>") }
  }

  static func words(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: "yes"
    case .isFalse: "no"
    case .unknown: "not known"
    }
  }
}
