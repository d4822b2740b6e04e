import ReadinessEngine
import ReadinessModel

// The functions a page calls. Texts go in and out as UTF-8 in the module's own memory: ask for room with
// `readiness_room`, write there, call, then read `readiness_output` for as many bytes as the call said.

nonisolated(unsafe) private var input: [UInt8] = []
nonisolated(unsafe) var output: [UInt8] = []
nonisolated(unsafe) private var session: BrowserSession?

/// A compiled rule set with a reader and room for results.
final class BrowserSession {
  let assessor: Assessor
  let writer: AssessmentJSON
  var reader: ProfileJSONReader
  var assessment: Assessment
  /// Whether the last profile could be assessed.
  private(set) var isAssessed = false

  init?(image: [UInt8], engine: [UInt8]) {
    guard let assessor = Assessor(image: image) else { return nil }
    self.assessor = assessor
    writer = AssessmentJSON(assessor, detail: .full, engine: engine)
    reader = ProfileJSONReader(assessor)
    assessment = assessor.makeAssessment()
  }

  /// Assesses one profile in JSON; appends the assessment, or the reason why there is none.
  func assess(_ text: Span<UInt8>, into bytes: inout [UInt8]) -> Bool {
    isAssessed = false
    do throws(JSONProblem) {
      guard try reader.read(text) else {
        FindingsJSON.write(reader.builder.findings, to: &bytes)
        return false
      }
      assessor.assess(reader.profile, into: &assessment)
      isAssessed = true
      writer.write(assessment, of: reader.profile, to: &bytes)
      return true
    } catch {
      FindingsJSON.write(error, to: &bytes)
      return false
    }
  }
}

extension BrowserSession {
  /// Appends a profile of an earlier edition as one of the present; nothing where it cannot be read, or is none.
  func carryOver(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    isAssessed = false
    do throws(JSONProblem) {
      if try reader.read(text) { PresentProfileJSON(assessor).write(reader.profile, to: &bytes) }
    } catch {}
  }

  /// Appends what would be left of the assessment made last with only what is shown by evidence.
  func shown(into bytes: inout [UInt8]) {
    guard isAssessed else { return }
    writer.write(assessor.assessShown(reader.profile, assessment), of: reader.profile, to: &bytes)
  }

  /// Appends the route map of the profile assessed last.
  func plan(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    var input = PlanInput(assessor)
    guard isAssessed, input.read(text) else { return }
    let map = assessor.plan(reader.profile, assessment, input.request)
    let ticked = input.ticked.isEmpty ? nil : assessor.putting(input.ticked, of: map, in: reader.profile)
    RouteMapJSON(assessor, engine: EngineVersion.bytes)
      .write(map, of: reader.profile, assessment, ticked: ticked, to: &bytes)
  }
}

/// Room for `count` bytes of input; the address stays good until the next call.
@_cdecl("readiness_room")
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
  input = [UInt8](repeating: 0, count: Int(count))
  return input.withUnsafeMutableBufferPointer { $0.baseAddress }
}

/// Takes the input as a compiled rule set; 1 where it is one.
@_cdecl("readiness_load")
public func load() -> Int32 {
  session = BrowserSession(image: input, engine: EngineVersion.bytes)
  return session == nil ? 0 : 1
}

/// Assesses the input as a profile in JSON; the length of the output, negative where it tells why there is none.
@_cdecl("readiness_assess")
public func assess() -> Int32 {
  output.removeAll(keepingCapacity: true)
  guard session != nil else { return 0 }
  let isAssessed = session!.assess(input.span, into: &output)
  return Int32(truncatingIfNeeded: output.count) * (isAssessed ? 1 : -1)
}

/// What was found in single answers of the profile assessed last, as JSON; the length of the output.
@_cdecl("readiness_findings")
public func findings() -> Int32 {
  output.removeAll(keepingCapacity: true)
  if session != nil { FindingsJSON.writeAnswers(session!.reader.builder, to: &output) }
  return Int32(truncatingIfNeeded: output.count)
}

/// What would decide a gate of the profile assessed last, as JSON; the length of the output, 0 where it is decided.
///
/// - Parameter gate: its place among all gates, in the order of the steps.
@_cdecl("readiness_deciding")
public func deciding(_ gate: Int32) -> Int32 {
  output.removeAll(keepingCapacity: true)
  if let session {
    DecidingJSON.write(
      gate: Int(gate), session.assessor, session.reader.profile, session.assessment, to: &output)
  }
  return Int32(truncatingIfNeeded: output.count)
}

/// The route map of the profile assessed last, as JSON; the length of the output, 0 where there is none, or the input is
/// no object of ``PlanInput``.
@_cdecl("readiness_plan")
public func plan() -> Int32 {
  output.removeAll(keepingCapacity: true)
  if session != nil { session!.plan(input.span, into: &output) }
  return Int32(truncatingIfNeeded: output.count)
}

/// What would be left of the profile assessed last with only what is shown by evidence, as an assessment in JSON; the
/// length of the output, 0 where there is none.
@_cdecl("readiness_shown")
public func shown() -> Int32 {
  output.removeAll(keepingCapacity: true)
  if session != nil { session!.shown(into: &output) }
  return Int32(truncatingIfNeeded: output.count)
}

/// Reads the input as a profile in JSON that was filled in for an earlier edition of the rule set, and gives it back as
/// one of the present, with what was carried over; the length of the output, 0 where there is nothing to carry.
@_cdecl("readiness_carry")
public func carry() -> Int32 {
  output.removeAll(keepingCapacity: true)
  if session != nil { session!.carryOver(input.span, into: &output) }
  return Int32(truncatingIfNeeded: output.count)
}

/// Where the output of the last call lies.
@_cdecl("readiness_output")
public func outputAddress() -> UnsafeMutablePointer<UInt8>? {
  output.withUnsafeMutableBufferPointer { $0.baseAddress }
}
