import Foundation
import ReadinessModel
import ReadinessSheet
import Testing

private let isOfficeAsked = ProcessInfo.processInfo.environment["READINESS_LIBREOFFICE"] == "1"

/// What LibreOffice makes of our workbooks: asked for with READINESS_LIBREOFFICE=1, as .ci/run does.
@Suite("Through LibreOffice", .enabled(if: isOfficeAsked, "asked for with READINESS_LIBREOFFICE=1"))
struct OfficeTests {
  let samples = Samples.shared

  /// Runs a program to its end and gives what it printed.
  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  /// The file that LibreOffice makes of a workbook.
  private func converted<Result>(_ bytes: [UInt8], to ending: String, _ use: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "out"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "book.xlsx"))
    let result = folder.appending(path: "out/book.\(ending)")
    // Now and then LibreOffice ends at its start without a word, when many of it begin at once.
    for attempt in 1...3 where !FileManager.default.fileExists(atPath: result.path) {
      _ = try run(
        "/usr/bin/soffice",
        [
          "-env:UserInstallation=file://\(folder.path)/user-\(attempt)", "--headless", "--convert-to", ending,
          "--outdir",
          folder.appending(path: "out").path, folder.appending(path: "book.xlsx").path,
        ])
    }
    return try use(result)
  }

  @Test("every sample comes back as it was, from packed entries and shared texts", arguments: Samples.names)
  func samples(_ name: String) throws {
    let profile = try samples.sample(name)
    let bytes = try converted(WorkbookWriter(samples.ruleSet).bytes(profile), to: "xlsx") {
      Array(try Data(contentsOf: $0))
    }
    let (read, findings) = samples.read(try WorkbookReader.book(bytes))
    #expect(findings.filter { !$0.hasSuffix("bad-answer") } == [])
    #expect(samples.canonical(read) == samples.canonical(profile))
  }

  @Test("the first pass prints on few sheets of A4, each with its headings")
  func printed() throws {
    let kind = samples.ruleSet.kinds.firstIndex { $0.id == "federation" }
    let bytes = WorkbookWriter(samples.ruleSet).bytes(nil, kind: kind, isShort: true)
    try converted(bytes, to: "pdf") { url in
      let facts = try run("/usr/bin/pdfinfo", [url.path])
      let pages = facts.split(separator: "\n").first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap {
        Int($0)
      }
      #expect(try #require(pages) <= 8)
      #expect(facts.contains("(A4)"))
      for page in 4...(pages ?? 4) {
        let text = try run("/usr/bin/pdftotext", ["-f", "\(page)", "-l", "\(page)", url.path, "-"])
        #expect(text.contains("What is asked") && text.contains("Owner"), "page \(page)")
      }
    }
  }
}
