import CRuntime

// What Embedded Swift asks of its platform, for a module that runs without any: memory by size classes, and the few C
// functions the standard library calls. One thread, as WebAssembly has.

/// A heap that grows the module's memory and keeps freed blocks in lists by power of two.
nonisolated(unsafe) private var heapEnd: UInt = 0
nonisolated(unsafe) private var freeLists:
  (
    UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt,
    UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt
  ) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

/// Bytes in front of every block: its class; 16 keep the block aligned.
private let headerSize: UInt = 16

private func withFreeList(_ index: UInt, _ body: (UnsafeMutablePointer<UInt>) -> Void) {
  withUnsafeMutablePointer(to: &freeLists) { pointer in
    pointer.withMemoryRebound(to: UInt.self, capacity: 32) { body($0 + Int(index)) }
  }
}

@_cdecl("__wrap_malloc")
public func wrapMalloc(_ size: UInt) -> UnsafeMutableRawPointer? {
  var order: UInt = 5
  while (1 as UInt) << order < size &+ headerSize { order &+= 1 }
  var block: UInt = 0
  withFreeList(order) { list in
    block = list.pointee
    if block != 0, let next = UnsafePointer<UInt>(bitPattern: block &+ headerSize) { list.pointee = next.pointee }
  }
  if block == 0 { block = extendHeap(by: 1 << order) }
  guard block != 0, let header = UnsafeMutablePointer<UInt>(bitPattern: block) else { return nil }
  header.pointee = order
  return UnsafeMutableRawPointer(bitPattern: block &+ headerSize)
}

private func extendHeap(by size: UInt) -> UInt {
  if heapEnd == 0 { heapEnd = (UInt(readiness_heap_base()) &+ 15) & ~15 }
  let block = heapEnd
  let end = block &+ size
  let limit = UInt(readiness_memory_pages()) &* 65536
  if end > limit {
    let pages = (end &- limit &+ 65535) / 65536
    if readiness_memory_grow(UInt(pages)) < 0 { return 0 }
  }
  heapEnd = end
  return block
}

@_cdecl("__wrap_free")
public func wrapFree(_ pointer: UnsafeMutableRawPointer?) {
  guard let pointer else { return }
  let block = UInt(bitPattern: pointer) &- headerSize
  guard let header = UnsafePointer<UInt>(bitPattern: block) else { return }
  withFreeList(header.pointee) { list in
    pointer.assumingMemoryBound(to: UInt.self).pointee = list.pointee
    list.pointee = block
  }
}

@_cdecl("posix_memalign")
public func alignedAllocation(
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt, _ size: UInt
) -> Int32 {
  if alignment > 16 { return 22 }
  result.pointee = wrapMalloc(size)
  return result.pointee == nil ? 12 : 0
}

@_cdecl("memcmp")
public func compareMemory(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: UInt) -> Int32 {
  var index = 0
  while index < Int(count) {
    if left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
    index &+= 1
  }
  return 0
}

/// Hash seeds: constant, since no output depends on the order of a dictionary.
@_cdecl("arc4random_buf")
public func fillWithSeed(_ pointer: UnsafeMutablePointer<UInt8>, _ count: UInt) {
  var index = 0
  while index < Int(count) {
    pointer[index] = UInt8(truncatingIfNeeded: index &* 31)
    index &+= 1
  }
}
