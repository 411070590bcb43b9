import Testing
import TrainingDomain
import Workbooks

@Suite("The bytes of a workbook")
struct WorkbookBytesTests {
  @Test("The same workbook is the same bytes")
  func same() throws {
    #expect(try workbook("một").bytes() == workbook("một").bytes())
    #expect(try workbook("một").bytes() != workbook("hai").bytes())
  }

  @Test("Every entry is well-formed XML, whatever stands in the cells", arguments: hostile)
  func wellFormed(text: String) throws {
    let written = try WrittenWorkbook(workbook(text).bytes())
    #expect(written.entries.count > 8)
    for entry in written.entries { #expect(WrittenWorkbook.isWellFormed(entry), "\(entry.name)") }
  }

  @Test("A text is never a formula", arguments: hostile)
  func neutral(text: String) throws {
    let written = try WrittenWorkbook(workbook(text).bytes())
    let sheet = try #require(written.text(of: "xl/worksheets/sheet1.xml"))
    // The first cell is one of the shared texts, and the only formula is the one that was put.
    #expect(sheet.contains("<row r=\"1\" spans=\"1:2\"><c r=\"A1\" s=\"2\" t=\"s\"><v>0</v></c>"))
    #expect(sheet.split(separator: "<f>").count == 2)
    #expect(sheet.contains("<f>SUM(B1:B2)</f><v>3</v>"))
  }

  @Test("No entry and no property says when the workbook was made")
  func times() throws {
    let written = try WrittenWorkbook(workbook("một").bytes())
    #expect(Set(written.entries.map(\.time)).count == 1)
    let properties = try #require(written.text(of: "docProps/core.xml"))
    #expect(properties.contains(">1980-01-01T00:00:00Z</dcterms:created>"))
    #expect(properties.contains(">1980-01-01T00:00:00Z</dcterms:modified>"))
  }

  @Test("A name that no tab can have is refused in words")
  func badName() {
    let sheet = Sheet(name: "a/b", widths: [])
    let fault = #expect(throws: WorkbookFault.self) {
      try Workbook(title: "", maker: "", sheets: [sheet]).bytes()
    }
    #expect(fault?.words.contains("a/b") == true)
  }

  @Test("A day is the number that spreadsheets reckon with")
  func day() throws {
    let written = try WrittenWorkbook(workbook("một").bytes())
    // 31 December 2030 is the 47848th day from 31 December 1899, by the calendar of spreadsheets.
    #expect(try #require(written.text(of: "xl/worksheets/sheet1.xml")).contains("<v>47848</v>"))
  }

  private static let hostile = [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "a\u{0}b\u{1}\u{FFFE}", "<b>&\"'", "_x000D_",
    String(repeating: "ă", count: 40_000),
  ]

  private func workbook(_ text: String) -> Workbook {
    var sheet = Sheet(name: "Kinh phí", widths: [20, 10])
    sheet.put(.text(text), at: 0, 0, CellStyle().with { $0.isBold = true })
    sheet.put(.whole(1), at: 0, 1, CellStyle())
    sheet.put(.whole(2), at: 1, 1, CellStyle())
    sheet.put(.formula("SUM(B1:B2)", result: 3), at: 2, 1, CellStyle())
    sheet.put(.day(Month(year: 2030, number: 12).lastDay), at: 3, 1, CellStyle())
    let numbers = CellRange(sheet.name, rows: 0...1, column: 1)
    sheet.add(
      SheetChart(
        .bars, title: text.isEmpty ? "-" : String(text.prefix(20)), valueTitle: "%", valueFormat: "0",
        series: [ChartSeries(name: "số", categories: numbers, values: numbers, colour: 0x1F4E8C)],
        at: CellPlace(5, 0), width: 400, height: 200, description: "số"))
    return Workbook(title: text, maker: "trainplan", sheets: [sheet])
  }
}
