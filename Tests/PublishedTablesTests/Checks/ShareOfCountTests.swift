import Testing

@testable import PublishedTables

@Suite("Shares of counts")
struct ShareOfCountTests {
  @Test("A share that is wrong is found with the right one")
  func wrong() {
    #expect(
      SampleTable.changed { $0.basePercent = SampleTable.number("21,00") }.found == [
        "published-share: T, row 1: 10 of 50 is 20.00%, not 21.00%"
      ])
  }

  @Test("A share that is cut off is called so")
  func cutOff() {
    #expect(
      SampleTable.whole(.shares, total: 48, [(38, "79,1")]).found == [
        "published-share: W, p0: 38 of 48 is 79.2%, not 79.1%; it was cut off instead of rounded"
      ])
  }

  @Test("The one base that gives a share is named")
  func otherBase() {
    let summary = SampleTable.changed {
      $0.percent = SampleTable.number("42,11")
      $0.vsTarget = nil
      $0.vsBase = nil
    }
    #expect(summary.found == ["published-share: T, row 1: 24 of 40 is 60.00%, not 42.11%; 42.11% is 24 of 57"])
  }

  @Test("A share is held against its own precision", arguments: ["79", "79,2", "79,17", "79,167"])
  func precision(printed: String) {
    #expect(SampleTable.whole(.shares, total: 48, [(38, printed)]).found == [])
  }

  @Test("A count of the text is held against its total")
  func statement() {
    var statement = Statement("S")
    statement.count = Cell(1)
    statement.base = Cell(3)
    statement.percent = SampleTable.number("34%")
    #expect(
      SampleTable.summary(SampleTable.row, statements: [statement]).found == [
        "published-share: S: 1 of 3 is 33%, not 34%"
      ])
  }
}
