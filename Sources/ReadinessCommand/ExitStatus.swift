/// How a run ended, for scripts.
enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// Done, and the answer is no.
  case answerIsNo = 1
  /// Could not be done.
  case impossible = 2
  /// Done for some inputs; others could not be read.
  case partly = 3

  /// The status of a run in which both happened: 2 goes before 3, 3 before 1.
  func and(_ other: ExitStatus) -> ExitStatus { urgency >= other.urgency ? self : other }

  private var urgency: Int {
    switch self {
    case .done: 0
    case .answerIsNo: 1
    case .partly: 2
    case .impossible: 3
    }
  }
}
