import Foundation
import ReadinessModel
import ReadinessReports
import ReadinessSheet
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
    let workbook = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(profile))
    #expect(samples.canonical(samples.read(workbook).profile) == wanted)
    let xml = String(decoding: ProfileXML(samples.ruleSet).bytes(profile), as: UTF8.self)
    #expect(samples.canonical(samples.profile(xml)) == wanted)
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

  @Test("published checksums")
  func vectors() {
    #expect(CRC32.checksum(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(CRC32.checksum(Array("The quick brown fox jumps over the lazy dog".utf8)[...]) == 0x414F_A339)
  }
}
