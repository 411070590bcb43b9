import Testing

@testable import PublishedTables

@Suite("Text against table")
struct TextAgainstTableTests {
  private func statement(_ percent: String, _ target: String, _ attainment: String) -> Statement {
    var statement = Statement("S", row: RowReference("t/1"))
    statement.percent = SampleTable.number(percent)
    statement.target = SampleTable.span(target)
    statement.attainment = SampleTable.span(attainment)
    return statement
  }

  @Test("A share that is not the table\u{27}s is found")
  func share() {
    let summary = SampleTable.summary(SampleTable.row, statements: [statement("61%", "50%", "122%")])
    #expect(summary.found == ["published-text: S: the text says 61%, T, row 1 says 60.00%"])
  }

  @Test("An attainment right under neither convention is found, beside what the table says")
  func attainment() {
    let summary = SampleTable.summary(SampleTable.row, statements: [statement("60%", "50%", "119%")])
    #expect(
      summary.found == [
        "published-text: S: the text says 119%, but it is 120% from the counts, 120% from the printed percentages;"
          + " T, row 1 says 120.00%"
      ])
  }

  @Test("The same figure, rounded more coarsely and against another target, is no fault")
  func agrees() {
    let summary = SampleTable.summary(SampleTable.row, statements: [statement("60%", "90%", "66,67%")])
    #expect(summary.found == [])
  }
}
