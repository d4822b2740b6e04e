internal import Glibc
internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import Synchronization

/// The whole of a stream: lines in at standard input, lines out at standard output, in order.
final class RecordStream: OrderedWork {
  private let ruleSet: RuleSet
  private let detail: AssessmentJSON.Detail
  private let console: Console
  private var lines = RecordLines(STDIN_FILENO)
  private var printed = 0
  /// Whether no more findings will be printed; read while blocks are filled, on any thread.
  private let hasPrintedAll = Atomic(false)
  private(set) var tally = RecordTally()
  private(set) var readingProblem: FileProblem?
  /// Whether the stream is no UTF-8 from its first letter on; then none of it is read.
  private(set) var isWide = false

  init(_ ruleSet: RuleSet, detail: AssessmentJSON.Detail, console: Console) {
    self.ruleSet = ruleSet
    self.detail = detail
    self.console = console
  }

  var isExhausted: Bool { lines.isAtEnd }

  /// With an assessor of its own: threads that share one wait for each other wherever its lists are held on to.
  func makeWorker() -> RecordAssessor { RecordAssessor(Assessor(ruleSet), ruleSet, detail: detail) }

  func makePiece() -> RecordBlock { RecordBlock() }

  func fill(_ block: RecordBlock) -> Bool {
    block.wantsMessages = !hasPrintedAll.load(ordering: .relaxed)
    do throws(FileProblem) {
      guard try lines.fill(block) else { return false }
      isWide = block.firstLine == 1 && block.beginsWide
      return !isWide
    } catch {
      readingProblem = error
      return false
    }
  }

  func work(on block: RecordBlock, with worker: inout RecordAssessor) { worker.assess(block) }

  func deliver(_ block: RecordBlock) -> Bool {
    do throws(FileProblem) { try ByteWriter.write(block.output[...], to: STDOUT_FILENO) } catch {
      console.print(error.outputFinding(about: .dash))
      // Another thread may be waiting for input that does not come: there is nobody left to wait for it.
      exit(ExitStatus.impossible.rawValue)
    }
    tally += block.tally
    printMessages(block)
    return true
  }

  /// The findings about the first records that have any; the rest is summed up in the end.
  private func printMessages(_ block: RecordBlock) {
    let room = Console.limit - printed
    if room <= 0 || block.messages.isEmpty { return }
    if block.messages[0].code == RecordCode.overLines.rawValue {
      // Whatever is wrong with the next lines follows from that.
      console.print([block.messages[0]])
      printed = Console.limit
      hasPrintedAll.store(true, ordering: .relaxed)
      return
    }
    console.print(Array(block.messages.prefix(room)))
    printed += block.messages.count
    hasPrintedAll.store(printed >= Console.limit, ordering: .relaxed)
    if printed >= Console.limit { console.note("findings about further records are not listed") }
  }
}
