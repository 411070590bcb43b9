import Testing

@testable import PublishedTables

@Suite("Unlike precision")
struct UnlikePrecisionTests {
  @Test("The same count of the same total printed in two ways is found once")
  func unlike() {
    #expect(
      SampleTable.whole(.shares, total: 48, [(2, "4"), (2, "4,2"), (4, "8,3")]).found == [
        "published-precision: W, p1: 2 of 48 is printed 4.2% here and 4% under \u{27}W, p0\u{27}"
      ])
  }

  @Test("Zeros at the end are no other number")
  func zeros() {
    #expect(SampleTable.whole(.shares, total: 48, [(12, "25"), (12, "25,00")]).found == [])
  }
}
