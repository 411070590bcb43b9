import Testing

@testable import PublishedTables

@Suite("Shares and a hundred")
struct SharesAndHundredTests {
  @Test("Shares that add to more than rounding explains are found")
  func beyondRounding() {
    #expect(
      SampleTable.whole(.distribution, total: nil, [(nil, "2"), (nil, "79,1"), (nil, "16,7"), (nil, "4,2")]).found == [
        "published-hundred: W: the shares add to 102.0%; rounding explains 0.65% at most"
      ])
  }

  @Test("What rounding explains is no fault")
  func rounding() {
    #expect(SampleTable.whole(.distribution, total: nil, [(nil, "33,3"), (nil, "33,3"), (nil, "33,3")]).found == [])
  }

  @Test("Shares that are no distribution need not add up")
  func shares() { #expect(SampleTable.whole(.shares, total: nil, [(nil, "30"), (nil, "30")]).found == []) }
}
