import Testing

@testable import PublishedTables

@Suite("Comparison with the base year")
struct RatioToBaseTests {
  @Test("A comparison that is right under neither convention is found")
  func wrong() {
    #expect(
      SampleTable.changed { $0.vsBase = SampleTable.number("240,00") }.found == [
        "published-ratio: T, row 1: against the base year is printed 240.00%, but is 300.00% from the counts,"
          + " 300.00% from the printed percentages"
      ])
  }
}
