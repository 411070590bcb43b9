import Testing

@testable import PublishedTables

@Suite("Parts and totals")
struct PartsAndTotalTests {
  @Test("Parts that add to more than the total are found")
  func more() {
    #expect(
      SampleTable.whole(.sum, total: 48, [(1, nil), (38, nil), (8, nil), (2, nil)]).found == [
        "published-sum: W: the parts add to 49, not 48"
      ])
  }

  @Test("A part that is perhaps meant may count or not")
  func perhaps() {
    func summary(_ total: Int) -> PublishedSummary {
      let parts = [PublishedPart("a", count: Cell(296)), PublishedPart("b", count: Cell(20), isPerhaps: true)]
      return PublishedSummary(wholes: [PublishedWhole(.sum, "W", total: Cell(total), parts: parts)])
    }
    #expect(summary(296).found == [])
    #expect(summary(316).found == [])
    #expect(
      summary(362).found == ["published-sum: W: the parts add to 296, or 316 with those perhaps meant, not 362"])
  }

  @Test("A part without a count leaves the sum open")
  func open() { #expect(SampleTable.whole(.sum, total: 48, [(1, nil), (nil, nil)]).found == []) }
}
