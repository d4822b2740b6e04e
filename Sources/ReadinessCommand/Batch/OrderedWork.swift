/// Work that comes in pieces, may be done on any thread, and goes out in the order in which it came.
protocol OrderedWork: AnyObject, SendableMetatype {
  /// What one piece is worked on with: everything that is dear to make and no thread may share.
  associatedtype Worker
  /// Room for one piece and its result, used again and again.
  associatedtype Piece: AnyObject

  func makeWorker() -> Worker
  func makePiece() -> Piece

  /// Takes the next piece from the source; false at its end. Called by one thread at a time.
  func fill(_ piece: Piece) -> Bool

  /// Does the work on a piece.
  func work(on piece: Piece, with worker: inout Worker)

  /// Hands on a finished piece; false ends the run. Called by one thread at a time, in the order of filling.
  func deliver(_ piece: Piece) -> Bool

  /// Whether the source has no more than was taken: then nobody need be asked for help.
  var isExhausted: Bool { get }
}
