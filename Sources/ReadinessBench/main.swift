internal import Glibc
internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

// Reads and scores the profiles of a pack in memory, on this one thread, and prints how many a second of processor time
// (the best of some rounds), and the points gained in all, for comparison with what they should be.
//
// usage: readiness-bench RULE-SET.xml PACK.xml PACK.idx [ROUNDS]
// The index holds an offset and a length in decimal digits for each profile, one a line.

private func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in count = fread(buffer.baseAddress, 1, size, file)
  }
}

private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func main() -> Int32 {
  let arguments = CommandLine.arguments
  guard arguments.count >= 4 else {
    print("usage: readiness-bench RULE-SET.xml PACK.xml PACK.idx [ROUNDS]")
    return 2
  }
  let rules = bytes(of: arguments[1])
  let reading = RuleSetLoader.load(RuleFilesInMemory(["rule-set.xml": rules]))
  guard let ruleSet = reading.loaded?.ruleSet else {
    print("the rule set cannot be used: \(reading.diagnostics.first?.message ?? "")")
    return 2
  }
  let pack = bytes(of: arguments[2])
  let index = String(decoding: bytes(of: arguments[3]), as: UTF8.self).split(whereSeparator: \.isNewline)
  let profiles = index.map { line in
    let numbers = line.split(separator: " ").compactMap { Int($0) }
    return numbers[0]..<(numbers[0] + numbers[1])
  }
  let assessor = Assessor(ruleSet)
  let reader = ProfileReader(assessor, ruleSet, keepsTexts: false)
  var profile = assessor.makeProfile()
  var assessment = assessor.makeAssessment()
  var best = Double.infinity
  var gained = Fraction.zero
  for _ in 0..<(arguments.count > 4 ? Int(arguments[4]) ?? 3 : 3) {
    gained = .zero
    let start = processorTime()
    for range in profiles where reader.read(pack.span.extracting(range)) {
      reader.exchangeProfile(for: &profile)
      assessor.assess(profile, into: &assessment)
      for section in assessment.sections.indices { gained += assessment.sections[section].gained }
    }
    best = min(best, processorTime() - start)
  }
  print("in-memory \(Int(Double(profiles.count) / best)) profiles/s, gained \(gained.plain)")
  return 0
}

exit(main())
