import Testing

@testable import PublishedTables

@Suite("Faults carried on")
struct FaultCarriedOnTests {
  @Test("What is reckoned with a wrong percentage is found besides it")
  func carried() {
    let summary = SampleTable.changed {
      $0.basePercent = SampleTable.number("21,00")
      $0.vsBase = SampleTable.number("285,71")
    }
    #expect(
      summary.found == [
        "published-share: T, row 1: 10 of 50 is 20.00%, not 21.00%",
        "published-carried: T, row 1: 285.71% is reckoned with the wrong 21.00%; from the counts it is 300.00%",
      ])
  }
}
