public import ReadinessLoading

/// The codes of what is found about tailorings that make requirements easier. Stable: scripts rely on them.
public enum LooseningCode: String, CaseIterable, Sendable {
  case undeclared = "tailoring-loosens"
  case nothing = "tailoring-loosens-nothing"

  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry {
    switch self {
    case .undeclared:
      .init(
        "A change of a tailoring makes a requirement of a step easier: some body meets it with the change and not without, "
          + "or nobody could prove that none does.",
        mend:
          "Write loosens=\"yes\" at the change where that is meant; every report then says so on its first page. Else "
          + "change it so that whoever meets the requirement meets the former one, too.")
    case .nothing:
      .init(
        "A change says that it makes a requirement easier, and there is none that it does: whoever meets them with it meets "
          + "them without it, too.",
        mend: "Take loosens=\"yes\" out.")
    }
  }
}
