import ReadinessModel

/// Why a profile could not be assessed, as the errors of `readiness-error/1`.
public enum FindingsJSON {
  /// Appends the findings that stand in the way as `[{"code":…,"message":…}]`.
  public static func write(_ findings: [ProfileFinding], to bytes: inout [UInt8]) {
    bytes.append(0x5B)
    var isFirst = true
    for finding in findings where finding.code.isFatal {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      write(finding.code.code, finding.code.message, to: &bytes)
    }
    bytes.append(0x5D)
  }

  /// Appends what the reader found in single answers as `[{"code":…,"question":…,"problem":…,"message":…}]`; `problem` is
  /// `claim` where it is about "not applicable", else `value`.
  public static func writeAnswers(_ builder: borrowing ProfileBuilder, to bytes: inout [UInt8]) {
    bytes.append(0x5B)
    var isFirst = true
    for finding in builder.findings {
      guard let question = finding.question, let problem = finding.problem else { continue }
      bytes.append(isFirst ? #"{"code":""# : #",{"code":""#)
      isFirst = false
      bytes.append(finding.code.code)
      bytes.append(#"","question":"#)
      bytes.append(contentsOf: builder.assessor.pool[builder.assessor.questions[question].quotedID])
      bytes.append(problem.isClaim ? #","problem":"claim","message":""# : #","problem":"value","message":""#)
      bytes.append(problem.message)
      bytes.append(#""}"#)
    }
    bytes.append(0x5D)
  }

  /// Appends one problem of the text itself.
  public static func write(_ problem: JSONProblem, to bytes: inout [UInt8]) {
    bytes.append(0x5B)
    write("bad-json", problem.reason.message, to: &bytes)
    bytes.append(0x5D)
  }

  private static func write(_ code: StaticString, _ message: StaticString, to bytes: inout [UInt8]) {
    bytes.append(#"{"code":""#)
    bytes.append(code)
    bytes.append(#"","message":""#)
    bytes.append(message)
    bytes.append(#""}"#)
  }
}
