import Diagnostics
import LanguageConformance
import Languages
import Testing

@testable import Scenarios
@testable import Spreadsheets

@Suite("What is said of workbooks")
struct WorkbookWordingTests {
  @Test("Every fault of a workbook and of a cell is said in either language, with what to do")
  func wordings() {
    let reasons: [WorkbookReadingFault.Reason] = [
      .noArchive, .oldOrLocked, .noWorkbook, .damaged(part: "xl/a.xml"), .malformed(part: "xl/a.xml"), .oversized,
      .oversizedCell, .doubledCell,
    ]
    let cell = OfficeSheet.Cell(text: "#REF!", line: 1, column: 1)
    let sheet = OfficeSheet(file: "a.xlsx", sheet: "S", rows: [[cell]])
    let diagnostics =
      reasons.map { WorkbookReadingFault($0).diagnostic(file: "a.xlsx") }
      + [SheetFault.error, .uncomputed, .yearAsDate].map { $0.diagnostic(of: cell, at: sheet.location(cell)) }
    for diagnostic in diagnostics {
      #expect(LanguageFaults.faults(of: diagnostic.message) == [], "\(diagnostic)")
      #expect(diagnostic.remedy.map { LanguageFaults.faults(of: $0) } == [], "\(diagnostic)")
    }
  }

  @Test("What is said of rosters in workbooks is in both languages")
  func scenarios() {
    var list = WorkbookList([["id", "unit", "sex", "id"], ["A", "north", "nam", "B", "x"]])
    list.sheets[0].name = "S"
    var said = list.loaded().report.diagnostics
    for roster in [
      "{ folder: none }", "{ folder: lists }", "{ file: list.xlsx, sheet: Khác }", "{ file: list.xlsx, header: 9 }",
      "{ sheet: A }", "{ file: scenario.yaml, header: 2 }",
    ] {
      list.roster = roster
      said += list.loaded().report.diagnostics
    }
    list.roster = "{ folder: lists }"
    list.folder = [
      ("east.xlsx", [["STT", "Họ và tên", "Ngày sinh", "Giới tính"], ["1", "A", "1980", "Nam"]]),
      ("north.xlsx", [["Hồ sơ"]]),
    ]
    said += list.loaded().report.diagnostics
    #expect(Set(said.map(\.rule)).isSuperset(of: ["ragged-row", "duplicate-column", "unknown-sheet", "no-headings"]))
    for diagnostic in said {
      for wording in [diagnostic.message, diagnostic.remedy].compactMap({ $0 }) {
        #expect(LanguageFaults.faults(of: wording) == [], "\(diagnostic)")
      }
    }
  }
}
