internal import Glibc

/// Keeps an interruption waiting while something must not be cut in two.
///
/// It holds for the thread that makes it; other threads must not take signals at all.
struct HeldSignals {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether an interruption is waiting that will end the program once it is let through.
  var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    var before = before
    return [SIGINT, SIGTERM, SIGHUP].contains { signal in
      sigismember(&pending, signal) == 1 && sigismember(&before, signal) == 0 && !Self.isIgnored(signal)
    }
  }

  /// A shell starts programs in the background with interruptions ignored, and so does nohup.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
