/// Does ordered work on several threads.
///
/// Each thread takes a piece, works on it and puts it where its turn to go out is waited for; whichever thread finishes
/// the piece whose turn it is hands on that one and all that wait behind it. No more pieces are out at once than a
/// small multiple of the threads, so memory does not grow with the input.
enum OrderedRun {
  /// Does all of the work; returns when the last piece is handed on, or when handing on said no.
  static func run(_ work: some OrderedWork, jobs: Int) {
    let piece = work.makePiece()
    guard work.fill(piece) else { return }
    if jobs == 1 || work.isExhausted { return runAlone(work, piece) }
    let shared = SharedRun(work, room: jobs * 2)
    shared.adopt(piece)
    Threads.run(jobs) { shared.help() }
  }

  private static func runAlone<Work: OrderedWork>(_ work: Work, _ piece: Work.Piece) {
    var worker = work.makeWorker()
    repeat {
      work.work(on: piece, with: &worker)
      guard work.deliver(piece) else { return }
    } while work.fill(piece)
  }
}

/// What the threads of one run share.
///
/// Unchecked, since the rules of ``OrderedWork`` are kept by hand: `source` is held while the source is asked, `turns`
/// while turns are looked at, and pieces belong to one thread at a time.
private final class SharedRun<Work: OrderedWork>: @unchecked Sendable {
  private let work: Work
  private let room: Int
  private let source = Monitor()
  private let turns = Monitor()
  /// The number of the next piece to be taken. Guarded by `source`.
  private var taken = 0
  /// Whether nothing more is to be taken. Guarded by `turns`, like all below.
  private var isOver = false
  /// Whether nothing more is to be handed on.
  private var isRefused = false
  /// The number of the next piece to go out.
  private var delivered = 0
  private var isDelivering = false
  private var finished: [Work.Piece?]
  private var spare: [Work.Piece] = []
  /// A piece taken before help was asked for.
  private var first: Work.Piece?

  init(_ work: Work, room: Int) {
    self.work = work
    self.room = room
    finished = [Work.Piece?](repeating: nil, count: room)
  }

  func adopt(_ piece: Work.Piece) { first = piece }

  /// Works until there is no more to do.
  func help() {
    var worker = work.makeWorker()
    while let (piece, number) = take() {
      work.work(on: piece, with: &worker)
      finish(piece, number)
    }
  }

  private func take() -> (piece: Work.Piece, number: Int)? {
    source.lock()
    defer { source.unlock() }
    let number = taken
    guard let piece = waitForRoom(number) else { return nil }
    if let first {
      self.first = nil
      taken += 1
      return (first, number)
    }
    guard work.fill(piece) else {
      turns.lock()
      isOver = true
      turns.wakeAll()
      turns.unlock()
      return nil
    }
    taken += 1
    return (piece, number)
  }

  /// A spare piece once the one of this number may be out; nil where the run is over.
  private func waitForRoom(_ number: Int) -> Work.Piece? {
    turns.lock()
    defer { turns.unlock() }
    while number - delivered >= room, !isOver { turns.wait() }
    if isOver { return nil }
    return spare.popLast() ?? work.makePiece()
  }

  private func finish(_ piece: Work.Piece, _ number: Int) {
    turns.lock()
    finished[number % room] = piece
    if isDelivering {
      turns.unlock()
      return
    }
    isDelivering = true
    while !isRefused, let next = finished[delivered % room] {
      finished[delivered % room] = nil
      turns.unlock()
      let goesOn = work.deliver(next)
      turns.lock()
      spare.append(next)
      delivered += 1
      if !goesOn { (isOver, isRefused) = (true, true) }
      turns.wakeAll()
    }
    isDelivering = false
    turns.unlock()
  }
}
