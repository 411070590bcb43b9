import Testing

@testable import PublishedTables

@Suite("Attainment of targets")
struct AttainmentOfTargetTests {
  @Test("An attainment that is right under neither convention is found with both")
  func wrong() {
    let summary = SampleTable.changed {
      $0.count = Cell(7)
      $0.percent = SampleTable.number("17,50")
      $0.target = SampleTable.span("30,00")
      $0.vsTarget = SampleTable.span("58,00")
      $0.vsBase = nil
    }
    #expect(
      summary.found == [
        "published-attainment: T, row 1: attainment of the target is printed 58.00%, but is 58.33% from the counts,"
          + " 58.33% from the printed percentages"
      ])
  }

  @Test("Either convention is right", arguments: ["127,37", "127,36"])
  func conventions(printed: String) {
    var row = QualityRow(id: "1")
    row.count = Cell(121)
    row.percent = SampleTable.number("63,68")
    row.target = SampleTable.span("50,00")
    row.vsTarget = SampleTable.span(printed)
    let table = QualityTable(id: "t", title: "T", baseTotal: 183, total: 190, rows: [row])
    #expect(PublishedSummary(tables: [table]).found == [])
  }

  @Test("A range has two attainments, and one rounded too early is explained")
  func range() {
    var row = QualityRow(id: "1")
    row.count = Cell(8)
    row.percent = SampleTable.number("13,33")
    row.target = SampleTable.span("35,00 - 40,00")
    row.vsTarget = SampleTable.span("38,10 - 33,33")
    var table = QualityTable(id: "t", title: "T", baseTotal: 54, total: 60, rows: [row])
    #expect(PublishedSummary(tables: [table]).found == [])
    table.rows[0].vsTarget = SampleTable.span("38,00 - 33,25")
    #expect(
      PublishedSummary(tables: [table]).found == [
        "published-attainment: T, row 1: attainment of the target is printed 38.00% - 33.25%, but is 38.10% - 33.33%"
          + " from the counts, 38.09% - 33.33% from the printed percentages;"
          + " as if 13.33% had first been rounded to 13.3%"
      ])
  }
}
