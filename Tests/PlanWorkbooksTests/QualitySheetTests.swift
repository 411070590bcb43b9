import Languages
import Reporting
import Testing
import TrainingDomain
import Workbooks

@testable import PlanWorkbooks

@Suite("A quality table as a sheet")
struct QualitySheetTests {
  private let report = SamplePlan.report(in: .vietnamese)
  private var sheet: Sheet { QualitySheet(report.qualityTables[0], in: .vietnamese).sheet }

  @Test("It is called as annexes are, and says what it is attached to")
  func title() {
    #expect(sheet.name == "Biểu 01")
    #expect(sheet.content("A1") == .text("BIỂU 01. TỔNG HỢP CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐẾN NĂM 2027"))
    #expect(sheet.content("A2") == .text("(Kèm theo “Xã Mường Tè”)"))
  }

  @Test("Its headings stand in two rows, with the numbers of ten columns below")
  func headings() {
    #expect(sheet.content("C4") == .text("Thực hiện năm 2025"))
    #expect(sheet.content("C5") == .text("Số lượng"))
    #expect(sheet.content("D5") == .text("%"))
    #expect(sheet.number("J6") == 10)
    #expect(sheet.mergers.contains { $0.first == CellPlace(3, 0) && $0.last == CellPlace(4, 0) })
  }

  @Test("Figures are numbers, shares in per cent")
  func figures() {
    #expect(sheet.number("C7") == 5)
    #expect(sheet.content("D7") == .number(100))
    #expect(sheet.number("F8") == 3)
    #expect(sheet.content("G8") == .number(60))
    #expect(sheet.content("I8") == .blank)
  }

  @Test("The charts are drawn from its columns")
  func charts() {
    let charts = ChartSheet(PlanLayout(report), report.qualityTables).sheet?.charts ?? []
    #expect(charts.map(\.kind) == [.columns, .bars])
    #expect(charts[1].series.map(\.values.reference) == ["'Biểu 01'!$D$8", "'Biểu 01'!$G$8", "'Biểu 01'!$E$8"])
    #expect(charts[0].series[1].values.reference == "'Kinh phí'!$D$13:$E$13")
  }
}
