import Testing

@testable import PublishedTables

@Suite("Capped attainment")
struct CappedAttainmentTests {
  @Test("An attainment held down to 100 % is found")
  func capped() {
    #expect(
      SampleTable.changed { $0.vsTarget = SampleTable.span("100,00") }.found == [
        "published-capped: T, row 1: attainment of the target is capped at 100.00%, but is 120.00% from the counts,"
          + " 120.00% from the printed percentages"
      ])
  }

  @Test("Exactly 100 % is not capped")
  func exact() {
    let summary = SampleTable.changed {
      $0.target = SampleTable.span("60,00")
      $0.vsTarget = SampleTable.span("100,00")
    }
    #expect(summary.found == [])
  }
}
