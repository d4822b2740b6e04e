internal import Glibc

/// A program started with two extra pipes on its file descriptors 3 (to it) and 4 (from it).
final class PipedProgram: @unchecked Sendable {
  /// 0 once it has ended.
  private var process: pid_t
  private let toProgram: Int32
  private let fromProgram: Int32
  private var pending: [UInt8] = []

  /// Nil where the program cannot be started.
  init?(_ arguments: [String]) {
    var down: [Int32] = [0, 0]
    var up: [Int32] = [0, 0]
    guard pipe(&down) == 0, pipe(&up) == 0 else { return nil }
    for file in down + up { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    // Kept clear of 3 and 4, so that moving one there cannot close the other.
    let (reading, writing) = (fcntl(down[0], F_DUPFD_CLOEXEC, 10), fcntl(up[1], F_DUPFD_CLOEXEC, 10))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, reading, 3)
    posix_spawn_file_actions_adddup2(&actions, writing, 4)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    let status = posix_spawn(&started, arguments[0], &actions, nil, &words, environ)
    for file in [down[0], up[1], reading, writing] { close(file) }
    guard status == 0 else { return nil }
    process = started
    toProgram = down[1]
    fromProgram = up[0]
  }

  deinit { end() }

  /// Ends the program; nothing can be sent to it afterwards.
  func end() {
    guard process > 0 else { return }
    close(toProgram)
    close(fromProgram)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    process = 0
  }

  /// Sends one message; NUL ends it.
  func send(_ message: [UInt8]) {
    var rest = (message + [0])[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(toProgram, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// The next message; nil after `seconds` without one, or when the program has ended.
  func receive(seconds: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = pending.firstIndex(of: 0) {
        let message = Array(pending[..<end])
        pending.removeSubrange(...end)
        return message
      }
      var wanted = pollfd(fd: fromProgram, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, seconds * 1000) == 1 else { return nil }
      let got = read(fromProgram, &buffer, buffer.count)
      if got <= 0 { return nil }
      pending += buffer[..<got]
    }
  }
}
