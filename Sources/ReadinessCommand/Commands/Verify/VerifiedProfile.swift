/// A profile from which a result is made again: read once, since a pipe cannot be read twice, and judged often.
struct VerifiedProfile {
  let path: FilePath
  private let bytes: [UInt8]

  init(_ path: FilePath) throws(FileProblem) {
    var reader = FileReader()
    try reader.read(path)
    self.path = path
    bytes = reader.bytes
  }

  /// What a judge makes of it, under the name by which it was given.
  func verdict(_ judge: ProfileJudge) -> ProfileJudge.Verdict { judge.judge(bytes.span, name: path.inputName) }
}
