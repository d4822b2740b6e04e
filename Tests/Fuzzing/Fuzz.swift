internal import Glibc
internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

// What libFuzzer calls with every input it makes up. The environment says which of the readers gets it; whatever a
// reader makes of the input, some things must hold. A trap is a finding.

/// The reader that READINESS_FUZZ_TARGET names.
private let target = getenv("READINESS_FUZZ_TARGET").map { String(cString: $0) } ?? "profile"

nonisolated(unsafe) private let profiles = ProfileFuzz()
nonisolated(unsafe) private let stream = StreamFuzz()
nonisolated(unsafe) private let voices = MergeFuzz()
nonisolated(unsafe) private let sheets = SheetFuzz()

/// libFuzzer's own main program, as a function.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The name that the package manager gives the main program of this target.
@_cdecl("readiness_fuzz_main")
public func fuzzMain(
  _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = argumentCount
  var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  return runFuzzer(&count, &start, fuzzOne)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "rules": RulesFuzz.run(input)
  case "filter": stream.run(input)
  case "merge": voices.run(input)
  case "csv": sheets.csv(input)
  case "zip": sheets.workbook(input)
  case "xlsx": sheets.part(input)
  case "inflate": sheets.packed(input)
  default: profiles.run(input)
  }
  return 0
}

/// Ends the program where something that must hold does not.
func must(_ condition: Bool, _ what: StaticString) {
  if condition { return }
  print("must hold: \(what)")
  fflush(nil)
  abort()
}
