internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// The work of one run: inputs in their order, judged on any thread, written in their order.
final class AssessWork: OrderedWork {
  private let plan: AssessPlan
  private let writer: ReportWriter
  private let earlier: EarlierProfile?
  private let makeJudge: () -> ProfileJudge
  private let sink: AssessSink
  private var rest: ArraySlice<InputList.Item>
  /// Few enough that all threads have something to do, many enough that taking them costs nothing.
  private let size: Int

  init(
    _ plan: AssessPlan, _ writer: ReportWriter, earlier: EarlierProfile?, to sink: AssessSink,
    makeJudge: @escaping () -> ProfileJudge
  ) {
    self.plan = plan
    self.writer = writer
    self.earlier = earlier
    self.sink = sink
    self.makeJudge = makeJudge
    rest = plan.inputs.items[...]
    size = min(max(plan.inputs.items.count / 64, 1), 16)
  }

  var isExhausted: Bool { rest.isEmpty }

  func makeWorker() -> AssessWorker { AssessWorker(plan, writer, makeJudge(), earlier: earlier) }

  func makePiece() -> AssessPiece { AssessPiece() }

  func fill(_ piece: AssessPiece) -> Bool {
    piece.items = rest.prefix(size)
    rest = rest.dropFirst(size)
    return !piece.items.isEmpty
  }

  func work(on piece: AssessPiece, with worker: inout AssessWorker) { worker.work(on: piece) }

  func deliver(_ piece: AssessPiece) -> Bool {
    for (item, outcome) in zip(piece.items, piece.outcomes) where !sink.take(outcome, of: item) { return false }
    return true
  }
}
