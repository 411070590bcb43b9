import Testing

@testable import PublishedTables

@Suite("Impossible targets")
struct ImpossibleTargetTests {
  @Test("A target above 100 % is found, in a table and in the text, and its attainment is not found again")
  func beyond() {
    var statement = Statement("S")
    statement.percent = SampleTable.number("100%")
    statement.target = SampleTable.span("110%")
    statement.attainment = SampleTable.span("100%")
    var row = SampleTable.row
    row.target = SampleTable.span("150,00")
    #expect(
      SampleTable.summary(row, statements: [statement]).found == [
        "published-target: T, row 1: a target of 150.00% cannot be reached; 60.00% would be 40.00% of it, printed 120.00%",
        "published-target: S: a target of 110% cannot be reached; 100% would be 90.91% of it, printed 100%",
      ])
  }
}
