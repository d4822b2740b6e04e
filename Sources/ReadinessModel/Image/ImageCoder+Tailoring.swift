/// What has been changed in a rule set for somebody's own use.
extension ImageCoder {
  mutating func code(_ tailoring: inout Tailoring) {
    code(&tailoring.id)
    code(&tailoring.title)
    code(&tailoring.owner)
    var until = tailoring.until?.packed ?? 0
    code(&until)
    tailoring.until = until == 0 ? nil : CivilDate(packed: until)
    let nothing = TailoredChange(verb: .change, element: "", id: "", title: "", reason: "", loosens: false)
    code(&tailoring.changes, empty: nothing) { coder, change in
      coder.code(&change.verb)
      coder.code(&change.element)
      coder.code(&change.id)
      coder.code(&change.title)
      coder.code(&change.reason)
      coder.code(&change.loosens)
      coder.code(&change.details, empty: TailoredChange.Detail(name: "", before: "", after: "")) { coder, detail in
        coder.code(&detail.name)
        coder.code(&detail.before)
        coder.code(&detail.after)
      }
    }
  }

  mutating func code(_ gate: inout LoosenedGate) {
    code(&gate.id)
    code(&gate.code)
    code(&gate.title)
    code(&gate.tailoring)
    code(&gate.reasons)
    code(&gate.isShown)
  }
}
