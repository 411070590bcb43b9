import Testing

@testable import RosterSynthesis

@Suite("Dealing people to units")
struct UnitDealTests {
  @Test("Every unit gets its number, and every stretch of the row its share of each unit")
  func proportion() {
    let places = UnitDeal.places([6, 3, 3])
    #expect((0..<3).map { unit in places.filter { $0 == unit }.count } == [6, 3, 3])
    #expect(places.prefix(4).sorted() == [0, 0, 1, 2])
  }
}
