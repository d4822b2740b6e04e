internal import Glibc

/// Writes all of some bytes, or says why it could not.
enum ByteWriter {
  static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(FileProblem) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      default: throw FileProblem(errno: errno)
      }
    }
  }
}
