import Testing

@testable import PublishedTables

@Suite("Blank cells")
struct BlankCellTests {
  @Test("A cell that could be computed is noted, where another row fills its column")
  func blank() {
    var row = QualityRow(id: "2")
    row.baseCount = Cell(25)
    row.count = Cell(10)
    row.percent = SampleTable.number("25,00")
    row.target = SampleTable.span("30,00 - 40,00")
    #expect(
      SampleTable.summary(SampleTable.row, row).found == [
        "published-blank: T, row 2: the attainment of the target is blank; it is 83.33% - 62.50% from the counts,"
          + " 83.33% - 62.50% from the printed percentages",
        "published-blank: T, row 2: the comparison with the base year is blank; it is 50.00% from the counts",
      ])
    #expect(SampleTable.summary(row).found == [])
  }
}
