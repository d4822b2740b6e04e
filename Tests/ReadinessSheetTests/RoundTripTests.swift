import Foundation
import ReadinessModel
import ReadinessReports
import ReadinessSheet
import ReadinessXML
import ReadinessZip
import Testing

@Suite("A profile survives its spreadsheet")
struct RoundTripTests {
  let samples = Samples.shared

  @Test("through CSV, a workbook and XML", arguments: Samples.names)
  func roundTrip(_ name: String) throws {
    let profile = try samples.sample(name)
    let table = SheetWriter(samples.ruleSet).table(profile)
    let wanted = samples.canonical(profile)
    #expect(samples.canonical(samples.read(try CSVFile.table(CSVFile.bytes(table)).table).profile) == wanted)
    let workbook = try WorkbookReader.table(WorkbookWriter.bytes(table, samples.ruleSet))
    #expect(samples.canonical(samples.read(workbook).profile) == wanted)
    let xml = String(decoding: ProfileXML(samples.ruleSet).bytes(profile), as: UTF8.self)
    #expect(samples.canonical(samples.profile(xml)) == wanted)
  }

  private static let isOfficeAsked = ProcessInfo.processInfo.environment["READINESS_LIBREOFFICE"] == "1"

  @Test(
    "through LibreOffice, which packs its entries and shares its strings",
    .enabled(if: isOfficeAsked, "asked for with READINESS_LIBREOFFICE=1, as .ci/run does"), arguments: Samples.names)
  func libreOffice(_ name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "out"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let profile = try samples.sample(name)
    let file = folder.appending(path: "\(name).xlsx")
    try Data(WorkbookWriter.bytes(SheetWriter(samples.ruleSet).table(profile), samples.ruleSet)).write(to: file)
    let office = Process()
    office.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
    office.arguments = [
      "-env:UserInstallation=file://\(folder.path)/user", "--headless", "--convert-to", "xlsx", "--outdir",
      folder.appending(path: "out").path, file.path,
    ]
    (office.standardOutput, office.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try office.run()
    office.waitUntilExit()
    let bytes = try Array(Data(contentsOf: folder.appending(path: "out/\(name).xlsx")))
    #expect(samples.canonical(samples.read(try WorkbookReader.table(bytes)).profile) == samples.canonical(profile))
  }

  @Test("columns may be moved, rows repeated and left out")
  func moved() throws {
    let profile = try samples.sample("four-rivers")
    var table = SheetWriter(samples.ruleSet).table(profile)
    for index in table.rows.indices { table.rows[index].cells.reverse() }
    #expect(samples.canonical(samples.read(table).profile) == samples.canonical(profile))
    table.rows.remove(at: 0)
    #expect(samples.read(table).findings == ["sheet-without-heading"])
  }

  @Test("published checksums and packed bytes")
  func vectors() {
    #expect(CRC32.checksum(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(CRC32.checksum(Array("The quick brown fox jumps over the lazy dog".utf8)[...]) == 0x414F_A339)
    // What zlib 1.2 makes of the text at level 9, without its header.
    let packed: [UInt8] = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0xB9, 0x00]
    let text = Array("hello hello hello hello\n".utf8)
    #expect(RawInflate.inflate(packed[...], checksum: CRC32.checksum(text[...]), count: text.count) == text)
    #expect(RawInflate.inflate(packed[...], checksum: CRC32.checksum(text[...]), count: text.count - 1) == nil)
    #expect(RawInflate.inflate(packed.dropLast(3), checksum: CRC32.checksum(text[...]), count: text.count) == nil)
    #expect(RawInflate.inflate(packed[...], checksum: 1, count: text.count) == nil)
  }
}
