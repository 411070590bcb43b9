import Diagnostics
import Languages
import Testing

@testable import PublishedTables

@Suite("Shares without counts")
struct ShareWithoutCountTests {
  @Test("Shares of no whole number are found, with the totals that fit all of them")
  func impossible() {
    let found = SampleTable.whole(.shares, total: 83, [(nil, "19,23"), (nil, "23,08"), (nil, "98,80")])
    #expect(
      found.found == [
        "published-no-count: W, p0: no whole number of 83 gives 19.23%; 16 gives 19.28%",
        "published-no-count: W, p1: no whole number of 83 gives 23.08%; 19 gives 22.89%",
      ])
    let remedies = PublishedReview.findings(in: found).map { $0.remedy?.english }
    #expect(
      remedies == [
        "totals that fit all such shares: 5/26, 10/52, 15/78", "totals that fit all such shares: 6/26, 12/52, 18/78",
      ])
  }

  @Test("Every share of a whole number is found possible", arguments: 1...60)
  func possible(total: Int) {
    for count in 0...total {
      let scaled = (2 * count * 10_000 + total) / (2 * total)
      let cents = scaled % 100 < 10 ? "0\(scaled % 100)" : "\(scaled % 100)"
      #expect(SampleTable.whole(.shares, total: total, [(nil, "\(scaled / 100),\(cents)")]).found == [])
    }
  }
}
