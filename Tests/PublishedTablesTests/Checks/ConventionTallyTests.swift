import Diagnostics
import Languages
import Testing

@testable import PublishedTables

@Suite("Tally of the conventions")
struct ConventionTallyTests {
  @Test("Each table says how many cells are right, and by which convention")
  func tally() {
    var row = SampleTable.row
    row.count = Cell(25)
    row.percent = SampleTable.number("62,50")
    row.target = SampleTable.span("70,00")
    row.vsTarget = SampleTable.span("89,00")
    row.vsBase = SampleTable.number("312,50")
    let said = ConventionTally.findings(in: SampleTable.summary(row)).map(\.message.english)
    #expect(
      said == [
        "T: 4 cells recomputed, 3 right from the counts, 0 right only from the printed percentages, 1 not right"
      ])
  }

  @Test("A quotient of the printed percentages only is counted apart")
  func fromPrinted() {
    var row = QualityRow(id: "1")
    row.count = Cell(121)
    row.percent = SampleTable.number("63,68")
    row.target = SampleTable.span("50,00")
    row.vsTarget = SampleTable.span("127,36")
    let table = QualityTable(id: "t", title: "T", baseTotal: 183, total: 190, rows: [row])
    let said = ConventionTally.findings(in: PublishedSummary(tables: [table])).map(\.message.vietnamese)
    #expect(
      said == ["T: đã tính lại 2 ô, 1 ô đúng theo số lượng, 1 ô chỉ đúng theo tỷ lệ đã in, 0 ô không đúng"])
  }
}
