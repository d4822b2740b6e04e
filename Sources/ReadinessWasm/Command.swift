import ReadinessEngine

// The same module as a program for a WebAssembly runtime with WASI: reads the length of an image as four bytes, low
// first, the image, then profiles in JSON, one a line, from standard input; writes one assessment a line. It lets the
// checks compare the module with the native engine without a browser.

private struct IOVector {
  var address: UnsafeMutablePointer<UInt8>?
  var count: UInt32
}

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_read")
@_extern(c)
private func fdRead(
  _ file: Int32, _ vectors: UnsafeMutableRawPointer, _ count: Int32, _ done: UnsafeMutablePointer<UInt32>
) -> Int32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write")
@_extern(c)
private func fdWrite(
  _ file: Int32, _ vectors: UnsafeMutableRawPointer, _ count: Int32, _ done: UnsafeMutablePointer<UInt32>
) -> Int32

private func readAll() -> [UInt8] {
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    var done: UInt32 = 0
    let status = buffer.withUnsafeMutableBufferPointer { bytes in
      var vector = IOVector(address: bytes.baseAddress, count: UInt32(bytes.count))
      return fdRead(0, &vector, 1, &done)
    }
    if status != 0 || done == 0 { return all }
    all.append(contentsOf: buffer[0..<Int(done)])
  }
}

private func writeAll(_ bytes: inout [UInt8]) {
  var written = 0
  while written < bytes.count {
    var done: UInt32 = 0
    let status = bytes.withUnsafeMutableBufferPointer { buffer in
      var vector = IOVector(address: buffer.baseAddress.map { $0 + written }, count: UInt32(buffer.count - written))
      return fdWrite(1, &vector, 1, &done)
    }
    if status != 0 { return }
    written += Int(done)
  }
}

@_cdecl("_start")
public func start() {
  let all = readAll()
  guard all.count > 4 else { return }
  let length = Int(all[0]) | Int(all[1]) << 8 | Int(all[2]) << 16 | Int(all[3]) << 24
  guard length >= 0, 4 + length <= all.count,
    let session = BrowserSession(image: Array(all[4..<(4 + length)]), engine: EngineVersion.bytes)
  else { return }
  var at = 4 + length
  var lines: [UInt8] = []
  while at < all.count {
    var end = at
    while end < all.count, all[end] != 0x0A { end += 1 }
    let line = Array(all[at..<end])
    _ = session.assess(line.span, into: &lines)
    lines.append(0x0A)
    at = end + 1
  }
  writeAll(&lines)
}
