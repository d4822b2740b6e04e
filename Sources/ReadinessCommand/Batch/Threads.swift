internal import Glibc

/// Threads of the system, for work that keeps a processor busy.
enum Threads {
  /// Runs the body on so many threads at once, this one among them, and returns when all are done. Where the system
  /// gives fewer threads, fewer do the work. Only this thread takes signals.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var started: [pthread_t] = []
    let signals = HeldSignals()
    for _ in 1..<max(count, 1) {
      var thread = pthread_t()
      let box = Unmanaged.passRetained(Body(body))
      let status = pthread_create(
        &thread, nil,
        { argument in
          if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, box.toOpaque())
      if status == 0 { started.append(thread) } else { box.release() }
    }
    signals.release()
    body()
    for thread in started { pthread_join(thread, nil) }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
