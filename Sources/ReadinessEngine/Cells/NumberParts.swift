/// Runs of digits and the single marks between them.
struct NumberParts {
  private var runs: [[Unicode.Scalar]] = [[]]
  private var marks: [Unicode.Scalar] = []

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Nil where there is anything but digits, points, commas, apostrophes and blanks, or a mark stands at an end or beside
  /// another.
  init?(_ scalars: [Unicode.Scalar]) {
    for scalar in scalars {
      switch scalar {
      case let digit where Self.isDigit(digit): runs[runs.count - 1].append(digit)
      case ".", ",", " ", "'":
        marks.append(scalar)
        runs.append([])
      case "\u{2019}", "\u{2BC}", "\u{B4}", "`", "\u{2018}":
        marks.append("'")
        runs.append([])
      default: return nil
      }
    }
    if runs.contains(where: { $0.isEmpty }) { return nil }
  }

  func reading(usesCommas: Bool, hasRareThousandths: Bool) -> WrittenNumber {
    guard let last = marks.last else { return .plain(text(runs)) }
    let before = marks.dropLast()
    if let grouping = before.first, grouping != last, last == "." || last == "," {
      // Two sorts of mark: the last is the decimal one, and those before it part thousands.
      guard before.allSatisfy({ $0 == grouping }), isGrouped(runs.dropLast()) else { return .none }
      return .plain(decimal(runs.dropLast()))
    }
    guard before.allSatisfy({ $0 == last }) else { return .none }
    if marks.count > 1 || last == " " || last == "'" { return isGrouped(runs[...]) ? .plain(text(runs)) : .none }
    let asDecimal = decimal(runs.dropLast())
    if last == "," {
      if isGrouped(runs[...]) {
        return usesCommas ? .unclear([text(runs), asDecimal]) : .plain(text(runs))
      }
      return usesCommas ? .plain(asDecimal) : .unclear([asDecimal])
    }
    return isGrouped(runs[...]) && (usesCommas || hasRareThousandths)
      ? .unclear([asDecimal, text(runs)]) : .plain(asDecimal)
  }

  /// Whether the runs are thousands parted as people part them; a group never follows a lone nought.
  private func isGrouped(_ runs: ArraySlice<[Unicode.Scalar]>) -> Bool {
    guard let first = runs.first, first.count <= 3 else { return false }
    return (runs.count == 1 || first[0] != "0") && runs.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func decimal(_ whole: ArraySlice<[Unicode.Scalar]>) -> String {
    text(Array(whole)) + "." + text([runs[runs.count - 1]])
  }

  private func text(_ runs: [[Unicode.Scalar]]) -> String {
    var view = String.UnicodeScalarView()
    for run in runs { view.append(contentsOf: run) }
    return String(view)
  }
}
